#pragma once

#include "core/dictionary/problem.h"
#include "core/study/record.h"
#include "core/study/study_file.h"

#include <optional>
#include <vector>

namespace atlas::dictionary {
class Vocabularies;
}

namespace atlas::ui::records {

/// One record while it is edited: what it was when editing began, what it is now, and the way into the file.
/// Holds uid, revision and values, never a row: the record may change or go meanwhile.
class RecordEdit {
public:
    explicit RecordEdit(const dictionary::Layout& layout);

    /// nullptr when none is open; forgets the record.
    void setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies);
    void clear();

    /// The record of the file, or what was typed into it and not saved yet. record_not_found when it is gone.
    [[nodiscard]] Result<void> open(std::int64_t pk);
    /// The draft of this uid, or the record.
    [[nodiscard]] Result<void> resume(std::string_view uid);
    /// A new record of the country study.
    void begin(std::int64_t study);
    /// A new part of a record that may itself be new.
    void beginPart(const study::Record& parent);
    /// A new record with the values of this one, but those that must be unique and those
    /// computed.
    void beginCopy();

    [[nodiscard]] bool isOpen() const { return m_record.has_value(); }
    [[nodiscard]] bool isNew() const { return m_record && m_record->pk == 0; }
    [[nodiscard]] bool resumed() const { return m_resumed; }             ///< began from a draft
    [[nodiscard]] std::int64_t draftTime() const { return m_draftTime; } ///< 0 without a draft
    [[nodiscard]] const study::Record& record() const { return *m_record; }
    [[nodiscard]] const study::Record& base() const { return *m_base; } ///< as it was when editing began
    /// false when the values are those the file holds.
    [[nodiscard]] bool changed() const;
    /// A new record with no value but those it began with, whichever country study it is to go into.
    [[nodiscard]] bool untouched() const;

    void setValues(const dictionary::Values& values) { m_record->values = values; }
    void setStudy(std::int64_t study) { m_record->study = study; }
    /// Of a part that is not in the file: that its record belongs to another study is no typing into it.
    void followStudy(std::int64_t study);
    /// Typing goes on from this version of the file: the next save goes over it, and what differs from it is
    /// what was typed.
    void goOnFrom(const study::Record& theirs);

    [[nodiscard]] std::vector<dictionary::Problem> check() const;
    /// Keeps what was typed in the file, or drops the draft when nothing differs, unless something else is to
    /// be found through it.
    [[nodiscard]] Result<void> keep(bool anyway = false);
    /// Back to what the file holds; a new record is empty again.
    [[nodiscard]] Result<void> discard();
    /// What goes through the door: values of fields that do not apply are left out.
    [[nodiscard]] study::Record forSaving() const;
    /// The door has written this; it is what editing goes on from.
    void saved(study::Record record) { set(std::move(record)); }
    /// The file's version, when it is another than the one editing began from.
    [[nodiscard]] std::optional<study::Record> newerVersion() const;

private:
    void set(study::Record record);

    const dictionary::Layout* m_layout;
    study::StudyFile* m_file = nullptr;
    const dictionary::Vocabularies* m_vocabularies = nullptr;
    std::optional<study::Record> m_record;
    std::optional<study::Record> m_base;
    std::int64_t m_draftTime = 0;
    bool m_resumed = false;
};

} // namespace atlas::ui::records
