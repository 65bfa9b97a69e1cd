#pragma once

#include "core/analysis/column_table.h"

/// How a large table is read: in parts, side by side, by as many connections.
namespace atlas::analysis {

/// Rows by their pk.
struct PkRange {
    std::int64_t after = 0; ///< not included
    std::int64_t last = 0;  ///< included
};

/// The rows of the range, in slices of a chunk. The outcome is the same whether one connection reads them or
/// several; one alone does when the file's own is in a transaction, which others do not see.
[[nodiscard]] Result<ColumnTable> readRows(const study::StudyFile& file, const ColumnRequest& request,
                                           PkRange range);

/// Two tables of the same columns as one, the rows of `back` behind those of `front`, which must fill its
/// last chunk. Codes come out as if all had been read in a row.
[[nodiscard]] ColumnTable joined(ColumnTable front, ColumnTable back);

} // namespace atlas::analysis
