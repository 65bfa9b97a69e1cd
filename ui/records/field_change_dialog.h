#pragma once

#include "core/study/field_change.h"
#include "ui/common/awaited_answer.h"
#include "ui/common/page.h"
#include "ui/records/field_editor.h"
#include "ui/records/link_titles.h"

#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace atlas::ui {
class TaskBar;
} // namespace atlas::ui

namespace atlas::ui::records {

/// Sets one field of many records to the same value, after saying how many change and from what. One step.
class FieldChangeDialog : public QDialog {
    Q_OBJECT

public:
    /// `study`: of the records, for lists that depend on it; 0 when they are of several, then links cannot be
    /// set. `words` must outlive the dialog.
    FieldChangeDialog(const PageContext& context, const dictionary::Layout& layout, const Words& words,
                      std::vector<std::int64_t> pks, std::int64_t study, QWidget* parent);
    ~FieldChangeDialog() override;

    void chooseField(const dictionary::Field& field);
    [[nodiscard]] FieldEditor* editor() const { return m_editor; }
    [[nodiscard]] QComboBox* reasons() const { return m_reason; }
    [[nodiscard]] QPushButton* changeButton() const { return m_change; }
    [[nodiscard]] QString preview() const;

    void reject() override;

Q_SIGNALS:
    void checked(); ///< the preview says what would happen
    void changed(qint64 records);

private:
    void readStudy(std::int64_t study);
    [[nodiscard]] bool learnMark(ThousandsMark mark);
    /// Why no value can be given, only that it is missing; "" when one can.
    [[nodiscard]] QString whyNoValue() const;
    void layOut();
    void showField();
    void enableEditor();
    void reasonChosen();
    void checkSoon();
    void start(bool dryRun);
    void finish(Result<study::FieldChangeOutcome> outcome, bool dryRun);
    [[nodiscard]] QString told(const study::FieldChangeOutcome& outcome) const;
    [[nodiscard]] QString before(const study::FieldChangeOutcome& outcome) const;
    [[nodiscard]] const dictionary::Field& field() const;
    void setRunning(bool running);

    PageContext m_context;
    const dictionary::Layout* m_layout;
    const Words* m_words;
    std::vector<std::int64_t> m_pks;
    LinkTitles m_titles;
    FormContext m_form;
    dictionary::Values m_values; ///< holds the new value as far as it was typed
    QComboBox* m_field;
    QVBoxLayout* m_place; ///< where the editor stands
    FieldEditor* m_editor = nullptr;
    QComboBox* m_reason;
    QLabel* m_preview;
    TaskBar* m_progress;
    QPushButton* m_change;
    QPushButton* m_cancel;
    AwaitedAnswer m_awaited;
    bool m_writing = false;
};

} // namespace atlas::ui::records
