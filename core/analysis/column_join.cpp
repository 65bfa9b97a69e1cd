#include "core/analysis/column_join.h"

#include <type_traits>

namespace atlas::analysis {

namespace {

/// The target's column laid out flat, dead rows as "no record".
template <typename T, typename Of>
std::vector<T> flat(const ColumnTable& target, const Column& wanted, T none, Of of)
{
    std::vector<T> values;
    values.reserve(target.rows);
    for (std::size_t index = 0; index < wanted.chunks.size(); ++index) {
        const std::vector<T> chunk = of(*wanted.chunks[index]);
        values.insert(values.end(), chunk.begin(), chunk.end());
        if (!target.dead[index])
            continue;
        const std::vector<std::uint32_t> dead = target.dead[index]->codes();
        for (std::size_t row = 0; row < dead.size(); ++row)
            if (dead[row] != 0)
                values[index * chunk_rows + row] = none;
    }
    return values;
}

template <typename T>
std::vector<T> looked(const Chunk& link, const ColumnTable& target, const std::vector<T>& values, T none)
{
    std::vector<T> result(link.size(), none);
    const auto look = [&](const auto& pks) {
        if constexpr (std::is_signed_v<std::decay_t<decltype(pks.front())>>) {
            for (std::size_t row = 0; row < pks.size(); ++row) {
                const std::int64_t pk = widened(pks[row]);
                if (pk == absent_number)
                    continue;
                if (const auto place = target.rowOf(pk))
                    result[row] = values[*place];
            }
        }
    };
    std::visit(look, link.values);
    return result;
}

} // namespace

Column join(const Column& link, const ColumnTable& target, const Column& wanted)
{
    Column column{wanted.name, wanted.coded, wanted.list, {}};
    if (wanted.coded) {
        const std::uint32_t none = wanted.noRecordCode();
        const auto values =
            flat<std::uint32_t>(target, wanted, none, [](const Chunk& chunk) { return chunk.codes(); });
        for (const auto& chunk : link.chunks)
            column.chunks.push_back(Chunk::ofCodes(looked(*chunk, target, values, none)));
        return column;
    }
    const auto values = flat<std::int64_t>(target, wanted, no_record_number,
                                           [](const Chunk& chunk) { return chunk.numbers(); });
    for (const auto& chunk : link.chunks)
        column.chunks.push_back(Chunk::ofNumbers(looked(*chunk, target, values, no_record_number)));
    return column;
}

} // namespace atlas::analysis
