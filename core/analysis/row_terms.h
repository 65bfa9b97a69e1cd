#pragma once

#include "core/analysis/column_cache.h"
#include "core/base/result.h"
#include "core/study/filter.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

/// How rows find their group and pass a filter: every field and every condition adds a number to the row's
/// group number; whoever fails gets a number beyond all groups. One tight loop a term serves any combination,
/// and what a chunk's range of values says already needs no loop at all.
namespace atlas::analysis {

/// Rows worked on at a time: their group numbers stay in the first-level cache.
inline constexpr std::size_t block_rows = 4096;
/// Added for a failed condition. 255 of them still fit.
inline constexpr std::uint32_t failed = 1U << 24U;

using Groups = std::array<std::uint32_t, block_rows>;

/// What a column adds to the group numbers.
struct Term {
    enum class How : std::uint8_t {
        codes,    ///< add[code]
        table,    ///< add[number - low]; behind them what absence and "no record" add
        interval, ///< nothing from `low` to `high`, else `failed`
        ranks,    ///< add[rank of the number in `numbers`]; behind them as in `table`, and last for unlisted
                  ///< ones
    };
    /// The shape of `add`, where it has one that needs no look-up.
    enum class Shape : std::uint8_t {
        none,
        line, ///< code * step, or (number - low + 1) * step
        few,  ///< `rest`, but for the values of `others`
    };
    std::shared_ptr<const Column> column;
    How how = How::codes;
    std::vector<std::uint32_t> add;
    std::int64_t low = 0;
    std::int64_t high = 0;
    std::vector<std::int64_t> numbers; ///< ascending
    Shape shape = Shape::none;
    std::uint32_t step = 0;
    std::uint32_t rest = 0;
    std::vector<std::pair<std::int64_t, std::uint32_t>> others;

    /// What a code or a number adds, absent_number and no_record_number among them.
    [[nodiscard]] std::uint32_t of(std::int64_t value) const;
};

/// Finds the shape of a term whose `add` is complete. A term without it is slower, not different.
void findShape(Term& term);

/// What the term adds to every row of a chunk; nothing when rows differ or only the rows could tell.
[[nodiscard]] std::optional<std::uint32_t> everywhere(const Term& term, std::size_t chunk);

/// Adds the term for rows `first` to `first + count` of a chunk.
void addTerm(const Term& term, std::size_t chunk, std::size_t first, std::size_t count,
             std::uint32_t* groups);

/// A filter over columns in memory.
struct RowFilter {
    std::shared_ptr<const ColumnTable> table;
    std::vector<Term> all;
    std::vector<std::vector<Term>> any;

    /// False when no row of the chunk can meet the filter.
    [[nodiscard]] bool mayHold(std::size_t chunk) const;
    /// Adds `failed` or more to the rows that do not meet the filter, dead ones included.
    void addTo(std::size_t chunk, std::size_t first, std::size_t count, std::uint32_t* groups) const;
};

/// The columns that a filter reads, by kind; with every path that `paths` names.
[[nodiscard]] Result<std::vector<ColumnRequest>> requestsOf(const study::Filter& filter,
                                                            const std::vector<std::string>& paths);

/// The filter as terms, with the same outcome as its SQL (study::toSql). The cache must hold what
/// requestsOf() says.
[[nodiscard]] Result<RowFilter> compile(ColumnCache& cache, const study::Filter& filter);

/// The smallest and the largest number of a column; low > high when there is none.
[[nodiscard]] std::pair<std::int64_t, std::int64_t> rangeOf(const Column& column);
/// The numbers that occur in a column, ascending.
[[nodiscard]] std::vector<std::int64_t> differentNumbers(const Column& column);

} // namespace atlas::analysis
