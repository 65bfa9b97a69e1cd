#pragma once

#include "core/analysis/column.h"
#include "core/base/result.h"
#include "core/dictionary/kind.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::study {
class StudyFile;
}

namespace atlas::analysis {

/// The columns of a kind that are wanted in memory: those of its layout or the common ones of
/// study::Condition.
struct ColumnRequest {
    std::string kind;
    std::vector<std::string> columns;
};

/// Columns of one kind as they stood at one moment: a value that is replaced, never changed. Rows are all
/// records the kind ever had, by ascending pk; tombstones stay as dead rows, so that a record that is deleted
/// and restored keeps its place. The rows of a long write in progress are not there.
struct ColumnTable {
    const dictionary::Layout* layout = nullptr;
    std::vector<Column> columns;
    std::vector<std::shared_ptr<const Chunk>> dead; ///< by chunk: 1 for a dead row; nullptr where all live
    std::size_t rows = 0;
    std::int64_t firstPk = 1;
    std::shared_ptr<const std::vector<std::int64_t>>
        pks;                  ///< nullptr where pks follow on firstPk without a gap
    std::int64_t version = 0; ///< grows with every change of the kind
    std::int64_t journal = 0; ///< the last change of the journal when it was read

    [[nodiscard]] const Column* find(std::string_view name) const;
    [[nodiscard]] std::optional<std::size_t> rowOf(std::int64_t pk) const;
    [[nodiscard]] std::int64_t pkOf(std::size_t row) const;
    [[nodiscard]] std::size_t bytes() const;
};

/// Reads the columns in slices of a chunk, so that a writer never waits long; what is written meanwhile is in
/// the journal behind ColumnTable::journal. For a worker thread with a connection of its own
/// (StudyFile::sibling). invalid_argument for a kind or column that the dictionary does not have.
[[nodiscard]] Result<ColumnTable> loadTable(const study::StudyFile& file, const ColumnRequest& request);

/// The table with these records read again: changed, deleted, restored or appended. Records that do not exist
/// are passed over. pks ascending.
[[nodiscard]] Result<ColumnTable> withChanges(const study::StudyFile& file, const ColumnTable& table,
                                              std::span<const std::int64_t> pks);

} // namespace atlas::analysis
