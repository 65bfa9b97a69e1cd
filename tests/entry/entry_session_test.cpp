#include "app/window_program.h"
#include "core/study/record_store.h"
#include "tests/entry/typed_study.h"
#include "tests/entry/typist.h"
#include "tests/ui/support/registry.h"
#include "ui/common/preferences.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>
#include <QWindow>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;

class EntrySessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twentyQuestionnairesAreTypedByKeyAndEveryValueIsInTheFile()
    {
        QVERIFY(entityAnswers().size() >= 40);
        const QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("typed.ssestudy"));
        makeStudy(path);
        {
            ui::Preferences preferences(home.filePath(QStringLiteral("p.ini")));
            preferences.setIdentity(QStringLiteral("Lan"), QStringLiteral("Team A"));
            preferences.setLanguage(QStringLiteral("en"));
            app::WindowProgram program(*qApp, preferences);
            program.start(path);
            QTRY_VERIFY_WITH_TIMEOUT(program.session().isOpen() && !program.session().busy(), 20'000);
            program.window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&program.window()));
            int fields = 0;
            Typist typist(*program.window().windowHandle(), program.session(), 0,
                          [&fields](const QString& line) {
                              fields += line.startsWith(QLatin1String("field")) ? 1 : 0;
                          });
            typist.goToEntities();
            for (int number = 0; number < records; ++number)
                typist.enterRecord(number);
            QVERIFY2(fields > records * 40, qPrintable(QString::number(fields)));
        }
        const auto file = openStudyFile(path);
        for (int number = 0; number < records; ++number) {
            const QString missing = missingOf(*file, 0, number);
            QVERIFY2(missing.isEmpty(), qPrintable(missing));
        }
        study::Filter all;
        all.kind = "entity";
        const auto count = study::RecordStore(*file).count(all);
        QVERIFY(count.has_value());
        QCOMPARE(*count, records);
    }

private:
    static constexpr int records = 20;
};

ATLAS_TEST(EntrySessionTest)

#include "entry_session_test.moc"
