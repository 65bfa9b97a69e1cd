#include "core/base/clock.h"
#include "core/base/uid.h"
#include "core/study/record_store.h"
#include "core/study/snapshots.h"
#include "core/study/study_file.h"
#include "tests/app/started_program.h"
#include "tests/ui/support/registry.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/study_connection.h"
#include "ui/common/task_runner.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTextBrowser>
#include <QtTest/QtTest>

#include <algorithm>

using namespace atlas;
using atlas::tests::StartedProgram;

/// Versions of a study, from saving to going back, through the real window.
class VersionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savingKeepsAVersion();
    void goingBackTakesOutWhatCameSince();
    void goingBackDoesNotTakeTheWindowFromAnotherStudy();
    void quittingAsksBeforeAVersionIsLost();
    void aCopyDoesNotReplaceAStudyThatIsOpen();
    void cleanupTestCase();

private:
    /// The dialog, once it tells that this came since the latest version.
    [[nodiscard]] QDialog* openVersions(const QString& since) const;
    /// From the version that is chosen in the dialog.
    static void goBack(QDialog& dialog);
    void settle() const;
    [[nodiscard]] std::vector<study::Snapshot> versions() const
    {
        return study::listSnapshots(ui::toPath(m_started->program.session().path()));
    }
    [[nodiscard]] std::int64_t entities() const
    {
        return study::RecordStore(m_started->file()).count({"entity", {}, {}, {}}).value_or(-1);
    }

    std::unique_ptr<StartedProgram> m_started;
};

void VersionsTest::initTestCase()
{
    m_started = std::make_unique<StartedProgram>();
    m_started->makeStudy();
    QTRY_COMPARE(versions().size(), 1U); // of the opening
}

void VersionsTest::savingKeepsAVersion()
{
    m_started->saveEntity("An Phú");
    m_started->window().activateWindow();
    QTest::keyClick(&m_started->window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(versions().size(), 2U);
    QCOMPARE(versions().front().reason, study::SnapshotReason::named);
    QCOMPARE(versions().front().name, std::string("Saved by Lan"));
    QTRY_VERIFY(m_started->settled());
}

QDialog* VersionsTest::openVersions(const QString& since) const
{
    m_started->program.commands().action(QStringLiteral("file.versions"))->trigger();
    auto* dialog = m_started->window().findChild<QDialog*>(QStringLiteral("versionsDialog"));
    if (dialog == nullptr)
        qFatal("no dialog of versions");
    const auto* told = dialog->findChild<QTextBrowser*>();
    [&] { QTRY_VERIFY(told->toPlainText().contains(since)); }();
    return dialog;
}

void VersionsTest::settle() const
{
    QTRY_VERIFY_WITH_TIMEOUT(m_started->settled() && !m_started->program.session().busy(), 20'000);
}

void VersionsTest::goBack(QDialog& dialog)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("&Go back")))
            button->click();
    auto* box = dialog.findChild<QMessageBox*>(QStringLiteral("restoreBox"));
    QVERIFY(box != nullptr);
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
}

void VersionsTest::goingBackTakesOutWhatCameSince()
{
    m_started->saveEntity("Bình Minh");
    QCOMPARE(entities(), 2);
    QDialog* dialog = openVersions(QStringLiteral("Bình Minh"));
    const auto* since = dialog->findChild<QTextBrowser*>();
    QVERIFY(!since->toPlainText().contains(QStringLiteral("An Phú")));
    QVERIFY(since->toPlainText().contains(QStringLiteral("1 then, 2 now")));
    QSignalSpy opened(&m_started->program.session(), &ui::StudySession::opened);
    goBack(*dialog);
    QVERIFY(opened.wait(20'000));
    QCOMPARE(entities(), 1);
    // What stood there is a version now: the way back. One of the opening may have come since.
    const auto kept = versions();
    QVERIFY(std::any_of(kept.begin(), kept.end(), [](const study::Snapshot& one) {
        return one.reason == study::SnapshotReason::before;
    }));
}

void VersionsTest::goingBackDoesNotTakeTheWindowFromAnotherStudy()
{
    m_started->makeStudy("own.ssestudy");
    QTRY_COMPARE(versions().size(), 1U);
    settle();
    ui::StudySession& session = m_started->program.session();
    const QString first = session.path();
    const std::int64_t before = entities();
    m_started->saveEntity("Dông Nam");
    QDialog* dialog = openVersions(QStringLiteral("Dông Nam"));
    settle();
    // A worker that still reads: the version is not put back before it ends.
    auto reading = ui::readerFor(session);
    QVERIFY(reading.has_value());
    goBack(*dialog);
    QVERIFY(!session.isOpen());
    m_started->makeStudy("second.ssestudy");
    const QString second = session.path();
    const QSignalSpy opened(&session, &ui::StudySession::opened);
    reading->reset();
    settle();
    QCOMPARE(opened.size(), 0);
    QCOMPARE(session.path(), second);
    QVERIFY(m_started->window().statusBar()->currentMessage().contains(QStringLiteral("own.ssestudy")));
    QSignalSpy back(&session, &ui::StudySession::opened);
    session.open(first, false);
    QVERIFY(back.wait(20'000));
    QCOMPARE(entities(), before);
}

void VersionsTest::quittingAsksBeforeAVersionIsLost()
{
    QTRY_VERIFY(m_started->settled());
    const auto namedOnes = [this] {
        const auto all = versions();
        return std::count_if(all.begin(), all.end(), [](const study::Snapshot& one) {
            return one.reason == study::SnapshotReason::named;
        });
    };
    const auto before = namedOnes();
    m_started->saveEntity("Cửu Long");
    m_started->program.commands().action(QStringLiteral("file.save"))->trigger();
    QVERIFY(!m_started->window().close());
    auto* box = m_started->window().findChild<QMessageBox*>(QStringLiteral("runningWorkBox"));
    QVERIFY(box != nullptr);
    box->reject();
    QTRY_COMPARE(namedOnes(), before + 1);
}

void VersionsTest::aCopyDoesNotReplaceAStudyThatIsOpen()
{
    const SystemClock clock;
    const QString path = m_started->path("theirs.ssestudy");
    auto theirs = study::StudyFile::create(ui::toPath(path), clock, {"Mai", "VCA", newUid(clock)});
    QVERIFY(theirs.has_value());
    const auto copyOver = [&] {
        m_started->program.commands().action(QStringLiteral("file.copy"))->trigger();
        auto* dialog = m_started->window().findChild<QFileDialog*>(QStringLiteral("copyDialog"));
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    };
    copyOver();
    const auto box = [this] {
        return m_started->window().findChild<QMessageBox*>(QStringLiteral("copyLockedBox"));
    };
    QTRY_VERIFY(box() != nullptr);
    QVERIFY(box()->informativeText().startsWith(QStringLiteral("No copy was made")));
    delete box();
    QVERIFY((*theirs)->setMeta("whose", "theirs").has_value());
    theirs->reset();
    copyOver();
    QTRY_VERIFY(m_started->settled());
    QVERIFY(box() == nullptr);
    theirs = study::StudyFile::open(ui::toPath(path), study::DbMode::read_only, clock, {});
    QVERIFY(theirs.has_value());
    QVERIFY((*theirs)->meta("whose").value_or("?").empty());
}

void VersionsTest::cleanupTestCase()
{
    QTRY_VERIFY(m_started->settled());
    QVERIFY(m_started->window().close());
    m_started.reset();
}

ATLAS_TEST(VersionsTest)

#include "versions_test.moc"
