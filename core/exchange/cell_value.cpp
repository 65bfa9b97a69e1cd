#include "core/exchange/cell_value.h"

#include "core/base/decimal.h"
#include "core/base/text.h"

#include <charconv>

namespace atlas::exchange {
namespace {

constexpr std::string_view digit_characters = "0123456789";

bool allDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of(digit_characters) == std::string_view::npos;
}

std::optional<std::int32_t> smallNumber(std::string_view text)
{
    std::int32_t number = 0;
    if (!allDigits(text) || text.size() > 4)
        return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string_view lastSegment(std::string_view text)
{
    if (text.find("://") == std::string_view::npos)
        return text;
    while (!text.empty() && (text.back() == '/' || text.back() == '#'))
        text.remove_suffix(1);
    return text.substr(text.find_last_of("/#") + 1);
}

std::optional<std::int64_t> readDecimal(std::string_view text, int digits, const Mapping& mapping)
{
    std::string plain(text);
    for (char& character : plain)
        if (character == mapping.decimalPoint)
            character = '.';
        else if (character == '.')
            return std::nullopt;
    if (const auto exact = Decimal::parse(plain, digits))
        return exact->scaled;
    if (!mapping.round || plain.find_first_not_of("-0123456789.") != std::string::npos || plain.size() > 40)
        return std::nullopt;
    const std::size_t point = plain.find('.');
    if (point == std::string::npos || !allDigits(std::string_view(plain).substr(point + 1)))
        return std::nullopt;
    // One decimal more than is kept tells which way to round: half of the last place goes away from zero.
    const auto finer =
        Decimal::parse(plain.substr(0, point + static_cast<std::size_t>(digits) + 2), digits + 1);
    if (!finer)
        return std::nullopt;
    const std::int64_t half = finer->scaled < 0 ? -5 : 5;
    return (finer->scaled + half) / 10;
}

} // namespace

std::string_view trimmedCell(std::string_view cell)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t from = cell.find_first_not_of(blanks);
    if (from == std::string_view::npos)
        return {};
    return cell.substr(from, cell.find_last_not_of(blanks) - from + 1);
}

std::string transformed(std::string_view cell, const Mapping& mapping)
{
    cell = trimmedCell(cell);
    const auto width = static_cast<std::size_t>(mapping.digits);
    switch (mapping.transform) {
    case Transform::text:
        break;
    case Transform::last_segment:
        return std::string(lastSegment(cell));
    case Transform::division:
        if (allDigits(cell) && cell.size() == width)
            return std::string(cell.substr(0, 2));
        break;
    }
    return std::string(cell);
}

std::optional<Date> readDate(std::string_view text, DateOrder order)
{
    text = text.substr(0, text.find_first_of(" T"));
    const std::size_t first = text.find_first_of("-/.");
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::size_t second = text.find(text[first], first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const auto a = smallNumber(text.substr(0, first));
    const auto b = smallNumber(text.substr(first + 1, second - first - 1));
    const auto c = smallNumber(text.substr(second + 1));
    if (!a || !b || !c)
        return std::nullopt;
    // A year of four digits tells where it stands; two digits could be any century.
    const bool yearFirst = order == DateOrder::ymd;
    if ((yearFirst ? first : text.size() - second - 1) != 4)
        return std::nullopt;
    Date date = yearFirst ? Date{*a, *b, *c} : order == DateOrder::dmy ? Date{*c, *b, *a} : Date{*c, *a, *b};
    date.year = gregorianYear(date.year);
    return date.valid() ? std::optional(date) : std::nullopt;
}

std::optional<bool> readBoolean(std::string_view text)
{
    const std::string word = text::fold(text);
    if (word == "1" || word == "yes" || word == "true")
        return true;
    if (word == "0" || word == "no" || word == "false")
        return false;
    return std::nullopt;
}

std::optional<std::int64_t> readNumber(std::string_view text, const dictionary::Field& field,
                                       const Mapping& mapping)
{
    using dictionary::FieldType;
    if (field.type == FieldType::boolean) {
        const auto yes = readBoolean(text);
        return yes ? std::optional<std::int64_t>(*yes ? 1 : 0) : std::nullopt;
    }
    if (field.type == FieldType::decimal)
        return readDecimal(text, field.digits, mapping);
    if (field.type == FieldType::year) {
        if (const auto date = readDate(text, mapping.dateOrder))
            return date->year;
        const auto year = smallNumber(text);
        return year && text.size() == 4 ? std::optional<std::int64_t>(gregorianYear(*year)) : std::nullopt;
    }
    const auto number = Decimal::parse(text, 0);
    return number ? std::optional(number->scaled) : std::nullopt;
}

} // namespace atlas::exchange
