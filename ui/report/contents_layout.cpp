#include "ui/report/block_layouts.h"

#include "ui/common/convert.h"

#include <algorithm>
#include <utility>

namespace atlas::ui::report {
namespace {

constexpr qreal numberRoom = mm(16); ///< at the right, for the page's number

/// A line of the contents or of a list.
struct Entry {
    QString number;
    QString text;
    std::string anchor;
    TypeStyle style;
    qreal left = 0;     ///< of the number
    qreal textLeft = 0; ///< of the text
    qreal before = 0;
};

void addEntry(StoryWriter& writer, const Entry& entry)
{
    Story& story = writer.story();
    const int anchor = writer.anchor(entry.anchor);
    story.links.push_back({QString(), anchor});
    StyledText::Span span;
    span.link = countOf(story.links) - 1;
    StyledText text;
    text.append(entry.text, span);
    const qreal width = PageMeasures::textWidth - entry.textLeft - numberRoom;
    const ShapedText shaped = writer.shaper().shape(text, entry.style, width);
    if (shaped.lines.empty())
        return;
    writer.open(entry.before);
    if (!entry.number.isEmpty())
        writer.addLine(writer.shaper().line(entry.number, entry.style), Role::contents_entry, entry.left,
                       shaped.baseLine);
    const qreal endOfText = entry.textLeft + shaped.lines.back().line.width;
    const qreal height = writer.add(shaped, entry.style, Role::contents_entry, entry.textLeft, 0, width);
    const qreal baseLine = height - shaped.lineHeight + shaped.baseLine;
    const QRectF leader(endOfText + mm(2), baseLine - pt(4), PageMeasures::textWidth - endOfText - mm(2),
                        pt(4));
    writer.addMark({Mark::Kind::dots, Role::artifact, Ink::grey, -1, leader});
    writer.addMark({Mark::Kind::page_number, Role::contents_entry, entry.style.colour, anchor, leader});
    writer.close(height);
}

// A page of a list with one line on it looks like a mistake.
void keepLastTogether(StoryWriter& writer, int first)
{
    constexpr int fewest = 3;
    std::vector<Chunk>& chunks = writer.story().chunks;
    for (int i = std::max(first, countOf(chunks) - fewest); i + 1 < countOf(chunks); ++i)
        chunks[static_cast<std::size_t>(i)].keepWithNext = true;
}

Entry chapterEntry(const StoryWriter& writer, const atlas::report::Chapter& chapter)
{
    Entry entry;
    entry.number = toQString(chapter.number);
    entry.text = writer.text(chapter.title);
    entry.anchor = chapter.anchor;
    entry.style = type::contentsChapter;
    entry.textLeft = entry.number.isEmpty() ? 0 : mm(9);
    entry.before = mm(3.2);
    return entry;
}

void addContents(StoryWriter& writer, const atlas::report::Report& report)
{
    const int first = countOf(writer.story().chunks);
    for (const atlas::report::Chapter& chapter : report.chapters) {
        addEntry(writer, chapterEntry(writer, chapter));
        bool opensChapter = true;
        for (const atlas::report::Block& block : chapter.blocks) {
            const auto* heading = std::get_if<atlas::report::Heading>(&block);
            if (heading == nullptr || heading->level != 2 || heading->anchor.empty())
                continue;
            Entry entry;
            entry.number = toQString(heading->number);
            entry.text = writer.text(heading->text);
            entry.anchor = heading->anchor;
            entry.style = type::contentsEntry;
            entry.left = mm(9);
            entry.textLeft = entry.number.isEmpty() ? mm(9) : mm(19);
            entry.before = mm(0.8);
            writer.story().chunks.back().keepWithNext |= std::exchange(opensChapter, false);
            addEntry(writer, entry);
        }
    }
    keepLastTogether(writer, first);
}

struct Listed {
    int number = 0;
    const Message* title = nullptr;
    const std::string* anchor = nullptr;
};

template <typename BlockType>
const Message& titleOf(const BlockType& block)
{
    if constexpr (std::is_same_v<BlockType, atlas::report::FigureBlock>)
        return block.data.title;
    else
        return block.title;
}

template <typename BlockType>
std::vector<Listed> listed(const atlas::report::Report& report)
{
    std::vector<Listed> found;
    for (const atlas::report::Chapter& chapter : report.chapters) {
        for (const atlas::report::Block& block : chapter.blocks) {
            const auto* content = std::get_if<BlockType>(&block);
            if (content != nullptr && content->number > 0)
                found.push_back({content->number, &titleOf(*content), &content->anchor});
        }
    }
    return found;
}

// Lists up to this length follow the contents; longer ones have pages of their own.
constexpr std::size_t shortList = 12;

/// The title of a list below the contents, on their page.
void addSubtitle(StoryWriter& writer, const QString& title)
{
    Flow flow;
    flow.role = Role::heading_2;
    flow.before = mm(10);
    flow.after = mm(1);
    flow.keepWithNext = true;
    writer.flow(StyledText{title, {}, {}}, type::heading2, flow);
}

void addList(StoryWriter& writer, const QString& title, const std::string& anchor,
             const std::vector<Listed>& entries)
{
    if (entries.empty())
        return;
    if (entries.size() > shortList) {
        writer.endSection();
        writer.beginSection(Section::Kind::front, title);
    }
    writer.place(anchor);
    writer.addOutline(1, title, anchor);
    if (entries.size() > shortList)
        layOutTitle(writer, QString(), title);
    else
        addSubtitle(writer, title);
    const int first = countOf(writer.story().chunks);
    for (const Listed& listed : entries) {
        Entry entry;
        entry.number = QString::number(listed.number);
        entry.text = writer.text(*listed.title);
        entry.anchor = *listed.anchor;
        entry.style = type::contentsEntry;
        entry.textLeft = mm(9);
        entry.before = mm(1.6);
        addEntry(writer, entry);
    }
    keepLastTogether(writer, first);
}

} // namespace

void layOutContents(StoryWriter& writer, const atlas::report::Report& report)
{
    const QString title = writer.text(message(ATLAS_TEXT("report", "Contents")));
    writer.beginSection(Section::Kind::front, title);
    writer.place("contents");
    writer.addOutline(1, title, "contents");
    layOutTitle(writer, QString(), title);
    addContents(writer, report);
    addList(writer, writer.text(message(ATLAS_TEXT("report", "Figures"))), "list-of-figures",
            listed<atlas::report::FigureBlock>(report));
    addList(writer, writer.text(message(ATLAS_TEXT("report", "Tables"))), "list-of-tables",
            listed<atlas::report::TableBlock>(report));
    writer.endSection();
}

} // namespace atlas::ui::report
