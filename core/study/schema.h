#pragma once

#include "core/base/result.h"
#include "core/dictionary/kind.h"
#include "core/study/db.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace atlas::study {

/// The integer codes that a file gives to kinds and columns, as its journal uses them.
struct SchemaIds {
    std::map<std::string, std::int64_t, std::less<>> kinds;
    /// "entity.members_total" -> id; the reasons for missing values are the column "missing".
    std::map<std::string, std::int64_t, std::less<>> columns;

    [[nodiscard]] std::int64_t kind(std::string_view key) const;
    [[nodiscard]] std::int64_t column(std::string_view kind, std::string_view name) const;
};

/// Columns that every kind's table has beside those of its layout.
/// pk, uid, study, parent (parts only), team, created_at, created_by, updated_at, updated_by, rev, missing,
/// title_key (folded title, for search and sorting), deleted_at (a tombstone keeps its row).
/// Every column of the kind's table with its SQL type.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> tableColumns(const dictionary::Layout& layout);
[[nodiscard]] std::string createTableSql(const dictionary::Layout& layout);
[[nodiscard]] std::vector<std::string> createIndexSql(const dictionary::Layout& layout);
/// Indexes that an import into an empty table drops and builds last: all but the one on uid.
[[nodiscard]] std::vector<std::string> indexNames(const dictionary::Layout& layout);

/// Makes every table of a new file and stores the dictionary in it.
[[nodiscard]] Result<void> createSchema(const Db& db);
/// Compares what the file holds with what it declares and refuses anything undeclared
/// (study_foreign_object, study_schema_differs).
[[nodiscard]] Result<void> verifySchema(const Db& db, std::string_view path);
/// Adds kinds and columns that the program has and the file lacks.
[[nodiscard]] Result<void> extendSchema(const Db& db);
/// For a file that may not be written: stands in for what extendSchema would add, in the connection's own
/// temporary schema. Kinds that the file lacks are empty, columns that it lacks hold nothing.
[[nodiscard]] Result<void> standInSchema(const Db& db);
[[nodiscard]] Result<SchemaIds> readIds(const Db& db);

} // namespace atlas::study
