#include "ui/report/styled_text.h"

#include "core/base/text.h"
#include "ui/report/scripts.h"

#include <algorithm>
#include <string>

namespace atlas::ui::report {
namespace {

bool isDirectionControl(char16_t unit)
{
    return unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e) ||
           (unit >= 0x2066 && unit <= 0x2069);
}

bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0x2028 || unit == 0x2029 || unit == 0xfffc;
}

bool isSegmented(QChar unit)
{
    return unit.unicode() >= 0x0e00 && scriptOf(unit.unicode()) != Script::base;
}

/// UTF-16 positions inside runs of segmented scripts where ICU allows a break.
std::vector<int> breakPositions(const QString& text, const QString& language)
{
    if (std::none_of(text.cbegin(), text.cend(), isSegmented))
        return {};
    const std::string utf8 = text.toStdString();
    std::vector<int> positions;
    std::size_t byte = 0;
    int unit = 0;
    for (const std::size_t wanted : text::lineBreaks(utf8, language.toStdString())) {
        for (; byte < wanted && byte < utf8.size(); ++byte) {
            const auto value = static_cast<unsigned char>(utf8[byte]);
            unit += (value & 0xc0) == 0x80 ? 0 : value >= 0xf0 ? 2 : 1;
        }
        if (unit > 0 && unit < text.size() && isSegmented(text[unit - 1]) && isSegmented(text[unit]))
            positions.push_back(unit);
    }
    return positions;
}

// Qt looks through the whole of a word for every line it cuts from it.
constexpr int longestWord = 300;
constexpr int cutEvery = 50;

void cutEndlessWords(const QString& text, std::vector<int>& positions)
{
    if (text.size() <= longestWord)
        return;
    const std::size_t known = positions.size();
    auto next = positions.begin();
    std::vector<int> cuts;
    int start = 0;
    const auto endWord = [&](int end) {
        for (int at = start + cutEvery; end - start > longestWord && at < end; at += cutEvery)
            cuts.push_back(text[at].isLowSurrogate() ? at + 1 : at);
    };
    for (int i = 0; i < text.size(); ++i) {
        const bool breaks = next != positions.end() && *next == i;
        if (breaks)
            ++next;
        if (!breaks && !text[i].isSpace())
            continue;
        endWord(i);
        start = breaks ? i : i + 1;
    }
    endWord(static_cast<int>(text.size()));
    positions.insert(positions.end(), cuts.begin(), cuts.end());
    std::inplace_merge(positions.begin(), positions.begin() + static_cast<std::ptrdiff_t>(known),
                       positions.end());
}

} // namespace

QString printable(const QString& text)
{
    const auto harmless = [](QChar unit) {
        return !isControl(unit.unicode()) && !isDirectionControl(unit.unicode());
    };
    if (std::all_of(text.cbegin(), text.cend(), harmless))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (const QChar unit : text) {
        if (isControl(unit.unicode()))
            clean += QLatin1Char(' ');
        else if (!isDirectionControl(unit.unicode()))
            clean += unit;
    }
    return clean;
}

StyledText withBreakPositions(StyledText text, const QString& language)
{
    std::vector<int> positions = breakPositions(text.text, language);
    cutEndlessWords(text.text, positions);
    if (positions.empty())
        return text;
    QString broken;
    broken.reserve(text.text.size() + static_cast<int>(positions.size()));
    int from = 0;
    for (const int position : positions) {
        broken += QStringView(text.text).mid(from, position - from);
        broken += QChar(0x200b);
        from = position;
    }
    broken += QStringView(text.text).mid(from);
    const auto moved = [&positions](int position) {
        const auto before =
            std::upper_bound(positions.begin(), positions.end(), position) - positions.begin();
        return position + static_cast<int>(before);
    };
    for (StyledText::Span& span : text.spans) {
        const int last = moved(span.start + span.length - 1);
        span.start = moved(span.start);
        span.length = last + 1 - span.start;
    }
    for (StyledText::NoteMark& mark : text.notes)
        mark.position = moved(mark.position);
    text.text = broken;
    return text;
}

} // namespace atlas::ui::report
