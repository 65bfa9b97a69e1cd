#include "core/study/door.h"
#include "ui/common/convert.h"
#include "ui/records/conflict_dialog.h"
#include "ui/records/field_row.h"
#include "ui/records/fields_form.h"
#include "ui/records/parts_editor.h"
#include "ui/records/record_form.h"
#include "ui/records/record_head.h"
#include "ui/records/whole_edit.h"

// The way of what is typed into the record, and back.
namespace atlas::ui::records {

bool RecordForm::save()
{
    if (!m_edit.isOpen())
        return true;
    takeOver();
    if (focusUnreadable()) {
        keep();
        return false;
    }
    if (!m_edit.isNew() && !changed())
        return true;
    if (const auto done = saveWhole(*m_file, *m_vocabularies, m_edit, partEdits()); !done) {
        refused(done.error());
        return false;
    }
    m_before.noteSaved(m_edit.record());
    takeUp({});
    Q_EMIT draftsChanged();
    Q_EMIT saved(m_edit.record().pk);
    return true;
}

bool RecordForm::submit()
{
    if (!m_edit.isOpen() || !save())
        return false;
    study::Record record = m_edit.record();
    if (const auto done = study::Door(*m_file, *m_vocabularies).submit(record); !done) {
        m_fields->setStrict(true);
        refused(done.error());
        return false;
    }
    m_edit.saved(std::move(record));
    takeUp({});
    Q_EMIT saved(m_edit.record().pk);
    return true;
}

void RecordForm::refused(const Error& error)
{
    keep();
    showProblems(true);
    if (error.code == ErrorCode::record_changed) {
        compareVersions();
        return;
    }
    if (error.code == ErrorCode::record_refused) {
        const std::string_view field = error.fact("field");
        FieldRow* row = m_fields->row(field);
        if (row != nullptr && row->message().isEmpty())
            row->showMessage(toQString(error.fact("problem")), dictionary::Severity::unreadable);
        m_head->showFieldsTab();
        if (m_fields->focusField(field))
            return;
    }
    Q_EMIT failed(error);
}

void RecordForm::compareVersions()
{
    const auto theirs = m_edit.newerVersion();
    if (!theirs)
        return;
    takeOver();
    auto* dialog = new ConflictDialog({m_edit.base().values, m_edit.record().values, theirs->values},
                                      *m_words, m_titles.names(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, revision = theirs->revision] {
        m_edit.setValues(dialog->chosen());
        m_edit.setRevision(revision);
        m_fields->load(m_edit.record().values);
        save();
    });
    dialog->open();
}

void RecordForm::discardChanges()
{
    if (!m_edit.isOpen())
        return;
    takeUp(m_edit.discard());
    for (PartsEditor* part : m_parts) {
        if (const auto dropped = part->edit().discard(m_edit.record()); !dropped)
            Q_EMIT failed(dropped.error());
        part->refresh();
    }
    showState();
    Q_EMIT draftsChanged();
    focusFirst();
}

} // namespace atlas::ui::records
