#include "tests/benchmark/entry_benchmark.h"
#include "tests/benchmark/figures_benchmark.h"
#include "tests/benchmark/generated.h"
#include "tests/benchmark/import_benchmark.h"
#include "tests/benchmark/measure.h"
#include "tests/benchmark/start_benchmark.h"
#include "tests/benchmark/table_benchmark.h"
#include "ui/common/runtime_folder.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

namespace {

constexpr int rows = 1'000'000;

/// In a process of its own and with an application, which only one process after a fork may have.
bool isolatedWindow(const std::function<bool()>& work)
{
    return atlas::benchmark::isolated([&] {
        int argc = 1;
        std::string name = "atlas_benchmark";
        char* argv[] = {name.data(), nullptr};
        const QApplication application(argc, argv);
        return work();
    });
}

/// With 100,000 entities, and in the study of the other measurements when it has so many.
bool measureTyping(const std::filesystem::path& folder, const std::filesystem::path& study, int entities)
{
    using namespace atlas::benchmark;
    const auto typed = folder / "typed.ssestudy";
    const bool made = isolated([&] {
        addEntities(*makeStudy(typed), rows / 10);
        return true;
    });
    const bool holds = made && isolatedWindow([&] { return measureEntry(typed, rows / 10); });
    return entities == 0 ? holds : isolatedWindow([&] { return measureEntry(study, entities); }) && holds;
}

bool measureAll(const std::filesystem::path& folder, const std::filesystem::path& study, int entities)
{
    using namespace atlas::benchmark;
    std::printf("%d entities, %d contributions\n", entities, 3 * entities);
    std::fflush(stdout);
    bool holds = isolated([&] { return measureStart(folder); });
    holds = isolated([&] { return measureImport(folder, study, entities); }) && holds;
    holds = isolated([&] {
                addContributions(*openStudy(study, atlas::study::DbMode::read_write), entities);
                return true;
            }) &&
            holds;
    holds = isolated([&] { return measureFigures(study); }) && holds;
    holds = isolated([&] { return measureTable(study); }) && holds;
    holds = isolatedWindow([&] { return measureTableModel(study); }) && holds;
    holds = measureTyping(folder, study, entities == rows ? entities : 0) && holds;
    for (const bool large : {false, true})
        holds = isolatedWindow([&] { return measureReport(folder, large); }) && holds;
    return holds;
}

} // namespace

/// `atlas_benchmark [--quick | --entry]`: exit status 1 when a bar was passed. `--entry` measures only what a
/// person who types waits for.
int main(int argc, char** argv)
{
    using namespace atlas::benchmark;
    const std::string wanted = argc > 1 ? argv[1] : "";
    const bool quick = wanted == "--quick";
    const int entities = quick ? rows / 10 : rows;
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    atlas::ui::provideRuntimeFolder();
    std::string name = (std::filesystem::temp_directory_path() / "sse-atlas-bench-XXXXXX").string();
    const std::filesystem::path folder = ::mkdtemp(name.data());
    const auto study = folder / "bench.ssestudy";
    bool holds = true;
    if (wanted == "--entry") {
        holds = isolated([&] {
            addEntities(*makeStudy(study), rows);
            return true;
        });
        holds = measureTyping(folder, study, entities) && holds;
    } else
        holds = measureAll(folder, study, entities);
    std::filesystem::remove_all(folder);
    return holds ? 0 : 1;
}
