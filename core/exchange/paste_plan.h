#pragma once

#include "core/dictionary/kind.h"
#include "core/exchange/pasted_table.h"
#include "core/exchange/typed_value.h"

#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace atlas::exchange {

/// A name by which a column of a kind may be called in a header.
struct ColumnName {
    std::size_t column = 0; ///< position in the layout
    std::string name;       ///< label in some language, or key
};

/// How pasted rows become records; everything in it is the person's to change.
struct PastePlan {
    static constexpr std::size_t no_column = std::numeric_limits<std::size_t>::max();

    const dictionary::Layout* layout = nullptr; ///< of a kind that is no part and no study
    std::int64_t study = 0;                     ///< pk of the country study that the rows join
    bool header = false;                        ///< the first row names the columns
    /// For each column of the paste a column of the layout, or no_column to leave it out. None twice.
    std::vector<std::size_t> columns;
    TypingHabits habits;
    /// What a folded word in a column of the paste stands for: a code, the pk of a linked record, or "" to
    /// leave the field empty with the word in the record's note.
    std::map<std::pair<std::size_t, std::string>, std::string> words;
    bool addTwins = false;           ///< rows that look like records already there are added all the same
    std::set<std::size_t> otherwise; ///< rows for which the opposite holds

    bool operator==(const PastePlan&) const = default;
};

/// Whether a person may fill the column by pasting: not what is computed, nor the status.
[[nodiscard]] bool pasteable(const dictionary::Column& column);

/// A plan for the table: its first row is a header when most of its cells are names of columns. Columns with
/// such a name become that column; without a header they become `shown` in order, when there are not more of
/// them. `names` may call one column in many ways; case, accents and punctuation make no difference.
[[nodiscard]] PastePlan proposePlan(const PastedTable& table, const dictionary::Layout& layout,
                                    const std::vector<ColumnName>& names,
                                    const std::vector<std::size_t>& shown);
/// Matches the columns anew, with or without a header.
void matchColumns(PastePlan& plan, const PastedTable& table, const std::vector<ColumnName>& names,
                  const std::vector<std::size_t>& shown);

} // namespace atlas::exchange
