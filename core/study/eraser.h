#pragma once

#include "core/dictionary/kind.h"
#include "core/study/change_log.h"
#include "core/study/erased_names.h"
#include "core/study/erasure.h"

#include <string>
#include <vector>

namespace atlas::study {

/// Takes one record's personal data out of the tables of one file; its owner holds the transaction, and
/// cleans the bytes afterwards.
class Eraser {
public:
    /// How the journal tells of it: as a step of its own, or, in a kept version, as part of its last step, so
    /// that the version goes as far as its name says.
    enum class Log : std::uint8_t { own_step, last_step };

    Eraser(StudyFile& file, const dictionary::Layout& layout, std::int64_t pk, Log log);

    /// What the record is called elsewhere: kept versions may hold typing that names it so.
    void alsoCalled(const std::vector<std::string>& names);
    /// After a run: everything it was called.
    [[nodiscard]] const std::vector<std::string>& called() const { return m_names.all(); }

    [[nodiscard]] Result<Erased> run();
    /// For a version in which the record was not saved yet, and perhaps typed (`pk` 0).
    [[nodiscard]] Result<Erased> runOnTyped(std::string_view uid);

private:
    [[nodiscard]] bool wholly() const; ///< a person: every field, not only the personal ones
    [[nodiscard]] std::vector<std::string> columns(const dictionary::Layout& layout) const;

    [[nodiscard]] Result<void> collectNames();
    [[nodiscard]] Result<void> collectTyped();
    void keepTrace(const dictionary::Column& column, std::string_view text);
    [[nodiscard]] Result<void> emptyRow(const dictionary::Layout& layout, std::int64_t pk);
    [[nodiscard]] Result<void> emptyHistory(const dictionary::Layout& layout, std::int64_t pk);
    [[nodiscard]] Result<void> dropTranslations(const dictionary::Layout& layout, std::int64_t pk);
    [[nodiscard]] Result<void> dropDrafts(const dictionary::Layout& layout, std::int64_t pk, bool naming);
    [[nodiscard]] Result<void> dropTyped(std::string_view kind, std::string_view uid);
    [[nodiscard]] Result<void> eraseTyped();
    [[nodiscard]] Result<void> findTyped();
    [[nodiscard]] Result<void> eraseParts();
    [[nodiscard]] Result<void> eraseAttachments(const dictionary::Layout& owner, std::int64_t pk,
                                                bool naming);
    [[nodiscard]] Result<void> eraseAttachmentsNaming(const dictionary::Layout& linking, std::int64_t pk);
    [[nodiscard]] Result<bool> goesToo(std::int64_t attachment, bool naming) const;
    [[nodiscard]] Result<void> eraseAttachment(std::int64_t pk);
    /// Name and hash of the erased files in the records that name a file of their own.
    [[nodiscard]] Result<void> eraseFileNames();
    [[nodiscard]] Result<void> eraseFileName(const dictionary::Layout& layout, std::int64_t pk,
                                             std::string_view hash);
    [[nodiscard]] Result<void> eraseFileHistory(const dictionary::Layout& layout, std::int64_t pk);
    [[nodiscard]] Result<void> dropBytes();
    [[nodiscard]] Result<void> eraseLinked();
    [[nodiscard]] Result<void> eraseLinkedBy(const dictionary::Layout& layout, const dictionary::Field& link);
    [[nodiscard]] Result<void> eraseNaming(const dictionary::Layout& layout, std::int64_t pk);
    /// Of the record, or of the one that it is a part of; with `naming` only those that name the erased one.
    [[nodiscard]] Result<void> eraseSecondEntries(const dictionary::Layout& layout, std::int64_t pk,
                                                  bool naming);
    [[nodiscard]] Result<void> eraseEntry(std::int64_t entry);
    [[nodiscard]] Result<bool> entryNames(std::int64_t entry) const;
    [[nodiscard]] Result<void> clearSubjects();
    [[nodiscard]] Result<void> findElsewhere();
    [[nodiscard]] Result<std::int64_t> step() const;
    [[nodiscard]] Result<void> log();
    [[nodiscard]] bool names(std::string_view text) const;
    /// Whether a draft is of the record itself or of a part of it.
    [[nodiscard]] bool isOwnTyping(std::string_view kind, std::string_view uid, std::int64_t parent,
                                   std::string_view parentUid) const;
    [[nodiscard]] bool draftNames(std::string_view draft) const;
    /// Rows that the statement changes, with the kind's id and the row bound to ?1 and ?2.
    [[nodiscard]] Result<std::int64_t> write(const std::string& sql, const dictionary::Layout& layout,
                                             std::int64_t pk) const;

    StudyFile* m_file;
    const dictionary::Layout* m_layout;
    std::int64_t m_pk;
    std::string m_uid;
    ErasedNames m_names;
    std::vector<std::string> m_traces; ///< every personal value it ever had, names among them
    Log m_log;
    struct Touched {
        const dictionary::Layout* layout = nullptr;
        std::int64_t pk = 0;
        std::int64_t field = 0; ///< of a record that only named the erased one; 0: the record as a whole
    };
    std::vector<Touched> m_touched;
    Erased m_erased;
};

} // namespace atlas::study
