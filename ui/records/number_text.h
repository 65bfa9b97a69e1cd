#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

class QLocale;

/// Reading what people type: numbers with any of the separators in use, digits of any script, years of the
/// Buddhist Era, dates in the orders in use.
namespace atlas::ui::records {

/// Which of "." and "," stands between thousands; the other begins the decimals. Codes of `thousands_mark`.
enum class ThousandsMark : std::uint8_t { unknown, point, comma };
[[nodiscard]] ThousandsMark thousandsMark(std::string_view code); ///< unknown for any other code
[[nodiscard]] std::string_view codeOf(ThousandsMark mark);        ///< "" for unknown
/// What the locale's own habit is, for numbers that belong to no study.
[[nodiscard]] ThousandsMark markOf(const QLocale& locale);

/// The number that people of this habit would read; `mark` must be known. Thousands may also be grouped by
/// spaces or apostrophes. Empty for what they would not write, and beyond nine decimals.
[[nodiscard]] std::optional<Decimal> numberAs(const QString& text, ThousandsMark mark);
/// "24.618", "1,234": two habits read two numbers.
[[nodiscard]] bool dependsOnMark(const QString& text);

/// Empty for what is no number, has more than `digits` decimals, does not fit, or depends on a mark that is
/// not known. What only one habit can read is read so, whatever the mark.
[[nodiscard]] std::optional<Decimal> readNumber(const QString& text, int digits, ThousandsMark mark);

/// The number in the study's habit, or while that is unknown in the locale's, without padding zeros: "7.272".
[[nodiscard]] QString numberText(const Decimal& value, ThousandsMark mark, const QLocale& locale);
/// The same whole number in a way that nobody can misread: "24 618".
[[nodiscard]] QString spacedText(std::int64_t whole);

struct ReadYear {
    std::int32_t year = 0; ///< Gregorian
    bool buddhist = false; ///< typed in the Buddhist Era
};
/// Four digits of any script.
[[nodiscard]] std::optional<ReadYear> readYear(const QString& text);

/// Whether people of the country (ISO 3166-1 alpha-2) write the month before the day, as the CLDR has it. The
/// language of the window says nothing of that: English is read in Hanoi, too. false for "".
[[nodiscard]] bool monthComesFirst(std::string_view country);
/// A day, month and year as they are written, whether or not the calendar has such a day.
[[nodiscard]] std::optional<Date> readDayMonthYear(const QString& text, std::string_view country);
/// "2023-06-20", "20/6/2023", "20.6.2023", "20 6 2023"; the country decides whether day or month comes first
/// where both fit. Years of the Buddhist Era are converted.
[[nodiscard]] std::optional<Date> readDate(const QString& text, std::string_view country);

} // namespace atlas::ui::records
