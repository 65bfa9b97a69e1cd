#include "core/study/door.h"
#include "ui/common/convert.h"
#include "ui/records/conflict_dialog.h"
#include "ui/records/field_row.h"
#include "ui/records/fields_form.h"
#include "ui/records/parts_editor.h"
#include "ui/records/record_form.h"
#include "ui/records/record_head.h"
#include "ui/records/whole_edit.h"

#include <algorithm>

// The way of what is typed into the record, and back.
namespace atlas::ui::records {

bool RecordForm::save()
{
    return !m_edit.isOpen() || saveOpen().has_value();
}

std::optional<study::Record> RecordForm::saveOpen()
{
    const Written written = m_edit.isOpen() ? write() : Written::no;
    if (written == Written::no)
        return std::nullopt;
    study::Record record = m_edit.record();
    if (written == Written::yes)
        tellSaved();
    return record;
}

void RecordForm::tellSaved()
{
    Q_EMIT draftsChanged();
    Q_EMIT saved(m_edit.record().pk);
}

// Without a word to anybody.
RecordForm::Written RecordForm::write()
{
    takeOver();
    if (focusOnUnreadable()) {
        keep();
        m_head->setState(tr("Not saved: what stands in “%1” cannot be read.").arg(unreadable()));
        return Written::no;
    }
    // An empty record would be counted in every figure.
    if (untouched()) {
        showState();
        m_head->setState(tr("Nothing was typed yet, so nothing was saved."));
        return Written::no;
    }
    if (!m_edit.isNew() && !changed())
        return Written::unchanged;
    auto done = saveWhole(*m_file, *m_vocabularies, m_edit, partEdits());
    if (!done && done.error().code == ErrorCode::record_changed && takeTheirs())
        done = saveWhole(*m_file, *m_vocabularies, m_edit, partEdits());
    if (!done && done.error().code == ErrorCode::record_not_found && renewGoneParts())
        done = saveWhole(*m_file, *m_vocabularies, m_edit, partEdits());
    if (!done) {
        refused(done.error());
        return Written::no;
    }
    m_before.noteSaved(m_edit.record());
    takeUp({});
    return Written::yes;
}

bool RecordForm::untouched() const
{
    return m_edit.untouched() && std::none_of(m_parts.begin(), m_parts.end(),
                                              [](const PartsEditor* part) { return part->edit().changed(); });
}

bool RecordForm::submit()
{
    const Written written = m_edit.isOpen() ? write() : Written::no;
    if (written == Written::no)
        return false;
    study::Record record = m_edit.record();
    const auto done = study::Door(*m_file, *m_vocabularies).submit(record);
    if (done) {
        m_edit.saved(record);
        takeUp({});
    }
    if (done || written == Written::yes)
        tellSaved();
    if (done)
        return true;
    if (!m_edit.isOpen() || m_edit.record().uid != record.uid) {
        Q_EMIT failed(done.error());
        return false;
    }
    m_fields->setStrict(true);
    refused(done.error());
    return false;
}

void RecordForm::refused(const Error& error)
{
    keep();
    showProblems(true);
    if (error.code == ErrorCode::record_changed && compareVersions())
        return;
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

std::vector<RecordEdit*> RecordForm::wholeEdits()
{
    std::vector<RecordEdit*> edits{&m_edit};
    for (PartsEditor* part : m_parts)
        for (std::size_t index = 0; index < part->edit().size(); ++index)
            edits.push_back(&part->edit().at(index));
    return edits;
}

bool RecordForm::changedMeanwhile()
{
    const auto edits = wholeEdits();
    return std::any_of(edits.begin(), edits.end(), [this](const RecordEdit* edit) {
        return (edit == &m_edit || edit->changed()) && edit->newerVersion().has_value();
    });
}

// Where nothing was typed, theirs is the only version.
bool RecordForm::takeTheirs()
{
    bool took = false;
    for (RecordEdit* edit : wholeEdits())
        if (!edit->changed())
            if (const auto theirs = edit->newerVersion()) {
                edit->saved(*theirs);
                took = true;
            }
    if (took)
        showEdits();
    return took;
}

// What was typed into a part that is gone becomes a new one.
bool RecordForm::renewGoneParts()
{
    bool renewed = false;
    for (PartsEditor* part : m_parts) {
        const auto done = part->edit().renewGone(m_edit.record());
        if (!done)
            return false;
        renewed = renewed || *done;
    }
    if (renewed)
        showEdits();
    return renewed;
}

bool RecordForm::compareVersions()
{
    takeOver();
    if (focusOnUnreadable())
        return true;
    (void)takeTheirs();
    for (const RecordEdit* edit : wholeEdits())
        if (const auto theirs = edit->newerVersion()) {
            compare(*edit, *theirs);
            return true;
        }
    return false;
}

void RecordForm::compare(const RecordEdit& edit, const study::Record& theirs)
{
    const study::Record& mine = edit.record();
    auto* dialog = new ConflictDialog({edit.base().values, mine.values, theirs.values}, *m_words,
                                      m_titles.names(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (&edit != &m_edit)
        dialog->setWindowTitle(tr("Two versions of “%1”").arg(partTitle(mine)));
    connect(dialog, &QDialog::accepted, this, [this, dialog, uid = mine.uid, theirs] {
        for (RecordEdit* one : wholeEdits())
            if (one->isOpen() && one->record().uid == uid) {
                one->goOnFrom(theirs);
                one->setValues(dialog->chosen());
                showEdits();
                keep();
                save();
                return;
            }
    });
    dialog->open();
}

QString RecordForm::partTitle(const study::Record& part)
{
    const QString title = m_titles.title(part);
    const QString kind = m_words->label(part.layout().kind().label);
    return title.isEmpty() ? kind : tr("%1: %2", "kind and name of a part").arg(kind, title);
}

void RecordForm::showEdits()
{
    m_fields->load(m_edit.record().values);
    for (PartsEditor* part : m_parts)
        part->refresh();
    showState();
}

void RecordForm::discardChanges()
{
    if (!m_edit.isOpen())
        return;
    const auto dropped = m_edit.discard();
    if (!dropped && dropped.error().code != ErrorCode::record_not_found) {
        Q_EMIT failed(dropped.error()); // what was typed is all there still
        return;
    }
    for (PartsEditor* part : m_parts)
        if (const auto gone = part->edit().discard(m_edit.record()); !gone)
            Q_EMIT failed(gone.error());
    takeUp(dropped);
    showState();
    Q_EMIT draftsChanged();
    focusFirst();
}

} // namespace atlas::ui::records
