#include "core/study/double_entry.h"
#include "ui/common/error_text.h"
#include "ui/records/form_body.h"
#include "ui/records/second_entry_form.h"

#include <QLabel>

// What keeps a second entry that is being typed.
namespace atlas::ui::records {

void SecondEntryForm::keep()
{
    if (!m_entry || m_file == nullptr || m_file->readOnly())
        return;
    keep(typed());
    if (m_unkept)
        Q_EMIT failed(*m_unkept);
}

void SecondEntryForm::keep(study::TypedRecord typed)
{
    const auto kept = study::keepSecondEntry(*m_file, *m_entry, typed);
    if (!kept && kept.error().code == ErrorCode::record_not_found)
        return leaveGone(kept.error());
    if (!kept) {
        m_unkept = kept.error();
        m_toKeep = std::move(typed);
        m_retry.start();
        showState();
        return;
    }
    forgetUnkept();
    if (!m_entry->begun) {
        m_entry->begun = true;
        Q_EMIT draftsChanged();
    }
}

// Taken off the list before anything of it was kept: there is nothing left to type it for.
void SecondEntryForm::leaveGone(const Error& error)
{
    m_entry.reset();
    forgetUnkept();
    Q_EMIT failed(error);
    Q_EMIT left();
}

void SecondEntryForm::forgetUnkept()
{
    m_unkept.reset();
    m_toKeep.reset();
    m_retry.stop();
    showState();
}

void SecondEntryForm::showState()
{
    m_state->setText(m_unkept ? tr("What you typed is not kept yet: stay here until it is.")
                              : tr("Type what stands on the paper. The first entry is not shown."));
}

bool SecondEntryForm::focusOnUnreadable()
{
    return focusUnreadable(*m_fields, m_parts, [this] { showProblems(); });
}

bool SecondEntryForm::mayLeave()
{
    if (!m_entry)
        return true;
    if (focusOnUnreadable())
        return false;
    if (begun(typed()))
        keep();
    return !m_unkept;
}

// Looking at an empty form begins nothing.
bool SecondEntryForm::begun(const study::TypedRecord& typed) const
{
    study::TypedRecord blank(*m_layout);
    if (m_entry->identifying != nullptr)
        blank.values.setCell(m_layout->columnOf(*m_entry->identifying), m_entry->identity);
    return m_entry->begun || !(typed.values == blank.values) || !typed.parts.empty();
}

QStringList SecondEntryForm::keepOrTell()
{
    QStringList lost;
    if (!m_entry || m_file == nullptr)
        return lost;
    const QString paper = paperName(*m_entry, *m_words, m_titles.names());
    if (study::TypedRecord now = typed(); begun(now))
        keep(std::move(now));
    if (!m_entry)
        return lost;
    if (m_unkept)
        lost +=
            tr("The second entry of “%1” is not in the study. %2").arg(paper, errorText(*m_unkept).happened);
    if (const QString field = unreadableField(*m_fields, m_parts, *m_words); focusOnUnreadable())
        lost += tr("In the second entry of “%1”, what you typed into “%2” cannot be read, and so cannot be "
                   "kept.")
                    .arg(paper, field);
    return lost;
}

} // namespace atlas::ui::records
