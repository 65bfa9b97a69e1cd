#include "ui/common/words.h"
#include "ui/records/field_row.h"
#include "ui/records/field_values.h"
#include "ui/records/fields_form.h"
#include "ui/records/link_titles.h"
#include "ui/records/repeat_keys.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

// Values of the record before, repeated by key.
namespace atlas::ui::records {

namespace {
constexpr int longest_offer = 40;
} // namespace

// A menu that was opened has the focus for a while.
FieldRow* FieldsForm::currentRow() const
{
    FieldRow* row = rowHolding(QApplication::focusWidget());
    return row != nullptr ? row : m_current.data();
}

bool FieldsForm::repeats(const FieldRow& row) const
{
    const dictionary::Values* before = m_before ? m_before() : nullptr;
    return before != nullptr && row.field().carried && row.relevant() && before->has(row.field());
}

bool FieldsForm::mayFill(const FieldRow& row) const
{
    return repeats(row) && !m_values.has(row.field()) && m_values.missingReason(row.field()).empty() &&
           row.editor()->unreadable().isEmpty();
}

QString FieldsForm::whyNotRepeat(bool all) const
{
    if (!m_before || m_before() == nullptr)
        return tr("There is no record before this one.");
    if (all && !m_new)
        return tr("Only a new record is filled in this way.");
    if (all)
        return std::any_of(m_rows.begin(), m_rows.end(),
                           [this](const FieldRow* row) { return mayFill(*row); })
                   ? QString()
                   : tr("No empty field can be repeated.");
    const FieldRow* row = currentRow();
    if (row == nullptr)
        return tr("Go to a field first.");
    const QString label = m_context->words->label(row->field().label);
    if (!row->field().carried)
        return tr("“%1” differs from record to record and is not repeated.").arg(label);
    return repeats(*row) ? QString() : tr("“%1” is empty in the record before.").arg(label);
}

QString FieldsForm::offerFor(const FieldRow& row) const
{
    if (!m_new || !mayFill(row))
        return {};
    QString value =
        m_context->words->field(*m_before(), row.field(), m_context->titles->names()).simplified();
    if (value.size() > longest_offer)
        value = value.left(longest_offer - 1) + QChar(0x2026);
    return tr("%1 repeats “%2”").arg(repeatKeys().constFirst().toString(QKeySequence::NativeText), value);
}

void FieldsForm::repeat(bool all)
{
    FieldRow* current = currentRow();
    if (!whyNotRepeat(all).isEmpty())
        return;
    if (current != nullptr)
        current->editor()->store(m_values);
    const dictionary::Values before = m_values;
    for (FieldRow* row : m_rows) {
        if (all ? !mayFill(*row) : row != current)
            continue;
        copyField(m_values, *m_before(), row->field());
        row->load(m_values);
        row->visited = true;
        // What one value makes apply may be repeated as well.
        updateRelevance();
    }
    watchUndo(before);
    Q_EMIT changed();
}

void FieldsForm::watchUndo(const dictionary::Values& before)
{
    stopWatchingUndo();
    m_watched = QApplication::focusWidget();
    if (!m_watched)
        return;
    m_undoRepeat = before;
    m_watched->installEventFilter(this);
}

void FieldsForm::stopWatchingUndo()
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = nullptr;
    m_undoRepeat.reset();
}

// The line's own undo knows only what was typed into it.
bool FieldsForm::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!key || watched != m_watched || !m_undoRepeat ||
        !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        const dictionary::Values before = *m_undoRepeat;
        stopWatchingUndo();
        restore(before);
    }
    return true;
}

} // namespace atlas::ui::records
