#pragma once

#include "core/dictionary/values.h"
#include "core/study/study_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atlas::study {

/// What a step did, as a code that ui turns into words: "Undo edit of Đồng Tâm".
/// `paste` adds many records at once, `change` writes one field of many.
enum class ActionKind : std::uint8_t {
    create = 1,
    edit,
    remove,
    import,
    undo,
    redo,
    sample,
    submit,
    erase,
    merge,
    paste,
    change,
    restore,      ///< a field, a record or one step put back (take_back.h)
    restore_days, ///< everything done in some time taken back; the subject says when
};

struct Action {
    std::int64_t seq = 0;
    ActionKind kind = ActionKind::edit;
    std::string author;
    std::string team;
    std::int64_t at = 0;     ///< milliseconds since 1970 UTC
    std::string recordKind;  ///< what it was about; "" for several kinds
    std::string subject;     ///< name of the record, or of the imported file; not translated
    std::int64_t target = 0; ///< of undo and redo: the action taken back or repeated
};

/// One field before and after, as stored (dictionary::Column::name).
struct HistoryEntry {
    Action action;
    enum class Change : std::uint8_t {
        created = 1,
        updated,
        removed,
        restored,
        erased
    } change = Change::updated;
    std::string column;
    dictionary::Value before, after;
};

/// One entry of a step: which record, and what became of it.
struct StepEntry {
    const dictionary::Layout* layout = nullptr; ///< nullptr for a kind the program no longer has
    std::int64_t pk = 0;
    std::int64_t last = 0; ///< of a range of records that came or went together; 0: one record
    std::string title;     ///< as the record is called now; "" for a range, or where records have no title
    HistoryEntry::Change change = HistoryEntry::Change::updated;
    std::string column;
    dictionary::Value before, after;
};

/// Which steps a list shows.
struct StepFilter {
    std::int64_t limit = 500;
    std::string words;                   ///< each stands in the subject or the author, folded; "" all
    std::optional<ActionKind> kind;      ///< only steps of this kind
    std::int64_t from = 0;               ///< milliseconds since 1970 UTC, inclusive
    std::optional<std::int64_t> to = {}; ///< exclusive
};

/// The append-only list of what happened, and the undo and redo it carries. The steps are those of the file:
/// they survive closing. A new step ends what could be redone. Undoing appends; nothing is ever taken out of
/// the journal but the personal values of an erased person.
class Journal {
public:
    explicit Journal(StudyFile& file)
        : m_file(&file)
    {}

    /// The step that undo would take back, or redo would repeat; empty when there is none.
    [[nodiscard]] Result<std::optional<Action>> undoable() const;
    [[nodiscard]] Result<std::optional<Action>> redoable() const;
    /// One transaction. undo_blocked when a later writer changed the same fields; nothing_to_undo when there
    /// is none.
    [[nodiscard]] Result<Action> undo();
    [[nodiscard]] Result<Action> redo();

    /// Newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const dictionary::Layout& layout,
                                                            std::int64_t pk) const;
    [[nodiscard]] Result<std::vector<Action>> actions(std::int64_t limit) const;
    [[nodiscard]] Result<std::vector<Action>> actions(const StepFilter& filter) const;
    [[nodiscard]] Result<std::optional<Action>> find(std::int64_t seq) const;
    /// What a step did, in the order it was done; at most `limit` entries.
    [[nodiscard]] Result<std::vector<StepEntry>> entries(std::int64_t action, std::int64_t limit) const;

private:
    StudyFile* m_file;
};

} // namespace atlas::study
