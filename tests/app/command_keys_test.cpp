#include "tests/app/started_program.h"
#include "tests/ui/support/registry.h"
#include "ui/common/command.h"

#include <QAction>
#include <QMap>
#include <QtTest/QtTest>

using namespace atlas;
using atlas::tests::StartedProgram;

class CommandKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Of two commands with one key Qt runs neither. Pages bring their commands when they are first shown.
    void noTwoCommandsOfTheWholeProgramShareAKey()
    {
        StartedProgram started;
        started.makeStudy();
        app::WindowProgram& program = started.program;
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
