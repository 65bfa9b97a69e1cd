#include "ui/records/number_text.h"

#include "ui/common/convert.h"

#include <QLocale>
#include <QStringList>

namespace atlas::ui::records {

namespace {

constexpr qsizetype most_decimals = 9;

// Latin digits for those of any script, plain minus, no spaces that people put between groups.
QString plainDigits(const QString& text)
{
    QString plain;
    const QString trimmed = text.trimmed();
    for (const QChar character : trimmed) {
        // A raised digit is the mark of a footnote, not a part of the number.
        if (character.isDigit())
            plain += QLatin1Char(static_cast<char>('0' + character.digitValue()));
        else if (character == QChar(0x2212))
            plain += QLatin1Char('-');
        else
            plain += character;
    }
    return plain;
}

bool allDigits(const QString& text)
{
    for (const QChar character : text)
        if (character < QLatin1Char('0') || character > QLatin1Char('9'))
            return false;
    return !text.isEmpty();
}

// "1", "234", "567": groups of three after a first of one to three, which nobody begins with a zero.
bool areGroups(const QStringList& groups)
{
    for (int index = 0; index < groups.size(); ++index) {
        const qsizetype size = groups[index].size();
        if (!allDigits(groups[index]) || size > 3 || (index > 0 && size != 3))
            return false;
    }
    return !groups.front().startsWith(QLatin1Char('0'));
}

std::optional<QString> ungrouped(const QString& whole, QChar separator)
{
    if (allDigits(whole))
        return whole;
    // One number is grouped in one way.
    for (const QChar between : {separator, QChar(0x0020)})
        if (const QStringList groups = whole.split(between); groups.size() > 1 && areGroups(groups))
            return groups.join(QString());
    return std::nullopt;
}

// Spaces of any width and apostrophes between digits become one kind of space.
QString withPlainSpaces(QString text)
{
    for (QChar& character : text)
        if (character.isSpace() || character == QLatin1Char('\'') || character == QChar(0x2019))
            character = QLatin1Char(' ');
    return text;
}

std::optional<Decimal> exact(bool negative, const QString& whole, const QString& fraction)
{
    QString text = negative ? QStringLiteral("-") + whole : whole;
    if (!fraction.isEmpty())
        text += QLatin1Char('.') + fraction;
    return fraction.size() <= most_decimals ? Decimal::parse(toUtf8(text), static_cast<int>(fraction.size()))
                                            : std::nullopt;
}

QString grouped(QString digits, QChar between)
{
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, between);
    return digits;
}

} // namespace

ThousandsMark thousandsMark(std::string_view code)
{
    return code == "point"   ? ThousandsMark::point
           : code == "comma" ? ThousandsMark::comma
                             : ThousandsMark::unknown;
}

std::string_view codeOf(ThousandsMark mark)
{
    return mark == ThousandsMark::point ? "point" : mark == ThousandsMark::comma ? "comma" : "";
}

ThousandsMark markOf(const QLocale& locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? ThousandsMark::point : ThousandsMark::comma;
}

std::optional<Decimal> numberAs(const QString& text, ThousandsMark mark)
{
    QString typed = withPlainSpaces(plainDigits(text));
    const bool negative = typed.startsWith(QLatin1Char('-'));
    if (negative || typed.startsWith(QLatin1Char('+')))
        typed.remove(0, 1);
    const bool point = mark == ThousandsMark::point;
    const QStringList halves = typed.split(QLatin1Char(point ? ',' : '.'));
    if (halves.size() > 2 || (halves.size() == 2 && !allDigits(halves.back())))
        return std::nullopt;
    const auto whole = ungrouped(halves.front(), QLatin1Char(point ? '.' : ','));
    return whole ? exact(negative, *whole, halves.size() == 2 ? halves.back() : QString()) : std::nullopt;
}

bool dependsOnMark(const QString& text)
{
    const auto point = numberAs(text, ThousandsMark::point);
    const auto comma = numberAs(text, ThousandsMark::comma);
    return point && comma && compare(*point, *comma) != std::strong_ordering::equal;
}

std::optional<Decimal> readNumber(const QString& text, int digits, ThousandsMark mark)
{
    const auto point = numberAs(text, ThousandsMark::point);
    const auto comma = numberAs(text, ThousandsMark::comma);
    const bool both = point && comma;
    if (both && mark == ThousandsMark::unknown && compare(*point, *comma) != std::strong_ordering::equal)
        return std::nullopt;
    const auto& read = both ? (mark == ThousandsMark::comma ? comma : point) : (point ? point : comma);
    return read ? Decimal::parse(read->toString(), digits) : std::nullopt;
}

QString numberText(const Decimal& value, ThousandsMark mark, const QLocale& locale)
{
    QString text = toQString(value.toString());
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative)
        text.remove(0, 1);
    QString fraction = text.section(QLatin1Char('.'), 1);
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    const QString whole = text.section(QLatin1Char('.'), 0, 0);
    const bool point = mark == ThousandsMark::point;
    const bool known = mark != ThousandsMark::unknown;
    QString written =
        known ? grouped(whole, QLatin1Char(point ? '.' : ',')) : locale.toString(whole.toULongLong());
    if (!fraction.isEmpty())
        written += (known ? QString(QLatin1Char(point ? ',' : '.')) : locale.decimalPoint()) + fraction;
    return negative ? (known ? QStringLiteral("-") : locale.negativeSign()) + written : written;
}

QString spacedText(std::int64_t whole)
{
    QString digits = QString::number(whole);
    const bool negative = digits.startsWith(QLatin1Char('-'));
    if (negative)
        digits.remove(0, 1);
    digits = grouped(digits, QChar(0x00A0));
    return negative ? QStringLiteral("-") + digits : digits;
}

std::optional<ReadYear> readYear(const QString& text)
{
    const QString typed = plainDigits(text);
    if (typed.size() != 4 || !allDigits(typed))
        return std::nullopt;
    const std::int32_t year = typed.toInt();
    const std::int32_t gregorian = gregorianYear(year);
    return ReadYear{gregorian, gregorian != year};
}

bool monthComesFirst(std::string_view country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(toQString(country));
    return territory != QLocale::AnyTerritory && QLocale(QLocale::AnyLanguage, territory)
                                                     .dateFormat(QLocale::ShortFormat)
                                                     .startsWith(QLatin1Char('M'), Qt::CaseSensitive);
}

std::optional<Date> readDayMonthYear(const QString& text, std::string_view country)
{
    QString typed = plainDigits(text);
    for (const char separator : {'/', '.', ' '})
        typed.replace(QLatin1Char(separator), QLatin1Char('-'));
    const QStringList parts = typed.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    if (parts.size() != 3 || !allDigits(parts.join(QString())))
        return std::nullopt;
    const bool yearFirst = parts[0].size() == 4;
    if (!yearFirst && parts[2].size() != 4)
        return std::nullopt;
    Date date;
    date.year = gregorianYear(parts[yearFirst ? 0 : 2].toInt());
    int first = parts[yearFirst ? 1 : 0].toInt();
    int second = parts[yearFirst ? 2 : 1].toInt();
    if (yearFirst || (first <= 12 && monthComesFirst(country)) || second > 12)
        std::swap(first, second);
    date.day = first;
    date.month = second;
    return date;
}

std::optional<Date> readDate(const QString& text, std::string_view country)
{
    const std::optional<Date> date = readDayMonthYear(text, country);
    return date && date->valid() ? date : std::nullopt;
}

} // namespace atlas::ui::records
