#include "tests/ui/support/registry.h"
#include "ui/common/language.h"

#include <QDateTime>
#include <QtTest/QtTest>

using namespace atlas;
using ui::Language;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWrittenAsTheLanguageDoes()
    {
        const Language english(QStringLiteral("en"));
        const Language vietnamese(QStringLiteral("vi"));
        QCOMPARE(english.number(std::int64_t{31364}), QStringLiteral("31,364"));
        QCOMPARE(vietnamese.number(std::int64_t{31364}), QStringLiteral("31.364"));
        QCOMPARE(english.number(1234.5, 2), QStringLiteral("1,234.50"));
        QCOMPARE(vietnamese.percent(64.9, 1), QStringLiteral("64,9%"));
        QCOMPARE(Language(QStringLiteral("ky")).percent(64.9, 1), QStringLiteral("64,9\u00a0%"));
        QCOMPARE(english.number(-0.04, 1), QStringLiteral("0.0"));
        QCOMPARE(english.number(-0.05, 1), QStringLiteral("-0.1"));
    }

    void datesHaveNoWeekday()
    {
        const Date date{2023, 6, 20};
        QCOMPARE(Language(QStringLiteral("en")).date(date), QStringLiteral("20 June 2023"));
        QCOMPARE(Language(QStringLiteral("vi")).date(date), QStringLiteral("20 tháng 6, 2023"));
        QCOMPARE(Language(QStringLiteral("mn")).date(date), QStringLiteral("2023 оны 6 сарын 20"));
    }

    void timeOfAnotherDayNamesTheDay()
    {
        const Language english(QStringLiteral("en"));
        const QDateTime today = QDateTime::currentDateTime();
        QCOMPARE(english.time(today.toMSecsSinceEpoch()), today.toString(QStringLiteral("HH:mm")));
        const QDateTime past(QDate(2023, 6, 20), QTime(14, 3));
        QCOMPARE(english.time(past.toMSecsSinceEpoch()), QStringLiteral("20 June 2023 14:03"));
    }

    void everyKindOfArgumentIsRendered()
    {
        const Language english(QStringLiteral("en"));
        const Message all{"report",
                          "%1 %2 %3 %4 %5 %6 %7 %8",
                          {std::string("A"), std::int64_t{1000}, Real{2.25, 2}, Percent{4.8, 1},
                           Decimal{-50, 2}, Year{2023}, Date{2023, 6, 20},
                           Message{"report", "n = %1", {std::int64_t{156}}}}};
        QCOMPARE(english.text(all), QStringLiteral("A 1,000 2.25 4.8% -0.50 2023 20 June 2023 n = 156"));
    }

    void decimalsAreExactBeyondADouble()
    {
        const Message exact{"report", "%1", {Decimal{9'007'199'254'740'993, 3}}};
        QCOMPARE(Language(QStringLiteral("vi")).text(exact), QStringLiteral("9.007.199.254.740,993"));
    }

    void argumentsAreNotPatterns()
    {
        const Language english(QStringLiteral("en"));
        const Message text{"report", "%1 and %2, 100 % of %9", {std::string("%2"), std::string("B")}};
        QCOMPARE(english.text(text), QStringLiteral("%2 and B, 100 % of %9"));
        QCOMPARE(english.text(Message{"report", "", {std::string("Đồng Tâm %1")}}),
                 QStringLiteral("Đồng Tâm %1"));
    }

    void pluralPlaceIsTheFirstWholeNumber()
    {
        const Message text{
            "report", "%1: %n of %3", {std::string("VN"), std::int64_t{7272}, std::int64_t{9000}}};
        QCOMPARE(Language(QStringLiteral("en")).text(text), QStringLiteral("VN: 7,272 of 9,000"));
        QCOMPARE(Language(QStringLiteral("en")).text(Message{"report", "%n left", {}}),
                 QStringLiteral("%n left"));
    }

    void unknownLanguageSpeaksEnglishWithItsOwnNumbers()
    {
        const Language german(QStringLiteral("de"));
        QVERIFY(!german.hasCatalogue());
        QCOMPARE(german.text(Message{"report", "Total %1", {std::int64_t{1000}}}),
                 QStringLiteral("Total 1.000"));
        QCOMPARE(Language::available().constFirst(), QStringLiteral("en"));
    }

    void languageWithLabelsOnlySpeaksEnglishAround()
    {
        const Language khmer(QStringLiteral("km-KH"));
        QVERIFY(khmer.labelsOnly());
        QVERIFY(!khmer.hasCatalogue());
        QCOMPARE(khmer.text("dictionary", "Cooperative sector").remove(QChar(0x200B)),
                 QStringLiteral("វិស័យសហករណ៍"));
        QCOMPARE(khmer.text("pages", "Statistics"), QStringLiteral("Statistics"));
        const Message one{"report", "%n closed or dormant entities are not counted.", {std::int64_t{1}}};
        QCOMPARE(khmer.text(one), QStringLiteral("One closed or dormant entity is not counted."));
    }

    void listsOfLanguagesAreApart()
    {
        const QStringList labels = Language::withLabelsOnly();
        for (const char* code : {"km", "ky", "mn", "ru", "th"}) {
            QVERIFY2(labels.contains(QLatin1String(code)), code);
            QVERIFY2(!Language::available().contains(QLatin1String(code)), code);
        }
        for (const QString& code : Language::available())
            QVERIFY(!labels.contains(code) && Language::labelsConfirmed(code));
        QVERIFY(!Language(QStringLiteral("vi")).labelsOnly());
        QCOMPARE(Language::nativeName(QStringLiteral("en")), QStringLiteral("English"));
        QCOMPARE(Language::nativeName(QStringLiteral("ru")), QStringLiteral("Русский"));
    }
};

ATLAS_TEST(LanguageTest)

#include "language_test.moc"
