#include "tests/benchmark/start_benchmark.h"

#include "core/dictionary/vocabulary.h"
#include "core/exchange/sample_study.h"
#include "core/study/study_file.h"
#include "tests/benchmark/measure.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <vector>

#include <sys/wait.h>

namespace atlas::benchmark {

namespace {

constexpr int starts = 5;

void makeSample(const std::filesystem::path& path)
{
    const SystemClock clock;
    auto file =
        study::StudyFile::create(path, clock, {"Benchmark", "", "01890a5d-ac96-774b-bcce-b302099a8057"});
    const dictionary::Vocabularies vocabularies;
    if (!file || !exchange::fillSample(**file, vocabularies))
        giveUp("making the sample study failed");
}

/// Settings of a person who has been here before: the first start asks for a name.
void makeSettings(const std::filesystem::path& home)
{
    std::filesystem::create_directories(home / "sse-atlas");
    std::ofstream(home / "sse-atlas" / "SSE Atlas.conf")
        << "[identity]\nname=Benchmark\n[appearance]\nlanguage=en\ntheme=light\n";
}

/// Seconds from starting the program to its word that the window is painted.
double startOnce(const std::string& command)
{
    const Stopwatch watch;
    std::FILE* out = ::popen(command.c_str(), "r");
    if (out == nullptr)
        giveUp("the program does not start");
    std::string said(7, '\0');
    const bool painted = std::fread(said.data(), 1, said.size(), out) == said.size() && said == "painted";
    const double seconds = watch.seconds();
    if (::pclose(out) != 0 || !painted)
        giveUp("the program painted no window: " + command);
    return seconds;
}

} // namespace

bool measureStart(const std::filesystem::path& folder)
{
    const auto program = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "sse-atlas";
    if (!std::filesystem::exists(program))
        giveUp("there is no " + program.string());
    const auto study = folder / "sample.ssestudy";
    makeSample(study);
    makeSettings(folder);
    const std::string command =
        "exec env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME='" +
        folder.string() + "' '" + program.string() + "' '" + study.string() + "' --until-painted";
    (void)startOnce(command);
    std::vector<double> times;
    times.reserve(starts);
    for (int start = 0; start < starts; ++start)
        times.push_back(startOnce(command));
    std::sort(times.begin(), times.end());
    return report("start: window painted with the sample study", times[starts / 2], 0.4, "s");
}

} // namespace atlas::benchmark
