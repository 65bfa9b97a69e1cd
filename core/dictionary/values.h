#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/dictionary/kind.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace atlas::dictionary {

/// One stored cell: absent, an integer (numbers, years, booleans, scaled decimals) or text.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

[[nodiscard]] inline bool isAbsent(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// A sex-split count. Parts that were not given stay empty: missing is not zero.
struct Count {
    std::optional<std::int64_t> total, women, men, other;
    bool operator==(const Count&) const = default;
};

/// The values of one record, a cell per column of its layout, with the reasons for missing ones.
/// Typed access by the constants of the kind's file; the field must belong to the kind.
class Values {
public:
    explicit Values(const Layout& layout);

    [[nodiscard]] const Layout& layout() const { return *m_layout; }
    [[nodiscard]] const Value& cell(std::size_t column) const { return m_cells[column]; }
    void setCell(std::size_t column, Value value) { m_cells[column] = std::move(value); }
    [[nodiscard]] const std::vector<Value>& cells() const { return m_cells; }

    [[nodiscard]] std::string_view text(const Field& field) const; ///< "" when absent
    [[nodiscard]] std::optional<std::int64_t> integer(const Field& field) const;
    [[nodiscard]] std::optional<Decimal> decimal(const Field& field) const;
    [[nodiscard]] std::optional<Date> date(const Field& field) const;
    [[nodiscard]] Count count(const Field& field) const;
    [[nodiscard]] std::vector<std::string> codes(const Field& field) const;
    [[nodiscard]] bool has(const Field& field) const; ///< any cell of the field holds a value

    void set(const Field& field, std::string_view text); ///< "" clears
    void set(const Field& field, std::int64_t number);
    void set(const Field& field, const Decimal& number); ///< must have the field's digits
    void set(const Field& field, const Date& date);
    void set(const Field& field, const Count& count);
    void setCodes(const Field& field, std::vector<std::string> codes);
    void clear(const Field& field);

    /// Code of `missing_reason`, "" when none is recorded.
    [[nodiscard]] std::string_view missingReason(const Field& field) const;
    /// Records why the field is empty and clears it; "" takes the reason back.
    void setMissing(const Field& field, std::string_view reason);
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& missing() const { return m_missing; }
    /// As stored: "{}" or {"members":"not_known"}, keys sorted.
    [[nodiscard]] std::string missingJson() const;
    /// false when the text is not such JSON; the reasons are then unchanged.
    bool setMissingJson(std::string_view json);

    bool operator==(const Values& other) const
    {
        return m_cells == other.m_cells && m_missing == other.m_missing;
    }

private:
    const Layout* m_layout;
    std::vector<Value> m_cells;
    std::map<std::string, std::string, std::less<>> m_missing;
};

} // namespace atlas::dictionary
