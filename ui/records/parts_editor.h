#pragma once

#include "ui/records/field_editor.h"
#include "ui/records/parts_edit.h"
#include "ui/records/record_before.h"

class QFrame;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace atlas::ui::records {

class FieldsForm;

/// The parts of a record inside its form: a small table, and below it the part that is chosen there.
class PartsEditor : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the editor.
    PartsEditor(const dictionary::Layout& layout, const FormContext& context, QWidget* parent);

    void setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies);
    /// Shows the parts of `parent`. Kept by value: the record may be saved meanwhile.
    [[nodiscard]] Result<void> open(const study::Record& parent);
    void clear();
    /// The parent is of another country study now: so are the parts begun here.
    void followStudy(std::int64_t study);

    [[nodiscard]] PartsEdit& edit() { return m_edit; }
    [[nodiscard]] const PartsEdit& edit() const { return m_edit; }
    /// What is being typed, into edit().
    void takeOver();
    /// After edit() was written or taken back: the table and the chosen part anew.
    void refresh();
    /// false when every part can be read; otherwise the first that cannot has the focus.
    bool focusUnreadable();
    /// Chooses the part of the file with this number and gives a field of it the focus, the first where it
    /// has no such field. false when there is no such part.
    bool focusPart(std::int64_t pk, std::string_view field);
    [[nodiscard]] QString unreadableField() const; ///< what it is called; "" when all can be read
    void setReadOnly(bool readOnly);
    /// Nothing of other records is offered to be repeated.
    void setBlind() { m_blind = true; }
    [[nodiscard]] QWidget* heading() const { return m_heading; }
    [[nodiscard]] FieldsForm* form() const { return m_form; } ///< nullptr until there was a part
    void addPart();

Q_SIGNALS:
    void changed(); ///< a field was left with another value, a part begun or taken away
    void typed();
    void removed(); ///< a part of the file was deleted, in a step of its own
    void failed(const atlas::Error& error);
    void entered(atlas::ui::records::FieldsForm* form); ///< a field of the part has the focus

private:
    void makeTable();
    void makeForm();
    void choose(int row);
    void showRow(int row);
    void removePart();
    void left();
    void fitTable();
    [[nodiscard]] const dictionary::Values* before();

    const dictionary::Layout* m_layout;
    const FormContext* m_context;
    PartsEdit m_edit;
    RecordBefore m_before;
    std::optional<study::Record> m_parent;
    QWidget* m_heading = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_remove = nullptr;
    QTableWidget* m_table = nullptr;
    QFrame* m_card = nullptr;
    FieldsForm* m_form = nullptr;
    int m_row = -1;
    bool m_readOnly = true;
    bool m_blind = false;
};

} // namespace atlas::ui::records
