#include "core/dictionary/kinds/study.h"
#include "core/study/door.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/record_history.h"
#include "ui/records/words.h"

#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
namespace fields = atlas::dictionary::study;

class RecordTranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historyNamesTheLanguage()
    {
        OpenStudy open;
        study::Record mapping = open.stored("study", 1);
        study::Door door(*open.session.file(), tests::vocabularies());
        QVERIFY(door.save(mapping, {{"title", "vi", "Bức tranh Việt Nam"}}).has_value());
        const ui::records::Words words(tests::vocabularies(), open.language);
        ui::records::RecordHistory history(dictionary::layoutOf(fields::kind), words, nullptr);
        history.showRecord(open.session.file(), 1, {});
        const QTreeWidgetItem* line = history.topLevelItem(0)->child(0);
        QCOMPARE(line->text(0), QStringLiteral("Title in Vietnamese"));
        QCOMPARE(line->text(2), QStringLiteral("Bức tranh Việt Nam"));
    }
};

ATLAS_TEST(RecordTranslationsTest)

#include "record_translations_test.moc"
