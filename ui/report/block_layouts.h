#pragma once

#include "ui/report/story_writer.h"

/// How each block of a report becomes chunks. All append to the writer's story.
namespace atlas::ui::report {

void layOut(StoryWriter& writer, const atlas::report::Paragraph& block);
void layOut(StoryWriter& writer, const atlas::report::Heading& block);
void layOut(StoryWriter& writer, const atlas::report::List& block);
void layOut(StoryWriter& writer, const atlas::report::Callout& block);
void layOut(StoryWriter& writer, const atlas::report::KeyFigures& block);
void layOut(StoryWriter& writer, const atlas::report::FigureBlock& block);
void layOut(StoryWriter& writer, const atlas::report::TableBlock& block);
void layOut(StoryWriter& writer, const atlas::report::Bibliography& block);

/// Kicker, title and bar, then the chapter's blocks, on pages of their own.
void layOutChapter(StoryWriter& writer, const atlas::report::Chapter& chapter);
/// The head of a chapter or of a list at the front.
void layOutTitle(StoryWriter& writer, const QString& kicker, const QString& title);

void layOutCover(StoryWriter& writer, const atlas::report::Report& report);
void layOutImprint(StoryWriter& writer, const atlas::report::Report& report);
/// Contents, list of figures, list of tables; the lists only where there is something to list.
void layOutContents(StoryWriter& writer, const atlas::report::Report& report);

/// The rule, number and takeaway title above a figure or table; the first chunk after it keeps with it.
void layOutCaption(StoryWriter& writer, const QString& label, const Message& title, const Message& subtitle);
/// Notes, then one line of sources and of how many records it rests on (0: of none), below a figure or table.
void layOutNotes(StoryWriter& writer, const std::vector<Message>& notes, const std::vector<Message>& sources,
                 std::int64_t n);
/// All chunks from `first` on keep together; `floats`: they may move to the next page's head.
void keepTogether(StoryWriter& writer, int first, bool floats);

} // namespace atlas::ui::report
