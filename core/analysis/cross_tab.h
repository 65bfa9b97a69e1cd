#pragma once

#include "core/analysis/column_cache.h"
#include "core/base/result.h"
#include "core/study/filter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atlas::analysis {

enum class Measure : std::uint8_t {
    count,   ///< records
    sum,     ///< of `value`
    mean,    ///< of `value`, over the records that hold it
    median,  ///< of `value`; the middle of the two middle ones where their number is even
    highest, ///< `value`
    share, ///< percent: `value` of `of` over the records that hold both; without them, records of all records
};

/// What is measured, over which records, and by what.
struct CrossTabQuery {
    study::Filter filter;
    Measure measure = Measure::count;
    std::string value; ///< path (study::ColumnPath) of a number, or of a choice whose codes are whole numbers
    std::string of;
    /// Paths, at most two: rows, then columns. A `choices` field counts a record in each of its codes; a
    /// record whose path leads to no record is not counted at all.
    std::vector<std::string> by;
    bool asGiven = false; ///< without the rules of counting_rules.h, which otherwise apply by themselves
};

struct CrossTabCell {
    std::int64_t n = 0;       ///< records that were measured
    std::int64_t missing = 0; ///< records left out because they do not hold the value
    std::optional<double>
        value; ///< in the unit of the field; nothing where there is nothing to measure: never 0 for it
    bool suppressed = false; ///< not to be published: tells of too few persons (small_cells.h)
};

struct CrossTab {
    CrossTabQuery query; ///< with the filter that was applied
    /// The codes or numbers that occur, ascending; an absent one last. One absent entry where there is no
    /// field.
    std::vector<dictionary::Value> rows;
    std::vector<dictionary::Value> columns;
    std::vector<CrossTabCell> cells; ///< row by row
    CrossTabCell total;              ///< over all records; each once

    [[nodiscard]] const CrossTabCell& at(std::size_t row, std::size_t column = 0) const
    {
        return cells[row * columns.size() + column];
    }
    /// The records that the cell's n counts.
    [[nodiscard]] study::Filter records(std::size_t row, std::size_t column = 0) const;
    /// The records that the total's n counts.
    [[nodiscard]] study::Filter allRecords() const;
    /// Position of a category; nothing when it does not occur.
    [[nodiscard]] std::optional<std::size_t> row(const dictionary::Value& value) const;
    [[nodiscard]] std::optional<std::size_t> column(const dictionary::Value& value) const;
};

/// Reads what is not in the cache yet; call ColumnCache::sync() before, so that the rest is current. The
/// order of the outcome depends on the data alone. invalid_argument for a kind or a path that the dictionary
/// does not have, and for more than 16 million combinations.
[[nodiscard]] Result<CrossTab> crossTab(ColumnCache& cache, const study::StudyFile& file,
                                        CrossTabQuery query);

/// How many records meet the filter, as given.
[[nodiscard]] Result<std::int64_t> countRecords(ColumnCache& cache, const study::StudyFile& file,
                                                const study::Filter& filter);

} // namespace atlas::analysis
