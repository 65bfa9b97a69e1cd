#pragma once

#include <string>
#include <string_view>

/// The steps between bytes and characters that the text functions share.
namespace atlas::text {

inline constexpr char32_t not_a_character = 0xffffffff;

[[nodiscard]] bool isAscii(std::string_view text);

/// The character at `position`, which moves behind it, and always forward; not_a_character for bytes that are
/// not UTF-8.
[[nodiscard]] char32_t nextCharacter(std::string_view text, std::size_t& position);

void appendCharacter(std::string& text, char32_t character);

/// What fold() does without taking accents away: two texts that are one but for case and how their characters
/// are encoded have the same.
[[nodiscard]] std::string withoutCase(std::string_view text);

} // namespace atlas::text
