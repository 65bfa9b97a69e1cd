#pragma once

#include "core/study/filter.h"
#include "core/study/record.h"
#include "core/study/study_file.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas::study {

struct Sort {
    std::string column; ///< column name, or "title_key", "pk", "updated_at"
    bool descending = false;
};

/// Reads records. Never sees tombstones or the rows of an action that is still open. Sees drafts not at all.
class RecordStore {
public:
    explicit RecordStore(const StudyFile& file)
        : m_file(&file)
    {}

    [[nodiscard]] Result<Record> find(const dictionary::Layout& layout, std::int64_t pk) const;
    [[nodiscard]] Result<Record> findByUid(const dictionary::Layout& layout, std::string_view uid) const;
    /// Whole records in the order of `pks`; those that do not exist are left out.
    [[nodiscard]] Result<std::vector<Record>> load(const dictionary::Layout& layout,
                                                   std::span<const std::int64_t> pks) const;
    [[nodiscard]] Result<std::vector<Record>> all(const Filter& filter, const Sort& sort = {"pk"}) const;

    /// The ids a table shows, ordered; ties by pk. `limit` 0: all.
    [[nodiscard]] Result<std::vector<std::int64_t>> ids(const Filter& filter, const Sort& sort,
                                                        std::int64_t limit = 0) const;
    [[nodiscard]] Result<std::int64_t> count(const Filter& filter) const;
    /// The texts that name records: title field, or "" for a record that has none.
    [[nodiscard]] Result<std::string> title(const dictionary::Layout& layout, std::int64_t pk) const;
    /// Whether any record of the kind holds this value in the column, besides record `except`.
    [[nodiscard]] Result<bool> exists(const Filter& filter, std::int64_t except) const;

private:
    const StudyFile* m_file;
};

/// The title of a record as its row holds it, a tombstone's too; "" where it has none.
[[nodiscard]] std::string titleInFile(const Db& db, const dictionary::Layout& layout, std::int64_t pk);

} // namespace atlas::study
