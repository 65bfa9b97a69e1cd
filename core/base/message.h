#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Marks an English source sentence for lupdate; the value is the sentence itself. `context` is the
/// translation context: "report" for everything printed, "dictionary" for labels of fields and kinds.
#define ATLAS_TEXT(context, text) text
/// The same for a sentence whose words follow a number: "%n organisations". %n is the first whole number
/// among the arguments; each catalogue, the English one too, holds the forms its language has.
#define ATLAS_PLURAL(context, text) text

namespace atlas {

struct Message;

/// A year is written without thousands separators, whatever the language does with other numbers.
struct Year {
    std::int32_t value = 0;
    bool operator==(const Year&) const = default;
};

/// A share in percent, 0 to 100, shown with `digits` decimals and the language's percent sign.
struct Percent {
    double value = 0;
    int digits = 1;
    bool operator==(const Percent&) const = default;
};

/// A measured number shown with `digits` decimals and grouped thousands.
struct Real {
    double value = 0;
    int digits = 1;
    bool operator==(const Real&) const = default;
};

/// What fills %1 … %9: text is taken as it stands, numbers and dates are written by the language.
using Argument = std::variant<std::string, std::int64_t, Real, Percent, Decimal, Year, Date, Message>;

/// A sentence without a language: an English source text with places, and what fills them. core makes
/// messages; ui renders them through the catalogue of the window's or of the report's language.
struct Message {
    std::string context = "report";
    std::string key;                 ///< English source sentence; empty: the first argument is all there is
    std::vector<Argument> arguments; ///< %1 is the first

    bool operator==(const Message&) const;
    [[nodiscard]] bool empty() const { return key.empty() && arguments.empty(); }

    /// Text that is already in its final language: a name from the data, a quotation, the author's own words.
    [[nodiscard]] static Message literal(std::string text);
};

[[nodiscard]] Message message(std::string_view key, std::vector<Argument> arguments = {});

/// The message in English, with numbers unformatted. For tests, logs and the JSON of a model.
[[nodiscard]] std::string plain(const Message& message);

} // namespace atlas
