#include "tests/benchmark/by_hand.h"

#include "core/analysis/column_cache.h"
#include "core/figures/figure_data.h"
#include "tests/benchmark/measure.h"

#include <algorithm>
#include <limits>
#include <string>

namespace atlas::benchmark {

namespace {

using analysis::Chunk;
using analysis::Column;
using analysis::ColumnTable;
using figures::Cell;
using figures::FigureData;

using Code = std::uint8_t;
using Number = std::int16_t;
constexpr Number absent = std::numeric_limits<Number>::min();

const Column& columnOf(const ColumnTable& table, const char* name)
{
    const Column* column = table.find(name);
    if (column == nullptr)
        giveUp(std::string("no column ") + name);
    return *column;
}

template <typename T>
const std::vector<T>& stored(const Chunk& chunk)
{
    const auto* values = std::get_if<std::vector<T>>(&chunk.values);
    if (values == nullptr)
        giveUp("a column is wider than the loop by hand expects");
    return *values;
}

/// nullptr: every row lives.
const Code* deadRows(const ColumnTable& table, std::size_t chunk)
{
    return table.dead[chunk] ? stored<Code>(*table.dead[chunk]).data() : nullptr;
}

/// Every value fits below; absent ones are not looked at.
std::size_t above(const Column& column)
{
    std::int64_t highest = 0;
    for (const auto& chunk : column.chunks) {
        if (chunk->low < 0 && chunk->low <= chunk->high)
            giveUp("a negative number");
        highest = std::max(highest, chunk->high);
    }
    return static_cast<std::size_t>(highest) + 1;
}

/// A note that names the number, which is left out for 0.
bool says(const FigureData& data, std::int64_t n)
{
    return n == 0 || std::any_of(data.notes.begin(), data.notes.end(), [n](const Message& note) {
               return !note.arguments.empty() && note.arguments.front() == Argument(n);
           });
}

struct EntityLoop : HandLoop {
    explicit EntityLoop(std::shared_ptr<const ColumnTable> entities, const char* by)
        : table(std::move(entities))
        , status(columnOf(*table, "activity_status"))
        , source(columnOf(*table, "source"))
        , values(columnOf(*table, by))
        , closedCode(status.list->find("closed"))
    {}
    std::shared_ptr<const ColumnTable> table;
    const Column& status;
    const Column& source;
    const Column& values;
    std::uint32_t closedCode;
    std::int64_t closed = 0;
    std::vector<std::int64_t> counts;
    std::vector<std::int64_t> bySource;

