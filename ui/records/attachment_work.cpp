#include "ui/records/attachment_work.h"

#include "core/dictionary/kinds/attachment.h"
#include "core/study/attachment_name.h"
#include "core/study/attachments.h"
#include "core/study/door.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/error_box.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"
#include "ui/records/attachment_dialog.h"
#include "ui/records/erase_dialog.h"
#include "ui/records/record_form.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>

namespace atlas::ui::records {

namespace attachment = dictionary::attachment;

namespace {

const dictionary::Layout& attachmentLayout()
{
    return dictionary::layoutOf(attachment::kind);
}

QString titleOf(const study::Record& record)
{
    return toQString(record.values.text(attachment::title));
}

void goWithStudy(QDialog& dialog, const StudySession& session)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&session, &StudySession::closing, &dialog, &QDialog::reject);
}

} // namespace

AttachmentWork::AttachmentWork(const PageContext& context, const Words& words, RecordForm& form)
    : QObject(&form)
    , m_context(context)
    , m_words(&words)
    , m_form(&form)
{}

QWidget* AttachmentWork::window() const
{
    return m_form->window();
}

void AttachmentWork::tell(const QString& happened, const QString& meaning)
{
    auto* box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), happened,
                                QMessageBox::Ok, window());
    box->setObjectName(QStringLiteral("attachmentBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(meaning);
    box->open();
    Q_EMIT finished();
}

void AttachmentWork::tell(const Error& error)
{
    if (error.code != ErrorCode::cancelled)
        showError(window(), error);
    Q_EMIT finished();
}

/// The codes say where the bytes should be; a person wants to know which file it is about.
void AttachmentWork::tellUnreadable(const Error& error, const study::Record& record)
{
    const QString folder = pathText(study::attachmentFolder(toPath(m_context.session.path())));
    if (error.code == ErrorCode::file_not_found && record.values.integer(attachment::beside) == 1)
        tell(
            tr("“%1” is not in the folder beside the study any more.").arg(titleOf(record)),
            tr("The record of it is untouched. Put the folder “%1” back beside the study, or attach the file "
               "again with Replace.")
                .arg(QFileInfo(folder).fileName()));
    else if (error.code == ErrorCode::file_not_found || error.code == ErrorCode::study_damaged)
        tell(tr("The bytes of “%1” are missing or damaged.").arg(titleOf(record)),
             tr("The rest of the study is untouched. Attach the file again with Replace, or go back to a "
                "version that has it."));
    else
        tell(error);
}

std::shared_ptr<study::StudyFile> AttachmentWork::sibling(bool writing)
{
    if (m_context.session.file() == nullptr)
        return nullptr;
    auto made = writing ? writerFor(m_context.session) : readerFor(m_context.session);
    if (!made) {
        tell(made.error());
        return nullptr;
    }
    return std::move(*made);
}

std::optional<study::Record> AttachmentWork::find(qint64 pk)
{
    if (m_context.session.file() == nullptr)
        return std::nullopt;
    auto found = study::RecordStore(*m_context.session.file()).find(attachmentLayout(), pk);
    if (found)
        return std::move(*found);
    tell(found.error());
    return std::nullopt;
}

void AttachmentWork::written()
{
    m_context.session.noteWritten({});
    Q_EMIT finished();
}

void AttachmentWork::choose()
{
    auto* dialog = new QFileDialog(window(), tr("Attach files"), m_folder);
    dialog->setObjectName(QStringLiteral("attachFilesDialog"));
    goWithStudy(*dialog, m_context.session);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentWork::attach);
    dialog->open();
}

void AttachmentWork::attach(const QStringList& paths)
{
    for (const QString& path : paths)
        if (!QFileInfo(path).isFile())
            return tell(tr("“%1” is no ordinary file.").arg(QFileInfo(path).fileName()),
                        tr("Nothing was attached. Choose files, not folders; to keep a folder, attach the "
                           "files in it."));
    if (!m_form->isOpen() || paths.isEmpty())
        return;
    m_folder = QFileInfo(paths.front()).absolutePath();
    // A file belongs to a record of the study, and some records name it: what is typed goes first.
    const bool saves = m_form->edit().isNew() || study::namesFiles(m_form->edit().record().layout());
    const auto record = saves ? m_form->saveOpen() : std::optional(m_form->edit().record());
    if (!record)
        return tell(tr("This record has to be saved first, and cannot be."),
                    tr("Nothing was attached. Fill in or correct a field, then attach the files again."));
    auto* dialog = new AttachmentDialog(paths, m_form->titleOf(*record), *m_words, window());
    goWithStudy(*dialog, m_context.session);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paths, owner = *record] {
        dictionary::Values described(attachmentLayout());
        dialog->store(described);
        attachTo(owner, described, paths);
    });
    dialog->open();
}

