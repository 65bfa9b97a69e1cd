#include "ui/report/marked_content.h"

#include <charconv>
#include <string_view>

namespace atlas::ui::report {
namespace {

constexpr std::string_view shape = " -300000 1 1 re\nf\n";
constexpr std::string_view before = "q\n/CSp cs 0 0 0 scn\n/GSa gs\n";
constexpr std::string_view after = "Q\n";

std::string opening(const QString& text)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string hex = "FEFF";
    for (const QChar unit : text) {
        for (const int shift : {12, 8, 4, 0})
            hex += digits[(unit.unicode() >> shift) & 0xf];
    }
    return "/Span <</ActualText <" + hex + ">>> BDC\n";
}

/// Readers place an actual text with the text state they find where it ends. Qt's is gone by then, behind a
/// Q, and with it the turn of the y axis, so that the words would be taken for upside down: the state is set
/// once more.
std::string closingOperators(const std::string& content, std::size_t openedAt)
{
    constexpr std::string_view lineEnd = " Tm\n";
    const std::size_t matrix = content.rfind(lineEnd);
    if (matrix == std::string::npos || matrix < openedAt)
        return "EMC\n";
    const std::size_t start = content.rfind('\n', matrix) + 1;
    return "BT\n" + content.substr(start, matrix + lineEnd.size() - start) + "ET\nEMC\n";
}

bool endsWith(const std::string& text, std::string_view end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

} // namespace

MarkedContent replaceMarkers(const std::string& content, const QStringList& texts)
{
    MarkedContent marked;
    marked.content.reserve(content.size());
    std::size_t from = 0;
    std::size_t openedAt = 0;
    for (std::size_t found = content.find(shape); found != std::string::npos;
         found = content.find(shape, from)) {
        const std::size_t lineStart = content.rfind('\n', found) + 1;
        int x = 0;
        const auto [end, error] = std::from_chars(content.data() + lineStart, content.data() + found, x);
        const int number = markerColumn - x;
        const bool closes = number == closingMarker;
        const bool known = error == std::errc() && end == content.data() + found && lineStart >= from &&
                           (closes || (number >= 0 && number < texts.size()));
        marked.content.append(content, from, (known ? lineStart : found + shape.size()) - from);
        from = found + shape.size();
        if (!known)
            continue;
        // The marker's own graphics state goes with it, so that operators nest outside of q and Q.
        if (endsWith(marked.content, before) && content.compare(from, after.size(), after) == 0) {
            marked.content.erase(marked.content.size() - before.size());
            from += after.size();
        }
        if (closes) {
            marked.content += closingOperators(marked.content, openedAt);
        } else {
            openedAt = marked.content.size();
            marked.content += opening(texts[number]);
        }
        ++(closes ? marked.closed : marked.opened);
    }
    marked.content.append(content, from);
    return marked;
}

} // namespace atlas::ui::report
