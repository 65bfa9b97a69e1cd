#pragma once

#include "core/study/change_log.h"
#include "core/study/record.h"
#include "core/study/translations.h"

namespace atlas::study {

/// Writes records and their journal entries inside one transaction that its owner commits.
class RecordWriter {
public:
    /// Adds the action; `busy` while a long write is open.
    [[nodiscard]] static Result<RecordWriter> begin(StudyFile& file, const NewAction& action);
    [[nodiscard]] Result<void> insert(Record& record);
    /// `stored` is the record as the file holds it; its differences become the journal's entries.
    [[nodiscard]] Result<void> update(Record& record, const Record& stored);
    /// Texts of a record that stood in the file before this action; one by one in the journal.
    [[nodiscard]] Result<void> translate(const Record& record, const std::vector<Translation>& texts);
    /// Makes a part one of another record.
    [[nodiscard]] Result<void> move(const dictionary::Layout& layout, std::int64_t pk, std::int64_t from,
                                    std::int64_t to);
    /// Leaves tombstones for the record, its parts and their attachments.
    [[nodiscard]] Result<void> remove(const dictionary::Layout& layout, std::int64_t pk);

private:
    RecordWriter(StudyFile& file, ChangeWriter changes, std::int64_t action, std::int64_t author)
        : m_file(&file)
        , m_changes(std::move(changes))
        , m_action(action)
        , m_author(author)
    {}
    [[nodiscard]] Result<void> logUpdate(const Record& record, const Record& stored);
    [[nodiscard]] Result<void> translateOne(const Record& record, const Translation& text);
    [[nodiscard]] Result<void> removeAttachments(const dictionary::Layout& owner, std::int64_t pk);

    StudyFile* m_file;
    ChangeWriter m_changes;
    std::int64_t m_action;
    std::int64_t m_author;
};

} // namespace atlas::study
