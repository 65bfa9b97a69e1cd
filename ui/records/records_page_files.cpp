#include "ui/common/study_session.h"
#include "ui/records/attachment_work.h"
#include "ui/records/file_drop.h"
#include "ui/records/record_form.h"
#include "ui/records/records_commands.h"
#include "ui/records/records_page.h"

// What a page does with the files of its records.
namespace atlas::ui::records {

void RecordsPage::connectFiles()
{
    m_files = new AttachmentWork(m_context, *m_words, *m_form);
    m_drop = new FileDrop(m_form, tr("Drop the files to attach them to this record."));
    connect(m_drop, &FileDrop::dropped, m_files, [this](const QStringList& paths) {
        // Not inside the drop: the program that gives the files waits for its end.
        QMetaObject::invokeMethod(
            m_files, [this, paths] { m_files->attach(paths); }, Qt::QueuedConnection);
    });
    connect(&m_form->attachments(), &AttachmentsPane::attachWanted, this, &RecordsPage::attachFiles);
    connect(&m_form->attachments(), &AttachmentsPane::wanted, m_files, &AttachmentWork::fulfil);
    // Asked when something hovers, not kept up to date.
    m_drop->setAllowed([this] { return whyNotAttach().isEmpty(); });
}

void RecordsPage::attachFiles()
{
    if (whyNotAttach().isEmpty())
        m_files->choose();
}

QString RecordsPage::whyNotAttach() const
{
    if (QString reason = whyNotAdd(); !reason.isEmpty())
        return reason;
    return m_form->isOpen() ? QString() : tr("Choose a record first.");
}

} // namespace atlas::ui::records
