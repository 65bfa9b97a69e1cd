#include "core/analysis/row_terms.h"

#include <algorithm>
#include <limits>
#include <type_traits>

namespace atlas::analysis {

namespace {

constexpr std::size_t most_others = 3;

/// A number as a chunk of width T holds it; nothing when it cannot.
template <typename T>
std::optional<T> stored(std::int64_t value)
{
    if constexpr (std::is_signed_v<T>) {
        if (value == absent_number)
            return std::numeric_limits<T>::min();
        if (value == no_record_number)
            return std::numeric_limits<T>::max();
        const bool inside = value > std::numeric_limits<T>::min() && value < std::numeric_limits<T>::max();
        return inside ? std::optional(static_cast<T>(value)) : std::nullopt;
    } else {
        return value >= 0 && value <= std::numeric_limits<T>::max() ? std::optional(static_cast<T>(value))
                                                                    : std::nullopt;
    }
}

/// A stored value as Term::of() takes it.
template <typename T>
std::int64_t meant(T value)
{
    if constexpr (std::is_signed_v<T>)
        return widened(value);
    else
        return value;
}

bool isSpecial(std::int64_t value)
{
    return value == absent_number || value == no_record_number;
}

/// Whether a chunk may hold the value.
bool mayHold(const Chunk& chunk, std::int64_t value)
{
    return isSpecial(value) ? !chunk.complete : value >= chunk.low && value <= chunk.high;
}

/// The value that stands at a place of Term::add.
std::int64_t valueAt(const Term& term, std::size_t place)
{
    if (term.how == Term::How::codes)
        return static_cast<std::int64_t>(place);
    const std::size_t size = term.add.size() - 2;
    if (place >= size)
        return place == size ? absent_number : no_record_number;
    return term.low + static_cast<std::int64_t>(place);
}

bool isLine(const Term& term)
{
    const std::size_t first = term.how == Term::How::codes ? 0 : 1;
    // The last places are for what is no value: they are looked at where they occur.
    const std::size_t size = term.add.size() - (term.how == Term::How::codes ? 1 : 2);
    for (std::size_t place = 0; place < size; ++place)
        if (term.add[place] != static_cast<std::uint32_t>(place + first) * term.step)
            return false;
    return true;
}

/// Plain loops over contiguous memory from here on: the compiler makes several rows at a time of them.
template <typename T>
void addLine(const Term& term, const Chunk& chunk, const T* value, std::size_t count, std::uint32_t* groups)
{
    const std::uint32_t step = term.step;
    if constexpr (std::is_unsigned_v<T>) {
        if (step == 1)
            for (std::size_t row = 0; row < count; ++row)
                groups[row] += value[row];
        else
            for (std::size_t row = 0; row < count; ++row)
                groups[row] += value[row] * step;
    } else {
        const std::uint32_t absent = term.of(absent_number);
        const std::uint32_t none = term.of(no_record_number);
        // What wraps around on the way comes back: the difference is small.
        const std::uint32_t before = static_cast<std::uint32_t>(term.low) - 1;
        if (chunk.complete)
            for (std::size_t row = 0; row < count; ++row)
                groups[row] += (static_cast<std::uint32_t>(value[row]) - before) * step;
        else
            for (std::size_t row = 0; row < count; ++row) {
                std::uint32_t add = (static_cast<std::uint32_t>(value[row]) - before) * step;
                add = value[row] == std::numeric_limits<T>::min() ? absent : add;
                groups[row] += value[row] == std::numeric_limits<T>::max() ? none : add;
            }
    }
}

template <typename T>
void addFew(const Term& term, const Chunk& chunk, const T* value, std::size_t count, std::uint32_t* groups)
{
    std::uint32_t rest = term.rest;
    for (const auto& [other, add] : term.others) {
        const std::optional<T> seen = stored<T>(other);
        if (!seen || !mayHold(chunk, other))
            continue;
        const T one = *seen;
        const std::uint32_t difference = add - term.rest;
        for (std::size_t row = 0; row < count; ++row)
            groups[row] += rest + (value[row] == one ? difference : 0U);
        rest = 0;
    }
}

template <typename T>
void addInterval(const Term& term, const Chunk& chunk, const T* value, std::size_t count,
                 std::uint32_t* groups)
{
    // Within the chunk's own range the ends have its width, and what is no number stays outside.
    const auto low = static_cast<T>(std::max(term.low, chunk.low));
    const auto high = static_cast<T>(std::min(term.high, chunk.high));
    for (std::size_t row = 0; row < count; ++row)
        groups[row] += value[row] >= low && value[row] <= high ? 0U : failed;
}

template <typename T>
void addLooked(const Term& term, const T* value, std::size_t count, std::uint32_t* groups)
{
    if constexpr (std::is_unsigned_v<T>) {
        const std::uint32_t* add = term.add.data();
        for (std::size_t row = 0; row < count; ++row)
            groups[row] += add[value[row]];
    } else {
        for (std::size_t row = 0; row < count; ++row)
            groups[row] += term.of(widened(value[row]));
    }
}

} // namespace

std::uint32_t Term::of(std::int64_t value) const
{
    if (how == How::interval)
        return !isSpecial(value) && value >= low && value <= high ? 0U : failed;
    if (how == How::codes)
        return add[static_cast<std::size_t>(value)];
    const std::size_t size = how == How::table ? add.size() - 2 : numbers.size();
    if (isSpecial(value))
        return add[value == absent_number ? size : size + 1];
    if (how == How::table)
        return add[static_cast<std::size_t>(value - low)];
    const auto found = std::lower_bound(numbers.begin(), numbers.end(), value);
    const bool known = found != numbers.end() && *found == value;
    return known ? add[static_cast<std::size_t>(found - numbers.begin())] : add[size + 2];
}

void findShape(Term& term)
{
    term.shape = Term::Shape::none;
    const bool listed = term.how == Term::How::codes || term.how == Term::How::table;
    if (!listed || term.add.size() < 2)
        return;
    const std::size_t second = term.how == Term::How::codes ? 1 : 0;
    term.step = term.add[second];
    if (isLine(term)) {
        term.shape = Term::Shape::line;
        return;
    }
    const auto passing = std::count(term.add.begin(), term.add.end(), 0U);
    term.rest = 2 * passing > static_cast<std::ptrdiff_t>(term.add.size()) ? 0U : failed;
    term.others.clear();
    for (std::size_t place = 0; place < term.add.size(); ++place)
        if (term.add[place] != term.rest)
            term.others.emplace_back(valueAt(term, place), term.add[place]);
    if (term.others.size() <= most_others)
        term.shape = Term::Shape::few;
}

std::optional<std::uint32_t> everywhere(const Term& term, std::size_t index)
{
    const Chunk& chunk = *term.column->chunks[index];
    if (chunk.complete && chunk.low == chunk.high)
        return term.of(chunk.low);
    const bool noNumber = chunk.low > chunk.high;
    if (noNumber && term.of(absent_number) == term.of(no_record_number))
        return term.of(absent_number);
    if (term.how == Term::How::interval) {
        if (chunk.complete && chunk.low >= term.low && chunk.high <= term.high)
            return 0U;
        if (noNumber || chunk.high < term.low || chunk.low > term.high)
            return failed;
    }
    const bool plain = std::none_of(term.others.begin(), term.others.end(),
                                    [&](const auto& other) { return mayHold(chunk, other.first); });
    return term.shape == Term::Shape::few && plain ? std::optional(term.rest) : std::nullopt;
}

void addTerm(const Term& term, std::size_t index, std::size_t first, std::size_t count, std::uint32_t* groups)
{
    if (const auto same = everywhere(term, index)) {
        if (*same != 0)
            for (std::size_t row = 0; row < count; ++row)
                groups[row] += *same;
        return;
    }
    const Chunk& chunk = *term.column->chunks[index];
    // A line says nothing of the code of "no record", the last one.
    const bool regular =
        term.how != Term::How::codes || chunk.high + 1 < static_cast<std::int64_t>(term.add.size());
    std::visit(
        [&](const auto& values) {
            using T = typename std::decay_t<decltype(values)>::value_type;
            const T* value = values.data() + first;
            if (term.shape == Term::Shape::few)
                return addFew(term, chunk, value, count, groups);
            if (term.shape == Term::Shape::line && regular)
                return addLine(term, chunk, value, count, groups);
            if constexpr (std::is_signed_v<T>)
                if (term.how == Term::How::interval)
                    return addInterval(term, chunk, value, count, groups);
            addLooked(term, value, count, groups);
        },
        chunk.values);
}

bool RowFilter::mayHold(std::size_t chunk) const
{
    return std::none_of(all.begin(), all.end(),
                        [chunk](const Term& term) { return everywhere(term, chunk).value_or(0) >= failed; });
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

std::vector<std::int64_t> differentNumbers(const Column& column)
{
    std::vector<std::int64_t> all;
    const auto tidy = [](std::vector<std::int64_t>& numbers) {
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    };
    for (const auto& chunk : column.chunks) {
        if (chunk->low > chunk->high)
            continue;
        std::vector<std::int64_t> numbers = chunk->numbers();
        tidy(numbers);
        all.insert(all.end(), numbers.begin(), numbers.end());
    }
    tidy(all);
    all.erase(std::remove_if(all.begin(), all.end(), isSpecial), all.end());
    return all;
}

} // namespace atlas::analysis
