#include "tests/benchmark/figures_benchmark.h"

#include "core/analysis/column_cache.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/catalogue.h"
#include "core/study/record_store.h"
#include "tests/benchmark/generated.h"
#include "tests/benchmark/measure.h"

#include <array>
#include <vector>

namespace atlas::benchmark {

namespace {

constexpr int rounds = 7;

/// What a figure costs at the least: counting codes of two vectors as large as those of the cache.
double loopByHand(std::size_t rows)
{
    std::vector<std::uint16_t> form(rows);
    std::vector<std::uint16_t> status(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        form[row] = static_cast<std::uint16_t>(row % 7);
        status[row] = static_cast<std::uint16_t>(row % 15);
    }
    std::array<std::int64_t, 8> counts{};
    const double seconds = median(rounds, [&] {
        for (std::size_t row = 0; row < rows; ++row)
            if (status[row] != 3)
                ++counts[form[row]];
    });
    if (counts[0] == 0)
        giveUp("the loop counted nothing");
    return seconds;
}

} // namespace

bool measureFigures(const std::filesystem::path& path)
{
    const auto file = openStudy(path, study::DbMode::read_only);
    const dictionary::Vocabularies vocabularies;
    const auto rows = study::RecordStore(*file).count({"entity", {}, {}, {}});
    if (!rows)
        giveUp("counting failed");
    const double before = peakMegabytes();
    analysis::ColumnCache cache;
    const figures::FigureContext context{file.get(), &vocabularies, "en", {}, &cache};
    const Stopwatch loading;
    for (const char* id : {"C08", "C11", "C12", "C25"})
        if (!figures::compute(id, context))
            giveUp(std::string("figure ") + id + " failed");
    bool holds = report("figures: loading every column needed and computing once", loading.seconds(), 2, "s");
    holds = report("figures: memory of the columns", peakMegabytes() - before, 200, "MB") && holds;
    tell("figures: a loop by hand over two vectors of the entities",
         1000 * loopByHand(static_cast<std::size_t>(*rows)), "ms");
    for (const char* id : {"C08", "C11", "C12", "C25"}) {
        const double seconds = median(rounds, [&] { (void)figures::compute(id, context); });
        holds = report(std::string("figures: ") + id, 1000 * seconds, 15, "ms") && holds;
    }
    return holds;
}

} // namespace atlas::benchmark
