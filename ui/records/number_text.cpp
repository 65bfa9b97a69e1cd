#include "ui/records/number_text.h"

#include "ui/common/convert.h"

#include <QLocale>
#include <QStringList>

namespace atlas::ui::records {

namespace {

// Latin digits for those of any script, plain minus, no spaces that people put between groups.
QString plainDigits(const QString& text)
{
    QString plain;
    const QString trimmed = text.trimmed();
    for (const QChar character : trimmed) {
        const int digit = character.digitValue();
        if (digit >= 0)
            plain += QLatin1Char(static_cast<char>('0' + digit));
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

// "1", "234", "567": groups of three after a first of one to three.
bool areGroups(const QStringList& groups)
{
    for (int index = 0; index < groups.size(); ++index) {
        const qsizetype size = groups[index].size();
        if (!allDigits(groups[index]) || size > 3 || (index > 0 && size != 3))
            return false;
    }
    return true;
}

std::optional<QString> ungrouped(const QString& whole, QChar separator)
{
    const QStringList groups = whole.split(separator);
    if (groups.size() == 1)
        return allDigits(whole) ? std::optional(whole) : std::nullopt;
    return areGroups(groups) ? std::optional(groups.join(QString())) : std::nullopt;
}

QString withoutGroupingSpaces(QString text)
{
    const auto isGrouping = [](QChar character) {
        return character.isSpace() || character == QLatin1Char('\'') || character == QChar(0x2019);
    };
    for (qsizetype position = text.size() - 2; position > 0; --position)
        if (isGrouping(text[position]) && text[position - 1].isDigit() && text[position + 1].isDigit())
            text.remove(position, 1);
    return text;
}

std::optional<Decimal> exact(bool negative, const QString& whole, const QString& fraction, int digits)
{
    QString text = negative ? QStringLiteral("-") + whole : whole;
    if (!fraction.isEmpty())
        text += QLatin1Char('.') + fraction;
    return Decimal::parse(toUtf8(text), digits);
}

} // namespace

std::optional<ReadNumber> readNumber(const QString& text, int digits, const QLocale& locale)
{
    QString typed = withoutGroupingSpaces(plainDigits(text));
    const bool negative = typed.startsWith(QLatin1Char('-'));
    if (negative || typed.startsWith(QLatin1Char('+')))
        typed.remove(0, 1);
    const QChar point = locale.decimalPoint() == QLatin1String(",") ? QLatin1Char(',') : QLatin1Char('.');
    const QChar group = point == QLatin1Char(',') ? QLatin1Char('.') : QLatin1Char(',');
    const QStringList halves = typed.split(point);
    if (halves.size() > 2)
        return std::nullopt;
    QString whole = halves.front();
    QString fraction = halves.size() == 2 ? halves.back() : QString();
    bool doubtful = false;
    if (halves.size() == 1 && whole.count(group) == 1) {
        const QString after = whole.section(group, 1);
        // "12.5" typed where a comma is the habit can only be a decimal; "24.618" can be both.
        if (after.size() == 3)
            doubtful = digits >= 3;
        else if (allDigits(after)) {
            fraction = after;
            whole = whole.section(group, 0, 0);
        }
    }
    const auto plain = ungrouped(whole, group);
    if (!plain || (!fraction.isEmpty() && !allDigits(fraction)) || (halves.size() == 2 && fraction.isEmpty()))
        return std::nullopt;
    const auto value = exact(negative, *plain, fraction, digits);
    if (!value)
        return std::nullopt;
    return ReadNumber{*value, doubtful || (halves.size() == 2 && fraction.size() == 3 && digits >= 3)};
}

QString numberText(const Decimal& value, const QLocale& locale)
{
    QString text = toQString(value.toString());
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative)
        text.remove(0, 1);
    QString fraction = text.section(QLatin1Char('.'), 1);
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    QString written = locale.toString(text.section(QLatin1Char('.'), 0, 0).toULongLong());
    if (!fraction.isEmpty())
        written += locale.decimalPoint() + fraction;
    return negative ? locale.negativeSign() + written : written;
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

std::optional<Date> readDate(const QString& text, const QLocale& locale)
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
    const bool monthFirst =
        yearFirst || locale.dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'), Qt::CaseSensitive);
    if (yearFirst || (monthFirst && first <= 12) || second > 12)
        std::swap(first, second);
    date.day = first;
    date.month = second;
    return date.valid() ? std::optional(date) : std::nullopt;
}

} // namespace atlas::ui::records
