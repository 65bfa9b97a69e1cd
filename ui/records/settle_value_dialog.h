#pragma once

#include "core/dictionary/values.h"
#include "ui/records/field_editor.h"

#include <QDialog>

class QLabel;

namespace atlas::ui::records {

/// Asks for the value that the paper holds, where neither entry has it.
class SettleValueDialog : public QDialog {
    Q_OBJECT

public:
    /// `values` are those of the record or part now. What `context` points to and `field` must outlive the
    /// dialog.
    SettleValueDialog(const dictionary::Field& field, dictionary::Values values, FormContext context,
                      const QString& name, QWidget* parent);

    [[nodiscard]] const dictionary::Values& values() const { return m_values; }
    [[nodiscard]] FieldEditor& editor() const { return *m_editor; }

public Q_SLOTS:
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] bool learnMark(ThousandsMark mark);

    const dictionary::Field* m_field;
    dictionary::Values m_values;
    FormContext m_form;
    std::function<bool(ThousandsMark)> m_writeMark; ///< into the country study
    FieldEditor* m_editor = nullptr;
    QLabel* m_problem;
};

} // namespace atlas::ui::records
