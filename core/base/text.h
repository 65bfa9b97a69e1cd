#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Text of any script. All strings are UTF-8; positions are byte offsets. Backed by ICU through Boost.Locale.
namespace atlas::text {

[[nodiscard]] bool isUtf8(std::string_view text);
/// Canonical composition. `text` must be UTF-8.
[[nodiscard]] std::string nfc(std::string_view text);
/// White space trimmed at both ends and runs of it inside collapsed to one space; no-break spaces count.
[[nodiscard]] std::string simplified(std::string_view text);

/// What search and duplicate checks compare: case folded, accents removed, compatibility forms unified,
/// letters that Unicode does not decompose replaced by a table (đ, ı, ł, ø, ß …), white space simplified.
/// fold("Hợp tác xã Đồng Tâm") == "hop tac xa dong tam". Khmer and Thai vowel signs are kept: they are
/// letters there.
[[nodiscard]] std::string fold(std::string_view text);

/// A key whose byte order is the collation order of `language` (BCP 47); store or compare it, never show it.
[[nodiscard]] std::string sortKey(std::string_view text, std::string_view language);

/// Byte offsets at which a line may be broken, ascending, without 0 and without the end. Khmer, Thai, Lao and
/// Burmese are broken at ICU's dictionary words.
[[nodiscard]] std::vector<std::size_t> lineBreaks(std::string_view text, std::string_view language);

/// The number of user-perceived characters.
[[nodiscard]] std::size_t length(std::string_view text);

} // namespace atlas::text
