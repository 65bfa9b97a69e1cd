#include "ui/report/block_layouts.h"

#include "ui/common/convert.h"

namespace atlas::ui::report {
namespace {

constexpr qreal paragraphGap = mm(2.6);
constexpr qreal listIndent = mm(6);
constexpr qreal boxPadding = mm(4);

// Padding inside a box is a chunk of its own, so that the box may go on over a page.
void addPadding(StoryWriter& writer, int box, qreal before, qreal height)
{
    writer.open(before);
    Chunk& padding = writer.close(height);
    padding.box = box;
    padding.keepWithNext = true;
}

} // namespace

void layOut(StoryWriter& writer, const atlas::report::Paragraph& block)
{
    Flow flow;
    flow.before = paragraphGap;
    writer.flow(writer.styled(block.text), type::body, flow);
}

void layOut(StoryWriter& writer, const atlas::report::Heading& block)
{
    const bool minor = block.level > 2;
    Flow flow;
    flow.role = minor ? Role::heading_3 : Role::heading_2;
    flow.before = minor ? mm(5) : mm(8);
    flow.keepWithNext = true;
    QString title = writer.text(block.text);
    if (!block.number.empty())
        title = toQString(block.number) + QStringLiteral("\u2002") + title;
    writer.place(block.anchor);
    if (!block.anchor.empty())
        writer.addOutline(minor ? 3 : 2, title, block.anchor);
    const auto first = writer.story().chunks.size();
    writer.flow(StyledText{title, {}, {}}, minor ? type::heading3 : type::heading2, flow);
    // A figure stays in the part that speaks of it.
    if (!minor && writer.story().chunks.size() > first)
        writer.story().chunks[first].holdsFloats = true;
}

void layOut(StoryWriter& writer, const atlas::report::List& block)
{
    int number = 0;
    for (const atlas::report::Inlines& item : block.items) {
        Flow flow;
        flow.role = Role::list_item;
        flow.left = listIndent;
        flow.width -= listIndent;
        flow.before = number == 0 ? paragraphGap : mm(1.2);
        flow.label = block.ordered ? QStringLiteral("%1.").arg(number + 1) : QStringLiteral("\u2022");
        flow.labelLeft = mm(1);
        flow.labelStyle = type::body;
        flow.labelStyle.colour = Ink::blue;
        flow.labelStyle.bold = true;
        writer.flow(writer.styled(item), type::body, flow);
        ++number;
    }
}

void layOut(StoryWriter& writer, const atlas::report::Callout& block)
{
    writer.story().boxes.push_back({Ink::tint, Ink::blue, 0, PageMeasures::textWidth});
    const int box = countOf(writer.story().boxes) - 1;
    addPadding(writer, box, mm(4.5), boxPadding);
    Flow flow;
    flow.role = Role::callout;
    flow.box = box;
    flow.left = boxPadding + mm(1.5);
    flow.width -= 2 * boxPadding + mm(1.5);
    if (!block.title.empty()) {
        flow.keepWithNext = true;
        writer.flow(writer.styled(block.title), type::calloutTitle, flow);
        flow.keepWithNext = false;
        flow.before = mm(1);
    }
    for (const atlas::report::Paragraph& paragraph : block.paragraphs) {
        writer.flow(writer.styled(paragraph.text), type::calloutText, flow);
        flow.before = mm(2);
    }
    Chunk& last = writer.story().chunks.back();
    last.height += boxPadding;
    last.keepWithNext = false;
    last.after = mm(2);
}

void layOut(StoryWriter& writer, const atlas::report::Bibliography& block)
{
    for (const atlas::report::Reference& entry : block.entries) {
        Flow flow;
        flow.role = Role::reference_entry;
        flow.before = mm(2);
        writer.place(entry.anchor);
        writer.flow(writer.styled(entry.text), type::reference, flow);
    }
}

void layOutTitle(StoryWriter& writer, const QString& kicker, const QString& title)
{
    Flow flow;
    flow.keepWithNext = true;
    if (!kicker.isEmpty()) {
        flow.role = Role::chapter_title;
        flow.after = mm(1.5);
        writer.flow(StyledText{kicker, {}, {}}, type::kicker, flow);
    }
    flow.role = Role::chapter_title;
    flow.after = mm(4);
    writer.flow(StyledText{title, {}, {}}, type::chapterTitle, flow);
    writer.open(0);
    writer.addRectangle(QRectF(0, 0, mm(18), pt(3)), Ink::accent);
    writer.close(mm(9)).keepWithNext = true;
}

void layOutChapter(StoryWriter& writer, const atlas::report::Chapter& chapter)
{
    const QString title = writer.text(chapter.title);
    const QString number = toQString(chapter.number);
    const QString numbered = number.isEmpty() ? title : number + QStringLiteral("\u2002") + title;
    writer.beginSection(chapter.front ? Section::Kind::front : Section::Kind::body, numbered);
    writer.place(chapter.anchor);
    writer.addOutline(1, numbered, chapter.anchor);
    layOutTitle(writer, writer.text(chapter.kicker), title);
    for (const atlas::report::Block& block : chapter.blocks)
        std::visit([&writer](const auto& content) { layOut(writer, content); }, block);
    writer.endSection();
}

} // namespace atlas::ui::report
