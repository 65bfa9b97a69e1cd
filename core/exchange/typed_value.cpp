#include "core/exchange/typed_value.h"

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/base/unicode.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace atlas::exchange {
namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// How many digits stand in a row from here on.
std::size_t digitsFrom(std::string_view text)
{
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
}

/// Nobody begins a grouped number with a zero: "0.125" has a decimal point, whatever the habit.
bool startsGroups(std::string_view whole)
{
    return !whole.empty() && whole.front() != '0';
}

/// Spaces and apostrophes in front of groups of three digits; anywhere else they stay, and nothing is a
/// number: "25 30" is two.
std::string withoutGroupingMarks(std::string_view text)
{
    std::string kept;
    std::size_t before = 0; // digits in the group so far
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool mark = text[at] == ' ' || text[at] == '\'';
        const std::size_t first = std::min(kept.find_first_of("0123456789"), kept.size());
        const bool grouped = first + before != kept.size() || startsGroups(kept.substr(first));
        if (mark && grouped && before >= 1 && before <= 3 && digitsFrom(text.substr(at + 1)) == 3) {
            before = 0;
            continue;
        }
        before = isDigit(text[at]) ? before + 1 : 0;
        kept += text[at];
    }
    return kept;
}

/// "1.234.567" without its points: groups of three behind a first of one to three, which is not "0".
std::optional<std::string> ungrouped(std::string_view whole, char group)
{
    if (whole.find(group) == std::string_view::npos)
        return allDigits(whole) ? std::optional(std::string(whole)) : std::nullopt;
    if (!startsGroups(whole))
        return std::nullopt;
    std::string plain;
    bool first = true;
    while (true) {
        const std::size_t end = whole.find(group);
        const std::string_view part = whole.substr(0, end);
        if (!allDigits(part) || part.size() > 3 || (!first && part.size() != 3))
            return std::nullopt;
        plain += part;
        first = false;
        if (end == std::string_view::npos)
            return plain;
        whole.remove_prefix(end + 1);
    }
}

std::optional<TypedNumber> readPlain(std::string_view text, int digits, const TypingHabits& habits)
{
    const char point = habits.decimalPoint;
    const char group = point == ',' ? '.' : ',';
    const std::size_t at = text.find(point);
    std::string_view whole = text.substr(0, at);
    std::string_view fraction = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    if (at != std::string_view::npos && !allDigits(fraction))
        return std::nullopt;
    bool doubtful = fraction.size() == 3 && whole.size() <= 3 && startsGroups(whole);
    if (at == std::string_view::npos && std::count(whole.begin(), whole.end(), group) == 1) {
        const std::size_t mark = whole.find(group);
        const std::string_view after = whole.substr(mark + 1);
        if (after.size() == 3 && startsGroups(whole)) {
            doubtful = digits >= 1;
        } else if (allDigits(after)) {
            // "12.5" and "0.125" where a comma is the habit can only be decimals.
            fraction = after;
            whole = whole.substr(0, mark);
        }
    }
    auto plain = ungrouped(whole, group);
    if (!plain)
        return std::nullopt;
    while (!fraction.empty() && fraction.back() == '0')
        fraction.remove_suffix(1);
    if (!fraction.empty())
        *plain += "." + std::string(fraction);
    const auto exact = Decimal::parse(*plain, digits);
    return exact ? std::optional(TypedNumber{exact->scaled, doubtful, false}) : std::nullopt;
}

} // namespace

std::string plainDigits(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const char32_t letter = text::nextCharacter(text, at);
        const auto code = static_cast<UChar32>(letter);
        if (letter < 0x80 || letter == text::not_a_character)
            plain += text.substr(from, at - from);
        else if (const int digit = u_charDigitValue(code); digit >= 0)
            plain += static_cast<char>('0' + digit);
        else if (letter == 0x2212)
            plain += '-';
        else if (letter == 0x2019)
            plain += '\'';
        else if (u_isUWhiteSpace(code) != 0)
            plain += ' ';
        else
            plain += text.substr(from, at - from);
    }
    return text::simplified(plain);
}

std::optional<TypedNumber> typedNumber(std::string_view text, int digits, const TypingHabits& habits)
{
    // Two lines of a cell are two numbers.
    if (const std::size_t end = text.find_last_not_of(" \t\r\n");
        end == std::string_view::npos || text.substr(0, end).find_first_of("\r\n") != std::string_view::npos)
        return std::nullopt;
    std::string plain = plainDigits(text);
    const bool percent = !plain.empty() && plain.back() == '%';
    if (percent)
        plain.pop_back();
    plain = withoutGroupingMarks(text::simplified(plain));
    const bool negative = !plain.empty() && plain.front() == '-';
    if (negative || (!plain.empty() && plain.front() == '+'))
        plain.erase(0, 1);
    auto number = readPlain(plain, digits, habits);
    if (number && negative)
        number->scaled = -number->scaled;
    if (number)
        number->percent = percent;
    return number;
}

std::optional<std::int32_t> typedYear(std::string_view text, const TypingHabits& habits)
{
    const std::string plain = plainDigits(text);
    if (!allDigits(plain) || plain.size() != 4) {
        const auto date = typedDate(text, habits);
        return date ? std::optional(date->year) : std::nullopt;
    }
    std::int32_t year = 0;
    std::from_chars(plain.data(), plain.data() + plain.size(), year);
    return gregorianYear(year);
}

std::optional<Date> typedDate(std::string_view text, const TypingHabits& habits)
{
    std::string plain = plainDigits(text);
    // A time behind the day: "2023-06-20T00:00:00", "20/6/2023 14:30".
    if (const std::size_t colon = plain.find(':'); colon != std::string::npos)
        plain.erase(std::min(plain.find_last_of(" T", colon), plain.size()));
    std::array<std::int32_t, 3> parts{};
    std::array<std::size_t, 3> sizes{};
    std::size_t count = 0;
    for (std::size_t at = 0; at < plain.size();) {
        const std::size_t end = std::min(plain.find_first_of("-/. ", at), plain.size());
        const std::string_view part = std::string_view(plain).substr(at, end - at);
        at = end + 1;
        if (count == parts.size() || !allDigits(part) || part.size() > 4)
            return std::nullopt;
        std::from_chars(part.data(), part.data() + part.size(), parts.at(count));
        sizes.at(count++) = part.size();
    }
    const bool yearFirst = sizes[0] == 4;
    if (count != parts.size() || sizes[1] > 2 || sizes[yearFirst ? 2 : 0] > 2 ||
        (!yearFirst && sizes[2] != 4))
        return std::nullopt;
    Date date{gregorianYear(parts[yearFirst ? 0 : 2]), parts[1], parts[yearFirst ? 2 : 0]};
    const bool monthFirst =
        !yearFirst && (habits.dateOrder == DateOrder::mdy ? date.day <= 12 : date.month > 12);
    if (monthFirst)
        std::swap(date.month, date.day);
    return date.valid() ? std::optional(date) : std::nullopt;
}

} // namespace atlas::exchange