AttachmentWork::Kept AttachmentWork::keepAll(study::StudyFile& file, const QStringList& paths,
                                             TaskProgress& progress)
{
    Kept kept;
    std::int64_t all = 0;
    for (const QString& path : paths)
        all += 2 * QFileInfo(path).size();
    std::int64_t before = 0;
    for (const QString& path : paths) {
        std::int64_t size = 0;
        auto one = study::keepFile(file, toPath(path), [&](std::int64_t done, std::int64_t total) {
            size = total;
            progress.set(before + done, all);
            return !progress.cancelled();
        });
        if (!one) {
            kept.error = one.error();
            break;
        }
        before += size;
        kept.files.push_back(std::move(*one));
    }
    return kept;
}

void AttachmentWork::keep(const QStringList& paths, Save save)
{
    const auto file = sibling(true);
    if (file == nullptr)
        return;
    const QString title = paths.size() == 1
                              ? tr("Attaching %1").arg(QFileInfo(paths.front()).fileName())
                              : tr("Attaching %Ln file(s)", nullptr, static_cast<int>(paths.size()));
    m_context.tasks.start(
        title, &m_context.session,
        [file, paths, save = std::move(save)](TaskProgress& progress) {
            Kept kept = keepAll(*file, paths, progress);
            if (kept.files.empty())
                return kept;
            if (auto saved = save(*file, kept.files); !saved)
                kept = {{}, saved.error()};
            return kept;
        },
        [work = QPointer<AttachmentWork>(this), session = &m_context.session,
         path = m_context.session.path()](const Kept& kept) {
            const bool here = session->path() == path;
            if (here && !kept.files.empty())
                session->noteWritten({});
            if (work != nullptr)
                work->tellKept(kept, here);
        },
        TaskKind::writing);
}

void AttachmentWork::tellKept(const Kept& kept, bool here)
{
    if (here && !kept.files.empty())
        m_context.navigator.tell(tr("%Ln file(s) attached.", nullptr, static_cast<int>(kept.files.size())));
    if (kept.error)
        return tell(*kept.error);
    Q_EMIT finished();
}

void AttachmentWork::attachTo(const study::Record& owner, const dictionary::Values& described,
                              const QStringList& paths)
{
    keep(paths, [owner, described, vocabularies = &m_context.session.vocabularies()](
                    study::StudyFile& file, const std::vector<study::KeptFile>& kept) {
        std::vector<study::Record> records;
        records.reserve(kept.size());
        for (const study::KeptFile& one : kept) {
            study::Record record = study::newAttachment(owner);
            record.values.set(attachment::purpose, described.text(attachment::purpose));
            record.values.setCodes(attachment::consent_scopes, described.codes(attachment::consent_scopes));
            study::describe(record, one);
            records.push_back(std::move(record));
        }
        return study::saveAttachments(file, *vocabularies, records);
    });
}

void AttachmentWork::fulfil(AttachmentWish wish, qint64 pk)
{
    const auto record = find(pk);
    if (!record)
        return;
    switch (wish) {
    case AttachmentWish::open:
        return open(*record);
    case AttachmentWish::save_copy:
        return saveCopy(*record);
    case AttachmentWish::describe:
        return describe(*record);
    case AttachmentWish::replace:
        return replace(*record);
    case AttachmentWish::remove:
        return remove(pk);
    case AttachmentWish::erase:
        return erase(*record);
    }
}

void AttachmentWork::write(const study::Record& record, const QString& title, const QString& target,
                           std::function<void()> then)
{
    const auto file = sibling(false);
    if (file == nullptr)
        return;
    m_context.tasks.start(
        title, this,
        [file, record, path = toPath(target)](TaskProgress& progress) {
            return study::writeBytes(*file, record, path, progress.steps());
        },
        [this, record, then = std::move(then)](const Result<void>& done) {
            if (!done)
                return tellUnreadable(done.error(), record);
            then();
            Q_EMIT finished();
        });
}

