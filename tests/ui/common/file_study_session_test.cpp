#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/national_form.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/catalogue.h"
#include "core/study/door.h"
#include "core/study/study_file.h"
#include "tests/ui/common/session_rig.h"
#include "tests/ui/support/registry.h"
#include "ui/common/file_study_session.h"
#include "ui/common/shared_columns.h"
#include "ui/common/study_connection.h"

#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::ui;
using namespace atlas::tests;

class FileStudySessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsOfTheStudyAreOffered()
    {
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        rig.make();
        QVERIFY(opened.wait());
        study::Record form(dictionary::layoutOf(dictionary::national_form::kind));
        form.study = 1;
        form.values.set(dictionary::national_form::code, "XX-GROUP");
        form.values.set(dictionary::national_form::name, "Group");
        QVERIFY(study::Door(*rig.session.file(), rig.vocabularies).save(form).has_value());
        const auto known = [&rig] {
            return rig.vocabularies.find("national_form")->find("XX-GROUP") != nullptr;
        };
        QVERIFY(!known());
        rig.session.noteWritten(QStringLiteral("entity"));
        QVERIFY(!known());
        rig.session.noteWritten(QStringLiteral("national_form"));
        QVERIFY(known());
    }

    void newStudyIsMadeAndOpened()
    {
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        const QString path = rig.make();
        QVERIFY(rig.session.busy() && !rig.session.isOpen());
        QVERIFY(opened.wait());
        QVERIFY(rig.session.isOpen() && !rig.session.busy() && !rig.session.readOnly());
        QCOMPARE(rig.session.path(), path);
        QVERIFY(QFile::exists(path));
    }

    void refusedCountryLeavesNoFile()
    {
        Rig rig;
        QSignalSpy failed(&rig.session, &StudySession::failed);
        const QString path = rig.make(QStringLiteral("??"));
        QVERIFY(failed.wait());
        QVERIFY(!rig.session.isOpen() && !rig.session.busy());
        QVERIFY(!QFile::exists(path));
    }

    void failedOpeningKeepsWhatWasOpen()
    {
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        const QString path = rig.make();
        QVERIFY(opened.wait());
        QFile junk(rig.folder.filePath(QStringLiteral("junk.ssestudy")));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write("no study");
        junk.close();
        QSignalSpy failed(&rig.session, &StudySession::failed);
        rig.session.open(junk.fileName(), false);
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::not_a_study);
        QCOMPARE(rig.session.path(), path);
    }

    void undoAndRedoAreNamedAndSurviveClosing()
    {
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        const QString path = rig.make();
        QVERIFY(opened.wait());
        QCOMPARE(rig.session.lastSaved(), 0);
        QSignalSpy changed(&rig.session, &StudySession::changed);
        rig.addEntity("Đồng Tâm");
        QCOMPARE(changed.constFirst().constFirst().toString(), QStringLiteral("entity"));
        QCOMPARE(rig.session.undoText(), QStringLiteral("Undo adding “Đồng Tâm”"));
        QVERIFY(rig.session.lastSaved() > 0);

        rig.session.close();
        QVERIFY(rig.session.undoText().isEmpty());
        rig.session.open(path, false);
        QVERIFY(opened.wait());
        QCOMPARE(rig.session.undoText(), QStringLiteral("Undo adding “Đồng Tâm”"));
        rig.session.undo();
        QCOMPARE(rig.session.redoText(), QStringLiteral("Redo adding “Đồng Tâm”"));
        rig.session.redo();
        QVERIFY(rig.session.redoText().isEmpty());
    }

    void scopeHoldsNoStudyThatIsGone_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : {"deleted", "with others", "undone", "outside"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void scopeHoldsNoStudyThatIsGone()
    {
        QFETCH(QString, way);
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        rig.make();
        QVERIFY(opened.wait());
        const std::int64_t other = rig.addStudy("KH");
        rig.session.setScope({other});
        rig.session.noteWritten({});
        QCOMPARE(rig.session.scope(), std::vector<std::int64_t>{other});
        std::vector<std::int64_t> told{-1};
        connect(&rig.session, &StudySession::changed, this, [&] { told = rig.session.scope(); });
        const QSignalSpy scoped(&rig.session, &StudySession::scopeChanged);
        if (way == QLatin1String("undone")) {
            rig.session.undo();
        } else if (way == QLatin1String("outside")) {
            auto tool = study::Db::open(rig.session.file()->path(), study::DbMode::read_write);
            QVERIFY(tool->execute("UPDATE study SET deleted_at = 1 WHERE country = 'KH'").has_value());
            Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        } else {
            rig.removeStudy(other);
            rig.session.noteWritten(way == QLatin1String("deleted") ? QStringLiteral("study") : QString());
        }
        QVERIFY(rig.session.scope().empty());
        QCOMPARE(scoped.size(), 1);
        QVERIFY(told.empty()); // whoever hears of the change reads the scope as it is
    }

    void scopeKeepsTheStudiesThatAreLeft()
    {
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        rig.make();
        QVERIFY(opened.wait());
        const std::int64_t other = rig.addStudy("KH");
        rig.session.setScope({1, other});
        rig.removeStudy(other);
        rig.session.noteWritten(QStringLiteral("entity"));
        QCOMPARE(rig.session.scope().size(), std::size_t{2}); // asked only when studies may have changed
        rig.session.noteWritten(QStringLiteral("study"));
        QCOMPARE(rig.session.scope(), std::vector<std::int64_t>{1});
    }

    void bigStepIsTakenBackByAWorker()
    {
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        NewStudy wanted;
        wanted.path = rig.folder.filePath(QStringLiteral("sample.ssestudy"));
        wanted.sample = true;
        rig.session.create(wanted);
        QVERIFY(opened.wait(20'000));
        QCOMPARE(rig.session.undoText(), QStringLiteral("Undo adding the sample data"));
        QSignalSpy changed(&rig.session, &StudySession::changed);
        rig.session.undo();
        QVERIFY(rig.session.busy());
        QVERIFY(changed.wait(20'000));
        QVERIFY(!rig.session.busy());
        QCOMPARE(rig.session.redoText(), QStringLiteral("Redo adding the sample data"));
        rig.session.redo();
        rig.session.close();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.session.busy(), 20'000);
        QCOMPARE(changed.size(), 1);
    }

    void studyCanBeReopenedForReadingOnly()
    {
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        const QString path = rig.make();
        QVERIFY(opened.wait());
        rig.addEntity("An Phú");
        rig.session.open(path, true);
        QVERIFY(opened.wait());
        QVERIFY(rig.session.readOnly());
        QVERIFY(rig.session.undoText().isEmpty());
        rig.session.open(path, true);
        QCOMPARE(opened.size(), 3);
    }

    void columnsAreKeptBetweenFiguresAndFollowWhatIsWritten()
    {
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        QVERIFY(rig.session.columns() == nullptr);
        const QString path = rig.make();
        QVERIFY(opened.wait());
        rig.addEntity("Đồng Tâm");
        QCOMPARE(rig.counted(), 1);
        const auto read = rig.entities();
        QVERIFY(read != nullptr);
        QCOMPARE(rig.counted(), 1);
        QVERIFY(rig.entities() == read); // not read a second time
        rig.addEntity("An Phú");
        QCOMPARE(rig.counted(), 2);
        rig.session.undo();
        QCOMPARE(rig.counted(), 1);
        const auto before = rig.session.columns();
        rig.session.close();
        QVERIFY(rig.session.columns() == nullptr);
        rig.session.open(path, false);
        QVERIFY(opened.wait());
        QVERIFY(rig.session.columns() != before);
        QCOMPARE(rig.counted(), 1);
    }

    void reopeningWaitsForAWorkerThatStillReads()
    {
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        QSignalSpy failed(&rig.session, &StudySession::failed);
        const QString path = rig.make();
        QVERIFY(opened.wait());
        auto reading = *readerFor(rig.session);
        rig.session.close();
        rig.session.open(path, false);
        QTest::qWait(100);
        QVERIFY(rig.session.busy());
        reading.reset();
        QVERIFY(opened.wait());
        QCOMPARE(failed.size(), 0);
        QVERIFY(!rig.session.readOnly());
    }

    void closingIsAnnouncedWhileTheFileIsStillThere()
    {
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        rig.make();
        QVERIFY(opened.wait());
        bool there = false;
        connect(&rig.session, &StudySession::closing, this, [&] { there = rig.session.file() != nullptr; });
        rig.session.close();
        QVERIFY(there);
        QVERIFY(rig.session.file() == nullptr);
    }

    void readerFollowsWhoeverHoldsTheLock()
    {
        Rig holder;
        QSignalSpy made(&holder.session, &StudySession::opened);
        const QString path = holder.make();
        QVERIFY(made.wait());
        Rig reader;
        QSignalSpy refused(&reader.session, &StudySession::failed);
        reader.session.open(path, false);
        QVERIFY(refused.wait());
        QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::study_locked);
        QSignalSpy opened(&reader.session, &StudySession::opened);
        reader.session.open(path, true);
        QVERIFY(opened.wait());
        QCOMPARE(reader.counted(), 0);
        QSignalSpy changed(&reader.session, &StudySession::changed);
        QSignalSpy outside(&reader.session, &StudySession::changedOutside);
        QSignalSpy outsideOfHolder(&holder.session, &StudySession::changedOutside);
        holder.addEntity("Đồng Tâm");
        QVERIFY(outside.wait(10'000));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), QString());
        QCOMPARE(reader.counted(), 1);
        QCOMPARE(reader.session.lastSaved(), 0);
        // Coming back to the window does not wait for the next look.
        holder.addEntity("An Phú");
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QCOMPARE(outside.size(), 2);
        QCOMPARE(reader.counted(), 2);
        QCOMPARE(outsideOfHolder.size(), 0);
    }

    void toolThatKnowsNoLockIsNoticedByWhoWrites()
    {
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        rig.make();
        QVERIFY(opened.wait());
        rig.addEntity("Đồng Tâm");
        QCOMPARE(rig.counted(), 1);
        QSignalSpy outside(&rig.session, &StudySession::changedOutside);
        auto tool = study::Db::open(rig.session.file()->path(), study::DbMode::read_write);
        QVERIFY(tool->execute("UPDATE entity SET deleted_at = 1").has_value());
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QCOMPARE(outside.size(), 1);
        QCOMPARE(rig.counted(), 0);
        rig.addEntity("An Phú");
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QCOMPARE(outside.size(), 1);
    }

    void ownWorkersAreNobodyElse()
    {
        Rig rig;
        QSignalSpy opened(&rig.session, &StudySession::opened);
        rig.make();
        QVERIFY(opened.wait());
        QSignalSpy outside(&rig.session, &StudySession::changedOutside);
        const std::shared_ptr<study::StudyFile> file =
            *rig.session.file()->sibling(study::DbMode::read_write);
        bool ended = false;
        rig.tasks.start(
            QStringLiteral("Writing"), &rig.session,
            [file](TaskProgress&) { return file->setMeta("note", "from a worker").has_value(); },
            [&ended](bool done) { ended = done; }, TaskKind::writing);
        QTRY_VERIFY(ended && rig.tasks.running().empty());
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QCOMPARE(outside.size(), 0);
    }
};

ATLAS_TEST(FileStudySessionTest)

#include "file_study_session_test.moc"
