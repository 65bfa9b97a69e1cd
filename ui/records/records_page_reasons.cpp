#include "core/study/door.h"
#include "core/study/erasure.h"
#include "ui/common/language.h"
#include "ui/common/study_session.h"
#include "ui/records/new_evidence.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_table.h"
#include "ui/records/records_page.h"

// Why a command cannot be done now; what the commands do stands in records_page.cpp.
namespace atlas::ui::records {

QString RecordsPage::whyNotRepeat(bool all) const
{
    const QString reason = whyNotAdd();
    return reason.isEmpty() ? m_form->whyNotRepeat(all) : reason;
}

QString RecordsPage::whyNoFile() const
{
    return m_context.session.isOpen() ? QString() : tr("Open a study first.");
}

QString RecordsPage::whyNotAdd() const
{
    if (QString reason = whyNoFile(); !reason.isEmpty())
        return reason;
    return m_context.session.readOnly() ? tr("The study is open for reading only.") : QString();
}

QString RecordsPage::whyNotDuplicate() const
{
    if (QString reason = whyNotAdd(); !reason.isEmpty())
        return reason;
    return m_form->isOpen() ? QString() : tr("Choose a record first.");
}

QString RecordsPage::whyNotDelete() const
{
    if (QString reason = whyNotAdd(); !reason.isEmpty())
        return reason;
    if (m_deleting)
        return tr("Records are being deleted.");
    if (table().currentPk() == 0)
        return tr("Choose a record first.");
    const auto most = static_cast<std::int64_t>(study::Door::most_removed);
    return selectedCount() <= most
               ? QString()
               : tr("At most %1 records can be deleted at once.").arg(m_context.language.number(most));
}

QString RecordsPage::whyNotShowWhatRestsOnIt() const
{
    if (!m_context.session.isOpen())
        return tr("Open a study first.");
    return m_form->isOpen() && !m_form->edit().isNew() ? QString() : tr("Choose a record first.");
}

QString RecordsPage::whyNotAddEvidence() const
{
    if (QString reason = whyNotAdd(); !reason.isEmpty())
        return reason;
    if (!takesEvidence(*m_layout))
        return tr("Evidence is given for findings, recommendations, contributions and other statements.");
    return m_form->isOpen() && !m_form->edit().isNew() ? QString() : tr("Save the record first.");
}

QString RecordsPage::whyNoHistory() const
{
    return m_form->isOpen() && !m_form->edit().isNew() ? QString() : tr("Choose a record first.");
}

QString RecordsPage::whyNotErase() const
{
    if (QString reason = whyNotAdd(); !reason.isEmpty())
        return reason;
    if (!study::canErase(*m_layout))
        return tr("These records hold no personal data.");
    if (!m_form->isOpen() || m_form->edit().isNew())
        return tr("Choose a record first.");
    // Typing in progress would come back as a draft, with what was erased in it.
    return m_form->edit().draftTime() == 0 ? QString() : tr("Save or take back what you are typing first.");
}

} // namespace atlas::ui::records
