#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/privacy.h"
#include "core/study/journal.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/duplicates_page.h"
#include "ui/records/pairs_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using ui::records::DuplicatesPage;
using ui::records::PairComparison;
namespace entity = atlas::dictionary::entity;

namespace {

/// Two entities that are one, and a third that is another.
struct Queue {
    Queue()
    {
        first = add("Hợp tác xã Đồng Tâm", 1999);
        second = add("HTX Dong Tam", 0);
        add("Hợp tác xã Bình Minh", 2001);
    }
    std::int64_t add(const char* name, int founded)
    {
        study::Record record = open.entity(name);
        record.values.set(entity::subdivision, "VN-32");
        if (founded != 0)
            record.values.set(entity::founded_year, founded);
        else
            record.values.set(entity::reg_number, "0101");
        return open.save(std::move(record));
    }
    std::unique_ptr<DuplicatesPage> page()
    {
        auto made = std::make_unique<DuplicatesPage>(open.context(), nullptr);
        made->resize(1000, 700);
        made->show();
        made->shown({});
        [&] { QTRY_VERIFY(made->settled()); }();
        return made;
    }
    [[nodiscard]] std::int64_t relations() const { return open.count("entity_relation"); }

    OpenStudy open;
    std::int64_t first = 0;
    std::int64_t second = 0;
};

int pairs(const DuplicatesPage& page)
{
    return page.pairs().model()->rowCount();
}

int rowOf(const PairComparison& comparison, const char* field)
{
    for (int row = 0; row < comparison.rowCount(); ++row)
        if (comparison.index(row, 0).data().toString() == QLatin1String(field))
            return row;
    return -1;
}

QString shownAt(const PairComparison& comparison, const char* field, int column)
{
    return comparison.index(rowOf(comparison, field), column).data().toString();
}

} // namespace

class DuplicatesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPairStandsSideBySide()
    {
        Queue queue;
        const auto page = queue.page();
        QCOMPARE(pairs(*page), 1);
        PairComparison& comparison = page->comparison();
        const QAbstractItemModelTester tester(&comparison,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shownAt(comparison, "Name", PairComparison::first), QStringLiteral("✓ Hợp tác xã Đồng Tâm"));
        QCOMPARE(shownAt(comparison, "Name", PairComparison::second), QStringLiteral("HTX Dong Tam"));
        // What only the other one has is taken from it.
        QCOMPARE(shownAt(comparison, "Registration number", PairComparison::second),
                 QStringLiteral("✓ 0101"));
        QVERIFY(!comparison.differs(rowOf(comparison, "Form")));
    }

    void mergingByKeysMakesOneOfTwo()
    {
        Queue queue;
        const auto page = queue.page();
        QTableView* fields = qobject_cast<QTableView*>(page->panes().at(1));
        fields->setFocus();
        fields->selectRow(rowOf(page->comparison(), "Name"));
        QTest::keyClick(fields, Qt::Key_Right);
        QTest::keyClick(fields, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(pairs(*page), 0);
        QCOMPARE(queue.open.count("entity"), 2);
        const study::Record merged = queue.open.stored("entity", queue.first);
        QCOMPARE(merged.values.text(entity::name), std::string_view("HTX Dong Tam"));
        QCOMPARE(merged.values.text(entity::reg_number), std::string_view("0101"));
        QCOMPARE(merged.values.integer(entity::founded_year).value_or(0), 1999);
        QVERIFY(study::Journal(*queue.open.session.file()).undo().has_value());
        QCOMPARE(queue.open.count("entity"), 3);
        page->search();
        QTRY_VERIFY(page->settled());
        QCOMPARE(pairs(*page), 1);
    }

    void aContactWithoutConsentTakesTheConsentOut()
    {
        Queue queue;
        study::Record agreed = queue.open.stored("entity", queue.first);
        agreed.values.set(entity::publish_contact, 1);
        agreed.values.set(entity::contact_consent, "2025-03-01");
        queue.open.save(agreed);
        study::Record silent = queue.open.stored("entity", queue.second);
        silent.values.set(entity::phone, "+84 24 0000 0001");
        queue.open.save(silent);
        const auto page = queue.page();
        QSignalSpy told(&queue.open.navigator, &ui::Navigator::told);
        QTableView* fields = qobject_cast<QTableView*>(page->panes().at(1));
        fields->setFocus();
        QTest::keyClick(fields, Qt::Key_Return, Qt::ControlModifier);
        const study::Record merged = queue.open.stored("entity", queue.first);
        QCOMPARE(merged.values.text(entity::phone), std::string_view("+84 24 0000 0001"));
        QVERIFY(!dictionary::mayLeave(merged.values, entity::phone));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.front().front().toString().contains(QStringLiteral("consent to publish")));
    }

    void theOtherOneCanStay()
    {
        Queue queue;
        const auto page = queue.page();
        button(*page, "Keep the other one")->click();
        QCOMPARE(shownAt(page->comparison(), "Name", PairComparison::second),
                 QStringLiteral("✓ HTX Dong Tam"));
        button(*page, "Same: merge")->click();
        QCOMPARE(queue.open.count("entity"), 2);
        QCOMPARE(queue.open.stored("entity", queue.second).values.text(entity::name),
                 std::string_view("HTX Dong Tam"));
    }

    void whatIsKeptApartIsNotAskedAgain()
    {
        Queue queue;
        const auto page = queue.page();
        QTest::keyClick(&page->pairs(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(pairs(*page), 0);
        QCOMPARE(queue.relations(), 1);
        QCOMPARE(queue.open.count("entity"), 3);
        page->search();
        QTRY_VERIFY(page->settled());
        QCOMPARE(pairs(*page), 0);
    }

    void aStudyWithoutDuplicatesSaysSo()
    {
        OpenStudy open;
        open.addEntity("Alone");
        DuplicatesPage page(open.context(), nullptr);
        page.show();
        page.shown({});
        QTRY_VERIFY(page.settled());
        QVERIFY(!button(page, "Same: merge")->isEnabled());
        const auto labels = page.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text() == QStringLiteral("No duplicates are left to decide");
        }));
    }
};

ATLAS_TEST(DuplicatesPageTest)

#include "duplicates_page_test.moc"
