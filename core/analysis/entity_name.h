#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::analysis {

/// Words of a name that say only the legal form: "Hợp tác xã", "HTX", "จำกัด", "ОсОО", "Co., Ltd". All
/// languages at once, for a name in one language is often registered beside one in another.
class LegalFormWords {
public:
    /// Those of resources/data/legal_form_words.json. Read anew by every call: keep the result. Throws
    /// std::runtime_error when the list does not read, which is a bug.
    [[nodiscard]] static LegalFormWords embedded();
    explicit LegalFormWords(const std::vector<std::string>& phrases);

    /// Takes phrases of several words out wherever they stand; a single word only at the head or the end, and
    /// only when no phrase was found: "Hội An" is a town. Of scripts without spaces, what begins or ends the
    /// word. Never takes everything.
    [[nodiscard]] std::vector<std::string> without(const std::vector<std::string>& words) const;

private:
    [[nodiscard]] std::size_t phraseAt(const std::vector<std::string>& words, std::size_t position) const;
    void strip(std::string& word) const;

    std::map<std::string, std::vector<std::vector<std::string>>, std::less<>> m_phrases; ///< by first word
    std::vector<std::string> m_single;                                                   ///< sorted
    std::vector<std::string> m_unspaced; ///< of scripts without spaces, longest first
};

/// Folded words: letters and digits, whatever stands between them.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view name);

/// A name as it is compared. Words and pairs of letters are hashes, sorted.
struct EntityName {
    std::vector<std::string> words; ///< without the legal form, in order
    std::u32string compact;         ///< the words joined
    std::vector<std::uint32_t> wordSet;
    std::vector<std::uint32_t> pairs;
    std::vector<std::string> numbers; ///< "19", "5" of "HTX 19/5", sorted

    [[nodiscard]] bool empty() const { return compact.empty(); }
};
[[nodiscard]] EntityName entityName(std::string_view name, const LegalFormWords& forms);

/// 0 to 1. 1: the same words in any order, or the same letters; else the better of shared words and shared
/// pairs of letters (Dice's coefficient; letters weigh .95). Names whose numbers differ ("No. 1", "No. 2")
/// are at most .7, empty ones 0.
[[nodiscard]] double similarity(const EntityName& left, const EntityName& right);

} // namespace atlas::analysis
