#include "ui/report/shaper.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace atlas::ui::report {
namespace {

// Of Noto Sans, per em: the base line stands at the same height whatever fallback a line holds.
constexpr qreal ascent = 1.069;
constexpr qreal descent = 0.293;
constexpr qreal raisedSize = 0.68;
constexpr qreal raisedBy = 0.34;
constexpr qreal narrowestGlyph = 0.05;

char32_t characterAt(const QString& text, int& position)
{
    const QChar unit = text[position++];
    if (unit.isHighSurrogate() && position < text.size() && text[position].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[position++]);
    return unit.unicode();
}

// Glyphs of simple scripts give their characters back by themselves.
template <typename Runs>
void dropNeedlessActualText(Line& line, Runs run, Runs last, int end)
{
    for (; run != last && run->start < end; ++run) {
        if (run->script != Script::base)
            return;
    }
    for (Piece& piece : line.pieces)
        piece.actualText.clear();
}

QGlyphRun onBaseLine(QGlyphRun run, qreal lineAscent, qreal rise)
{
    QList<QPointF> positions = run.positions();
    for (QPointF& position : positions)
        position.ry() -= lineAscent + rise;
    run.setPositions(positions);
    return run;
}

int trimmedEnd(const QString& text, int start, int end)
{
    while (end > start && (text[end - 1].isSpace() || text[end - 1].unicode() == 0x200b))
        --end;
    return end;
}

} // namespace

std::vector<Shaper::Run> Shaper::runs(const StyledText& text)
{
    std::vector<Run> made;
    std::size_t span = 0;
    for (int position = 0; position < text.text.size();) {
        const int start = position;
        const char32_t character = characterAt(text.text, position);
        while (span < text.spans.size() && text.spans[span].start + text.spans[span].length <= start)
            ++span;
        const bool inside = span < text.spans.size() && text.spans[span].start <= start;
        const StyledText::Span format = inside ? text.spans[span] : StyledText::Span{};
        const bool sameSpan = !made.empty() && made.back().span.start == format.start &&
                              made.back().span.length == format.length;
        Script script = scriptOf(character);
        if (sameSpan && followsScript(character))
            script = made.back().script;
        if (sameSpan && script == made.back().script)
            made.back().length += position - start;
        else
            made.push_back({start, position - start, script, format});
    }
    return made;
}

const QFont& Shaper::fontOf(const Run& run, const TypeStyle& style)
{
    const qreal size = run.span.raised ? style.size * raisedSize : style.size;
    return m_fonts.font(run.script, size, style.bold || run.span.bold, run.span.italic);
}

ShapedText Shaper::shape(const StyledText& text, const TypeStyle& style, qreal width)
{
    return lines(withBreakPositions(text, m_language), style, width);
}

ShapedText Shaper::shape(const StyledText& text, const TypeStyle& style, qreal width, int limit)
{
    const auto most = static_cast<std::size_t>(limit);
    // No glyph but a mark is narrower than this, so nothing that could be shown is left out here.
    const auto room = static_cast<qsizetype>(limit * (width / (style.size * narrowestGlyph) + 1));
    if (text.text.size() > room)
        return shape(StyledText{text.text.left(room), {}, {}}, style, width, limit);
    ShapedText shaped = shape(text, style, width);
    // Halving finds the longest head that fits in a handful of tries.
    qsizetype low = 0;
    qsizetype high = text.text.size();
    while (shaped.lines.size() > most || (low > 0 && low < high)) {
        const qsizetype middle = (low + high) / 2;
        if (middle == low)
            break;
        StyledText head{text.text.left(middle).trimmed() + QChar(0x2026), {}, {}};
        ShapedText tried = shape(head, style, width);
        if (tried.lines.size() > most) {
            high = middle;
        } else {
            low = middle;
            shaped = std::move(tried);
        }
    }
    return shaped;
}

Line Shaper::line(const QString& text, const TypeStyle& style)
{
    ShapedText shaped = shape(StyledText{text, {}, {}}, style, pt(100000));
    return shaped.lines.empty() ? Line{} : std::move(shaped.lines.front().line);
}

