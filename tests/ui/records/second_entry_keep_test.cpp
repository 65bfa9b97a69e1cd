#include "core/dictionary/kinds/entity.h"
#include "core/study/db.h"
#include "core/study/double_entry.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/double_entry_list.h"
#include "ui/records/double_entry_page.h"
#include "ui/records/second_entry_form.h"

#include <QTableView>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using namespace atlas::ui::records;
namespace entity = atlas::dictionary::entity;

/// What is typed a second time and cannot be kept stays in its form until it can.
class SecondEntryKeepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondEntryStaysWhileItCannotBeKept()
    {
        OpenStudy open;
        study::Marking marking;
        marking.layout = &dictionary::layoutOf(entity::kind);
        marking.identifying = &entity::name;
        const std::vector<std::int64_t> papers{open.addEntity("Paper 1")};
        QVERIFY(study::markForSecondEntry(*open.session.file(), papers, marking, {}).has_value());
        DoubleEntryPage page(open.context(), nullptr);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.shown({});
        page.showPart(DoubleEntryPage::list_part);
        QTRY_VERIFY(page.settled());
        page.list().table().selectRow(0);
        page.list().allowSamePerson();
        QTRY_VERIFY(page.settled());
        page.list().typeCurrent();
        QVERIFY(page.list().form() != nullptr && page.keepOrTell().isEmpty());
        SecondEntryForm& form = *page.list().form();
        QVERIFY(form.fields().focusField(entity::name_en.key));
        {
            const auto other = open.session.file()->sibling(study::DbMode::read_write);
            const auto writing = study::Tx::begin((*other)->db());
            QVERIFY(writing.has_value());
            type("Sunrise");
            const QStringList lost = page.keepOrTell();
            QCOMPARE(lost.size(), 1);
            QVERIFY(lost.front().contains(QStringLiteral("Paper 1")));
            QVERIFY(!form.mayLeave());
        }
        // Tried again without anybody's doing.
        QTRY_COMPARE_WITH_TIMEOUT(drafts(open), 1U, 10'000);
        QVERIFY(page.keepOrTell().isEmpty());
        QVERIFY(form.mayLeave());
    }
};

ATLAS_TEST(SecondEntryKeepTest)

#include "second_entry_keep_test.moc"
