#include "core/analysis/accumulator.h"

#include <algorithm>
#include <charconv>

namespace atlas::analysis {

Measured Measured::of(std::shared_ptr<const Column> column)
{
    Measured measured;
    if (column->coded) {
        const CodeList& list = *column->list;
        measured.byCode.assign(list.size() + 1, absent_number);
        for (std::uint32_t code = 1; code < list.size(); ++code) {
            const std::string& text = list.text(code);
            std::int64_t number = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
            if (error == std::errc{} && end == text.data() + text.size())
                measured.byCode[code] = number;
        }
    }
    measured.column = std::move(column);
    return measured;
}

void Measured::read(std::size_t chunk, std::size_t first, std::size_t count, std::int64_t* numbers) const
{
    std::visit(
        [&](const auto& values) {
            const auto* from = values.data() + first;
            if constexpr (std::is_signed_v<std::decay_t<decltype(values.front())>>) {
                for (std::size_t row = 0; row < count; ++row) {
                    const std::int64_t number = widened(from[row]);
                    numbers[row] = number == no_record_number ? absent_number : number;
                }
            } else {
                const std::int64_t* known = byCode.data();
                for (std::size_t row = 0; row < count; ++row)
                    numbers[row] = known[static_cast<std::uint32_t>(from[row])];
            }
        },
        column->chunks[chunk]->values);
}

Totals::Totals(std::size_t groups)
    : rows(groups)
    , n(groups)
    , sum(groups)
    , of(groups)
    , highest(groups, absent_number)
{}

Accumulator::Accumulator(std::size_t groups)
    : m_groups(groups)
    , m_totals(groups + 1)
{
    for (std::vector<std::int64_t>& rows : m_rows)
        rows.resize(groups + 1);
}

void Accumulator::count(const std::uint32_t* group, std::size_t count)
{
    if (m_groups == 1) {
        std::uint32_t inside = 0;
        for (std::size_t row = 0; row < count; ++row)
            inside += group[row] == 0 ? 1U : 0U;
        m_rows[0][0] += inside;
        return;
    }
    const auto outside = static_cast<std::uint32_t>(m_groups);
    const std::array<std::int64_t*, lanes> rows{m_rows[0].data(), m_rows[1].data(), m_rows[2].data(),
                                                m_rows[3].data()};
    std::size_t row = 0;
    for (; row + lanes <= count; row += lanes) {
        ++rows[0][std::min(group[row], outside)];
        ++rows[1][std::min(group[row + 1], outside)];
        ++rows[2][std::min(group[row + 2], outside)];
        ++rows[3][std::min(group[row + 3], outside)];
    }
    for (; row < count; ++row)
        ++rows[0][std::min(group[row], outside)];
}

void Accumulator::add(const std::uint32_t* group, const std::int64_t* value, std::size_t count)
{
    const auto outside = static_cast<std::uint32_t>(m_groups);
    for (std::size_t row = 0; row < count; ++row) {
        const bool present = value[row] != absent_number;
        const std::uint32_t at = std::min(group[row], outside);
        m_totals.n[at] += present ? 1 : 0;
        m_totals.sum[at] += present ? value[row] : 0;
        m_totals.highest[at] = std::max(m_totals.highest[at], value[row]);
    }
}

void Accumulator::addShare(const std::uint32_t* group, const std::int64_t* value, const std::int64_t* of,
                           std::size_t count)
{
    const auto outside = static_cast<std::uint32_t>(m_groups);
    for (std::size_t row = 0; row < count; ++row) {
        const bool present = value[row] != absent_number && of[row] != absent_number;
        const std::uint32_t at = std::min(group[row], outside);
        m_totals.n[at] += present ? 1 : 0;
        m_totals.sum[at] += present ? value[row] : 0;
        m_totals.of[at] += present ? of[row] : 0;
    }
}

Totals Accumulator::finish() &&
{
    for (const std::vector<std::int64_t>& rows : m_rows)
        for (std::size_t group = 0; group <= m_groups; ++group)
            m_totals.rows[group] += rows[group];
    return std::move(m_totals);
}

} // namespace atlas::analysis
