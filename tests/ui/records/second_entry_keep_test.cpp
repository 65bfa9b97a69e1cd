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

namespace {

/// A page on which the paper of one record is being typed again.
struct TypedAgain {
    explicit TypedAgain(OpenStudy& open)
        : page(open.context(), nullptr)
    {
        study::Marking marking;
        marking.layout = &dictionary::layoutOf(entity::kind);
        marking.identifying = &entity::name;
        const std::vector<std::int64_t> papers{open.addEntity("Paper 1")};
        const bool marked = study::markForSecondEntry(*open.session.file(), papers, marking, {}).has_value();
        page.show();
        page.activateWindow();
        ready = marked && QTest::qWaitForWindowActive(&page);
        page.shown({});
        page.showPart(DoubleEntryPage::list_part);
        ready = ready && settled();
        page.list().table().selectRow(0);
        page.list().allowSamePerson();
        ready = ready && settled();
        page.list().typeCurrent();
        ready = ready && page.list().form() != nullptr && page.keepOrTell().isEmpty();
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return page.settled(); });
    }
    [[nodiscard]] SecondEntryForm& form() const { return *page.list().form(); }

    DoubleEntryPage page;
    bool ready = false;
};

} // namespace

/// What is typed a second time and cannot be kept stays in its form until it can.
class SecondEntryKeepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondEntryStaysWhileItCannotBeKept()
    {
        OpenStudy open;
        TypedAgain again(open);
        QVERIFY(again.ready && again.form().fields().focusField(entity::name_en.key));
        {
            const auto other = open.session.file()->sibling(study::DbMode::read_write);
            const auto writing = study::Tx::begin((*other)->db());
            QVERIFY(writing.has_value());
            type("Sunrise");
            const QStringList lost = again.page.keepOrTell();
            QCOMPARE(lost.size(), 1);
            QVERIFY(lost.front().contains(QStringLiteral("Paper 1")));
            QVERIFY(!again.form().mayLeave());
        }
        // Tried again without anybody's doing.
        QTRY_COMPARE_WITH_TIMEOUT(drafts(open), 1U, 10'000);
        QVERIFY(again.page.keepOrTell().isEmpty() && again.form().mayLeave());
    }

    void secondEntryTakenOffTheListIsLeftAndKept()
    {
        OpenStudy open;
        TypedAgain again(open);
        QVERIFY(again.ready && again.form().fields().focusField(entity::name_en.key));
        type("Sun");
        QVERIFY(again.form().mayLeave());
        const std::vector<std::int64_t> entries{again.form().entry()->pk};
        QVERIFY(study::unmark(*open.session.file(), entries).has_value());
        type("rise");
        QVERIFY(again.form().mayLeave() && again.page.keepOrTell().isEmpty());
        QCOMPARE(drafts(open), 1U);
        open.session.noteWritten({});
        QVERIFY(again.settled());
        QVERIFY(!again.form().entry());
        QCOMPARE(drafts(open), 1U);
    }

    void secondEntryTakenOffTheListBeforeItWasBegunIsLeft()
    {
        OpenStudy open;
        TypedAgain again(open);
        const std::vector<std::int64_t> entries{again.ready ? again.form().entry()->pk : 0};
        QVERIFY(again.ready && study::unmark(*open.session.file(), entries).has_value());
        QVERIFY(again.form().fields().focusField(entity::name_en.key));
        type("Sun");
        QVERIFY(again.page.keepOrTell().isEmpty());
        QVERIFY(!again.form().entry());
    }
};

ATLAS_TEST(SecondEntryKeepTest)

#include "second_entry_keep_test.moc"
