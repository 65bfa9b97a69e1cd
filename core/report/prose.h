#pragma once

#include "core/report/model.h"

#include <string>
#include <string_view>
#include <vector>

/// Small pieces of running text, and the words that more than one chapter uses.
namespace atlas::report {

[[nodiscard]] Inline plainText(Message text);
[[nodiscard]] Inline plainText(std::string text); ///< already in its final language, or punctuation
[[nodiscard]] Inline strongText(Message text);
[[nodiscard]] Inline emphasis(Message text);
/// "Figure 3" or "Table 2"; its words are set when the report is numbered.
[[nodiscard]] Inline referenceTo(std::string anchor);

[[nodiscard]] Paragraph paragraph(Message text);
/// The sentence, then the figures and tables it speaks of in brackets, then the full stop, which `sentence`
/// does not have. At least one anchor.
[[nodiscard]] Paragraph mention(Message sentence, const std::vector<std::string>& anchors);
[[nodiscard]] TableCell cell(Message text);
[[nodiscard]] TableCell strongCell(Message text);
[[nodiscard]] Heading heading(Message text, std::string anchor);

/// "a, b, c"; empty messages are left out.
[[nodiscard]] Message listed(const std::vector<Message>& parts);
/// "a; b; c"
[[nodiscard]] Message enumerated(const std::vector<Message>& parts);
/// "May 2026"
[[nodiscard]] Message monthAndYear(const Date& date);

} // namespace atlas::report