    /// One pass over the entities; absent values count as the number `unknown`.
    template <typename T>
    void count(std::size_t size, T unknown)
    {
        std::int64_t left = 0;
        std::vector<std::int64_t> found(size);
        std::vector<std::int64_t> sources(above(source));
        for (std::size_t chunk = 0; chunk < values.chunks.size(); ++chunk) {
            const Code* dead = deadRows(*table, chunk);
            const auto& activity = stored<Code>(*status.chunks[chunk]);
            const auto& from = stored<Number>(*source.chunks[chunk]);
            const auto& value = stored<T>(*values.chunks[chunk]);
            for (std::size_t row = 0; row < value.size(); ++row) {
                if (dead != nullptr && dead[row] != 0)
                    continue;
                if (activity[row] == closedCode) {
                    ++left;
                    continue;
                }
                ++found[static_cast<std::size_t>(std::max(value[row], unknown))];
                if (from[row] != absent)
                    ++sources[static_cast<std::size_t>(from[row])];
            }
        }
        closed = left;
        counts = std::move(found);
        bySource = std::move(sources);
    }
};

struct ByCode : EntityLoop {
    using EntityLoop::EntityLoop;
    void run() override { count<Code>(values.list->size(), 0); }
    [[nodiscard]] bool agrees(const FigureData& data) const override
    {
        std::int64_t all = 0;
        bool same = says(data, closed);
        for (std::size_t row = 0; row < data.rows.size(); ++row) {
            const std::int64_t n = data.at(row, 0).n;
            same = same && counts[values.list->find(data.rows[row].code)] == n;
            all += n;
        }
        for (const std::int64_t n : counts)
            all -= n;
        return same && all == 0 && data.n > 0;
    }
};

/// Year 0 stands for an unknown one.
struct ByYear : EntityLoop {
    using EntityLoop::EntityLoop;
    void run() override { count<Number>(above(values), 0); }
    [[nodiscard]] bool agrees(const FigureData& data) const override
    {
        bool same = says(data, closed) && says(data, counts[0]) && data.n > 0;
        for (std::size_t row = 0; row < data.rows.size(); ++row) {
            const bool last = row + 1 == data.rows.size();
            const std::size_t end = last ? counts.size() : std::stoul(data.rows[row + 1].code);
            std::int64_t n = 0;
            for (std::size_t year = std::stoul(data.rows[row].code); year < end; ++year)
                n += counts[year];
            same = same && data.at(row, 0).n == n;
        }
        return same;
    }
};

struct ByCountryAndGoal : HandLoop {
    explicit ByCountryAndGoal(std::shared_ptr<const ColumnTable> contributions)
        : table(std::move(contributions))
        , study(columnOf(*table, "study"))
        , goal(columnOf(*table, "goal"))
        , direction(columnOf(*table, "direction"))
    {}
    std::shared_ptr<const ColumnTable> table;
    const Column& study;
    const Column& goal;
    const Column& direction;
    std::int64_t harmful = 0;
    std::int64_t claimed = 0;
    std::vector<std::int64_t> counts; ///< goals of study 0, of study 1 …

    void run() override
    {
        const std::size_t goals = goal.list->size();
        const std::uint32_t negative = direction.list->find("negative");
        std::int64_t bad = 0;
        std::int64_t without = 0;
        std::vector<std::int64_t> found(above(study) * goals);
        for (std::size_t chunk = 0; chunk < goal.chunks.size(); ++chunk) {
            const Code* dead = deadRows(*table, chunk);
            const auto& of = stored<Number>(*study.chunks[chunk]);
            const auto& to = stored<Code>(*goal.chunks[chunk]);
            const auto& effect = stored<Code>(*direction.chunks[chunk]);
            for (std::size_t row = 0; row < to.size(); ++row) {
                if (dead != nullptr && dead[row] != 0)
                    continue;
                if (negative != 0 && effect[row] == negative) {
                    ++bad;
                    continue;
                }
                ++without; // no evidence is generated
                ++found[static_cast<std::size_t>(of[row]) * goals + to[row]];
            }
        }
        harmful = bad;
        claimed = without;
        counts = std::move(found);
    }
    [[nodiscard]] bool agrees(const FigureData& data) const override
    {
        std::int64_t withoutGoal = 0;
        std::int64_t all = 0;
        for (std::size_t cell = 0; cell < counts.size(); ++cell)
            (cell % goal.list->size() == 0 ? withoutGoal : all) += counts[cell];
        bool same = says(data, harmful) && says(data, claimed) && says(data, withoutGoal) && data.n == all;
        for (std::size_t index = 0; index < data.cells.size(); ++index) {
            const Cell& cell = data.cells[index];
            const std::uint32_t code = goal.list->find(data.columns[index % data.columns.size()].code);
            if (cell.n > 0)
                same =
                    same && counts[static_cast<std::size_t>(cell.records->studies.at(0)) * goal.list->size() +
                                   code] == cell.n;
        }
        return same && data.n > 0;
    }
};

} // namespace

std::unique_ptr<HandLoop> loopByHand(std::string_view id, const analysis::ColumnCache& cache)
{
    if (id == "C08")
        return std::make_unique<ByCode>(cache.table("entity"), "sse_form");
    if (id == "C11")
        return std::make_unique<ByCode>(cache.table("entity"), "isic_section");
    if (id == "C12")
        return std::make_unique<ByYear>(cache.table("entity"), "founded_year");
    return std::make_unique<ByCountryAndGoal>(cache.table("sdg_contribution"));
}

} // namespace atlas::benchmark
