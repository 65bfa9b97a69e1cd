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
#include <cstring>
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

} // namespace

/// `atlas_benchmark [--quick]`: exit status 1 when a bar was passed.
int main(int argc, char** argv)
{
    using namespace atlas::benchmark;
    const bool quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    const int entities = quick ? rows / 10 : rows;
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    atlas::ui::provideRuntimeFolder();
    std::string name = (std::filesystem::temp_directory_path() / "sse-atlas-bench-XXXXXX").string();
    const std::filesystem::path folder = ::mkdtemp(name.data());
    const auto study = folder / "bench.ssestudy";
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
    for (const bool large : {false, true})
        holds = isolatedWindow([&] { return measureReport(folder, large); }) && holds;
    std::filesystem::remove_all(folder);
    return holds ? 0 : 1;
}
