#include "tests/ui/shell/window_rig.h"
#include "tests/ui/support/registry.h"

#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QtTest/QtTest>

class StatusTipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void disabledMenuEntrySaysWhyInTheStatusBar()
    {
        WindowRig rig;
        const QAction* save = rig.commands.action(QStringLiteral("file.save"));
        QVERIFY(!save->isEnabled());
        QMenu* file = rig.window->menuBar()->actions().constFirst()->menu();
        QTest::keyClick(rig.window.get(), Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(file->isVisible());
        for (int i = 0; i < 20 && file->activeAction() != save; ++i)
            QTest::keyClick(file, Qt::Key_Down);
        QCOMPARE(file->activeAction(), save);
        QCOMPARE(rig.window->statusBar()->currentMessage(), QStringLiteral("Open a study first."));
        QTest::keyClick(file, Qt::Key_Escape);
    }
};

ATLAS_TEST(StatusTipTest)

#include "status_tip_test.moc"
