#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"

#include <QString>

#include <cstdint>
#include <optional>

class QLocale;

/// Reading what people type: numbers with any of the separators in use, digits of any script, years of the
/// Buddhist Era, dates in the orders in use.
namespace atlas::ui::records {

/// A number as understood. `doubtful` when another habit of writing would read another number: "24.618".
struct ReadNumber {
    Decimal value;
    bool doubtful = false;
};

/// Empty for what is no number, has more than `digits` decimals or does not fit. Spaces and the locale's
/// group separator may group by three.
[[nodiscard]] std::optional<ReadNumber> readNumber(const QString& text, int digits, const QLocale& locale);

/// The number as the locale groups it, without padding zeros: "7.272" in Vietnamese.
[[nodiscard]] QString numberText(const Decimal& value, const QLocale& locale);

struct ReadYear {
    std::int32_t year = 0; ///< Gregorian
    bool buddhist = false; ///< typed in the Buddhist Era
};
/// Four digits of any script.
[[nodiscard]] std::optional<ReadYear> readYear(const QString& text);

/// "2023-06-20", "20/6/2023", "20.6.2023", "20 6 2023"; the locale decides whether day or month comes first
/// where both fit. Years of the Buddhist Era are converted.
[[nodiscard]] std::optional<Date> readDate(const QString& text, const QLocale& locale);

} // namespace atlas::ui::records
