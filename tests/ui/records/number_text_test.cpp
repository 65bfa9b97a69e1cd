#include "tests/ui/support/registry.h"
#include "ui/records/number_text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QtTest/QtTest>

#include <array>
#include <random>

using namespace atlas;
using namespace atlas::ui::records;

namespace {

QString digitsOf(std::mt19937& random, int count)
{
    QString digits;
    for (int place = 0; place < count; ++place)
        digits += QLatin1Char(static_cast<char>('0' + random() % 10));
    return digits;
}

/// A number as somebody writes it: grouped by one of the marks or not at all, with decimals or without.
QString randomNumber(std::mt19937& random)
{
    const std::array<QString, 5> marks{QString(), QStringLiteral("."), QStringLiteral(","),
                                       QStringLiteral(" "), QStringLiteral("'")};
    const QString& mark = marks[random() % marks.size()];
    QString text = digitsOf(random, 1 + static_cast<int>(random() % 3));
    for (auto groups = random() % 4; groups > 0; --groups)
        text += mark + digitsOf(random, 3);
    if (random() % 2 == 0)
        text += (mark == QLatin1String(",") ? QLatin1Char('.') : QLatin1Char(',')) +
                digitsOf(random, 1 + static_cast<int>(random() % 4));
    return random() % 5 == 0 ? QLatin1Char('-') + text : text;
}

QString randomKeys(std::mt19937& random)
{
    const QString keys = QStringLiteral("0123456789012345678.,.,-' ");
    QString text;
    for (auto length = 1 + random() % 9; length > 0; --length)
        text += keys[static_cast<qsizetype>(random() % static_cast<std::size_t>(keys.size()))];
    return text;
}

QRegularExpression patternOf(QChar group, QChar decimal)
{
    return QRegularExpression(
        QStringLiteral(
            "^([+-]?)(\\d+|[1-9]\\d{0,2}(?:\\%1\\d{3})+|[1-9]\\d{0,2}(?:[ ']\\d{3})+)(?:\\%2(\\d{1,9}))?$")
            .arg(group)
            .arg(decimal));
}

/// The number with a point and no groups; empty when the habit's pattern does not fit.
std::optional<QString> patternReading(QString text, QChar group, QChar decimal)
{
    text = text.trimmed();
    static const QRegularExpression pointDecides = patternOf(QLatin1Char(','), QLatin1Char('.'));
    static const QRegularExpression commaDecides = patternOf(QLatin1Char('.'), QLatin1Char(','));
    const auto match = (decimal == QLatin1Char('.') ? pointDecides : commaDecides).match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(2);
    whole.remove(group).remove(QLatin1Char(' ')).remove(QLatin1Char('\''));
    const QString fraction = match.captured(3);
    QString number = (match.captured(1) == QLatin1String("-") ? QStringLiteral("-") : QString()) + whole;
    if (!fraction.isEmpty())
        number += QLatin1Char('.') + fraction;
    return number;
}

} // namespace

class NumberTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("mark");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("value"); // "" for what is no number, or asks
        const auto row = [](const char* text, ThousandsMark mark, int digits, const char* value) {
            QTest::addRow("%s %d %d", text, static_cast<int>(mark), digits)
                << QString::fromUtf8(text) << static_cast<int>(mark) << digits << QString::fromUtf8(value);
        };
        constexpr auto unknown = ThousandsMark::unknown;
        constexpr auto point = ThousandsMark::point;
        constexpr auto comma = ThousandsMark::comma;
        row("7272", unknown, 0, "7272");
        row("7,272", comma, 0, "7272");
        row("7,272", point, 3, "7.272");
        row("7,272", point, 0, ""); // 7.272 members: say so, do not guess
        row("7,272", unknown, 0, "");
        row("7.272", point, 0, "7272");
        row("24.618", unknown, 4, "");
        row("24.618", comma, 4, "24.618");
        row("7 272", unknown, 0, "7272");
        row("72 72", unknown, 0, "");
        row("1’234’567", unknown, 0, "1234567");
        row("1,234,567", unknown, 0, "1234567");
        row("1.234,5", unknown, 1, "1234.5");
        row("1.234,5", comma, 1, "1234.5"); // one habit alone can read it
        row("1.234 567", point, 0, "");
        row("0.125", unknown, 3, "0.125");
        row("−5", unknown, 0, "-5");
        row("៧២៧២", unknown, 0, "7272");
        row("1217²", unknown, 0, ""); // the mark of a footnote
        row("155,591¹", point, 6, "");
        row("155,591¹", comma, 6, "");
        row("៧២៧២", unknown, 0, "7272");
        row("๒๕๖๒", unknown, 0, "2562");
        row("๒๔.๖๑๘", point, 0, "24618");
        row("12.5", unknown, 1, "12.5");
        row("12,5", unknown, 1, "12.5");
        row("12.5", point, 1, "12.5"); // no group has one digit
        row("1,2345", unknown, 0, "");
        row("12.345", comma, 1, "");
        for (const char* text : {"abc", "1e5", "99999999999999999999", "--5", "5.", ".5", "", "-", "1,,234"})
            row(text, comma, 0, "");
    }

    void readsNumbers()
    {
        QFETCH(QString, text);
        QFETCH(int, mark);
        QFETCH(int, digits);
        QFETCH(QString, value);
        const auto read = readNumber(text, digits, static_cast<ThousandsMark>(mark));
        QCOMPARE(read.has_value(), !value.isEmpty());
        if (!read)
            return;
        const auto expected = Decimal::parse(value.toStdString(), digits);
        QVERIFY(expected.has_value());
        QCOMPARE(*read, *expected);
    }

    // Random numbers in every habit of writing, and random keys: read as the patterns below read them.
    void readsAsThePatternsOfEachHabit()
    {
        std::mt19937 random(20261122);
        int ambiguous = 0;
        int readable = 0;
        for (int round = 0; round < 20'000; ++round) {
            const QString text = round % 2 == 0 ? randomNumber(random) : randomKeys(random);
            const auto point = patternReading(text, QLatin1Char('.'), QLatin1Char(','));
            const auto comma = patternReading(text, QLatin1Char(','), QLatin1Char('.'));
            const bool asks = point && comma && *point != *comma;
            QVERIFY2(dependsOnMark(text) == asks, qPrintable(text));
            ambiguous += asks ? 1 : 0;
            readable += point || comma ? 1 : 0;
            for (const auto mark : {ThousandsMark::unknown, ThousandsMark::point, ThousandsMark::comma})
                for (const int digits : {0, 2, 4}) {
                    auto expected =
                        mark == ThousandsMark::comma ? (comma ? comma : point) : (point ? point : comma);
                    if (asks && mark == ThousandsMark::unknown)
                        expected.reset();
                    const auto scaled =
                        expected ? Decimal::parse(expected->toStdString(), digits) : std::nullopt;
                    QVERIFY2(readNumber(text, digits, mark) == scaled, qPrintable(text));
                }
        }
        QVERIFY(ambiguous > 500 && readable > 5000);
    }

    // What the program writes it reads again, in every habit.
    void readsWhatItWrites()
    {
        std::mt19937_64 random(7);
        for (int round = 0; round < 20'000; ++round) {
            const int digits = static_cast<int>(random() % 5);
            const Decimal value{static_cast<std::int64_t>(random() >> (20 + random() % 40)) - 1000, digits};
            for (const auto mark : {ThousandsMark::point, ThousandsMark::comma}) {
                const QString written = numberText(value, mark, QLocale(QStringLiteral("vi")));
                QVERIFY2(readNumber(written, digits, mark) == value, qPrintable(written));
            }
        }
    }

    void writesInTheHabitOfTheStudy()
    {
        const QLocale vietnamese(QStringLiteral("vi"));
        QCOMPARE(numberText(Decimal{72720, 1}, ThousandsMark::unknown, vietnamese), QStringLiteral("7.272"));
        QCOMPARE(numberText(Decimal{72720, 1}, ThousandsMark::comma, vietnamese), QStringLiteral("7,272"));
        QCOMPARE(numberText(Decimal{-125, 1}, ThousandsMark::unknown, vietnamese), QStringLiteral("-12,5"));
        QCOMPARE(numberText(Decimal{-123456725, 2}, ThousandsMark::point, QLocale::c()),
                 QStringLiteral("-1.234.567,25"));
        QCOMPARE(numberText(Decimal{0, 4}, ThousandsMark::unknown, vietnamese), QStringLiteral("0"));
        QCOMPARE(spacedText(-24618), QStringLiteral("-24\u00A0618"));
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
        const auto is = [](const std::optional<Date>& date, const char* iso) {
            return date && date->toString() == iso;
        };
        QVERIFY(is(readDate(QStringLiteral("2023-06-20"), "US"), "2023-06-20"));
        QVERIFY(is(readDate(QStringLiteral("20/6/2023"), "GB"), "2023-06-20"));
        QVERIFY(is(readDate(QStringLiteral("20/6/2023"), "US"), "2023-06-20"));
        QVERIFY(is(readDate(QStringLiteral("6/5/2023"), "GB"), "2023-05-06"));
        QVERIFY(is(readDate(QStringLiteral("6/5/2023"), "US"), "2023-06-05"));
        for (const char* country : {"KH", "KG", "MN", "TH", "VN", ""})
            QVERIFY2(is(readDate(QStringLiteral("3/4/2024"), country), "2024-04-03"), country);
        QVERIFY(is(readDate(QStringLiteral("20.6.2566"), "GB"), "2023-06-20"));
        QVERIFY(!readDate(QStringLiteral("31/2/2023"), "GB"));
        QVERIFY(!readDate(QStringLiteral("20/6/23"), "GB"));
        QVERIFY(!readDate(QStringLiteral("yesterday"), "GB"));
    }
};

ATLAS_TEST(NumberTextTest)

#include "number_text_test.moc"
