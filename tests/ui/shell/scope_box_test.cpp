#include "core/base/clock.h"
#include "core/exchange/sample_study.h"
#include "core/study/study_file.h"
#include "tests/ui/support/registry.h"
#include "ui/common/command.h"
#include "ui/common/file_study_session.h"
#include "ui/common/language.h"
#include "ui/common/task_runner.h"
#include "ui/shell/scope_box.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::ui;

class ScopeBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersTheCountriesOfTheFileByName()
    {
        const QTemporaryDir folder;
        dictionary::Vocabularies vocabularies;
        const SystemClock clock;
        TaskRunner tasks;
        FileStudySession session({vocabularies, clock, tasks,
                                  [] {
                                      return study::Identity{"Lan", "VCA", "device"};
                                  },
                                  [](study::StudyFile& file, const dictionary::Vocabularies& lists,
                                     const NewStudy&) { return exchange::fillSample(file, lists); }});
        CommandRegistry commands;
        Navigator navigator;
        const Language language(QStringLiteral("en"));
        const PageContext context{session, commands, tasks, navigator, language};
        QWidget side;
        shell::ScopeBox box(context, &side);
        side.show();
        QVERIFY(!box.isVisible());

        QSignalSpy opened(&session, &StudySession::opened);
        NewStudy wanted;
        wanted.path = folder.filePath(QStringLiteral("sample.ssestudy"));
        session.create(wanted);
        QVERIFY(opened.wait(20'000));
        QVERIFY(box.isVisible());
        QStringList names;
        for (int i = 0; i < box.count(); ++i)
            names.append(box.itemText(i));
        QCOMPARE(names.constFirst(), QStringLiteral("All countries"));
        QCOMPARE(names.size(), 6);
        QStringList sorted = names.mid(1);
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(names.mid(1), sorted);

        const QSignalSpy scoped(&session, &StudySession::scopeChanged);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(scoped.size(), 1);
        QCOMPARE(session.scope().size(), std::size_t{1});
        QCOMPARE(box.currentIndex(), 1);
        QTest::keyClick(&box, Qt::Key_Up);
        QVERIFY(session.scope().empty());
        session.close();
        QVERIFY(!box.isVisible());
    }
};

ATLAS_TEST(ScopeBoxTest)

#include "scope_box_test.moc"
