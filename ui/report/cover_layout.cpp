#include "ui/report/block_layouts.h"

#include <string_view>

namespace atlas::ui::report {
namespace {

constexpr qreal panelHeight = mm(196);
constexpr qreal tile = mm(9);
constexpr qreal tileGap = mm(1.4);
constexpr qreal titleTop = mm(58);
constexpr qreal titleRoom = mm(76);
constexpr qreal titleWidth = mm(156);
constexpr QRgb paleBlue = 0xffd6e5f2;
constexpr QRgb paleAccent = 0xfff4d3ac;

// A country as a map of tiles, none in particular: '.' is empty, digits are shades, letters the two accents.
constexpr std::array<std::string_view, 6> motif{
    "......1.2..1.2.", "....1.12331.231", "..1.2133a3421b2",
    ".1.12334434b342", "1.213344b443443", ".12.334434434a4",
};
constexpr std::array<QRgb, 4> shades{0xff145a97, 0xff1f68a6, 0xff2f79b6, 0xff4a8fc7};

QRgb tileColour(char symbol)
{
    if (symbol == 'a')
        return Ink::accent;
    if (symbol == 'b')
        return 0xff349d9d;
    return shades[static_cast<std::size_t>(symbol - '1')];
}

/// From the page's corner, as the cover is composed, to the text's corner, as chunks are.
QPointF onPage(qreal x, qreal y)
{
    return {x - PageMeasures::left, y - PageMeasures::top};
}

void addMotif(StoryWriter& writer)
{
    const qreal step = tile + tileGap;
    const qreal left = PageMeasures::width - step * static_cast<qreal>(motif.front().size());
    const qreal top = panelHeight - step * static_cast<qreal>(motif.size());
    for (std::size_t row = 0; row < motif.size(); ++row) {
        for (std::size_t column = 0; column < motif[row].size(); ++column) {
            if (motif[row][column] == '.')
                continue;
            const QPointF corner =
                onPage(left + step * static_cast<qreal>(column), top + step * static_cast<qreal>(row));
            writer.addRectangle(QRectF(corner, QSizeF(tile, tile)), tileColour(motif[row][column]));
        }
    }
}

/// The largest of the sizes at which the text fits `lines` lines.
ShapedText fitted(StoryWriter& writer, const Message& message, TypeStyle& style,
                  const std::vector<qreal>& sizes, qreal width, int lines)
{
    ShapedText shaped;
    const StyledText text = writer.styled(message);
    for (const qreal size : sizes) {
        style.size = size;
        shaped = writer.shaper().shape(text, style, width);
        if (shaped.lines.size() <= static_cast<std::size_t>(lines))
            return shaped;
    }
    return writer.shaper().shape(text, style, width, lines);
}

void addTitles(StoryWriter& writer, const atlas::report::Report& report)
{
    TypeStyle country{pt(13), 1.3, true, paleAccent};
    const QPointF countryPlace = onPage(PageMeasures::left, mm(44));
    writer.add(fitted(writer, report.country, country, {pt(13), pt(11)}, titleWidth, 1), country,
               Role::paragraph, countryPlace.x(), countryPlace.y(), titleWidth);
    TypeStyle style{pt(34), 1.18, true, Ink::white};
    const ShapedText title =
        fitted(writer, report.title, style, {pt(34), pt(30), pt(26), pt(22), pt(18)}, titleWidth, 5);
    const QPointF titlePlace = onPage(PageMeasures::left, titleTop);
    qreal y = titlePlace.y();
    y += writer.add(title, style, Role::document_title, titlePlace.x(), y, titleWidth) + mm(5);
    TypeStyle subtitleStyle{pt(14), 1.35, false, paleBlue};
    const qreal left = titlePlace.y() + titleRoom - y;
    const int lines =
        qBound(1, static_cast<int>(left / (subtitleStyle.size * subtitleStyle.leading * 1.3)), 4);
    const ShapedText subtitle =
        fitted(writer, report.subtitle, subtitleStyle, {pt(14), pt(12), pt(10)}, titleWidth, lines);
    writer.add(subtitle, subtitleStyle, Role::paragraph, titlePlace.x(), y, titleWidth);
}

void addPublishers(StoryWriter& writer, const atlas::report::Report& report)
{
    const QPointF place = onPage(PageMeasures::left, panelHeight + mm(14));
    writer.addRectangle(QRectF(place, QSizeF(mm(18), pt(3))), Ink::accent);
    qreal y = place.y() + mm(7);
    const TypeStyle name{pt(11.5), 1.4, true, Ink::blue};
    constexpr std::size_t most = 5;
    for (std::size_t i = 0; i < report.publishers.size() && i < most; ++i) {
        const ShapedText publisher =
            writer.shaper().shape(writer.styled(report.publishers[i]), name, titleWidth, 2);
        y += writer.add(publisher, name, Role::paragraph, place.x(), y, titleWidth) + mm(0.8);
    }
    const TypeStyle date{pt(10.5), 1.4, false, Ink::grey};
    const ShapedText day = writer.shaper().shape(writer.styled(report.date), date, titleWidth, 1);
    writer.add(day, date, Role::paragraph, place.x(), y + mm(1.5), titleWidth);
}

} // namespace

void layOutCover(StoryWriter& writer, const atlas::report::Report& report)
{
    writer.beginSection(Section::Kind::cover, writer.text(report.title));
    writer.open(0);
    writer.addRectangle(QRectF(onPage(0, 0), QSizeF(PageMeasures::width, panelHeight)), Ink::blue);
    addMotif(writer);
    addTitles(writer, report);
    addPublishers(writer, report);
    writer.close(PageMeasures::textHeight);
    writer.endSection();
}

void layOutImprint(StoryWriter& writer, const atlas::report::Report& report)
{
    if (report.imprint.empty())
        return;
    writer.beginSection(Section::Kind::imprint, writer.text(report.title));
    writer.open(0);
    writer.close(0);
    const int first = countOf(writer.story().chunks);
    Flow flow;
    flow.width = mm(130);
    flow.before = mm(2.5);
    for (const Message& paragraph : report.imprint)
        writer.flow(writer.styled(paragraph), type::imprint, flow);
    // At the page's foot, as imprints stand.
    qreal height = 0;
    for (auto i = static_cast<std::size_t>(first); i < writer.story().chunks.size(); ++i)
        height += writer.story().chunks[i].before + writer.story().chunks[i].height;
    const qreal room = PageMeasures::textHeight - height - pt(1);
    if (room > 0)
        writer.story().chunks[static_cast<std::size_t>(first) - 1].height = room;
    writer.endSection();
}

} // namespace atlas::ui::report
