#include "tests/ui/shell/window_rig.h"
#include "tests/ui/support/registry.h"
#include "ui/shell/navigation.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::ui;

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void studyBringsItsFirstPageAndItsName()
    {
        WindowRig rig;
        QCOMPARE(rig.window->currentPageId(), QStringLiteral("start"));
        QCOMPARE(rig.window->windowTitle(), QApplication::applicationName());
        rig.openStudy();
        QCOMPARE(rig.window->currentPageId(), QStringLiteral("entities"));
        QVERIFY(rig.window->windowTitle().startsWith(QStringLiteral("vn.ssestudy")));
        QCOMPARE(rig.preferences.recentFiles().size(), 1);
        const auto* saved = rig.window->findChild<QLabel*>(QStringLiteral("savedLabel"));
        QCOMPARE(saved->text(), QStringLiteral("No changes yet"));
        rig.session.noteWritten(QStringLiteral("entity"));
        QVERIFY(saved->text().startsWith(QStringLiteral("All changes saved 1")));
    }

    void pagesOfAStudyCannotBeReachedWithoutOne()
    {
        WindowRig rig;
        rig.window->showPage(QStringLiteral("figures"));
        QCOMPARE(rig.window->currentPageId(), QStringLiteral("start"));
        rig.openStudy();
        rig.navigator.show(QStringLiteral("figures"), 7);
        QCOMPARE(rig.window->currentPageId(), QStringLiteral("figures"));
        QCOMPARE(rig.page()->targets, QVariantList{7});
        QTest::keyClick(rig.window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!rig.session.isOpen());
        QCOMPARE(rig.window->currentPageId(), QStringLiteral("start"));
    }

    void undoIsNamedAndItsKeysReachTheStudy()
    {
        WindowRig rig;
        rig.openStudy();
        const QAction* undo = rig.commands.action(QStringLiteral("edit.undo"));
        QVERIFY(!undo->isEnabled());
        QCOMPARE(undo->statusTip(), QStringLiteral("There is nothing to undo."));
        rig.session.undoName = QStringLiteral("Undo edit of “Đồng Tâm”");
        rig.session.redoName = QStringLiteral("Redo edit of “An Phú”");
        rig.session.noteWritten(QStringLiteral("entity"));
        QCOMPARE(undo->text(), QStringLiteral("Undo edit of “Đồng Tâm”"));
        rig.window->setFocus();
        QTest::keyClick(rig.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rig.session.undos, 1);
        QTest::keyClick(rig.window.get(), Qt::Key_Y, Qt::ControlModifier);
        QTest::keyClick(rig.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rig.session.redos, 2);
    }

    void undoInATextFieldTakesBackTheTypingFirst()
    {
        WindowRig rig;
        rig.openStudy();
        rig.session.undoName = QStringLiteral("Undo edit");
        rig.session.noteWritten({});
        rig.page()->field->setFocus();
        QTest::keyClicks(rig.page()->field, QStringLiteral("abc"));
        QTest::keyClick(rig.page()->field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rig.session.undos, 0);
        QVERIFY(rig.page()->field->text().isEmpty());
    }

    void paletteRunsWhatWasTyped()
    {
        WindowRig rig;
        rig.openStudy();
        QTest::keyClick(rig.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* input = paletteInput(rig);
        QVERIFY(input != nullptr);
        QTest::keyClicks(input, QStringLiteral("figur"));
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(rig.window->currentPageId(), QStringLiteral("figures"));
        QTRY_VERIFY(paletteInput(rig) == nullptr);
    }

    void paletteClosesWithEscape()
    {
        WindowRig rig;
        QTest::keyClick(rig.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(paletteInput(rig) != nullptr);
        QTest::keyClick(paletteInput(rig), Qt::Key_Escape);
        QTRY_VERIFY(paletteInput(rig) == nullptr);
    }

    void dialogsAboutAStudyGoWithIt()
    {
        WindowRig rig;
        for (const char* id : {"file.copy", "file.nameVersion", "view.palette"}) {
            rig.openStudy();
            rig.commands.action(QLatin1String(id))->trigger();
            const auto open = [&rig] {
                const auto dialogs = rig.window->findChildren<QDialog*>();
                return std::count_if(dialogs.begin(), dialogs.end(),
                                     [](const QDialog* dialog) { return dialog->isVisible(); });
            };
            QVERIFY2(open() == 1, id);
            rig.session.close();
            QVERIFY2(open() == 0, id);
        }
    }

    void backAndForwardFollowTheVisitedPages()
    {
        WindowRig rig;
        rig.openStudy();
        rig.window->showPage(QStringLiteral("figures"));
        QTest::keyClick(rig.window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(rig.window->currentPageId(), QStringLiteral("entities"));
        QTest::keyClick(rig.window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(rig.window->currentPageId(), QStringLiteral("figures"));
        QVERIFY(!rig.commands.action(QStringLiteral("view.forward"))->isEnabled());
    }

    void navigationIsUsedWithArrowKeys()
    {
        WindowRig rig;
        rig.openStudy();
        auto* list = rig.window->findChild<shell::Navigation*>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(rig.window->currentPageId(), QStringLiteral("figures"));
    }

    void paneKeysMoveTheFocus()
    {
        WindowRig rig;
        rig.openStudy();
        auto* list = rig.window->findChild<shell::Navigation*>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F6);
        QVERIFY(rig.page()->field->hasFocus());
        QTest::keyClick(rig.page()->field, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(list->hasFocus());
    }

    void leavingAPageAndClosingKeepDrafts()
    {
        WindowRig rig;
        rig.openStudy();
        const RigPage* entities = rig.page();
        rig.window->showPage(QStringLiteral("figures"));
        QCOMPARE(entities->drafts, 1);
        rig.session.close();
        QCOMPARE(entities->drafts, 2);
    }

    void clipboardServesTheFieldWithTheFocus()
    {
        WindowRig rig;
        rig.openStudy();
        QLineEdit* field = rig.page()->field;
        field->setText(QStringLiteral("Hợp tác xã"));
        field->setFocus();
        QVERIFY(rig.commands.action(QStringLiteral("edit.copy"))->isEnabled());
        rig.commands.action(QStringLiteral("edit.selectAll"))->trigger();
        rig.commands.action(QStringLiteral("edit.cut"))->trigger();
        QVERIFY(field->text().isEmpty());
        rig.commands.action(QStringLiteral("edit.paste"))->trigger();
        QCOMPARE(field->text(), QStringLiteral("Hợp tác xã"));
    }

    void droppedStudyOpensAndOtherFilesAreOffered()
    {
        WindowRig rig;
        const QSignalSpy offered(&rig.navigator, &Navigator::fileOffered);
        drop(rig, rig.folder.filePath(QStringLiteral("dropped.ssestudy")));
        QVERIFY(rig.session.path().endsWith(QStringLiteral("dropped.ssestudy")));
        drop(rig, rig.folder.filePath(QStringLiteral("register.csv")));
        QCOMPARE(offered.size(), 1);
        QVERIFY(offered.constFirst().constFirst().toString().endsWith(QStringLiteral("register.csv")));
    }

    void lockedStudyCanBeReadInstead()
    {
        WindowRig rig;
        Q_EMIT rig.session.failed(
            {ErrorCode::study_locked, {{"path", "/x/vn.ssestudy"}, {"holder", "Lan"}, {"host", "h"}}});
        auto* box = rig.window->findChild<QMessageBox*>(QStringLiteral("lockedStudyBox"));
        QVERIFY(box != nullptr);
        QVERIFY(box->text().contains(QStringLiteral("Lan")));
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(rig.session.isOpen() && rig.session.readOnly());
        QVERIFY(rig.window->windowTitle().contains(QStringLiteral("reading only")));
    }

    void errorIsToldInThreePartsWithoutClosingAnything()
    {
        WindowRig rig;
        rig.openStudy();
        Q_EMIT rig.session.failed({ErrorCode::not_a_study, {{"path", "/x/photo.jpg"}}});
        auto* box = rig.window->findChild<QMessageBox*>(QStringLiteral("errorBox"));
        QVERIFY(box != nullptr);
        QVERIFY(box->text().contains(QStringLiteral("photo.jpg")));
        QVERIFY(!box->informativeText().isEmpty());
        QVERIFY(rig.session.isOpen());
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!box->isVisible());
    }

    void longWorkIsShownAndCanBeStopped()
    {
        WindowRig rig;
        rig.openStudy();
        bool stopped = false;
        rig.tasks.start(
            QStringLiteral("Importing coops.csv"), rig.window.get(),
            [](TaskProgress& progress) {
                progress.set(1, 2);
                while (!progress.cancelled())
                    QThread::msleep(1);
                return true;
            },
            [&stopped](bool result) { stopped = result; }, TaskKind::writing);
        auto* bar = rig.window->findChild<QProgressBar*>();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 500);
        rig.window->close();
        auto* box = rig.window->findChild<QMessageBox*>(QStringLiteral("runningWorkBox"));
        QVERIFY(box != nullptr && rig.window->isVisible());
        box->reject();
        bar->parentWidget()->findChild<QToolButton*>()->click();
        QTRY_VERIFY(stopped);
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(rig.window->close());
    }

    void everyControlHasANameForScreenReaders()
    {
        WindowRig rig;
        rig.openStudy();
        for (const QString& page : {QStringLiteral("start"), QStringLiteral("entities")}) {
            rig.window->showPage(page);
            for (const QWidget* widget : rig.window->findChildren<QWidget*>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                    continue;
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool named =
                    !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
                QVERIFY2(named,
                         qPrintable(QLatin1String(widget->metaObject()->className()) + widget->objectName()));
            }
        }
    }

    void noTwoCommandsShareAKey()
    {
        WindowRig rig;
        QMap<QString, QString> owners;
        for (const QAction* action : rig.commands.actions())
            for (const QKeySequence& keys : action->shortcuts()) {
                const QString written = keys.toString();
                QVERIFY2(!owners.contains(written), qPrintable(written + action->objectName()));
                owners.insert(written, action->objectName());
            }
        for (const char* expected :
             {"Ctrl+N", "Ctrl+O", "Ctrl+S", "Ctrl+Shift+S", "Ctrl+W", "Ctrl+Q", "Ctrl+Z", "Ctrl+Y", "Ctrl+X",
              "Ctrl+C", "Ctrl+V", "Ctrl+A", "Ctrl+K", "F1", "F6", "Ctrl+0"})
            QVERIFY2(owners.contains(QLatin1String(expected)), expected);
    }

    void menusHaveOneLetterEach()
    {
        WindowRig rig;
        QSet<QChar> letters;
        for (const QAction* menu : rig.window->menuBar()->actions()) {
            const QString text = menu->text();
            const QChar letter = text[text.indexOf(QLatin1Char('&')) + 1].toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(text));
            letters.insert(letter);
        }
        QVERIFY(letters.size() >= 4);
    }

private:
    static QLineEdit* paletteInput(const WindowRig& rig)
    {
        return rig.window->findChild<QLineEdit*>(QStringLiteral("commandPaletteInput"));
    }

    static void drop(WindowRig& rig, const QString& file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(rig.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(rig.window.get(), &event);
    }
};

ATLAS_TEST(MainWindowTest)

#include "main_window_test.moc"
