#pragma once

#include "core/study/change_log.h"

#include <string>
#include <vector>

/// Undo and redo change by change. Callers hold the transaction and have added the action.
namespace atlas::study {

struct StoredChange {
    std::int64_t seq = 0;
    std::int64_t action = 0;
    Op op = Op::update;
    std::string kind;
    std::int64_t kindId = 0;
    std::int64_t row = 0;
    std::int64_t last = 0;
    std::int64_t fieldId = 0;
    std::string field;
    dictionary::Value before, after;
};

/// In the order they were made.
[[nodiscard]] Result<std::vector<StoredChange>> changesOf(const Db& db, std::int64_t action);
/// Those made to rows first to last of a kind by steps after `step`; what came or went together with other
/// rows is cut to these.
[[nodiscard]] Result<std::vector<StoredChange>>
changesOfRows(const Db& db, std::int64_t kind, std::int64_t first, std::int64_t last, std::int64_t step);
/// What takes the change back.
[[nodiscard]] StoredChange inverse(StoredChange change);
/// What repeats it: repeating an insert brings its tombstones back.
[[nodiscard]] StoredChange again(StoredChange change);

/// Applies changes to rows and logs them under a new action.
class Replay {
public:
    Replay(const StudyFile& file, ChangeWriter changes, std::int64_t action)
        : m_file(&file)
        , m_changes(std::move(changes))
        , m_action(action)
    {}
    [[nodiscard]] Result<void> apply(const StoredChange& change);

private:
    [[nodiscard]] Result<void> applyField(const StoredChange& change);
    [[nodiscard]] Result<void> applyText(const StoredChange& change);
    [[nodiscard]] Result<void> applyPresence(const StoredChange& change);
    [[nodiscard]] Result<void> refreshTitle(const dictionary::Layout& layout, std::int64_t pk);

    const StudyFile* m_file;
    ChangeWriter m_changes;
    std::int64_t m_action;
};

} // namespace atlas::study
