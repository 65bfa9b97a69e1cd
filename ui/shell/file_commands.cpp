#include "ui/shell/file_commands.h"

#include "ui/common/command.h"
#include "ui/common/preferences.h"
#include "ui/common/study_session.h"
#include "ui/shell/copy_study.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_study_dialog.h"
#include "ui/shell/recent_menu.h"
#include "ui/shell/version_keeper.h"
#include "ui/shell/versions_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QStandardPaths>

namespace atlas::ui::shell {

namespace {

constexpr QLatin1String ending(".ssestudy");
constexpr QLatin1String folder_purpose("study");

// Sentences of this file, outside any class of its own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

std::function<QString()> whileBusy(const StudySession& session)
{
    return [&session] { return session.busy() ? Texts::tr("A study is being opened.") : QString(); };
}

std::function<QString()> withoutStudy(const StudySession& session)
{
    return [&session] { return session.isOpen() ? QString() : Texts::tr("Open a study first."); };
}

void chooseAndOpen(MainWindow& window, const PageContext& context, Preferences& preferences)
{
    auto* dialog = new QFileDialog(&window, Texts::tr("Open a study"), preferences.folder(folder_purpose),
                                   Texts::tr("Studies (*.ssestudy)") + QStringLiteral(";;") +
                                       Texts::tr("All files (*)"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [&context, &preferences](const QString& path) {
                         preferences.setFolder(folder_purpose, QFileInfo(path).absolutePath());
                         openAny(context, path);
                     });
    dialog->open();
}

void openSample(StudySession& session)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    NewStudy sample;
    sample.path = QDir(folder).filePath(QStringLiteral("sample.ssestudy"));
    sample.sample = true;
    if (QFileInfo::exists(sample.path))
        session.open(sample.path, false);
    else
        session.create(sample);
}

void addOpening(MainWindow& window, const PageContext& context, Preferences& preferences)
{
    StudySession& session = context.session;
    Command make =
        described("file.new", Texts::tr("&New study…"),
                  Texts::tr("Begin the mapping of a country in a file of its own."), "new", Menu::file, 0);
    make.keys = QKeySequence::keyBindings(QKeySequence::New);
    make.blocked = whileBusy(session);
    make.run = [&window, &context, &preferences] {
        (new NewStudyDialog(context, preferences, &window))->open();
    };
    context.commands.add(std::move(make), &window);

    Command open = described("file.open", Texts::tr("&Open…"),
                             Texts::tr("Go on with a study from this computer."), "open", Menu::file, 0);
    open.keys = QKeySequence::keyBindings(QKeySequence::Open);
    open.toolbar = Toolbar::named;
    open.blocked = whileBusy(session);
    open.run = [&window, &context, &preferences] { chooseAndOpen(window, context, preferences); };
    context.commands.add(std::move(open), &window);

    Command recent = described("file.recent", Texts::tr("Open &recent"),
                               Texts::tr("The studies opened last."), "history", Menu::file, 0);
    context.commands.add(std::move(recent), &window)->setMenu(new RecentMenu(context, preferences, &window));

    Command sample =
        described("file.sample", Texts::tr("Open the sa&mple study"),
                  Texts::tr("Viet Nam with real national figures: look around, change what you like."),
                  "sample", Menu::file, 0);
    sample.blocked = whileBusy(session);
    sample.run = [&session] { openSample(session); };
    context.commands.add(std::move(sample), &window);
}

/// Says what could not be kept: no version may claim to hold it.
bool keepsAll(MainWindow& window, const PageContext& context)
{
    const QStringList unkept = window.keepOrTell();
    if (!unkept.isEmpty())
        context.navigator.tell(
            Texts::tr("%1 Everything else is saved; no version was kept.", "after a sentence or several")
                .arg(unkept.join(QLatin1Char(' '))));
    return unkept.isEmpty();
}

void askForName(MainWindow& window, const PageContext& context, VersionKeeper* keeper)
{
    auto* dialog = new QInputDialog(&window);
    dialog->setObjectName(QStringLiteral("versionNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("Name this version"));
    dialog->setLabelText(Texts::tr("&Name, such as “After the workshop”:"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, keeper,
                     [&window, &context, keeper](const QString& name) {
                         if (!name.trimmed().isEmpty() && keepsAll(window, context))
                             keeper->keepNamed(name.trimmed());
                     });
    QObject::connect(&context.session, &StudySession::closing, dialog, &QDialog::reject);
    dialog->open();
}

void addVersions(MainWindow& window, const PageContext& context, VersionKeeper* keeper)
{
    StudySession& session = context.session;
    Command name = described("file.nameVersion", Texts::tr("&Name this version…"),
                             Texts::tr("Keeps the study as it is now under a name, to come back to."), "",
                             Menu::file, 1);
    name.blocked = [&session] {
        if (!session.isOpen())
            return Texts::tr("Open a study first.");
        return session.readOnly() ? Texts::tr("The study is open for reading only.") : QString();
    };
    name.run = [&window, &context, keeper] { askForName(window, context, keeper); };
    context.commands.add(std::move(name), &window);

    Command versions = described("file.versions", Texts::tr("&Versions…"),
                                 Texts::tr("The versions kept of this study, and the way back to one."),
                                 "history", Menu::file, 1);
    versions.blocked = withoutStudy(session);
    versions.run = [&window, &context] { (new VersionsDialog(context, &window))->open(); };
    context.commands.add(std::move(versions), &window);
    QObject::connect(keeper, &VersionKeeper::kept, &window, [&context](const QString& called) {
        context.navigator.tell(
            Texts::tr("All changes are saved; the study as it is now is kept as “%1”.").arg(called));
    });
}

void addSaving(MainWindow& window, const PageContext& context, Preferences& preferences)
{
    StudySession& session = context.session;
    auto* keeper = new VersionKeeper(context, &window);
    Command save = described(
        "file.save", Texts::tr("&Save"),
        Texts::tr("Everything is saved as you work; this keeps what you are typing, and a version of the "
                  "study to come back to."),
        "save", Menu::file, 1);
    save.keys = QKeySequence::keyBindings(QKeySequence::Save);
    save.blocked = withoutStudy(session);
    save.run = [&window, &session, &context, keeper] {
        if (session.readOnly())
            context.navigator.tell(Texts::tr("The study is open for reading only."));
        else if (keepsAll(window, context))
            keeper->keepNamed({});
    };
    context.commands.add(std::move(save), &window);
    addVersions(window, context, keeper);

    Command copy = described("file.copy", Texts::tr("Save a &copy…"),
                             Texts::tr("The whole study in another file; you go on working in this one."),
                             "copy", Menu::file, 1);
    copy.keys = keysFor(QKeySequence::SaveAs, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    copy.blocked = withoutStudy(session);
    copy.run = [&window, &context, &preferences] { chooseAndCopy(window, context, preferences); };
    context.commands.add(std::move(copy), &window);
}

void addEnding(MainWindow& window, const PageContext& context)
{
    StudySession& session = context.session;
    Command close = described("file.close", Texts::tr("C&lose the study"),
                              Texts::tr("Back to the start page."), "close", Menu::file, 2);
    close.keys = QKeySequence::keyBindings(QKeySequence::Close);
    close.blocked = withoutStudy(session);
    close.run = [&session] { session.close(); };
    context.commands.add(std::move(close), &window);

    Command quit = described("file.quit", Texts::tr("&Quit"), Texts::tr("Close the study and the window."),
                             "", Menu::file, 2);
    quit.keys = {QKeySequence(Qt::CTRL | Qt::Key_Q)};
    quit.run = [&window] { window.close(); };
    context.commands.add(std::move(quit), &window);
}

} // namespace

void openAny(const PageContext& context, const QString& path)
{
    if (path.endsWith(ending, Qt::CaseInsensitive))
        context.session.open(path, false);
    else
        context.navigator.offerFile(path);
}

void addFileCommands(MainWindow& window, const PageContext& context, Preferences& preferences)
{
    addOpening(window, context, preferences);
    addSaving(window, context, preferences);
    addEnding(window, context);
}

} // namespace atlas::ui::shell
