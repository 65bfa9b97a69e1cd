#pragma once

#include "ui/records/field_editor.h"

class QPlainTextEdit;

namespace atlas::ui::records {

/// Edits paragraphs. Grows with its text between three and twelve lines; Tab leaves it.
class TextEditor : public FieldEditor {
    Q_OBJECT

public:
    TextEditor(const dictionary::Field& field, const FormContext& context, QWidget* parent);

    void load(const dictionary::Values& values) override;
    void store(dictionary::Values& values) const override;
    void showMissing(const QString& reason) override;
    void setReadOnly(bool readOnly) override;
    void setProblem(bool problem) override;

private:
    void fitHeight();

    QPlainTextEdit* m_text;
    bool m_typed = false;
    bool m_loading = false;
};

} // namespace atlas::ui::records
