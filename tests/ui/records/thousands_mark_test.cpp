#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/exchange_rate.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/field_row.h"
#include "ui/records/mark_question.h"
#include "ui/records/parts_editor.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
namespace country_study = atlas::dictionary::study;
namespace statistic = atlas::dictionary::statistic;
namespace entity = atlas::dictionary::entity;
namespace entity_year = atlas::dictionary::entity_year;
namespace exchange_rate = atlas::dictionary::exchange_rate;

namespace {

bool asks(const ShownPage& shown)
{
    const auto questions = shown.form().findChildren<ui::records::MarkQuestion*>();
    return std::any_of(questions.begin(), questions.end(),
                       [](const ui::records::MarkQuestion* one) { return one->isVisible(); });
}

std::string markOf(const OpenStudy& open)
{
    return std::string(open.stored("study", open.studyPk).values.text(country_study::thousands_mark));
}

QString lineText(const ShownPage& shown, const dictionary::Field& field)
{
    return shown.fields().row(field.key)->editor()->findChild<QLineEdit*>()->text();
}

} // namespace

class ThousandsMarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAnswerIsKeptForTheStudyAndFollowed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("thousands");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("later");
        QTest::addColumn<QString>("laterValue");
        QTest::newRow("point between thousands") << "24.618" << true << "point"
                                                 << "24618"
                                                 << "1,234"
                                                 << "1.234";
        QTest::newRow("point before decimals") << "24.618" << false << "comma"
                                               << "24.618"
                                               << "1,234"
                                               << "1234";
        QTest::newRow("comma between thousands") << "1,234" << true << "comma"
                                                 << "1234"
                                                 << "24.618"
                                                 << "24.618";
        QTest::newRow("comma before decimals") << "1,234" << false << "point"
                                               << "1.234"
                                               << "24.618"
                                               << "24618";
    }

    void theAnswerIsKeptForTheStudyAndFollowed()
    {
        QFETCH(QString, typed);
        QFETCH(bool, thousands);
        QFETCH(QString, mark);
        QFETCH(QString, value);
        QFETCH(QString, later);
        QFETCH(QString, laterValue);
        OpenStudy open;
        ShownPage shown(open, "statistic");
        shown.startNew();
        shown.focus(statistic::value);
        const int digits = statistic::value.digits;
        const auto number = [&](const QString& text) { return Decimal::parse(text.toStdString(), digits); };
        type(qPrintable(typed));
        QVERIFY(asks(shown));
        QVERIFY(!shown.values().has(statistic::value));
        press(Qt::Key_Return);
        QVERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()) != nullptr);
        QVERIFY(markOf(open).empty());
        if (!thousands)
            press(Qt::Key_Right);
        press(Qt::Key_Return);
        QCOMPARE(markOf(open), mark.toStdString());
        QVERIFY(!asks(shown));
        // The field is left behind, with its value and no complaint.
        QVERIFY(!shown.fields().row(statistic::value.key)->holds(QApplication::focusWidget()));
        QVERIFY(shown.fields().hasFocusInside());
        QCOMPARE(shown.values().decimal(statistic::value), number(value));
        QVERIFY(shown.message(statistic::value).isEmpty());
        shown.focus(statistic::value);
        press(Qt::Key_A, Qt::ControlModifier);
        type(qPrintable(later));
        QVERIFY(!asks(shown));
        press(Qt::Key_Return);
        QCOMPARE(shown.values().decimal(statistic::value), number(laterValue));
        // What is shown is read again as it was.
        shown.focus(statistic::value);
        press(Qt::Key_End);
        type("0");
        press(Qt::Key_Backspace);
        press(Qt::Key_Return);
        QCOMPARE(shown.values().decimal(statistic::value), number(laterValue));
    }

    void theAnswerIsAStepThatCanBeUndone()
    {
        OpenStudy open;
        ShownPage shown(open, "statistic");
        shown.startNew();
        shown.focus(statistic::value);
        enter("24.618");
        press(Qt::Key_Space);
        QCOMPARE(markOf(open), std::string("point"));
        open.session.undo();
        QVERIFY(markOf(open).empty());
        // The number that was understood stays what it is; the next one asks again.
        QCOMPARE(shown.values().decimal(statistic::value), Decimal::parse("24618", statistic::value.digits));
        shown.focus(statistic::value);
        press(Qt::Key_A, Qt::ControlModifier);
        type("31.364");
        QVERIFY(asks(shown));
    }

    void escapeGoesBackAndNothingIsSavedUnanswered()
    {
        OpenStudy open;
        ShownPage shown(open, "statistic");
        shown.startNew();
        shown.focus(statistic::value);
        enter("24.618");
        press(Qt::Key_Escape);
        QVERIFY(shown.fields().row(statistic::value.key)->holds(QApplication::focusWidget()));
        QCOMPARE(lineText(shown, statistic::value), QStringLiteral("24.618"));
        QVERIFY(!shown.form().save());
        QVERIFY(shown.message(statistic::value).contains(QStringLiteral("24.618")));
        QCOMPARE(open.count("statistic"), 0);
        // Written so that it has one meaning, it needs no answer.
        press(Qt::Key_A, Qt::ControlModifier);
        type("24 618");
        QVERIFY(!asks(shown));
        QVERIFY(shown.form().save());
        QVERIFY(markOf(open).empty());
        // Walked past, the question stays, and so does the record.
        shown.focus(statistic::value);
        press(Qt::Key_A, Qt::ControlModifier);
        type("24.618");
        for (int step = 0; step < 3; ++step)
            press(Qt::Key_Tab);
        QVERIFY(!shown.fields().row(statistic::value.key)->holds(QApplication::focusWidget()));
        QVERIFY(asks(shown));
        QVERIFY(!shown.form().save());
    }

    void aCountAsksAndGoesOnWithItsNextPart()
    {
        OpenStudy open;
        open.addEntity("A");
        ShownPage shown(open);
        auto& years = shown.parts(entity_year::kind);
        years.addPart();
        enter("2022");
        enter("1.250"); // the total
        press(Qt::Key_Return);
        QCOMPARE(markOf(open), std::string("point"));
        enter("1.200");
        enter("50");
        enter(""); // other
        QVERIFY(!asks(shown));
        const dictionary::Count count = years.form()->values().count(entity_year::members);
        QCOMPARE(count.total.value_or(0), 1250);
        QCOMPARE(count.women.value_or(0), 1200);
        QCOMPARE(count.men.value_or(0), 50);
        QVERIFY(shown.form().save());
        QCOMPARE(open.stored("entity_year", 1).values.count(entity_year::members), count);
    }

    void whatTheRangeLeavesNeedsNoAnswer()
    {
        OpenStudy open;
        ShownPage shown(open);
        shown.startNew();
        shown.focus(entity::latitude);
        type("21.028");
        QVERIFY(!asks(shown));
        press(Qt::Key_Return);
        QCOMPARE(shown.values().decimal(entity::latitude), Decimal::parse("21.028", 6));
        shown.focus(entity::longitude);
        enter("105,852");
        QCOMPARE(shown.values().decimal(entity::longitude), Decimal::parse("105.852", 6));
        QVERIFY(markOf(open).empty());
    }

    void numbersOnScreenFollowTheAnswer()
    {
        OpenStudy open;
        study::Record one(dictionary::layoutOf(statistic::kind));
        one.study = open.studyPk;
        one.values.set(statistic::value, *Decimal::parse("7272", statistic::value.digits));
        open.save(one);
        ShownPage shown(open, "statistic");
        QCOMPARE(lineText(shown, statistic::value), QStringLiteral("7,272")); // English, so far
        auto study = open.stored("study", open.studyPk);
        study.values.set(country_study::thousands_mark, "point");
        open.save(study);
        open.session.noteWritten(QStringLiteral("study"));
        QCOMPARE(lineText(shown, statistic::value), QStringLiteral("7.272"));
        shown.focus(statistic::value);
        press(Qt::Key_End);
        type("5");
        press(Qt::Key_Backspace);
        press(Qt::Key_Return);
        QCOMPARE(shown.values().decimal(statistic::value), one.values.decimal(statistic::value));
    }

    void theStudysOwnFormAsksAndChangesIt()
    {
        OpenStudy open;
        ShownPage shown(open, "study");
        auto& rates = shown.parts(exchange_rate::kind);
        rates.addPart();
        rates.form()->focusField(exchange_rate::per_usd.key);
        enter("23.787");
        press(Qt::Key_Return);
        QCOMPARE(markOf(open), std::string("point"));
        QCOMPARE(shown.values().text(country_study::thousands_mark), std::string_view("point"));
        QCOMPARE(rates.form()->values().decimal(exchange_rate::per_usd),
                 Decimal::parse("23787", exchange_rate::per_usd.digits));
        QVERIFY(shown.form().save());
        // Chosen in the form, it holds at once for what is typed below.
        shown.focus(country_study::thousands_mark);
        press(Qt::Key_A, Qt::ControlModifier);
        enter("comma");
        rates.form()->focusField(exchange_rate::per_usd.key);
        press(Qt::Key_A, Qt::ControlModifier);
        enter("23.787");
        QVERIFY(!asks(shown));
        QCOMPARE(rates.form()->values().decimal(exchange_rate::per_usd),
                 Decimal::parse("23.787", exchange_rate::per_usd.digits));
        QVERIFY(shown.form().save());
        QCOMPARE(markOf(open), std::string("comma"));
    }

    void whatIsTypedIntoTheStudyStaysWhenTheAnswerIsWritten()
    {
        OpenStudy open;
        {
            ShownPage shown(open, "study");
            shown.focus(country_study::subtitle);
            enter("Draft");
            shown.crash();
        }
        ShownPage shown(open, "statistic");
        shown.startNew();
        shown.focus(statistic::value);
        enter("24.618");
        press(Qt::Key_Return);
        ShownPage again(open, "study");
        QCOMPARE(again.values().text(country_study::subtitle), std::string_view("Draft"));
        QVERIFY(again.form().save());
        const auto stored = open.stored("study", open.studyPk);
        QCOMPARE(stored.values.text(country_study::subtitle), std::string_view("Draft"));
        QCOMPARE(stored.values.text(country_study::thousands_mark), std::string_view("point"));
    }
};

ATLAS_TEST(ThousandsMarkTest)

#include "thousands_mark_test.moc"
