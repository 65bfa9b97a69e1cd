#pragma once

#include <string>
#include <string_view>

/// Characters on their way through the Markdown parser.
namespace atlas::report {

/// The text with every byte that is no UTF-8 replaced by U+FFFD.
[[nodiscard]] std::string validText(std::string_view bytes);

/// What "&amp;" or "&#8211;" stands for; the text itself when nobody knows.
[[nodiscard]] std::string entityText(std::string_view entity);

} // namespace atlas::report
