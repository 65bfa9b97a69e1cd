#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atlas::study {

/// What an erased record was ever called, and how surely a text is about it.
class ErasedNames {
public:
    /// Names that are there already are passed over.
    void keep(std::string_view name);
    [[nodiscard]] const std::vector<std::string>& all() const { return m_names; }

    /// Whether a name stands anywhere in the text, also inside another word or as part of a longer name, so
    /// that somebody has to look.
    [[nodiscard]] bool mayBeIn(std::string_view text) const;
    /// Whether a name stands in the text with all its words and between words, whatever case, accents and
    /// white space; an apostrophe or a hyphen makes one word of two. No other word may follow, and a name of
    /// a single word must be all that the text says: "Thi Lan" is neither "Thi Lan Anh" nor "Thi Lan-Anh".
    [[nodiscard]] bool isIn(std::string_view text) const;

private:
    std::vector<std::string> m_names;
    std::vector<std::string> m_folded; ///< in the same order
};

} // namespace atlas::study
