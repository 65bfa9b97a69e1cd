#include "core/exchange/importer.h"

#include "tests/core/exchange/sea_table.h"
#include "tests/core/exchange/temporary.h"
#include "tests/core/study/fixture.h"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace atlas;
using namespace atlas::exchange;
using namespace atlas::exchange::test;
using namespace atlas::tests;
using study::Condition;

/// Imports of files that nobody made for the program: real registers, broken tables, random ones.
namespace {

struct RealFixture : StudyFixture {
    std::int64_t britain = addStudy("GB", "Mapping of Great Britain");
    ImportOptions options;

    RealFixture()
    {
        options.study = britain;
        options.fileName = "register.csv";
    }
    ImportOutcome importFile(const std::filesystem::path& path, const Plan& plan)
    {
        auto reader = take(TableReader::open(path));
        return take(importTable(*file, vocabularies(), reader, plan, options, {}));
    }
    ImportOutcome importShipped(const std::filesystem::path& path)
    {
        const auto header = take(TableReader::open(path)).shape().header;
        return importFile(path, take(choosePlan(header, shippedPlans(vocabularies()))));
    }
    std::int64_t count(std::vector<Condition> conditions)
    {
        return take(store().count({"entity", {britain}, std::move(conditions), {}}));
    }
    std::int64_t present(const char* column) { return count({{column, Condition::Test::present, {}}}); }
    std::int64_t holding(const char* column, const char* code)
    {
        return count({{column, Condition::Test::any_of, {std::string(code)}}});
    }
};

/// Takes the first named column as the name, whatever it is.
Plan anyPlan(const std::string& column)
{
    Plan plan;
    plan.name = "any";
    plan.kind = "entity";
    plan.mappings.resize(1);
    plan.mappings[0].field = "name";
    plan.mappings[0].columns = {column};
    return plan;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(importing_real_files, RealFixture)

BOOST_AUTO_TEST_CASE(a_register_of_seven_thousand_goes_in)
{
    const auto real = corpus();
    if (real.empty())
        return;
    const ImportOutcome outcome =
        importShipped(real / "registers" / "coops-uk-standard" / "standard.Q2-2022.csv");
    BOOST_TEST(outcome.imported == 7272);
    BOOST_TEST(outcome.refused == 0);
    BOOST_TEST(count({}) == 7272);
    for (const char* form : {"COOP", "SE"})
        BOOST_TEST_MESSAGE("form " << form << ": " << holding("sse_form", form));
    for (const char* column : {"sse_form", "coop_type", "coop_tier", "subdivision", "isic_section",
                               "latitude", "website", "registration_status"})
        BOOST_TEST_MESSAGE(column << " filled: " << present(column));
    for (const ProblemCount& problem : outcome.counts)
        BOOST_TEST_MESSAGE(problem.times << " x " << problem.column << ": " << plain(problem.why));
    for (const MissingCount& missing : outcome.missing)
        BOOST_TEST_MESSAGE("missing " << missing.field << ": " << missing.times);
    BOOST_TEST(present("sse_form") > 4000);
    BOOST_TEST(present("subdivision") > 7200);
    BOOST_TEST(present("isic_section") > 7200);
    BOOST_TEST(present("latitude") > 6900);
    take(journal().undo());
    BOOST_TEST(entities() == 0);
}

BOOST_AUTO_TEST_CASE(the_older_layout_goes_in)
{
    const auto real = corpus();
    if (real.empty())
        return;
    const ImportOutcome outcome =
        importShipped(real / "registers" / "coops-uk-open-data" / "coopsuk_2021_geocoding_input.csv");
    BOOST_TEST_MESSAGE("read " << outcome.read << ", refused " << outcome.refused << ", problems "
                               << outcome.problemCount);
    BOOST_TEST(outcome.read > 10'000);
    BOOST_TEST(outcome.refused == 0);
    BOOST_TEST(count({}) == outcome.imported);
    BOOST_TEST(present("place") == outcome.imported);
}

BOOST_AUTO_TEST_CASE(a_register_in_cyrillic_goes_in_by_a_plan_of_ones_own)
{
    const auto real = corpus();
    if (real.empty())
        return;
    const PlanReading reading = readPlan(R"({
        "format": 1, "name": "foundations", "kind": "entity", "required": ["name", "ogrn"],
        "fields": [
          {"field": "name", "columns": "name"}, {"field": "reg_number", "columns": "ogrn"},
          {"field": "place", "columns": "region"},
          {"field": "sse_form", "columns": "okopf", "values": {"FOUND": ["Фонды", "Благотворительные фонды"]},
           "missing": "not_known"},
          {"field": "activity_status", "columns": "status",
           "values": {"active": "Действующая", "closed": "Ликвидирована"}}],
        "defaults": {"registry": "ЕГРЮЛ"}})",
                                         vocabularies());
    BOOST_REQUIRE(reading.mistakes.empty());
    const ImportOutcome outcome =
        importFile(real / "registers" / "russia-foundations" / "foundations_codes.csv", reading.plan);
    BOOST_TEST(outcome.imported == 21920);
    BOOST_TEST_MESSAGE("foundations: " << holding("sse_form", "FOUND"));
    BOOST_TEST(holding("sse_form", "FOUND") > 15'000);
}

BOOST_AUTO_TEST_CASE(no_table_brings_the_import_down)
{
    const auto real = corpus();
    if (real.empty())
        return;
    options.dryRun = true;
    int tables = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(real)) {
        if (!entry.is_regular_file() || entry.file_size() > 4'000'000)
            continue;
        auto reader = TableReader::open(entry.path());
        if (!reader)
            continue;
        const auto outcome =
            importTable(*file, vocabularies(), *reader, anyPlan(reader->shape().header.front()), options, {});
        tables += outcome ? 1 : 0;
        if (outcome)
            BOOST_TEST(outcome->read == outcome->imported + outcome->refused);
    }
    BOOST_TEST_MESSAGE("tables imported: " << tables);
    BOOST_TEST(tables > 100);
    BOOST_TEST(entities() == 0);
}

/// Whatever stands in the cells, what goes in is what the door itself would let in.
BOOST_AUTO_TEST_CASE(mutated_registers_leave_only_records_that_can_be_stored)
{
    const Folder tables;
    const Plan plan = shippedPlans(vocabularies()).front();
    std::mt19937 random(1844);
    const std::string words = "\",;\n\t0123456789.-/:OSBMT ABCđ\x01\x7F\xC3\xA9http";
    int imported = 0;
    for (int round = 0; round < 60; ++round) {
        std::string rows;
        for (int i = 0; i < 8; ++i) {
            SeaRow row;
            row.structure = "https://example.org/OS" + std::to_string(random() % 260);
            row.membership = "BMT" + std::to_string(random() % 70);
            row.latitude = std::to_string(static_cast<int>(random() % 400) - 200) + ".5";
            row.longitude = std::to_string(static_cast<int>(random() % 800) - 400);
            row.description = std::string(random() % 5000, 'd');
            row.email = "a@b";
            row.code = std::to_string(random() % 100'000);
            rows += row.text();
        }
        for (std::size_t edits = random() % 30; edits > 0; --edits)
            rows[random() % rows.size()] = words[random() % words.size()];
        auto reader = TableReader::open(tables.write("register.csv", sea_header + rows));
        if (!reader)
            continue;
        const auto outcome = importTable(*file, vocabularies(), *reader, plan, options, {});
        imported += outcome ? static_cast<int>(outcome->imported) : 0;
    }
    BOOST_TEST(imported > 100);
    BOOST_TEST(entities() == imported);
    for (const study::Record& record : take(store().all({"entity", {britain}, {}, {}})))
        for (const dictionary::Problem& problem : door().check(record))
            BOOST_TEST((problem.severity != dictionary::Severity::unreadable),
                       problem.field << ": " << plain(problem.text));
}

BOOST_AUTO_TEST_SUITE_END()
