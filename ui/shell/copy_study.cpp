#include "ui/shell/copy_study.h"

#include "core/study/study_copy.h"
#include "ui/common/convert.h"
#include "ui/common/error_box.h"
#include "ui/common/error_text.h"
#include "ui/common/preferences.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace atlas::ui::shell {

namespace {

// Sentences of this file, outside any class of its own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CopyStudy)
};

void tellOpenElsewhere(MainWindow& window, const Error& error)
{
    auto* box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(),
                                errorText(error).happened, QMessageBox::Ok, &window);
    box->setObjectName(QStringLiteral("copyLockedBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(Texts::tr("No copy was made: it would have replaced a study that somebody works "
                                      "on. Choose another name for the copy, or ask them to close it."));
    box->open();
}

void copyTo(MainWindow& window, const PageContext& context, const QString& target)
{
    const QFileInfo info(target);
    if (info.canonicalFilePath() == QFileInfo(context.session.path()).canonicalFilePath()) {
        showError(&window, {ErrorCode::file_exists, {{"path", toUtf8(target)}}});
        return;
    }
    const auto file = readerFor(context.session);
    if (!file) {
        showError(&window, file.error());
        return;
    }
    context.tasks.start(
        Texts::tr("Copying to %1").arg(info.fileName()), &window,
        [file = *file, path = toPath(target)](TaskProgress& progress) {
            return study::copyStudyTo(*file, path, progress.steps());
        },
        [&window, &context, name = info.fileName()](const Result<void>& copied) {
            if (copied)
                context.navigator.tell(Texts::tr("The copy %1 is complete.").arg(name));
            else if (copied.error().code == ErrorCode::study_locked)
                tellOpenElsewhere(window, copied.error());
            else if (copied.error().code != ErrorCode::cancelled)
                showError(&window, copied.error());
        },
        TaskKind::writing);
}

} // namespace

void chooseAndCopy(MainWindow& window, const PageContext& context, Preferences& preferences)
{
    auto* dialog =
        new QFileDialog(&window, Texts::tr("Save a copy"), preferences.folder(QStringLiteral("study")),
                        Texts::tr("Studies (*.ssestudy)"));
    dialog->setObjectName(QStringLiteral("copyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ssestudy"));
    dialog->selectFile(QFileInfo(context.session.path()).completeBaseName() +
                       Texts::tr(" copy", "end of a file name"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [&window, &context](const QString& path) { copyTo(window, context, path); });
    QObject::connect(&context.session, &StudySession::closing, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace atlas::ui::shell
