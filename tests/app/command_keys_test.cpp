#include "app/window_program.h"
#include "tests/ui/support/registry.h"
#include "ui/common/command.h"
#include "ui/common/preferences.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace atlas;

class CommandKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Of two commands with one key Qt runs neither. Pages bring their commands when they are first shown.
    void noTwoCommandsOfTheWholeProgramShareAKey()
    {
        const QTemporaryDir home;
        ui::Preferences preferences(home.filePath(QStringLiteral("p.ini")));
        preferences.setIdentity(QStringLiteral("Researcher"), QStringLiteral("Team"));
        preferences.setLanguage(QStringLiteral("en"));
        app::WindowProgram program(*qApp, preferences);
        program.start({});
        QSignalSpy opened(&program.session(), &ui::StudySession::opened);
        program.session().create({home.filePath(QStringLiteral("vn.ssestudy")), QStringLiteral("VN"),
                                  QStringLiteral("en"), false});
        QVERIFY(opened.wait(20'000));
        for (const char* page : {"records.entity", "figures", "report"})
            program.window().showPage(QLatin1String(page));

        QMap<QString, QStringList> owners;
        for (const QAction* action : program.commands().actions())
            for (const QKeySequence& keys : action->shortcuts())
                owners[keys.toString()].append(action->text());
        for (auto one = owners.cbegin(); one != owners.cend(); ++one)
            QVERIFY2(one.value().size() == 1,
                     qPrintable(one.key() + QLatin1Char(' ') + one.value().join(QLatin1Char(' '))));
        QVERIFY(owners.contains(QStringLiteral("Ctrl+Shift+N")));
        QVERIFY(owners.contains(QStringLiteral("Ctrl+E")));
        program.window().close();
    }
};

ATLAS_TEST(CommandKeysTest)

#include "command_keys_test.moc"
