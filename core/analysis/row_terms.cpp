#include "core/analysis/row_terms.h"

#include <algorithm>

namespace atlas::analysis {

namespace {

void addCodes(const Term& term, const Chunk& chunk, std::size_t first, std::size_t count,
              std::uint32_t* groups)
{
    const std::uint32_t* add = term.add.data();
    std::visit(
        [&](const auto& values) {
            const auto* code = values.data() + first;
            for (std::size_t row = 0; row < count; ++row)
                groups[row] += add[static_cast<std::uint32_t>(code[row])];
        },
        chunk.values);
}

template <typename Place>
void addNumbers(const Chunk& chunk, std::size_t first, std::size_t count, std::uint32_t* groups, Place place)
{
    std::visit(
        [&](const auto& values) {
            if constexpr (std::is_signed_v<std::decay_t<decltype(values.front())>>) {
                const auto* number = values.data() + first;
                for (std::size_t row = 0; row < count; ++row)
                    groups[row] += place(widened(number[row]));
            }
        },
        chunk.values);
}

} // namespace

void addTerm(const Term& term, std::size_t chunk, std::size_t first, std::size_t count, std::uint32_t* groups)
{
    const Chunk& values = *term.column->chunks[chunk];
    const std::uint32_t* add = term.add.data();
    switch (term.how) {
    case Term::How::codes:
        return addCodes(term, values, first, count, groups);
    case Term::How::table: {
        const auto numbers = static_cast<std::int64_t>(term.add.size()) - 2;
        return addNumbers(values, first, count, groups, [=, low = term.low](std::int64_t number) {
            if (number == absent_number)
                return add[numbers];
            return number == no_record_number ? add[numbers + 1] : add[number - low];
        });
    }
    case Term::How::interval:
        return addNumbers(values, first, count, groups,
                          [low = term.low, high = term.high](std::int64_t number) {
                              return number >= low && number <= high ? 0U : failed;
                          });
    case Term::How::ranks:
        break;
    }
    const std::vector<std::int64_t>& listed = term.numbers;
    const std::size_t size = listed.size();
    addNumbers(values, first, count, groups, [&](std::int64_t number) {
        if (number == absent_number)
            return add[size];
        if (number == no_record_number)
            return add[size + 1];
        const auto found = std::lower_bound(listed.begin(), listed.end(), number);
        const bool known = found != listed.end() && *found == number;
        return known ? add[found - listed.begin()] : add[size + 2];
    });
}

void RowFilter::addTo(std::size_t chunk, std::size_t first, std::size_t count, std::uint32_t* groups) const
{
    if (table->dead[chunk])
        std::visit(
            [&](const auto& dead) {
                for (std::size_t row = 0; row < count; ++row)
                    groups[row] += dead[first + row] != 0 ? failed : 0U;
            },
            table->dead[chunk]->values);
    for (const Term& term : all)
        addTerm(term, chunk, first, count, groups);
    if (any.empty())
        return;
    Groups none{};
    none.fill(failed);
    for (const std::vector<Term>& list : any) {
        Groups one{};
        for (const Term& term : list)
            addTerm(term, chunk, first, count, one.data());
        for (std::size_t row = 0; row < count; ++row)
            none[row] = one[row] == 0 ? 0U : none[row];
    }
    for (std::size_t row = 0; row < count; ++row)
        groups[row] += none[row];
}

std::pair<std::int64_t, std::int64_t> rangeOf(const Column& column)
{
    std::pair range{no_record_number, absent_number};
    for (const auto& chunk : column.chunks) {
        range.first = std::min(range.first, chunk->low);
        range.second = std::max(range.second, chunk->high);
    }
    return range;
}

} // namespace atlas::analysis
