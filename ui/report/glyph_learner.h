#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace atlas::ui::report {

/// Finds out which characters a shaped glyph stands for. Fonts for Khmer or Thai hold glyphs that no
/// character maps to (a subscript consonant, a tone mark moved aside); lines whose text is known tell by what
/// is left between the glyphs that are understood. With it, text is found by readers that ignore actual
/// texts, and in figures, which have none. C++17: used behind libqpdf's headers.
class GlyphLearner {
public:
    struct Glyph {
        int font = 0; ///< any number that tells fonts apart
        std::uint16_t code = 0;
    };
    /// The characters of a glyph as the font has it; empty when it does not know.
    using Known = std::function<std::u16string(const Glyph&)>;

    /// Glyphs in painting order and the text they show. Lines of up to some thousand glyphs.
    void learn(const std::vector<Glyph>& glyphs, const std::u16string& written, const Known& known);

    /// What most lines said of the glyph; empty when none said anything.
    [[nodiscard]] std::u16string characters(const Glyph& glyph) const;

private:
    void learnBetween(const std::vector<Glyph>& glyphs, const std::vector<std::u16string>& names,
                      std::pair<std::size_t, std::size_t> glyphRange, std::u16string text);

    std::map<std::pair<int, std::uint16_t>, std::map<std::u16string, int>> m_votes;
};

} // namespace atlas::ui::report
