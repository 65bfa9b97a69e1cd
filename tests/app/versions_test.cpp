#include "app/window_program.h"
#include "core/base/clock.h"
#include "core/base/uid.h"
#include "core/dictionary/kinds/entity.h"
#include "core/study/door.h"
#include "core/study/record_store.h"
#include "core/study/snapshots.h"
#include "core/study/study_file.h"
#include "tests/ui/support/registry.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/preferences.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QtTest/QtTest>

#include <algorithm>

using namespace atlas;

/// Versions of a study, from saving to going back, through the real window.
class VersionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savingKeepsAVersion();
    void goingBackTakesOutWhatCameSince();
    void quittingAsksBeforeAVersionIsLost();
    void aCopyDoesNotReplaceAStudyThatIsOpen();
    void cleanupTestCase();

private:
    [[nodiscard]] std::vector<study::Snapshot> versions() const
    {
        return study::listSnapshots(ui::toPath(m_path));
    }
    [[nodiscard]] std::int64_t entities() const
    {
        return study::RecordStore(*m_program->session().file()).count({"entity", {}, {}, {}}).value_or(-1);
    }
    void addEntity(const char* name) const
    {
        study::Record record(dictionary::layoutOf(dictionary::entity::kind));
        record.study = 1;
        record.values.set(dictionary::entity::name, name);
        study::Door door(*m_program->session().file(), m_program->session().vocabularies());
        const auto saved = door.save(record);
        QVERIFY(saved.has_value());
        m_program->session().noteWritten(QStringLiteral("entity"));
    }

    QTemporaryDir m_home;
    QString m_path;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<app::WindowProgram> m_program;
};

void VersionsTest::initTestCase()
{
    m_preferences = std::make_unique<ui::Preferences>(m_home.filePath(QStringLiteral("p.ini")));
    m_preferences->setIdentity(QStringLiteral("Lan"), QStringLiteral("VCA"));
    m_preferences->setLanguage(QStringLiteral("en"));
    m_program = std::make_unique<app::WindowProgram>(*qApp, *m_preferences);
    m_program->start({});
    m_path = m_home.filePath(QStringLiteral("vn.ssestudy"));
    QSignalSpy opened(&m_program->session(), &ui::StudySession::opened);
    m_program->session().create({m_path, QStringLiteral("VN"), QStringLiteral("en"), false});
    QVERIFY(opened.wait(20'000));
    QTRY_COMPARE(versions().size(), 1U); // of the opening
}

void VersionsTest::savingKeepsAVersion()
{
    addEntity("An Phú");
    m_program->window().activateWindow();
    QTest::keyClick(&m_program->window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(versions().size(), 2U);
    QCOMPARE(versions().front().reason, study::SnapshotReason::named);
    QCOMPARE(versions().front().name, std::string("Saved by Lan"));
    QTRY_VERIFY(m_program->tasks().running().empty());
}

void VersionsTest::goingBackTakesOutWhatCameSince()
{
    addEntity("Bình Minh");
    QCOMPARE(entities(), 2);
    m_program->commands().action(QStringLiteral("file.versions"))->trigger();
    auto* dialog = m_program->window().findChild<QDialog*>(QStringLiteral("versionsDialog"));
    QVERIFY(dialog != nullptr);
    auto* since = dialog->findChild<QTextBrowser*>();
    QTRY_VERIFY(since->toPlainText().contains(QStringLiteral("Bình Minh")));
    QVERIFY(!since->toPlainText().contains(QStringLiteral("An Phú")));
    QVERIFY(since->toPlainText().contains(QStringLiteral("1 then, 2 now")));
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("&Go back")))
            button->click();
    auto* box = dialog->findChild<QMessageBox*>(QStringLiteral("restoreBox"));
    QVERIFY(box != nullptr);
    QSignalSpy opened(&m_program->session(), &ui::StudySession::opened);
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    QVERIFY(opened.wait(20'000));
    QCOMPARE(entities(), 1);
    // What stood there is a version now: the way back. One of the opening may have come since.
    const auto kept = versions();
    QVERIFY(std::any_of(kept.begin(), kept.end(), [](const study::Snapshot& one) {
        return one.reason == study::SnapshotReason::before;
    }));
}

void VersionsTest::quittingAsksBeforeAVersionIsLost()
{
    QTRY_VERIFY(m_program->tasks().running().empty());
    const auto namedOnes = [this] {
        const auto all = versions();
        return std::count_if(all.begin(), all.end(), [](const study::Snapshot& one) {
            return one.reason == study::SnapshotReason::named;
        });
    };
    const auto before = namedOnes();
    addEntity("Cửu Long");
    m_program->commands().action(QStringLiteral("file.save"))->trigger();
    QVERIFY(!m_program->window().close());
    auto* box = m_program->window().findChild<QMessageBox*>(QStringLiteral("runningWorkBox"));
    QVERIFY(box != nullptr);
    box->reject();
    QTRY_COMPARE(namedOnes(), before + 1);
}

void VersionsTest::aCopyDoesNotReplaceAStudyThatIsOpen()
{
    const SystemClock clock;
    const QString path = m_home.filePath(QStringLiteral("theirs.ssestudy"));
    auto theirs = study::StudyFile::create(ui::toPath(path), clock, {"Mai", "VCA", newUid(clock)});
    QVERIFY(theirs.has_value());
    const auto copyOver = [&] {
        m_program->commands().action(QStringLiteral("file.copy"))->trigger();
        auto* dialog = m_program->window().findChild<QFileDialog*>(QStringLiteral("copyDialog"));
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    };
    copyOver();
    const auto box = [this] {
        return m_program->window().findChild<QMessageBox*>(QStringLiteral("copyLockedBox"));
    };
    QTRY_VERIFY(box() != nullptr);
    QVERIFY(box()->informativeText().startsWith(QStringLiteral("No copy was made")));
    delete box();
    QVERIFY((*theirs)->setMeta("whose", "theirs").has_value());
    theirs->reset();
    copyOver();
    QTRY_VERIFY(m_program->tasks().running().empty());
    QVERIFY(box() == nullptr);
    theirs = study::StudyFile::open(ui::toPath(path), study::DbMode::read_only, clock, {});
    QVERIFY(theirs.has_value());
    QVERIFY((*theirs)->meta("whose").value_or("?").empty());
}

void VersionsTest::cleanupTestCase()
{
    QTRY_VERIFY(m_program->tasks().running().empty());
    QVERIFY(m_program->window().close());
    m_program.reset();
}

ATLAS_TEST(VersionsTest)

#include "versions_test.moc"
