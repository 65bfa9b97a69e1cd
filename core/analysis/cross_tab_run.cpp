#include "core/analysis/cross_tab_run.h"

#include "core/study/filter.h"

#include <algorithm>

namespace atlas::analysis {

Result<CrossTabRun> CrossTabRun::prepare(ColumnCache& cache, const CrossTabQuery& query)
{
    CrossTabRun run;
    auto filter = compile(cache, query.filter);
    if (!filter)
        return forward(std::move(filter));
    run.m_filter = std::move(*filter);
    for (std::size_t index = 0; index < query.by.size(); ++index) {
        auto column = cache.column(query.filter.kind, query.by[index]);
        if (!column)
            return forward(std::move(column));
        run.m_fields.at(index) =
            groupField(std::move(*column), isChoices(query.filter.kind, query.by[index]));
    }
    if (run.m_fields[0].size > failed / run.m_fields[1].size)
        return fail(ErrorCode::invalid_argument, {{"detail", "too many combinations"}});
    setStride(run.m_fields[0], static_cast<std::uint32_t>(run.m_fields[1].size));
    for (const std::string* path : {&query.value, &query.of}) {
        if (path->empty())
            continue;
        auto column = cache.column(query.filter.kind, *path);
        if (!column)
            return forward(std::move(column));
        run.m_measured.push_back(Measured::of(std::move(*column)));
    }
    return run;
}

template <typename Body>
void CrossTabRun::eachBlock(Body body) const
{
    const std::size_t rows = m_filter.table->rows;
    for (std::size_t begin = 0; begin < rows; begin += block_rows) {
        const std::size_t chunk = begin / chunk_rows;
        const std::size_t first = begin % chunk_rows;
        const std::size_t count = std::min(block_rows, rows - begin);
        if (!m_filter.mayHold(chunk))
            continue;
        Groups groups{};
        for (const GroupField& field : m_fields)
            if (field.term.column)
                addTerm(field.term, chunk, first, count, groups.data());
        m_filter.addTo(chunk, first, count, groups.data());
        body(chunk, first, count, groups);
    }
}

Totals CrossTabRun::totals() const
{
    Accumulator accumulator(groups());
    std::vector<std::array<std::int64_t, block_rows>> numbers(m_measured.size());
    eachBlock([&](std::size_t chunk, std::size_t first, std::size_t count, const Groups& group) {
        accumulator.count(group.data(), count);
        for (std::size_t index = 0; index < m_measured.size(); ++index)
            m_measured[index].read(chunk, first, count, numbers[index].data());
        if (m_measured.size() == 1)
            accumulator.add(group.data(), numbers[0].data(), count);
        else if (m_measured.size() == 2)
            accumulator.addShare(group.data(), numbers[0].data(), numbers[1].data(), count);
    });
    return std::move(accumulator).finish();
}

std::vector<std::int64_t> CrossTabRun::sorted(const Totals& totals, std::vector<std::size_t>& starts) const
{
    starts.assign(1, 0);
    for (std::size_t group = 0; group < groups(); ++group)
        starts.push_back(starts.back() + static_cast<std::size_t>(totals.n[group]));
    std::vector<std::int64_t> all(starts.back());
    std::vector<std::size_t> next = starts;
    std::array<std::int64_t, block_rows> numbers{};
    eachBlock([&](std::size_t chunk, std::size_t first, std::size_t count, const Groups& group) {
        m_measured[0].read(chunk, first, count, numbers.data());
        for (std::size_t row = 0; row < count; ++row)
            if (group[row] < groups() && numbers[row] != absent_number)
                all[next[group[row]]++] = numbers[row];
    });
    return all;
}

/// The field at the end of a path; nullptr for a common column.
const dictionary::Field* fieldAt(std::string_view kind, std::string_view text)
{
    const study::ColumnPath path = study::ColumnPath::parse(text);
    const dictionary::Layout* layout = dictionary::findLayout(kind);
    if (layout == nullptr)
        return nullptr;
    if (!path.via.empty())
        return fieldAt(study::targetOf(*layout, path.via), path.column);
    const dictionary::Column* column = layout->findColumn(path.column);
    return column != nullptr ? column->field : nullptr;
}

bool isChoices(std::string_view kind, std::string_view path)
{
    const dictionary::Field* field = fieldAt(kind, path);
    return field != nullptr && field->type == dictionary::FieldType::choices;
}

} // namespace atlas::analysis
