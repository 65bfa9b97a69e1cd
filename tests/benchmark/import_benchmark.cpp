#include "tests/benchmark/import_benchmark.h"

#include "core/dictionary/vocabulary.h"
#include "core/exchange/importer.h"
#include "core/study/record_store.h"
#include "tests/benchmark/generated.h"
#include "tests/benchmark/measure.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <fstream>
#include <thread>

#include <unistd.h>

namespace atlas::benchmark {

namespace {

/// The sqlite3 program reads the same rows into a table of the same columns with as many indexes of the same
/// kind: one unique text (ours is the uid), the name and the registration number. It checks nothing and keeps
/// no journal.
double sqliteImport(const std::filesystem::path& folder, const std::filesystem::path& csv)
{
    const auto database = folder / "plain.db";
    std::ofstream script(folder / "plain.sql");
    script
        << "PRAGMA journal_mode=TRUNCATE;\nPRAGMA synchronous=FULL;\nPRAGMA cache_size=-65536;\n"
        << "CREATE TABLE entity(name TEXT, reg_number TEXT, sse_form TEXT, coop_type TEXT, coop_tier TEXT, "
           "founded_year INTEGER, subdivision TEXT, place TEXT, isic_section TEXT, latitude REAL, longitude "
           "REAL, "
           "website TEXT, urban_rural TEXT, activity_status TEXT);\n"
        << "CREATE UNIQUE INDEX by_website ON entity(website);\nCREATE INDEX by_name ON entity(name);\n"
        << "CREATE INDEX by_number ON entity(reg_number);\n"
        << ".import --csv --skip 1 " << csv.string() << " entity\n";
    script.close();
    const Stopwatch watch;
    const std::string command =
        "sqlite3 " + database.string() + " < " + (folder / "plain.sql").string() + " >/dev/null";
    if (std::system(command.c_str()) != 0)
        giveUp("sqlite3 .import failed");
    return watch.seconds();
}

/// Asks again and again while somebody writes; the longest time an answer took.
class Reader {
public:
    explicit Reader(const std::filesystem::path& path)
        : m_thread([this, path] { ask(path); })
    {}
    double longest()
    {
        m_stop = true;
        m_thread.join();
        return m_longest;
    }

private:
    void ask(const std::filesystem::path& path)
    {
        const auto file = openStudy(path, study::DbMode::read_only);
        const study::RecordStore store(*file);
        while (!m_stop) {
            const Stopwatch watch;
            if (!store.ids({"entity", {}, {}, {}}, {"pk"}, 50))
                m_longest = 1e9;
            m_longest = std::max(m_longest, watch.seconds());
            ::usleep(5000);
        }
    }
    std::atomic<bool> m_stop{false};
    double m_longest = 0;
    std::thread m_thread;
};

} // namespace

bool measureImport(const std::filesystem::path& folder, const std::filesystem::path& study, int rows)
{
    const auto csv = folder / "register.csv";
    const auto planFile = folder / "plan.json";
    writeRegister(csv, planFile, rows);
    const double plain = sqliteImport(folder, csv);
    auto file = makeStudy(study);
    const dictionary::Vocabularies vocabularies;
    auto plan = exchange::loadPlan(planFile, vocabularies);
    auto table = exchange::TableReader::open(csv);
    if (!plan || !table)
        giveUp("the plan or the table does not read");
    exchange::ImportOptions options;
    options.study = 1;
    options.fileName = "register.csv";
    Reader reader(study);
    const Stopwatch watch;
    const auto outcome = exchange::importTable(*file, vocabularies, *table, *plan, options,
                                               [](std::uint64_t, std::uint64_t) { return true; });
    const double ours = watch.seconds();
    const double waited = reader.longest();
    if (!outcome || outcome->imported != rows)
        giveUp("not every row was imported");
    tell("import: rows a second", rows / ours, "1/s");
    tell("sqlite3 .import into as many columns and indexes", plain, "s");
    bool holds = report("import, checked and journalled, against sqlite3 .import", ours / plain, 3, "x");
    holds = report("import: peak memory", peakMegabytes(), 300, "MB") && holds;
    holds = report("import: longest wait of a reader", waited, 0.3, "s") && holds;
    const auto journal =
        file->db().scalar("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'change%' OR name LIKE 'action%'");
    const auto all = file->db().scalar("SELECT sum(pgsize) FROM dbstat");
    if (!journal || !all)
        giveUp("dbstat does not answer");
    return report("import: share of the journal in the file",
                  100.0 * static_cast<double>(*journal) / static_cast<double>(*all), 10, "%") &&
           holds;
}

} // namespace atlas::benchmark
