#pragma once

#include "ui/records/field_editor.h"

class QLabel;

namespace atlas::ui::records {

/// Shows a field that the door computes. Nobody types it: keys pass it by.
class ComputedView : public FieldEditor {
    Q_OBJECT

public:
    ComputedView(const dictionary::Field& field, const FormContext& context, QWidget* parent);

    void load(const dictionary::Values& values) override;
    void store(dictionary::Values&) const override {}
    void showMissing(const QString& reason) override;
    void setReadOnly(bool) override {}
    void setProblem(bool problem) override;

private:
    QLabel* m_value;
};

} // namespace atlas::ui::records
