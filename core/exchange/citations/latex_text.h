#pragma once

#include <string>
#include <string_view>

namespace atlas::exchange {

/// The characters that a LaTeX text of a bibliography stands for: accents (also those of Vietnamese) and
/// letters by command, dashes, quotation marks, escaped signs. Braces go, commands of layout go and leave
/// their argument, a tie becomes a space. Never deeper than the text is long: no recursion.
[[nodiscard]] std::string latexText(std::string_view text);

/// For addresses, in which "~", "--" and "_" are themselves: braces go, escaped signs lose their backslash.
[[nodiscard]] std::string latexAddress(std::string_view text);

} // namespace atlas::exchange
