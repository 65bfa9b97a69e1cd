#include "tests/benchmark/figures_benchmark.h"
#include "tests/benchmark/measure.h"
#include "tests/ui/report/sample_report.h"
#include "ui/common/language.h"
#include "ui/figures/figure_renderer.h"
#include "ui/report/report_pdf.h"

namespace atlas::benchmark {

bool measureReport(const std::filesystem::path& folder, bool large)
{
    tests::SampleSize size;
    size.chapters = large ? 45 : 14;
    size.figures = large ? 200 : 60;
    size.tables = large ? 260 : 80;
    size.longestTable = 24;
    const report::Report made = tests::sampleReport(size);
    const ui::Language language(QStringLiteral("en"));
    const ui::figures::FigureRenderer drawer;
    const Stopwatch watch;
    const auto outcome = ui::report::writePdf(made, drawer, language, folder / "report.pdf");
    const double seconds = watch.seconds();
    if (!outcome)
        giveUp("the report failed");
    const std::string name = "report of " + std::to_string(outcome->pages) + " pages, " +
                             std::to_string(size.figures) + " figures, " + std::to_string(size.tables) +
                             " tables";
    const bool inTime = benchmark::report(name, seconds, large ? 7 : 2, "s");
    return benchmark::report("report: peak memory", peakMegabytes(), large ? 350 : 200, "MB") && inTime;
}

} // namespace atlas::benchmark
