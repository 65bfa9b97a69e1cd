#include "core/base/csv_text.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

// The last four are the full-width forms of the first four, which spreadsheets of East Asia accept.
constexpr std::array<std::string_view, 11> formula_starts{
    "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

} // namespace

std::string withoutFormula(std::string text)
{
    const bool runs = std::any_of(formula_starts.begin(), formula_starts.end(), [&](std::string_view start) {
        return text.compare(0, start.size(), start) == 0;
    });
    if (runs)
        text.insert(text.begin(), '\'');
    return text;
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
