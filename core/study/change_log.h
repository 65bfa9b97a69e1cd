#pragma once

#include "core/dictionary/values.h"
#include "core/study/journal.h"
#include "core/study/study_file.h"

#include <optional>
#include <string_view>

/// Writing the journal: what Door, BulkWriter and Journal share. Callers hold the transaction.
namespace atlas::study {

enum class ActionState : std::int64_t { open = 0, closed = 1 };
enum class Op : std::int64_t { insert = 1, update = 2, remove = 3, restore = 4, erase = 5 };

struct NewAction {
    ActionKind kind = ActionKind::edit;
    std::string_view recordKind;
    std::string_view subject;
    std::int64_t target = 0;
    ActionState state = ActionState::closed;
};

/// The new action's seq.
[[nodiscard]] Result<std::int64_t> addAction(const StudyFile& file, const NewAction& action);

struct NewChange {
    std::int64_t action = 0;
    Op op = Op::update;
    std::int64_t kind = 0;
    std::int64_t row = 0;
    std::int64_t last = 0;  ///< last row of a range; 0: one row
    std::int64_t field = 0; ///< 0: the record as a whole
    const dictionary::Value* before = nullptr;
    const dictionary::Value* after = nullptr;
    bool personal = false; ///< values go into change_personal
};

class ChangeWriter {
public:
    [[nodiscard]] static Result<ChangeWriter> prepare(const Db& db);
    [[nodiscard]] Result<void> add(const NewChange& change);

private:
    ChangeWriter(const Db& db, Stmt change, Stmt personal)
        : m_db(&db)
        , m_change(std::move(change))
        , m_personal(std::move(personal))
    {}
    const Db* m_db;
    Stmt m_change;
    Stmt m_personal;
};

void bindValue(Stmt& statement, int index, const dictionary::Value* value);
[[nodiscard]] dictionary::Value readValue(const Stmt& statement, int column);

/// Id of the identity in table author, added when new.
[[nodiscard]] Result<std::int64_t> authorId(const StudyFile& file);

/// Whether a long write is under way.
[[nodiscard]] Result<bool> hasOpenAction(const Db& db);
/// `busy` with this detail while one is: nothing else writes then. Ask inside the transaction that will.
[[nodiscard]] Result<void> requireNoOpenAction(const Db& db,
                                               std::string_view detail = "a long write is under way");

} // namespace atlas::study
