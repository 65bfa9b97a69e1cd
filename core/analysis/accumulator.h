#pragma once

#include "core/analysis/row_terms.h"

#include <vector>

namespace atlas::analysis {

/// 128 bits: a million amounts of a quadrillion do not fit into 64.
__extension__ using Wide = __int128;

/// A column whose numbers are measured.
struct Measured {
    std::shared_ptr<const Column> column;
    std::vector<std::int64_t>
        byCode; ///< of a coded column: the number a code is; absent_number when it is none

    [[nodiscard]] static Measured of(std::shared_ptr<const Column> column);
    /// The numbers of rows `first` to `first + count`; absent_number where there is none.
    void read(std::size_t chunk, std::size_t first, std::size_t count, std::int64_t* numbers) const;
};

/// Raw totals by group number, the last one for rows that count nowhere.
struct Totals {
    std::vector<std::int64_t> rows;
    std::vector<std::int64_t> n; ///< rows that hold what is measured
    std::vector<Wide> sum;
    std::vector<Wide> of;
    std::vector<std::int64_t> highest;

    explicit Totals(std::size_t groups);
};

/// Adds up rows block by block. Group numbers from `groups` on are taken as `groups`.
class Accumulator {
public:
    explicit Accumulator(std::size_t groups);

    void count(const std::uint32_t* group, std::size_t count);
    void add(const std::uint32_t* group, const std::int64_t* value, std::size_t count);
    void addShare(const std::uint32_t* group, const std::int64_t* value, const std::int64_t* of,
                  std::size_t count);
    [[nodiscard]] Totals finish() &&;

private:
    static constexpr std::size_t lanes = 4;
    std::size_t m_groups;
    /// Rows in several lists, so that equal neighbours do not wait for each other.
    std::array<std::vector<std::int64_t>, lanes> m_rows;
    Totals m_totals;
};

} // namespace atlas::analysis
