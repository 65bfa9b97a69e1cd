#include "tests/benchmark/table_benchmark.h"

#include "core/dictionary/vocabulary.h"
#include "core/study/find_records.h"
#include "core/study/record_store.h"
#include "tests/benchmark/generated.h"
#include "tests/benchmark/measure.h"
#include "ui/common/language.h"
#include "ui/common/task_runner.h"
#include "ui/common/words.h"
#include "ui/records/record_table_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace atlas::benchmark {

namespace {

constexpr int shown_rows = 40;
constexpr int places_looked_at = 500;

double waitForEveryRow(const ui::records::RecordTableModel& model)
{
    const Stopwatch watch;
    while (model.loading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return watch.seconds();
}

/// Reads what a view shows whose first row is this one.
void look(const ui::records::RecordTableModel& model, int first)
{
    for (int row = first; row < std::min(first + shown_rows, model.rowCount()); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.data(model.index(row, column), Qt::DisplayRole).toString().isEmpty())
                giveUp("the table has an empty cell");
}

} // namespace

bool measureTable(const std::filesystem::path& path)
{
    const auto file = openStudy(path, study::DbMode::read_only);
    const study::RecordStore store(*file);
    const auto& layout = *dictionary::findLayout("entity");
    const study::Filter all{"entity", {}, {}, {}};
    const double before = peakMegabytes();
    const Stopwatch first;
    const auto some = store.ids(all, {"title_key"}, 256);
    if (!some || !store.load(layout, std::span(*some).first(shown_rows)))
        giveUp("the first rows failed");
    bool holds = report("table: first rows, by name", 1000 * first.seconds(), 150, "ms");
    const std::array kinds{&layout};
    const Stopwatch nowhere;
    if (!study::findRecords(*file, "qqqq", kinds, {}, 6))
        giveUp("looking up a name failed");
    tell("palette: a name that is nowhere (off the window's thread)", 1000 * nowhere.seconds(), "ms");
    const Stopwatch whole;
    const auto ids = store.ids(all, {"title_key"});
    tell("table: every id, by name (off the window's thread)", 1000 * whole.seconds(), "ms");
    const Stopwatch last;
    if (!ids || !store.load(layout, std::span(*ids).last(shown_rows)))
        giveUp("the last rows failed");
    holds = report("table: last rows once the ids are there", 1000 * last.seconds(), 20, "ms") && holds;
    return report("table: memory", peakMegabytes() - before, 40, "MB") && holds;
}

bool measureTableModel(const std::filesystem::path& path)
{
    const auto file = openStudy(path, study::DbMode::read_write);
    const dictionary::Vocabularies vocabularies;
    const ui::Language language(QStringLiteral("en"));
    const ui::Words words(vocabularies, language);
    ui::TaskRunner tasks;
    // The names of places and the like are read once for the program, whatever the table's length.
    (void)words.term("subdivision", "VN-HN");
    const double before = peakMegabytes();
    ui::records::RecordTableModel model(*dictionary::findLayout("entity"), words, tasks);
    const Stopwatch first;
    model.setFile(file.get());
    look(model, 0);
    bool holds = report("window's table: first rows, by name", 1000 * first.seconds(), 150, "ms");
    tell("window's table: every id, by name, in its worker", 1000 * waitForEveryRow(model), "ms");
    const Stopwatch last;
    look(model, model.rowCount() - shown_rows);
    holds = report("window's table: last rows", 1000 * last.seconds(), 20, "ms") && holds;
    const Stopwatch walk;
    for (int place = 0; place < places_looked_at; ++place)
        look(model, static_cast<int>((place * 7919LL * 131) % model.rowCount()));
    tell("window's table: rows at another place", 1000 * walk.seconds() / places_looked_at, "ms");
    holds = report("window's table: memory", peakMegabytes() - before, 40, "MB") && holds;
    model.sort(1, Qt::DescendingOrder);
    tell("window's table: every id by a column without index", 1000 * waitForEveryRow(model), "ms");
    tell("window's table: memory after sorting by it", peakMegabytes() - before, "MB");
    model.setFile(nullptr);
    return holds;
}

} // namespace atlas::benchmark
