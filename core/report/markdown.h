#pragma once

#include "core/report/model.h"

#include <string_view>
#include <vector>

namespace atlas::report {

/// An author's text, written in Markdown (CommonMark with tables), as blocks of a report.
///
/// Any bytes may come in: invalid UTF-8 becomes U+FFFD, HTML stays visible as text, images leave their
/// description, links that isPrintableLink() refuses leave their text. Headings of the first two levels
/// become level 2, deeper ones level 3, without number and anchor; lists inside lists are flattened; a
/// quotation becomes a callout without a title; a table has number 0. Nothing an author wrote is dropped.
/// Time and memory grow with the length of the text.
[[nodiscard]] std::vector<Block> blocksOf(std::string_view markdown);

/// The same for a text of one line, such as a caption or a remark: paragraphs are joined by line breaks.
[[nodiscard]] Inlines inlinesOf(std::string_view markdown);

} // namespace atlas::report
