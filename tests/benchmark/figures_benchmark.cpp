#include "tests/benchmark/figures_benchmark.h"

#include "core/analysis/column_cache.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/catalogue.h"
#include "core/study/record_store.h"
#include "tests/benchmark/by_hand.h"
#include "tests/benchmark/generated.h"
#include "tests/benchmark/measure.h"

#include <algorithm>
#include <array>
#include <vector>

namespace atlas::benchmark {

namespace {

constexpr int rounds = 15;
constexpr std::array ids{"C08", "C11", "C12", "C25"};

/// A figure and the loop by hand in turn, so that both meet the same machine.
bool compare(const char* id, const figures::FigureContext& context)
{
    const auto loop = loopByHand(id, *context.cache);
    std::vector<double> computed;
    std::vector<double> byHand;
    for (int round = 0; round < rounds; ++round) {
        byHand.push_back(median(1, [&] { loop->run(); }));
        Result<figures::FigureData> data = fail(ErrorCode::unknown_figure, {});
        computed.push_back(median(1, [&] { data = figures::compute(id, context); }));
        if (!data || !loop->agrees(*data))
            giveUp(std::string("the loop by hand counts other numbers than ") + id);
    }
    for (std::vector<double>* times : {&computed, &byHand})
        std::sort(times->begin(), times->end());
    const double seconds = computed[rounds / 2];
    const double hand = byHand[rounds / 2];
    const std::string name = std::string("figures: ") + id;
    bool holds = report(name, 1000 * seconds, 15, "ms");
    tell(name + ", counted by a loop by hand", 1000 * hand, "ms");
    holds = report(name + ", as a multiple of the loop by hand", seconds / hand, 3, "x") && holds;
    return holds;
}

} // namespace

bool measureFigures(const std::filesystem::path& path)
{
    const auto file = openStudy(path, study::DbMode::read_only);
    const dictionary::Vocabularies vocabularies;
    const double before = peakMegabytes();
    analysis::ColumnCache cache;
    const figures::FigureContext context{file.get(), &vocabularies, "en", {}, &cache};
    const Stopwatch loading;
    for (const char* id : ids)
        if (!figures::compute(id, context))
            giveUp(std::string("figure ") + id + " failed");
    bool holds = report("figures: loading every column needed and computing once", loading.seconds(), 2, "s");
    holds = report("figures: memory of the columns", peakMegabytes() - before, 200, "MB") && holds;
    for (const char* id : ids)
        holds = compare(id, context) && holds;
    return holds;
}

} // namespace atlas::benchmark
