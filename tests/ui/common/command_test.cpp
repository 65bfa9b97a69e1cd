#include "tests/ui/support/registry.h"
#include "ui/common/command.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

#include <memory>

using atlas::ui::Command;
using atlas::ui::CommandRegistry;

namespace {

Command command(const QString& id, const QString& text)
{
    Command made;
    made.id = id;
    made.text = text;
    made.tip = QStringLiteral("Does it.");
    return made;
}

} // namespace

class CommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blockedCommandSaysWhyAndRunsNothing()
    {
        CommandRegistry registry;
        QString reason = QStringLiteral("Open a study first.");
        int runs = 0;
        Command wanted = command(QStringLiteral("data.import"), QStringLiteral("&Import…"));
        wanted.keys = {QKeySequence(Qt::CTRL | Qt::Key_I)};
        wanted.run = [&runs] { ++runs; };
        wanted.blocked = [&reason] { return reason; };
        QAction* action = registry.add(wanted, this);

        QVERIFY(!action->isEnabled());
        QCOMPARE(action->statusTip(), reason);
        QCOMPARE(action->toolTip(), QStringLiteral("Import (Ctrl+I)\nOpen a study first."));
        action->trigger();
        QCOMPARE(runs, 0);

        reason.clear();
        registry.refresh();
        QVERIFY(action->isEnabled());
        QCOMPARE(action->statusTip(), QStringLiteral("Does it."));
        QCOMPARE(action->toolTip(), QStringLiteral("Import (Ctrl+I)"));
        action->trigger();
        QCOMPARE(runs, 1);
    }

    void commandGoesWithItsOwner()
    {
        CommandRegistry registry;
        auto owner = std::make_unique<QObject>();
        registry.add(command(QStringLiteral("a"), QStringLiteral("A")), this);
        registry.add(command(QStringLiteral("b"), QStringLiteral("B")), owner.get());
        QSignalSpy changed(&registry, &CommandRegistry::changed);
        QTRY_COMPARE(changed.size(), 1);
        owner.reset();
        QCOMPARE(registry.actions().size(), 1);
        QVERIFY(registry.action(QStringLiteral("b")) == nullptr);
        QTRY_COMPARE(changed.size(), 2);
    }

    void menuLetterIsNotRead()
    {
        CommandRegistry registry;
        QCOMPARE(atlas::ui::plainText(
                     registry.add(command(QStringLiteral("a"), QStringLiteral("&Find && replace")), this)),
                 QStringLiteral("Find & replace"));
    }
};

ATLAS_TEST(CommandTest)

#include "command_test.moc"
