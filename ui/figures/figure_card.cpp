#include "ui/figures/figure_card.h"

#include "core/figures/figure_data.h"
#include "ui/common/language.h"
#include "ui/common/source_text.h"
#include "ui/figures/label.h"

#include <QStringList>

namespace atlas::ui::figures {

namespace {

constexpr TextStyle titleStyle{10, true};
constexpr TextStyle subtitleStyle{8.5, false};
constexpr TextStyle noteStyle{7.5, false};
constexpr qreal ruleWidth = 1;
constexpr qreal gap = 6;
constexpr qreal drawingGap = 9;

class Card {
public:
    explicit Card(const CardRequest& request)
        : m_request(request)
        , m_top(request.margin)
    {}

    Drawing make();

private:
    void addText(const QString& text, const TextStyle& style, const QColor& colour);

    const CardRequest& m_request;
    qreal m_top;
    Drawing m_drawing;
};

void Card::addText(const QString& text, const TextStyle& style, const QColor& colour)
{
    const Label label =
        makeLabel(text, style, m_request.width - 2 * m_request.margin, m_request.language.code());
    appendLabel(m_drawing.marks, label, QPointF(m_request.margin, m_top), Mark::Align::start, colour);
    m_top += label.height();
}

Drawing Card::make()
{
    const atlas::figures::FigureData& data = m_request.data;
    const Language& language = m_request.language;
    const Palette& palette = m_request.palette;
    const QPointF left(m_request.margin, m_top);
    m_drawing.marks.push_back(
        lineMark(left, left + QPointF(m_request.width - 2 * m_request.margin, 0), palette.accent, ruleWidth));
    m_top += gap;
    addText(language.text(data.title), titleStyle, palette.text);
    addText(language.text(data.subtitle), subtitleStyle, palette.mutedText);
    m_top += drawingGap;

    Drawing inside = layoutFigure({data, language, palette, m_request.width - 2 * m_request.margin});
    move(inside, QPointF(m_request.margin, m_top));
    m_top += inside.size.height() + drawingGap;
    m_drawing.marks.insert(m_drawing.marks.end(), std::make_move_iterator(inside.marks.begin()),
                           std::make_move_iterator(inside.marks.end()));
    m_drawing.plot = std::move(inside.plot);

    for (const Message& note : data.notes)
        addText(language.text(note), noteStyle, palette.mutedText);
    addText(sourceText(data.sources, data.n, language), noteStyle, palette.mutedText);
    if (data.demonstration)
        addText(language.text("report", ATLAS_TEXT("report", "Demonstration data, not for quotation.")),
                TextStyle{noteStyle.size, true}, palette.accent);
    m_drawing.size = QSizeF(m_request.width, m_top + m_request.margin);
    return std::move(m_drawing);
}

} // namespace

Drawing layoutCard(const CardRequest& request)
{
    return Card(request).make();
}

QString descriptionText(const atlas::figures::FigureData& data, const Language& language)
{
    QStringList sentences;
    for (const Message& sentence : atlas::figures::description(data))
        sentences << language.text(sentence);
    return sentences.join(QLatin1Char(' '));
}

QString cellText(const atlas::figures::FigureData& data, const Language& language, const Datum& datum)
{
    const atlas::figures::Cell& cell = data.at(datum.row, datum.column);
    QStringList lines{language.text(atlas::figures::cellName(data, datum.row, datum.column))};
    QString value = language.text(atlas::figures::valueText(data, cell));
    if (atlas::figures::holdsValue(cell) && cell.shown.empty() && !data.format.unit.empty())
        value += QLatin1Char(' ') + language.text(data.format.unit);
    if (!cell.marker.empty())
        value += QStringLiteral(" (%1)").arg(language.text(cell.marker));
    lines << value;
    // The n of a count is the count, and of a suppressed cell nobody's business.
    const bool countsItself = static_cast<double>(cell.n) == cell.value;
    if (cell.state != atlas::figures::CellState::suppressed && cell.n > 0 && !countsItself)
        lines << language.text(message(ATLAS_TEXT("report", "n = %1"), {cell.n}));
    return lines.join(QLatin1Char('\n'));
}

} // namespace atlas::ui::figures
