#include "ui/report/block_layouts.h"

#include "core/base/message.h"
#include "ui/common/figure_drawer.h"
#include "ui/common/language.h"
#include "ui/common/source_text.h"

namespace atlas::ui::report {
namespace {

// What a caption and its notes leave of a page, at least.
constexpr qreal tallestDrawing = PageMeasures::textHeight * 0.8;
constexpr qreal shortestDrawing = pt(40);

Flow keeping(Role role, qreal after)
{
    Flow flow;
    flow.role = role;
    flow.after = after;
    flow.keepWithNext = true;
    return flow;
}

} // namespace

void layOutCaption(StoryWriter& writer, const QString& label, const Message& title, const Message& subtitle)
{
    writer.open(mm(6));
    writer.addRectangle(QRectF(0, 0, PageMeasures::textWidth, pt(1)), Ink::blue);
    writer.close(mm(2)).keepWithNext = true;
    StyledText caption;
    StyledText::Span accent;
    accent.bold = true;
    accent.colour = Ink::accentText;
    caption.append(label, accent);
    caption.append(QStringLiteral("\u2002") + writer.text(title));
    writer.flow(caption, type::captionTitle, keeping(Role::caption, mm(0.6)));
    writer.flow(writer.styled(subtitle), type::captionSubtitle, keeping(Role::caption, 0));
}

void layOutNotes(StoryWriter& writer, const std::vector<Message>& notes, const std::vector<Message>& sources,
                 std::int64_t n)
{
    qreal before = mm(1.2);
    for (const Message& note : notes) {
        Flow flow = keeping(Role::note, 0);
        flow.before = before;
        writer.flow(writer.styled(message(ATLAS_TEXT("report", "Note: %1"), {note})), type::source, flow);
        before = mm(0.4);
    }
    const QString below = sourceText(sources, n, writer.language());
    if (below.isEmpty())
        return;
    Flow flow = keeping(Role::source, 0);
    flow.before = before;
    writer.flow(writer.styled(Message::literal(below.toStdString())), type::source, flow);
}

void keepTogether(StoryWriter& writer, int first, bool floats)
{
    std::vector<Chunk>& chunks = writer.story().chunks;
    for (auto i = static_cast<std::size_t>(first); i < chunks.size(); ++i)
        chunks[i].keepWithNext = i + 1 < chunks.size();
    chunks[static_cast<std::size_t>(first)].floats = floats;
}

void layOut(StoryWriter& writer, const atlas::report::FigureBlock& block)
{
    const atlas::figures::FigureData& data = block.data;
    const int first = countOf(writer.story().chunks);
    writer.place(block.anchor);
    const Message label = message(ATLAS_TEXT("report", "Figure %1"), {std::int64_t{block.number}});
    layOutCaption(writer, writer.text(label), data.title, data.subtitle);
    constexpr qreal width = PageMeasures::textWidth;
    if (data.empty()) {
        Flow flow = keeping(Role::figure, mm(2));
        flow.before = mm(3);
        const Message none = message(ATLAS_TEXT("report", "No data are available for this figure."));
        writer.flow(writer.styled(none), type::body, flow);
    } else {
        const qreal wanted = writer.drawer().heightForWidth(data, width / unitsPerPoint, writer.language());
        const qreal height =
            wanted > 0 ? qBound(shortestDrawing, wanted * unitsPerPoint, tallestDrawing) : shortestDrawing;
        writer.open(mm(2.5));
        writer.story().figures.push_back(&data);
        writer.addMark({Mark::Kind::figure, Role::figure, 0, countOf(writer.story().figures) - 1,
                        QRectF(0, 0, width, height)});
        writer.close(height).keepWithNext = true;
    }
    std::vector<Message> notes = data.notes;
    if (data.demonstration)
        notes.push_back(message(ATLAS_TEXT("report", "Demonstration data, not for quotation.")));
    layOutNotes(writer, notes, data.sources, data.n);
    writer.story().chunks.back().after = mm(4.5);
    keepTogether(writer, first, block.atomic);
}

} // namespace atlas::ui::report
