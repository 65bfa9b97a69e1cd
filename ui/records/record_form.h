#pragma once

#include "ui/records/field_editor.h"
#include "ui/records/link_titles.h"
#include "ui/records/record_edit.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace atlas::ui::records {

class FieldsForm;

/// One record as a form that keeps what is typed and saves through the door. What is left unsaved stays as a
/// draft in the file; nothing is ever lost by going elsewhere.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the form.
    RecordForm(const dictionary::Layout& layout, const Words& words, QWidget* parent = nullptr);
    ~RecordForm() override;

    /// nullptr lets go of the file. What was typed must have been kept before.
    void setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies);
    /// What the button beside a link does.
    void setOpener(std::function<void(std::string_view kind, std::int64_t pk)> open);

    /// Shows a record; what was being typed into the one before is kept first.
    void open(std::int64_t pk);
    void resume(const QString& uid);
    void startNew(std::int64_t study);
    void startCopy();
    void clear();
    void focusFirst(); ///< the first field takes the focus

    /// Puts what is typed into the file as a draft. Cheap: one small write.
    void keep();
    /// true when saved, and when there was nothing to save. Otherwise the form says why, at the field.
    bool save();
    void discardChanges();
    /// The file is not what it was: shows the record anew unless something is being typed into it.
    void refresh();

    [[nodiscard]] const RecordEdit& edit() const { return m_edit; }
    [[nodiscard]] FieldsForm& fields() const { return *m_fields; }
    [[nodiscard]] bool isOpen() const { return m_edit.isOpen(); }

Q_SIGNALS:
    void saved(qint64 pk);
    void draftsChanged(); ///< a draft was kept or dropped
    void failed(const atlas::Error& error);
    void wantsNew(); ///< saved with Ctrl+Enter: the next one, please
    void wantsNeighbour(int step);
    void wantsList(); ///< Esc, and nothing to take back

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    void show(const Result<void>& opened);
    void readContext();
    void fieldsChanged();
    void showState();
    void refused(const Error& error);
    [[nodiscard]] QString stateText() const;

    const dictionary::Layout* m_layout;
    const Words* m_words;
    LinkTitles m_titles;
    FormContext m_context;
    RecordEdit m_edit;
    study::StudyFile* m_file = nullptr;
    FieldsForm* m_fields = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace atlas::ui::records
