#pragma once

#include "core/analysis/column_table.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace atlas::analysis {

/// Columns in memory, kept as the file is. Charts read them at a nanosecond a value; SQL would take seconds
/// (storage.md 3). Belongs to one thread at a time; tables handed out stay valid as long as they are kept.
class ColumnCache {
public:
    /// Follows the journal: small changes are read again, more than a twentieth of a kind makes it stale.
    /// Call it before reading. `dataVersion` is Db::dataVersion() of the connection through which the session
    /// writes: when it moves and the journal does not, another program has written past the journal and
    /// everything is stale. 0: not watched.
    [[nodiscard]] Result<void> sync(const study::StudyFile& file, std::int64_t dataVersion = 0);
    /// These records of a kind are not what they were. What sync() does on its own from the journal.
    [[nodiscard]] Result<void> update(const study::StudyFile& file, std::string_view kind,
                                      std::span<const std::int64_t> pks);
    void invalidate();

    /// Reads what of the request is missing or stale.
    [[nodiscard]] Result<void> require(const study::StudyFile& file, const ColumnRequest& request);
    /// What require() would read, so that a worker can do it with loadTable() and hand it to adopt(): the
    /// columns that are not there, or every one of a stale kind. Empty when there is nothing to do.
    [[nodiscard]] std::optional<ColumnRequest> missing(const ColumnRequest& request) const;
    /// Takes a table that a worker has loaded, in place of the columns that are there or beside them. Call
    /// sync() next: what was written meanwhile is in the journal. Columns of other rows than those that are
    /// there cannot stand beside them: they are let go, and the kind is stale.
    void adopt(ColumnTable table);

    /// nullptr when the kind was never required. A stale table is still there until it is read again.
    [[nodiscard]] std::shared_ptr<const ColumnTable> table(std::string_view kind) const;
    /// The column at the end of a path (study::ColumnPath), by the rows of `kind`. One read through a link is
    /// computed when first asked for and again when a kind on the way has changed. invalid_argument when a
    /// column on the way was not required.
    [[nodiscard]] Result<std::shared_ptr<const Column>> column(std::string_view kind, std::string_view path);

    /// A column that `make` works out of the records of these kinds, which must have been required; the first
    /// is the one whose rows it has. Made when first asked for and again when one of the kinds has changed.
    using Make = std::function<Result<std::shared_ptr<const Column>>(const ColumnTable&)>;
    [[nodiscard]] Result<std::shared_ptr<const Column>>
    derived(std::string_view name, std::span<const std::string_view> kinds, const Make& make);

    [[nodiscard]] std::size_t bytes() const;

private:
    struct Entry {
        std::shared_ptr<const ColumnTable> table;
        std::int64_t journal = 0; ///< the last change of the journal that it follows
        bool stale = false;
    };
    struct Joined {
        std::shared_ptr<const ColumnTable> from, to; ///< what it was computed from
        std::shared_ptr<const Column> wanted;
        std::shared_ptr<const Column> column;
    };
    struct Derived {
        std::vector<std::shared_ptr<const ColumnTable>> from; ///< what it was made of
        std::shared_ptr<const Column> column;
    };
    struct Pending;
    [[nodiscard]] Result<Pending> readJournal(const study::StudyFile& file) const;
    [[nodiscard]] Result<void> apply(const study::StudyFile& file, Pending pending);
    void store(std::string_view kind, ColumnTable table);

    std::map<std::string, Entry, std::less<>> m_entries;
    std::map<std::string, Joined, std::less<>> m_joined;   ///< by "kind.path"
    std::map<std::string, Derived, std::less<>> m_derived; ///< by name
    std::int64_t m_version = 0;
    std::int64_t m_dataVersion = 0;
};

} // namespace atlas::analysis
