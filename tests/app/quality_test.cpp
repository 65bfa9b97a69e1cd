#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/study.h"
#include "tests/app/started_program.h"
#include "tests/ui/support/registry.h"
#include "ui/quality/quality_model.h"
#include "ui/quality/quality_page.h"
#include "ui/records/field_row.h"
#include "ui/records/fields_form.h"
#include "ui/records/parts_editor.h"
#include "ui/records/record_form.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QtTest/QtTest>

using namespace atlas;
using atlas::tests::StartedProgram;
using ui::quality::QualityModel;
using ui::quality::QualityPage;
namespace entity = atlas::dictionary::entity;
namespace year = atlas::dictionary::entity_year;

/// What is wrong with a study, and the way from there to the field, through the real window.
class QualityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsListedWhereNothingIsWrong();
    void aProblemLeadsToItsField();
    void aProblemOfAPartLeadsIntoThePart();
    void linesAreChosenBySeverityAndKind();
    void aChangeMakesTheListStale();
    void anotherCountryStudyIsLeftOut();
    void cleanupTestCase();

private:
    [[nodiscard]] ui::shell::MainWindow& window() const { return m_started->window(); }
    [[nodiscard]] QualityPage& page() const { return *window().findChild<QualityPage*>(); }
    [[nodiscard]] QAbstractItemModel& lines() const { return *page().table().model(); }
    /// The list as it is found now.
    void show() const
    {
        window().showPage(QStringLiteral("quality"));
        page().check();
        QTRY_VERIFY(page().settled());
    }
    /// The first line about this field; -1 when there is none.
    [[nodiscard]] int lineOf(const char* field) const
    {
        for (int row = 0; row < lines().rowCount(); ++row)
            if (lines().index(row, QualityModel::field).data().toString() == QLatin1String(field) &&
                !lines().index(row, QualityModel::why).data().toString().contains(QLatin1String("required")))
                return row;
        return -1;
    }
    void open(int row) const
    {
        page().table().selectRow(row);
        page().table().setFocus();
        QTest::keyClick(&page().table(), Qt::Key_Return);
    }
    [[nodiscard]] static study::Record entityOf(const char* name)
    {
        study::Record record(dictionary::layoutOf(entity::kind));
        record.study = 1;
        record.values.set(entity::name, name);
        return record;
    }

    std::unique_ptr<StartedProgram> m_started;
};

void QualityTest::initTestCase()
{
    m_started = std::make_unique<StartedProgram>();
    m_started->makeStudy();
    m_started->activate();
}

void QualityTest::nothingIsListedWhereNothingIsWrong()
{
    show();
    QCOMPARE(lineOf("Closed"), -1);
    const QAbstractItemModelTester tester(&lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(page().summary().contains(QStringLiteral("record")));
}

void QualityTest::aProblemLeadsToItsField()
{
    study::Record wrong = entityOf("An Phu");
    wrong.values.set(entity::founded_year, 2010);
    wrong.values.set(entity::closed_year, 2009);
    wrong.values.set(entity::activity_status, "closed");
    m_started->save(wrong);
    m_started->saveEntity("Binh Minh");
    show();
    const int line = lineOf("Closed");
    QVERIFY(line >= 0);
    QCOMPARE(lines().index(line, QualityModel::record).data().toString(), QStringLiteral("An Phu"));
    QCOMPARE(lines().index(line, QualityModel::grave).data().toString(), QStringLiteral("Error"));
    open(line);
    QCOMPARE(window().currentPageId(), QStringLiteral("records.entity"));
    auto& form = *window().findChild<ui::records::RecordForm*>();
    QTRY_COMPARE(form.title(), QStringLiteral("An Phu"));
    QVERIFY(form.fields().row(entity::closed_year.key)->holds(QApplication::focusWidget()));
}

void QualityTest::aProblemOfAPartLeadsIntoThePart()
{
    const study::Record whole = m_started->saveEntity("Cuu Long");
    for (const int number : {2022, 2023}) {
        study::Record part(dictionary::layoutOf(year::kind));
        part.study = whole.study;
        part.parent = whole.pk;
        part.values.set(year::year, number);
        part.values.set(year::members, dictionary::Count{10, number == 2023 ? 20 : 4, {}, {}});
        m_started->save(std::move(part));
    }
    show();
    const int line = lineOf("Members");
    QVERIFY(line >= 0);
    open(line);
    QCOMPARE(window().currentPageId(), QStringLiteral("records.entity"));
    auto& form = *window().findChild<ui::records::RecordForm*>();
    QTRY_COMPARE(form.title(), QStringLiteral("Cuu Long"));
    for (const ui::records::PartsEditor* part : form.parts())
        if (part->edit().layout().kind().key == year::kind.key) {
            QCOMPARE(part->form()->values().integer(year::year).value_or(0), 2023);
            QVERIFY(part->form()->row(year::members.key)->holds(QApplication::focusWidget()));
            return;
        }
    QFAIL("the form has no years");
}

void QualityTest::linesAreChosenBySeverityAndKind()
{
    show();
    const int all = lines().rowCount();
    const auto combos = page().findChildren<QComboBox*>();
    QCOMPARE(combos.size(), 2);
    QComboBox& severity = *combos[0];
    QComboBox& kind = *combos[1];
    severity.setCurrentIndex(1);
    const int errors = lines().rowCount();
    severity.setCurrentIndex(2);
    QCOMPARE(lines().rowCount(), all - errors);
    severity.setCurrentIndex(0);
    kind.setCurrentIndex(kind.findData(QStringLiteral("entity_year")));
    QVERIFY(lines().rowCount() > 0);
    for (int row = 0; row < lines().rowCount(); ++row)
        QCOMPARE(lines().index(row, QualityModel::kind).data().toString(),
                 QStringLiteral("Year of an entity"));
    kind.setCurrentIndex(0);
    QCOMPARE(lines().rowCount(), all);
}

void QualityTest::aChangeMakesTheListStale()
{
    show();
    QVERIFY(!page().summary().contains(QStringLiteral("check again")));
    m_started->saveEntity("Dai Loc");
    QVERIFY(page().summary().contains(QStringLiteral("check again")));
    QTest::keyClick(&page(), Qt::Key_F5);
    QTRY_VERIFY(page().settled());
    QVERIFY(!page().summary().contains(QStringLiteral("check again")));
}

void QualityTest::anotherCountryStudyIsLeftOut()
{
    study::Record other(dictionary::layoutOf(dictionary::study::kind));
    other.values.set(dictionary::study::country, "KH");
    const std::int64_t study = m_started->save(std::move(other)).pk;
    m_started->program.session().setScope({study});
    show();
    QCOMPARE(lineOf("Closed"), -1);
    QCOMPARE(lineOf("Members"), -1);
    m_started->program.session().setScope({1});
    show();
    QVERIFY(lineOf("Closed") >= 0);
    m_started->program.session().setScope({});
}

void QualityTest::cleanupTestCase()
{
    QVERIFY(window().close());
    m_started.reset();
}

ATLAS_TEST(QualityTest)

#include "quality_test.moc"
