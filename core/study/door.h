#pragma once

#include "core/dictionary/problem.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/journal.h"
#include "core/study/record.h"
#include "core/study/study_file.h"
#include "core/study/translations.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace atlas::study {

struct NewAction;

/// The one way to write records. What a kind computes of its own answers (screening_result.h) and the numbers
/// of recommendations (recommendation_number.h) are made here, whatever was typed; a questionnaire that was
/// answered stays as it is (instrument_lock.h); a part belongs to the country study of its record, and a link
/// leads into no other one (record_study.h). A record_refused that has a sentence of its own says so in
/// the fact "reason": "value_taken", "number_frozen", "instrument_locked", "study_gone". A save is one
/// transaction and one undo step. Problems that keep a value from being stored (Severity::unreadable) refuse
/// the save; others are returned beside the saved record. Submit refuses errors, and warnings without a note.
class Door {
public:
    Door(StudyFile& file, const dictionary::Vocabularies& vocabularies)
        : m_file(&file)
        , m_vocabularies(&vocabularies)
    {}

    /// What the dictionary and the record rules say of these values, as save and submit will judge them.
    [[nodiscard]] std::vector<dictionary::Problem> check(const Record& record) const;

    /// For who typed it: inserts (pk 0) or updates; on success pk, uid, revision and times of `record` are
    /// those of the file, and its draft is gone, in the same transaction. record_changed when the file holds
    /// another revision, record_refused names the first problem. Saving values that are already there writes
    /// nothing and is no step. `texts` are translations of the record, part of the same step; those not named
    /// stay, and the revision is that of the record's own values.
    [[nodiscard]] Result<void> save(Record& record, const std::vector<Translation>& texts = {});
    /// Asked before each record; false stops with `cancelled`, and nothing is written. May be empty.
    using GoOn = std::function<bool()>;
    /// Records done and in all; false stops as GoOn does.
    using RemoveProgress = std::function<bool(std::int64_t done, std::int64_t total)>;
    /// Several records as one step, in order; all or none. A part's `parent` 0 means the record saved just
    /// before it. `texts` are translations of the first record. Drafts stay: what somebody is typing into one
    /// of the records is not what is saved here.
    [[nodiscard]] Result<void> saveAll(std::vector<Record>& records, ActionKind kind,
                                       std::string_view subject, std::vector<Translation> texts = {},
                                       const GoOn& goOn = {});
    /// The same for who typed them: their drafts go in the same transaction.
    [[nodiscard]] Result<void> saveTyped(std::vector<Record>& records, ActionKind kind,
                                         std::string_view subject);
    [[nodiscard]] Result<void> submit(Record& record);
    /// Leaves a tombstone, also for its parts and its attachments.
    [[nodiscard]] Result<void> remove(const dictionary::Layout& layout, std::int64_t pk);
    /// More in one step would keep others waiting too long.
    static constexpr std::size_t most_removed = 200'000;
    /// Removes all of these as one step, or none; how many. Those that are gone are passed over.
    /// invalid_argument when there are more than most_removed.
    [[nodiscard]] Result<std::int64_t> removeAll(const dictionary::Layout& layout,
                                                 std::span<const std::int64_t> pks,
                                                 const RemoveProgress& progress);

private:
    enum class DraftsOf : std::uint8_t { others, writer };
    [[nodiscard]] Result<void> saveRecords(std::vector<Record>& records, const NewAction& action,
                                           std::vector<Translation> texts, const GoOn& goOn, DraftsOf typing);
    [[nodiscard]] std::vector<dictionary::Problem> judge(const Record& record) const;
    [[nodiscard]] Result<void> checkTexts(const Record& record, std::vector<Translation>& texts) const;
    [[nodiscard]] Result<void> write(std::vector<Record>& records, const std::vector<Translation>& texts,
                                     const NewAction& action, const GoOn& goOn);
    [[nodiscard]] Result<void> dropDrafts(const std::vector<Record>& records);

    StudyFile* m_file;
    const dictionary::Vocabularies* m_vocabularies;
};

/// Unsaved typing, kept in the file so that a crash costs at most the field being typed. Not journalled.
struct Draft {
    Record record;       ///< values as typed so far; `revision` is the one it was begun from
    std::int64_t at = 0; ///< when it was last kept
    /// The values of that revision, where they are known.
    std::optional<dictionary::Values> base;
};

class Drafts {
public:
    explicit Drafts(StudyFile& file)
        : m_file(&file)
    {}
    /// Keeps the record's values, and those the typing began from; a new record must already have a uid
    /// (newUid).
    [[nodiscard]] Result<void> keep(const Record& record, const std::optional<dictionary::Values>& base = {});
    [[nodiscard]] Result<void> discard(const Record& record);
    [[nodiscard]] Result<std::optional<Draft>> find(const dictionary::Layout& layout,
                                                    std::string_view uid) const;
    [[nodiscard]] Result<std::vector<Draft>> all() const; ///< latest first

private:
    StudyFile* m_file;
};

/// A long write of records of any kinds in chunks under one open action (architecture.md 6): invisible until
/// close(), then one undo step. While it is open other saves are refused with `busy`. Give it a StudyFile of
/// its own (StudyFile::sibling) when it runs in a worker thread.
class BulkWriter {
public:
    static constexpr int chunk_rows = 50'000;

    [[nodiscard]] static Result<std::unique_ptr<BulkWriter>> begin(StudyFile& file, ActionKind kind,
                                                                   std::string_view subject);
    ~BulkWriter(); ///< cancels when neither close() nor cancel() was called

    /// The values must already have passed the dictionary; nothing is checked here but what SQL checks. Sets
    /// pk and uid.
    [[nodiscard]] Result<void> insert(Record& record, const std::vector<Translation>& texts = {});
    /// Makes everything visible as one step. After an error the writer is cancelled.
    [[nodiscard]] Result<void> close();
    /// Takes out everything written.
    [[nodiscard]] Result<void> cancel();

private:
    struct State;
    explicit BulkWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace atlas::study
