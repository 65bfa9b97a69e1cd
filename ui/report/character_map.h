#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace atlas::ui::report {

/// The characters behind the codes of a font in a PDF: its ToUnicode map.
class CharacterMap {
public:
    /// Reads the ranges of a map as Qt writes it; what it cannot read is left out.
    [[nodiscard]] static CharacterMap parse(std::string_view text);

    /// Qt names the first character a glyph serves: a tab for the space, one code point for a ligature.
    void repair();
    /// For a code that has none yet.
    void add(std::uint16_t code, const std::u16string& characters);
    [[nodiscard]] std::string toString() const;

    [[nodiscard]] std::u16string characters(std::uint16_t code) const;

private:
    std::map<std::uint16_t, std::u16string> m_characters;
};

} // namespace atlas::ui::report
