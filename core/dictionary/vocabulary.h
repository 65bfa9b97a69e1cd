#pragma once

#include "core/base/date.h"

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::dictionary {

/// One code of a vocabulary. Codes are text: "8.10" is not "8.1".
struct Term {
    std::string code;
    std::string parent; ///< code in the vocabulary's parent list, or in the list itself; "" at the top
    std::map<std::string, std::string, std::less<>> labels; ///< by BCP 47 language; "en" always present
    std::string country;                 ///< ISO 3166-1 alpha-2 of a national term; "" for all countries
    std::optional<Date> validFrom;       ///< empty: always was
    std::optional<Date> validTo;         ///< last day; empty: still is
    std::vector<std::string> successors; ///< codes that replaced this one
    std::map<std::string, std::string, std::less<>>
        attributes; ///< "colour", "scheme", "excluded_from_sums" …

    /// The label in a BCP 47 language; "vi-VN" falls back to "vi", and then to English.
    [[nodiscard]] std::string_view label(std::string_view language) const;
    [[nodiscard]] bool validOn(const Date& date) const;
    /// The attribute's value, "" when there is none.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
};

struct Vocabulary {
    std::string key;
    std::string source; ///< where the list comes from, printed in the codebook
    std::string parent; ///< key of the vocabulary `Term::parent` points into; "" when into itself
    std::vector<std::string> unreviewed; ///< languages whose labels no reader of the language has checked yet
    std::vector<Term> terms;             ///< in the order of presentation
    std::vector<std::uint32_t> byCode;   ///< positions in `terms` by ascending code, made by `index`

    /// Makes `find` a binary search. To be called after `terms` has changed.
    void index();
    /// nullptr for a code the list does not know. `byCode` must be of these terms.
    [[nodiscard]] const Term* find(std::string_view code) const;
    /// Terms of one country plus those of all countries; where a country has none of its own, the default set
    /// ("*"), and what the study adds to it.
    [[nodiscard]] std::vector<const Term*> forCountry(std::string_view country) const;
};

/// The vocabularies of the program, read once: the embedded lists of resources/vocabularies, and `country`,
/// `subdivision`, `currency` and `language` from Debian's iso-codes. Immutable but for the forms that a study
/// adds, and safe to share between threads.
class Vocabularies {
public:
    /// Where the package iso-codes installs its lists.
    static constexpr std::string_view iso_folder = "/usr/share/iso-codes/json";

    /// A missing or malformed embedded list is a bug and throws; missing iso-codes leave those lists with the
    /// five countries.
    explicit Vocabularies(std::string_view isoFolder = iso_folder);

    [[nodiscard]] const Vocabulary* find(std::string_view key) const;
    /// The label of a code, or the code itself when the list does not know it.
    [[nodiscard]] std::string_view label(std::string_view vocabulary, std::string_view code,
                                         std::string_view language) const;
    [[nodiscard]] std::vector<std::string_view> keys() const;

    /// Puts the national forms of the open study behind those of the shared list, in place of the ones put
    /// there before; a code of the shared list stays what it is. One thread may call this; others may read
    /// meanwhile, and what find() gave them stays valid as long as this object.
    void setStudyForms(std::vector<Term> forms);
    /// Attribute of a term that a study has added.
    static constexpr std::string_view study_attribute = "study";

private:
    std::map<std::string, Vocabulary, std::less<>> m_vocabularies;
    std::atomic<const Vocabulary*> m_studyForms{nullptr}; ///< the shared national forms and the study's
    std::vector<std::unique_ptr<const Vocabulary>> m_everyStudyForms;
};

} // namespace atlas::dictionary
