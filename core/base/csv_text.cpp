#include "core/base/csv_text.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

// The last four are the full-width forms of the first four, which spreadsheets of East Asia accept.
constexpr std::array<std::string_view, 11> formula_starts{
    "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

/// Behind marks that it may have already, so that each comes off again.
bool isFormula(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    return std::any_of(formula_starts.begin(), formula_starts.end(),
                       [&](std::string_view start) { return text.substr(0, start.size()) == start; });
}

} // namespace

std::string withoutFormula(std::string text)
{
    if (isFormula(text))
        text.insert(text.begin(), '\'');
    return text;
}

std::string_view withoutFormulaMark(std::string_view text)
{
    const bool marked = !text.empty() && text.front() == '\'' && isFormula(text);
    return text.substr(marked ? 1 : 0);
}

void appendCsvField(std::string& line, std::string_view field)
{
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
        line += field;
        return;
    }
    line += '"';
    for (const char character : field) {
        if (character == '"')
            line += '"';
        line += character;
    }
    line += '"';
}

} // namespace atlas
