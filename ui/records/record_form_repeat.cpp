#include "ui/records/fields_form.h"
#include "ui/records/parts_editor.h"
#include "ui/records/record_form.h"

// What can be repeated of the record before.
namespace atlas::ui::records {

void RecordForm::connectRepeating()
{
    m_typedInto = m_fields;
    m_fields->setBefore([this]() -> const dictionary::Values* {
        return m_edit.isOpen() ? m_before.valuesFor(m_edit.record()) : nullptr;
    });
    connect(m_fields, &FieldsForm::entered, this, [this] { m_typedInto = m_fields; });
    for (const PartsEditor* part : m_parts)
        connect(part, &PartsEditor::entered, this, [this](FieldsForm* form) { m_typedInto = form; });
}

QString RecordForm::whyNotRepeat(bool all) const
{
    return m_edit.isOpen() ? m_typedInto->whyNotRepeat(all) : tr("Choose a record first.");
}

void RecordForm::repeat(bool all)
{
    if (m_edit.isOpen())
        m_typedInto->repeat(all);
}

} // namespace atlas::ui::records
