#include "tests/ui/support/registry.h"
#include "ui/records/number_text.h"

#include <QLocale>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::ui::records;

class NumberTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("value"); // "" for what is no number
        QTest::addColumn<bool>("doubtful");
        const auto row = [](const char* text, const char* language, int digits, const char* value,
                            bool doubtful = false) {
            QTest::addRow("%s %s %d", text, language, digits)
                << QString::fromUtf8(text) << QString::fromUtf8(language) << digits
                << QString::fromUtf8(value) << doubtful;
        };
        row("7272", "en", 0, "7272");
        row("7,272", "en", 0, "7272");
        row("7.272", "vi", 0, "7272");
        row("7 272", "vi", 0, "7272");
        row("1’234’567", "en", 0, "1234567");
        row("−5", "en", 0, "-5");
        row("៧២៧២", "km", 0, "7272");
        row("๒๕๖๒", "th", 0, "2562");
        row("12.5", "en", 1, "12.5");
        row("12,5", "vi", 1, "12.5");
        row("12.5", "vi", 1, "12.5"); // no group has one digit
        row("24.618", "vi", 4, "24618", true);
        row("24.618", "en", 4, "24.618", true);
        row("24.618", "en", 0, ""); // could be 24618: say so, do not guess
        row("24,618", "vi", 0, "");
        row("1,2345", "en", 0, "");
        row("12.345", "en", 1, "");
        row("abc", "en", 0, "");
        row("1e5", "en", 0, "");
        row("99999999999999999999", "en", 0, "");
        row("--5", "en", 0, "");
        row("5.", "en", 1, "");
    }

    void readsNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(int, digits);
        QFETCH(QString, value);
        QFETCH(bool, doubtful);
        const auto read = readNumber(text, digits, QLocale(language));
        QCOMPARE(read.has_value(), !value.isEmpty());
        if (!read)
            return;
        const auto expected = Decimal::parse(value.toStdString(), 9);
        QVERIFY(expected.has_value());
        QVERIFY(std::is_eq(compare(read->value, *expected)));
        QCOMPARE(read->doubtful, doubtful);
    }

    void writesWhatItReads()
    {
        const QLocale vietnamese(QStringLiteral("vi"));
        QCOMPARE(numberText(Decimal{72720, 1}, vietnamese), QStringLiteral("7.272"));
        QCOMPARE(numberText(Decimal{-125, 1}, vietnamese), QStringLiteral("-12,5"));
        QCOMPARE(numberText(Decimal{0, 4}, vietnamese), QStringLiteral("0"));
    }

    void readsYearsOfBothEras()
    {
        QCOMPARE(readYear(QStringLiteral("2019"))->year, 2019);
        QVERIFY(!readYear(QStringLiteral("2019"))->buddhist);
        QCOMPARE(readYear(QStringLiteral("2562"))->year, 2019);
        QVERIFY(readYear(QStringLiteral("๒๕๖๒"))->buddhist);
        QVERIFY(!readYear(QStringLiteral("19")));
        QVERIFY(!readYear(QStringLiteral("20195")));
    }

    void readsDatesInTheOrdersInUse()
    {
        const QLocale british(QStringLiteral("en_GB"));
        const QLocale american(QStringLiteral("en_US"));
        const auto is = [](const std::optional<Date>& date, const char* iso) {
            return date && date->toString() == iso;
        };
        QVERIFY(is(readDate(QStringLiteral("2023-06-20"), american), "2023-06-20"));
        QVERIFY(is(readDate(QStringLiteral("20/6/2023"), british), "2023-06-20"));
        QVERIFY(is(readDate(QStringLiteral("20/6/2023"), american), "2023-06-20"));
        QVERIFY(is(readDate(QStringLiteral("6/5/2023"), british), "2023-05-06"));
        QVERIFY(is(readDate(QStringLiteral("6/5/2023"), american), "2023-06-05"));
        QVERIFY(is(readDate(QStringLiteral("20.6.2566"), british), "2023-06-20"));
        QVERIFY(!readDate(QStringLiteral("31/2/2023"), british));
        QVERIFY(!readDate(QStringLiteral("20/6/23"), british));
        QVERIFY(!readDate(QStringLiteral("yesterday"), british));
    }
};

ATLAS_TEST(NumberTextTest)

#include "number_text_test.moc"