void AttachmentWork::open(const study::Record& record)
{
    const QString name = toQString(record.values.text(attachment::file_name));
    if (!study::isShownOnly(toUtf8(name)))
        return tell(tr("“%1” is not opened from here.").arg(name),
                    tr("It is no document, picture or recording that is only looked at: opening it could run "
                       "a program. Save a copy if you know where it comes from."));
    const QString place = m_copies.placeFor(name);
    if (place.isEmpty())
        return tell(Error{ErrorCode::file_unwritable, {{"path", toUtf8(QDir::tempPath())}}});
    write(record, tr("Opening %1").arg(titleOf(record)), place, [this, place, name] {
        OpenedCopies::protect(place);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(place)))
            tell(tr("No program on this computer shows “%1”.").arg(name),
                 tr("The file is safe in the study. Install a program for it, or save a copy."));
    });
}

QString AttachmentWork::whyNotLeave(const study::Record& record) const
{
    const auto owner = study::ownerOf(*m_context.session.file(), record);
    std::optional<study::Record> holder;
    if (owner && *owner)
        if (auto found = study::RecordStore(*m_context.session.file()).find(*(*owner)->layout, (*owner)->pk))
            holder = std::move(*found);
    const dictionary::Values nobody(attachmentLayout());
    const study::Leave leave = study::mayLeave(record.values, holder ? holder->values : nobody);
    if (leave.allowed)
        return {};
    if (leave.refused)
        return tr("The record says that no consent was obtained.");
    const QString scope = m_words->term(attachment::consent_scopes.vocabulary, leave.needed);
    return record.values.has(attachment::purpose)
               ? tr("Consent for “%1” is missing: neither the file nor its record says that it was given.")
                     .arg(scope)
               : tr("Nobody has said yet what it is, and consent for “%1” is missing.").arg(scope);
}

void AttachmentWork::saveCopy(const study::Record& record)
{
    if (const QString reason = whyNotLeave(record); !reason.isEmpty())
        return tell(tr("No copy of “%1” may leave the study.").arg(titleOf(record)),
                    reason + QLatin1Char(' ') +
                        tr("You can open it here. If consent was given, say so under Describe."));
    auto* dialog = new QFileDialog(window(), tr("Save a copy"), m_folder);
    dialog->setObjectName(QStringLiteral("saveAttachmentDialog"));
    goWithStudy(*dialog, m_context.session);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(toQString(study::tameFileName(record.values.text(attachment::file_name))));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, pk = qint64{record.pk}](const QString& path) { saveCopyTo(pk, path); });
    dialog->open();
}

void AttachmentWork::saveCopyTo(qint64 pk, const QString& target)
{
    const auto record = find(pk);
    // Asked anew: while the dialog stood there, consent may have been taken back.
    if (!record || !whyNotLeave(*record).isEmpty())
        return;
    m_folder = QFileInfo(target).absolutePath();
    const QString name = QFileInfo(target).fileName();
    write(*record, tr("Saving %1").arg(name), target,
          [this, name] { m_context.navigator.tell(tr("The copy %1 is complete.").arg(name)); });
}

void AttachmentWork::describe(const study::Record& record)
{
    auto* dialog = new AttachmentDialog(record, *m_words, window());
    goWithStudy(*dialog, m_context.session);
    connect(dialog, &QDialog::accepted, this, [this, dialog, record] {
        study::Record changed = record;
        dialog->store(changed.values);
        const auto saved =
            study::Door(*m_context.session.file(), m_context.session.vocabularies()).save(changed);
        saved ? written() : tell(saved.error());
    });
    dialog->open();
}

void AttachmentWork::replace(const study::Record& record)
{
    auto* dialog = new QFileDialog(window(), tr("Replace “%1”").arg(titleOf(record)), m_folder);
    dialog->setObjectName(QStringLiteral("replaceAttachmentDialog"));
    goWithStudy(*dialog, m_context.session);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, pk = qint64{record.pk}](const QString& path) { replaceWith(pk, path); });
    dialog->open();
}

void AttachmentWork::replaceWith(qint64 pk, const QString& path)
{
    m_folder = QFileInfo(path).absolutePath();
    keep({path},
         [pk, vocabularies = &m_context.session.vocabularies()](
             study::StudyFile& file, const std::vector<study::KeptFile>& kept) -> Result<void> {
             auto record = study::RecordStore(file).find(attachmentLayout(), pk);
             if (!record)
                 return forward(std::move(record));
             study::describe(*record, kept.front());
             std::vector<study::Record> one{std::move(*record)};
             return study::saveAttachments(file, *vocabularies, one);
         });
}

void AttachmentWork::remove(qint64 pk)
{
    const auto removed = study::removeAttachment(*m_context.session.file(), pk);
    removed ? written() : tell(removed.error());
}

void AttachmentWork::erase(const study::Record& record)
{
    (new EraseDialog(m_context, attachmentLayout(), record.pk, titleOf(record), window()))->open();
}

} // namespace atlas::ui::records
