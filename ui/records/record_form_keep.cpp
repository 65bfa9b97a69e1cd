#include "ui/common/error_text.h"
#include "ui/records/form_body.h"
#include "ui/records/parts_editor.h"
#include "ui/records/record_form.h"
#include "ui/records/record_head.h"
#include "ui/records/whole_edit.h"

// What is typed is kept, or else stays where it is.
namespace atlas::ui::records {

// What cannot be read cannot be kept in a draft either: it would be lost without a word.
bool RecordForm::mayLeave()
{
    if (m_edit.isOpen() && focusOnUnreadable())
        return false;
    keep();
    return !m_unkept;
}

QStringList RecordForm::keepOrTell()
{
    QStringList lost;
    if (!m_edit.isOpen())
        return lost;
    keep();
    if (m_unkept)
        lost += tr("What you typed into “%1” is not in the study. %2")
                    .arg(title(), errorText(*m_unkept).happened);
    if (const QString field = unreadable(); focusOnUnreadable())
        lost += tr("In “%1”, what you typed into “%2” cannot be read, and so cannot be kept.")
                    .arg(title(), field);
    return lost;
}

void RecordForm::keep()
{
    if (!m_edit.isOpen())
        return;
    takeOver();
    keepTaken();
    if (m_unkept)
        Q_EMIT failed(*m_unkept);
}

// What is in the middle of being typed stays with its field.
void RecordForm::keepTaken()
{
    const std::int64_t before = m_edit.draftTime();
    if (const auto kept = keepWhole(m_edit, partEdits()); !kept) {
        m_unkept = kept.error();
        m_retry.start(keep_again_after);
    } else if (m_unkept) {
        forgetUnkept();
        Q_EMIT keptAgain();
    }
    if ((before == 0) != (m_edit.draftTime() == 0))
        Q_EMIT draftsChanged();
    showState();
}

void RecordForm::forgetUnkept()
{
    m_unkept.reset();
    m_retry.stop();
}

bool RecordForm::holdsTyping()
{
    keep();
    return changed() || (m_edit.isOpen() && !unreadable().isEmpty());
}

QString RecordForm::unreadable() const
{
    return unreadableField(*m_fields, m_parts, *m_words);
}

bool RecordForm::focusOnUnreadable()
{
    return focusUnreadable(*m_fields, m_parts, [this] {
        showProblems(false);
        m_head->showFieldsTab();
    });
}

} // namespace atlas::ui::records
