#pragma once

#include "ui/records/record_edit.h"

#include <memory>
#include <vector>

namespace atlas::ui::records {

/// The parts of one record, of one kind, while the record is edited: those of the file, and those begun here.
class PartsEdit {
public:
    explicit PartsEdit(const dictionary::Layout& layout)
        : m_layout(&layout)
    {}

    /// nullptr lets go of the file and forgets the parts.
    void setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies);
    /// The parts of the record, with what was typed into them and not saved; what was typed into a part that
    /// was deleted meanwhile becomes a new one.
    [[nodiscard]] Result<void> open(const study::Record& parent);
    void clear() { m_parts.clear(); }
    [[nodiscard]] const dictionary::Layout& layout() const { return *m_layout; }

    [[nodiscard]] std::size_t size() const { return m_parts.size(); }
    [[nodiscard]] RecordEdit& at(std::size_t index) const { return *m_parts[index]; }
    RecordEdit& add(const study::Record& parent);
    /// A part of the file becomes a tombstone, in a step of its own; one begun here goes with its draft.
    [[nodiscard]] Result<void> remove(std::size_t index);

    [[nodiscard]] bool changed() const;
    [[nodiscard]] Result<void> keep();
    [[nodiscard]] Result<void> discard(const study::Record& parent);
    /// What was typed into parts that are not in the file any more becomes new ones; those into which nothing
    /// was typed go. Whether there were any.
    [[nodiscard]] Result<bool> renewGone(const study::Record& parent);
    /// Appends the parts that differ from the file, for saving behind their parent.
    void appendChanged(std::vector<study::Record>& records) const;
    /// The door has written this one.
    void saved(const study::Record& record);

private:
    [[nodiscard]] std::unique_ptr<RecordEdit> make() const;
    [[nodiscard]] Result<void> openSaved(const study::Record& parent);
    [[nodiscard]] bool isOpen(std::string_view uid) const;
    [[nodiscard]] Result<void> beginAgain(const study::Record& parent, const study::Record& typed);

    const dictionary::Layout* m_layout;
    study::StudyFile* m_file = nullptr;
    const dictionary::Vocabularies* m_vocabularies = nullptr;
    std::vector<std::unique_ptr<RecordEdit>> m_parts;
};

} // namespace atlas::ui::records
