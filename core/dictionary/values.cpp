#include "core/dictionary/values.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace atlas::dictionary {

namespace {

Value cellOf(const std::optional<std::int64_t>& number)
{
    return number ? Value(*number) : Value();
}

std::optional<std::int64_t> numberOf(const Value& value)
{
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

std::size_t width(const Field& field)
{
    return field.type == FieldType::count ? count_parts.size() : 1;
}

} // namespace

Values::Values(const Layout& layout)
    : m_layout(&layout)
    , m_cells(layout.columns().size())
{}

std::string_view Values::text(const Field& field) const
{
    const auto* text = std::get_if<std::string>(&m_cells[m_layout->columnOf(field)]);
    return text != nullptr ? std::string_view(*text) : std::string_view();
}

std::optional<std::int64_t> Values::integer(const Field& field) const
{
    return numberOf(m_cells[m_layout->columnOf(field)]);
}

std::optional<Decimal> Values::decimal(const Field& field) const
{
    const auto scaled = integer(field);
    return scaled ? std::optional(Decimal{*scaled, field.digits}) : std::nullopt;
}

std::optional<Date> Values::date(const Field& field) const
{
    return Date::parse(text(field));
}

Count Values::count(const Field& field) const
{
    const std::size_t first = m_layout->columnOf(field);
    return {numberOf(m_cells[first]), numberOf(m_cells[first + 1]), numberOf(m_cells[first + 2]),
            numberOf(m_cells[first + 3])};
}

std::vector<std::string> Values::codes(const Field& field) const
{
    std::vector<std::string> codes;
    std::string_view rest = text(field);
    while (!rest.empty()) {
        const std::size_t end = rest.find(';');
        if (const std::string_view code = rest.substr(0, end); !code.empty())
            codes.emplace_back(code);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return codes;
}

bool Values::has(const Field& field) const
{
    const std::size_t first = m_layout->columnOf(field);
    for (std::size_t column = first; column < first + width(field); ++column)
        if (!isAbsent(m_cells[column]))
            return true;
    return false;
}

void Values::set(const Field& field, std::string_view text)
{
    m_cells[m_layout->columnOf(field)] = text.empty() ? Value() : Value(std::string(text));
    if (!text.empty())
        m_missing.erase(std::string(field.key));
}

void Values::set(const Field& field, std::int64_t number)
{
    m_cells[m_layout->columnOf(field)] = number;
    m_missing.erase(std::string(field.key));
}

void Values::set(const Field& field, const Decimal& number)
{
    set(field, number.scaled);
}

void Values::set(const Field& field, const Date& date)
{
    set(field, std::string_view(date.toString()));
}

void Values::set(const Field& field, const Count& count)
{
    const std::size_t first = m_layout->columnOf(field);
    m_cells[first] = cellOf(count.total);
    m_cells[first + 1] = cellOf(count.women);
    m_cells[first + 2] = cellOf(count.men);
    m_cells[first + 3] = cellOf(count.other);
    if (has(field))
        m_missing.erase(std::string(field.key));
}

void Values::setCodes(const Field& field, std::vector<std::string> codes)
{
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    std::string joined;
    for (const std::string& code : codes)
        joined += ";" + code;
    set(field, std::string_view(joined.empty() ? joined : joined + ";"));
}

void Values::clear(const Field& field)
{
    const std::size_t first = m_layout->columnOf(field);
    for (std::size_t column = first; column < first + width(field); ++column)
        m_cells[column] = Value();
}

std::string_view Values::missingReason(const Field& field) const
{
    const auto found = m_missing.find(field.key);
    return found != m_missing.end() ? std::string_view(found->second) : std::string_view();
}

void Values::setMissing(const Field& field, std::string_view reason)
{
    if (reason.empty()) {
        m_missing.erase(std::string(field.key));
        return;
    }
    clear(field);
    m_missing[std::string(field.key)] = std::string(reason);
}

std::string Values::missingJson() const
{
    return m_missing.empty() ? "{}" : nlohmann::json(m_missing).dump();
}

bool Values::setMissingJson(std::string_view json)
{
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    if (!parsed.is_object())
        return false;
    std::map<std::string, std::string, std::less<>> reasons;
    for (const auto& [key, reason] : parsed.items()) {
        if (!reason.is_string())
            return false;
        reasons.emplace(key, reason.get<std::string>());
    }
    m_missing = std::move(reasons);
    return true;
}

} // namespace atlas::dictionary
