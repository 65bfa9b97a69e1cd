#include "ui/report/content_spans.h"

#include <algorithm>
#include <charconv>

namespace atlas::ui::report {
namespace {

constexpr std::string_view opening = "/Span <</ActualText <FEFF";
constexpr std::string_view closing = "EMC\n";

void readGlyphs(std::string_view content, ContentSpan& span)
{
    std::string font;
    for (std::size_t at = content.find_first_of("/<"); at != std::string_view::npos;
         at = content.find_first_of("/<", at + 1)) {
        if (content[at] == '/') {
            const std::size_t end = std::min(content.find(' ', at), content.size());
            if (end > at + 1 && content[at + 1] == 'F')
                font = std::string(content.substr(at, end - at));
            continue;
        }
        const std::size_t end = std::min(content.find('>', at), content.size());
        for (const char16_t code : utf16OfHex(content.substr(at + 1, end - at - 1)))
            span.glyphs.emplace_back(font, static_cast<std::uint16_t>(code));
        at = end;
        if (at == content.size())
            break;
    }
}

} // namespace

std::u16string utf16OfHex(std::string_view hex)
{
    std::u16string text;
    for (std::size_t i = 0; i + 4 <= hex.size(); i += 4) {
        std::uint16_t unit = 0;
        const auto read = std::from_chars(hex.data() + i, hex.data() + i + 4, unit, 16);
        if (read.ptr != hex.data() + i + 4)
            break;
        text += static_cast<char16_t>(unit);
    }
    return text;
}

std::vector<ContentSpan> contentSpans(std::string_view content)
{
    std::vector<ContentSpan> spans;
    for (std::size_t at = content.find(opening); at != std::string_view::npos;
         at = content.find(opening, at)) {
        const std::size_t text = at + opening.size();
        const std::size_t textEnd = content.find('>', text);
        const std::size_t body = std::min(content.find('\n', text), content.size());
        const std::size_t end = content.find(closing, body);
        if (textEnd == std::string_view::npos || end == std::string_view::npos)
            break;
        ContentSpan span;
        span.text = utf16OfHex(content.substr(text, textEnd - text));
        readGlyphs(content.substr(body, end - body), span);
        spans.push_back(std::move(span));
        at = end;
    }
    return spans;
}

} // namespace atlas::ui::report
