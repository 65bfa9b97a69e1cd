#include "ui/report/page_furniture.h"

#include <array>

namespace atlas::ui::report {
namespace {

constexpr qreal headLine = -mm(12); ///< base line above the text's top
constexpr qreal headRule = -mm(9.5);
constexpr qreal footLine = PageMeasures::textHeight + mm(14);

/// The texts that stand on every page, shaped once.
struct Furnishing {
    StoryWriter& writer;
    Line title;
    Line demonstration;
    std::vector<Line> sectionTitles;
};

Line cut(StoryWriter& writer, const QString& text, const TypeStyle& style, qreal width)
{
    ShapedText shaped = writer.shaper().shape(StyledText{text, {}, {}}, style, width, 1);
    return shaped.lines.empty() ? Line{} : std::move(shaped.lines.front().line);
}

Mark lineMark(StoryWriter& writer, const Line& line, qreal left, qreal baseLine)
{
    writer.story().lines.push_back(line);
    return {Mark::Kind::line, Role::artifact, 0, countOf(writer.story().lines) - 1,
            QRectF(left, baseLine, line.width, 0)};
}

Mark ruleMark(qreal top, qreal width, QRgb colour)
{
    return {Mark::Kind::rectangle, Role::artifact, colour, -1, QRectF(0, top, width, pt(0.5))};
}

void addNoteRule(Page& page)
{
    if (page.notes.empty())
        return;
    page.furniture.push_back(ruleMark(page.notes.front().top - PageBuilder::noteRuleGap, mm(40), Ink::rule));
}

void furnish(const Furnishing& with, const Section& section, const QString& label, Page& page)
{
    StoryWriter& writer = with.writer;
    constexpr qreal right = PageMeasures::textWidth;
    const bool plain = section.kind == Section::Kind::cover || section.kind == Section::Kind::imprint;
    if (!plain && !page.opensSection) {
        const Line& title = with.sectionTitles[static_cast<std::size_t>(page.section)];
        page.furniture.push_back(lineMark(writer, title, 0, headLine));
        page.furniture.push_back(ruleMark(headRule, right, Ink::rule));
    }
    if (!with.demonstration.pieces.empty()) {
        const bool onPanel = section.kind == Section::Kind::cover;
        const qreal width = with.demonstration.width + mm(6);
        const qreal centre = headLine - pt(2.8);
        const QRectF badge(right - width, centre - mm(2.7), width, mm(5.4));
        page.furniture.push_back(
            {Mark::Kind::rectangle, Role::artifact, onPanel ? Ink::white : 0xfffbeedd, -1, badge});
        page.furniture.push_back(lineMark(writer, with.demonstration, badge.left() + mm(3), headLine));
    }
    if (plain)
        return;
    page.furniture.push_back(lineMark(writer, with.title, 0, footLine));
    const TypeStyle number{pt(9), 1.3, true, Ink::blue};
    const Line shown = writer.shaper().line(label, number);
    page.furniture.push_back(lineMark(writer, shown, right - shown.width, footLine));
}

} // namespace

QString romanNumber(int value)
{
    struct Digit {
        int value;
        const char* letters;
    };
    constexpr std::array<Digit, 13> digits{{{1000, "m"},
                                            {900, "cm"},
                                            {500, "d"},
                                            {400, "cd"},
                                            {100, "c"},
                                            {90, "xc"},
                                            {50, "l"},
                                            {40, "xl"},
                                            {10, "x"},
                                            {9, "ix"},
                                            {5, "v"},
                                            {4, "iv"},
                                            {1, "i"}}};
    if (value < 1 || value > 3999)
        return QString::number(value);
    QString text;
    for (const Digit& digit : digits) {
        for (; value >= digit.value; value -= digit.value)
            text += QLatin1String(digit.letters);
    }
    return text;
}

QStringList pageLabels(const Story& story, const std::vector<Page>& pages)
{
    QStringList labels;
    int body = 0;
    for (const Page& page : pages) {
        const bool inBody =
            story.sections[static_cast<std::size_t>(page.section)].kind == Section::Kind::body;
        if (inBody || body > 0)
            labels << QString::number(++body);
        else
            labels << romanNumber(static_cast<int>(labels.size()) + 1);
    }
    return labels;
}

void addFurniture(StoryWriter& writer, const atlas::report::Report& report, const QStringList& labels,
                  std::vector<Page>& pages)
{
    constexpr qreal width = PageMeasures::textWidth * 0.6;
    Furnishing furnishing{writer, cut(writer, writer.text(report.title), type::running, width), {}, {}};
    if (report.demonstration) {
        TypeStyle style = type::running;
        style.bold = true;
        style.colour = Ink::accentText;
        const Message notice = message(ATLAS_TEXT("report", "Demonstration data, not for quotation."));
        furnishing.demonstration = cut(writer, writer.text(notice), style, width);
    }
    for (const Section& section : writer.story().sections)
        furnishing.sectionTitles.push_back(cut(writer, section.title, type::running, width));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const Section section = writer.story().sections[static_cast<std::size_t>(pages[i].section)];
        furnish(furnishing, section, labels[static_cast<int>(i)], pages[i]);
        addNoteRule(pages[i]);
    }
}

void writePageNumbers(StoryWriter& writer, const QStringList& labels, const std::vector<int>& pageOfAnchor)
{
    Story& story = writer.story();
    for (std::size_t i = 0; i < story.marks.size(); ++i) {
        if (story.marks[i].kind != Mark::Kind::page_number)
            continue;
        Mark& mark = story.marks[i];
        const int anchor = mark.index;
        const int page = pageOfAnchor[static_cast<std::size_t>(anchor)];
        TypeStyle style = type::contentsEntry;
        style.colour = mark.colour;
        Line line = page < 0 ? Line{} : writer.shaper().line(labels[page], style);
        story.links.push_back({QString(), anchor});
        for (Piece& piece : line.pieces)
            piece.link = countOf(story.links) - 1;
        const QPointF end = mark.area.bottomRight();
        mark.kind = Mark::Kind::line;
        mark.area = QRectF(end.x() - line.width, end.y(), line.width, 0);
        mark.index = countOf(story.lines);
        if (i > 0 && story.marks[i - 1].kind == Mark::Kind::dots)
            story.marks[i - 1].area.setRight(end.x() - line.width - mm(2));
        story.lines.push_back(std::move(line));
    }
}

} // namespace atlas::ui::report