ShapedText Shaper::lines(const StyledText& text, const TypeStyle& style, qreal width)
{
    const std::vector<Run> parts = runs(text);
    ShapedText shaped;
    if (parts.empty())
        return shaped;
    QTextLayout layout(text.text, fontOf(parts.front(), style));
    prepare(layout, parts, style, width);
    qreal factor = 1;
    for (const Run& run : parts)
        factor = std::max(factor, leadingFactor(run.script));
    shaped.lineHeight = style.size * style.leading * factor;
    shaped.baseLine = (shaped.lineHeight - style.size * (ascent + descent)) / 2 + style.size * ascent;
    auto note = text.notes.begin();
    auto part = parts.begin();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine set = layout.lineAt(i);
        const int next = set.textStart() + set.textLength();
        ShapedLine made;
        made.line.width = set.naturalTextWidth();
        while (part != parts.end() && part->start + part->length <= set.textStart())
            ++part;
        const int end = trimmedEnd(text.text, set.textStart(), next);
        for (auto run = part; run != parts.end() && run->start < end; ++run)
            addPieces(made.line, text.text, set, *run, end, style);
        dropNeedlessActualText(made.line, part, parts.end(), end);
        for (; note != text.notes.end() && note->position < next; ++note)
            made.notes.push_back(note->note);
        shaped.lines.push_back(std::move(made));
    }
    return shaped;
}

void Shaper::prepare(QTextLayout& layout, const std::vector<Run>& parts, const TypeStyle& style, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    if (parts.size() > 1) {
        QList<QTextLayout::FormatRange> formats;
        for (const Run& run : parts) {
            QTextLayout::FormatRange range{run.start, run.length, {}};
            range.format.setFont(fontOf(run, style));
            formats.push_back(range);
        }
        layout.setFormats(formats);
    }
    layout.beginLayout();
    for (QTextLine set = layout.createLine(); set.isValid(); set = layout.createLine())
        set.setLineWidth(width);
    layout.endLayout();
}

void Shaper::addPieces(Line& line, const QString& text, const QTextLine& set, const Run& run, int end,
                       const TypeStyle& style)
{
    const int from = std::max(run.start, set.textStart());
    const int to = std::min(run.start + run.length, end);
    if (from >= to)
        return;
    Piece piece;
    piece.colour = run.span.colour != 0 ? run.span.colour : style.colour;
    piece.link = run.span.link;
    piece.left = set.cursorToX(from);
    piece.right = set.cursorToX(to);
    const QString words = text.mid(from, to - from).remove(QChar(0x200b)).remove(QChar(0x2060));
    // One span for all pieces of a line between links: readers put spans side by side in order of their own.
    auto leader = line.pieces.rbegin();
    while (leader != line.pieces.rend() && leader->continues)
        ++leader;
    if (leader != line.pieces.rend() && leader->link == piece.link) {
        leader->actualText += words;
        piece.continues = true;
    } else {
        piece.actualText = words;
    }
    const qreal rise = run.span.raised ? style.size * raisedBy : 0;
    const QList<QGlyphRun> glyphs = set.glyphRuns(from, to - from);
    for (const QGlyphRun& found : glyphs) {
        piece.glyphs = onBaseLine(found, set.ascent(), rise);
        line.pieces.push_back(piece);
        piece.actualText.clear();
        piece.continues = true;
    }
}

Shaper::Extent Shaper::extent(const StyledText& text, const TypeStyle& style)
{
    const int key = qRound(style.size) * 2 + (style.bold ? 1 : 0);
    if (key != m_wordStyle || m_wordWidths.size() > 20000) {
        m_wordWidths.clear();
        m_wordStyle = key;
    }
    const QString plain = withBreakPositions(text, m_language).text;
    Extent extent;
    const auto measure = [&](int from, int to) {
        const QString word = plain.mid(from, to - from);
        auto known = m_wordWidths.find(word);
        if (known == m_wordWidths.end()) {
            int first = 0;
            const Script script = word.isEmpty() ? Script::base : scriptOf(characterAt(word, first));
            const QFontMetricsF metrics(m_fonts.font(script, style.size, style.bold, false));
            known = m_wordWidths.insert(word, metrics.horizontalAdvance(word));
        }
        return known.value();
    };
    int from = 0;
    const int length = static_cast<int>(plain.size());
    const qreal space = style.size * 0.26;
    for (int position = 0; position <= length; ++position) {
        const bool gap = position == length || plain[position] == QLatin1Char(' ');
        const bool breaks = gap || plain[position].unicode() == 0x200b || plain[position].unicode() == 0x2028;
        if (!breaks)
            continue;
        const qreal width = measure(from, position);
        extent.word = std::max(extent.word, width);
        extent.natural += width + (gap && position < length ? space : 0);
        from = position + 1;
    }
    return extent;
}

} // namespace atlas::ui::report
