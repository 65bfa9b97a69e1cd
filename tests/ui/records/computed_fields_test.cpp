#include "core/dictionary/kinds/recommendation.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/kinds/screening_profile.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/field_row.h"

#include <QApplication>
#include <QLabel>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
namespace screening = atlas::dictionary::screening_assessment;
namespace profile = atlas::dictionary::screening_profile;
namespace recommendation = atlas::dictionary::recommendation;

namespace {

ui::records::FieldRow& rowOf(const ShownPage& shown, const dictionary::Field& field)
{
    return *shown.fields().row(field.key);
}

/// What the form shows of a field that nobody types.
QString shownOf(const ShownPage& shown, const dictionary::Field& field)
{
    return rowOf(shown, field).editor()->findChild<QLabel*>()->text();
}

bool hasFocus(const ShownPage& shown, const dictionary::Field& field)
{
    return rowOf(shown, field).holds(QApplication::focusWidget());
}

/// Some label of the form says this.
bool says(const ShownPage& shown, const QString& sentence)
{
    const auto labels = shown.fields().findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(sentence);
    });
}

} // namespace

class ComputedFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultOfAScreeningAppearsWhenSaved()
    {
        OpenStudy open;
        open.addEntity("A");
        study::Record method(dictionary::layoutOf(profile::kind));
        method.study = open.studyPk;
        method.values.set(profile::name, "Method");
        method.values.set(profile::version, "1.0");
        method.values.set(profile::pass_score, *Decimal::parse("70", 1));
        for (const profile::Gate& gate : profile::all_gates)
            method.values.set(*gate.mode, "binding");
        open.save(method);
        ShownPage shown(open, "screening_assessment");
        shown.startNew();
        enter("A");
        enter("Method");
        QVERIFY(says(shown, QStringLiteral("Computed when the record is saved.")));
        for (const screening::Criterion& criterion : screening::criteria) {
            QCOMPARE(shownOf(shown, screening::result), QString(QChar(0x2013)));
            shown.focus(*criterion.score);
            enter("2");
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(open.count("screening_assessment"), 1);
        shown.table().selectRow(0);
        QCOMPARE(shownOf(shown, screening::result), QStringLiteral("SSE entity"));
        QCOMPARE(shownOf(shown, screening::score_low), QStringLiteral("100"));
        QCOMPARE(shownOf(shown, screening::score_high), QStringLiteral("100"));
        QCOMPARE(shownOf(shown, screening::gates_failed), QString(QChar(0x2013)));
        // A gate that is not passed, and saved with the form staying where it is.
        shown.focus(screening::p1);
        press(Qt::Key_A, Qt::ControlModifier);
        enter("0");
        QVERIFY(shown.form().save());
        QVERIFY2(shownOf(shown, screening::gates_failed).startsWith(QStringLiteral("P1")),
                 qPrintable(shownOf(shown, screening::gates_failed)));
        QCOMPARE(open.stored("screening_assessment", 1).values.text(screening::result),
                 std::string_view("OUTSIDE"));
    }

    void keysPassByWhatIsComputed_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int{Qt::Key_Return};
        QTest::newRow("Tab") << int{Qt::Key_Tab};
    }

    void keysPassByWhatIsComputed()
    {
        QFETCH(int, key);
        OpenStudy open;
        ShownPage shown(open, "screening_assessment");
        shown.startNew();
        shown.focus(screening::a1);
        enter("2");
        shown.focus(screening::a1_source);
        press(static_cast<Qt::Key>(key));
        QVERIFY(hasFocus(shown, screening::tags));
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(hasFocus(shown, screening::a1_source));
    }

    void theFirstFieldIsOneThatIsTyped()
    {
        OpenStudy open;
        ShownPage shown(open, "recommendation");
        shown.startNew();
        QVERIFY(hasFocus(shown, recommendation::level));
        QVERIFY(!shown.fields().focusField(recommendation::number.key));
        QVERIFY(hasFocus(shown, recommendation::level));
        const auto* why = rowOf(shown, recommendation::number).editor()->parentWidget();
        for (const QToolButton* one : why->parentWidget()->findChildren<QToolButton*>())
            if (one->accessibleName().contains(QStringLiteral("“Number”")))
                QVERIFY(!one->isVisible());
    }

    void aCopyLeavesOutWhatIsComputed()
    {
        OpenStudy open;
        study::Record one(dictionary::layoutOf(recommendation::kind));
        one.study = open.studyPk;
        one.values.set(recommendation::number, 7);
        one.values.set(recommendation::statement, "Register every cooperative.");
        open.save(one);
        ShownPage shown(open, "recommendation");
        QVERIFY(shown.form().startCopy());
        QVERIFY(!shown.values().has(recommendation::number));
        QCOMPARE(shown.values().text(recommendation::statement),
                 std::string_view("Register every cooperative."));
    }
};

ATLAS_TEST(ComputedFieldsTest)

#include "computed_fields_test.moc"
