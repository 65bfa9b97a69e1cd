#pragma once

#include "core/base/date.h"
#include "core/dictionary/study_codes.h"
#include "core/dictionary/vocabulary.h"
#include "core/exchange/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace atlas::exchange {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
using TextMap = std::unordered_map<std::string, std::string, TextHash, std::equal_to<>>;

/// Folds words, remembering those it has seen: a register repeats few of them.
class WordFolder {
public:
    [[nodiscard]] const std::string& fold(std::string_view word);

private:
    TextMap m_seen;
    std::string m_last;
};

/// Finds the code of a vocabulary that a register's word stands for: by the plan's map, as the code itself,
/// or by an exact label in any language. A label that two codes share finds the one valid on the day, or
/// none. The labels of the edition that the study chose win. Beside them, of a list with editions that no
/// dates tell apart (ISIC) the labels of one edition count: that of the plan's words, else the one that the
/// list begins with; codes of any.
class CodeFinder {
public:
    /// Codes, labels and the plan's words are those of `country`; "" for lists that no country divides.
    CodeFinder(const dictionary::Vocabulary& vocabulary, const std::vector<ValueMap>& values,
               std::string_view country, const Date& today, const dictionary::StudyCodes& chosen = {});

    /// By a folded word; empty when nothing matches.
    [[nodiscard]] std::string_view find(std::string_view folded) const;

private:
    struct Labels {
        TextMap codes; ///< "" where several share a label
        std::unordered_map<std::string, bool, TextHash, std::equal_to<>>
            valid; ///< of the code a label stands for
    };
    static void addLabels(const dictionary::Term& term, bool valid, Labels& labels);
    static void addLabel(const dictionary::Term& term, std::string_view label, bool valid, Labels& labels);

    TextMap m_codes;
    Labels m_chosen; ///< of the study's edition
    Labels m_labels;
};

} // namespace atlas::exchange
