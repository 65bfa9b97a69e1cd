#pragma once

#include "ui/report/page_builder.h"
#include "ui/report/story_writer.h"

#include <QStringList>

namespace atlas::ui::report {

/// Lower-case Roman, 1 to 3999; Arabic beyond.
[[nodiscard]] QString romanNumber(int value);

/// Roman from the cover on, Arabic from the first page of the body on.
[[nodiscard]] QStringList pageLabels(const Story& story, const std::vector<Page>& pages);

/// Running heads, page numbers, the rule above footnotes, the notice of demonstration data.
void addFurniture(StoryWriter& writer, const atlas::report::Report& report, const QStringList& labels,
                  std::vector<Page>& pages);

/// Turns the marks that stand for page numbers into lines. `pageOfAnchor`: -1 where an anchor is nowhere.
void writePageNumbers(StoryWriter& writer, const QStringList& labels, const std::vector<int>& pageOfAnchor);

} // namespace atlas::ui::report
