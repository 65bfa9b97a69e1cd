#include "ui/records/field_editor.h"

#include <QStyle>
#include <QVariant>

namespace atlas::ui::records {

FieldEditor::FieldEditor(const dictionary::Field& field, const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_field(&field)
    , m_context(&context)
{}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace atlas::ui::records
