#include "core/exchange/importer.h"

#include "core/dictionary/kinds/study.h"
#include "tests/core/exchange/sea_table.h"
#include "tests/core/exchange/temporary.h"
#include "tests/core/study/fixture.h"

#include <boost/test/unit_test.hpp>

using namespace atlas;
using namespace atlas::exchange;
using namespace atlas::exchange::test;
using namespace atlas::tests;
namespace entity = atlas::dictionary::entity;

namespace {

struct ImportFixture : StudyFixture {
    Folder tables;
    std::int64_t britain = addStudy("GB", "Mapping of Great Britain");
    Plan plan = shippedPlans(vocabularies()).front();
    ImportOptions options;

    ImportFixture()
    {
        options.study = britain;
        options.fileName = "register.csv";
    }
    Result<ImportOutcome> import(const std::string& rows, const Progress& progress = {})
    {
        auto reader = TableReader::open(tables.write("register.csv", sea_header + rows));
        BOOST_REQUIRE(reader);
        return importTable(*file, vocabularies(), *reader, plan, options, progress);
    }
    /// So many rows with numbers of their own.
    [[nodiscard]] static std::string rows(int count)
    {
        std::string text;
        SeaRow row;
        row.structure = "OS60";
        for (int i = 0; i < count; ++i) {
            row.id = "R" + std::to_string(i);
            text += row.text();
        }
        return text;
    }
    [[nodiscard]] std::string problems(const ImportOutcome& outcome) const
    {
        std::string text;
        for (const ImportProblem& problem : outcome.problems)
            text += std::to_string(problem.row) + " " + problem.column + " [" + problem.value + "] " +
                    plain(problem.why) + "\n";
        return text;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(importing, ImportFixture)

BOOST_AUTO_TEST_CASE(rows_become_records_of_the_study)
{
    const ImportOutcome outcome = take(import(rows(3)));
    BOOST_TEST(outcome.read == 3);
    BOOST_TEST(outcome.imported == 3);
    BOOST_TEST(outcome.refused == 0);
    BOOST_TEST(outcome.plan == "sea_standard");
    BOOST_TEST(outcome.delimiter == ',');
    BOOST_TEST(outcome.encoding.name == "UTF-8");
    BOOST_TEST(outcome.ignoredColumns == (std::vector<std::string>{"Primary Activity", "Activities"}),
               boost::test_tools::per_element());
    const auto records = take(store().all({"entity", {britain}, {}, {}}));
    BOOST_REQUIRE(records.size() == 3U);
    BOOST_TEST(records[1].values.text(entity::reg_number) == "R1");
    BOOST_TEST(records[1].values.text(entity::sse_form) == "COOP");
    BOOST_TEST(records[1].values.text(entity::coop_type) == "WORK");
    BOOST_TEST(records[1].values.text(entity::subdivision) == "GB-DEV");
    BOOST_TEST(records[1].values.text(entity::registry) == "register");
    BOOST_TEST(records[1].values.missingReason(entity::isic_section) == "not_known");
    BOOST_TEST(take(store().count({"entity", {studyPk}, {}, {}})) == 0);
    // What went in is what the door itself would let in.
    for (const study::Record& record : records)
        for (const dictionary::Problem& problem : door().check(record))
            BOOST_TEST((problem.severity != dictionary::Severity::unreadable));
}

BOOST_AUTO_TEST_CASE(a_row_is_refused_only_without_a_name_or_with_too_many_cells)
{
    SeaRow nameless;
    nameless.name = "  ";
    SeaRow odd;
    odd.structure = "OS999";
    odd.region = "Atlantis";
    odd.latitude = "x";
    odd.longitude = "y";
    odd.email = "no address";
    std::string wide = SeaRow().text();
    wide.insert(wide.size() - 1, ",more,and more");
    const ImportOutcome outcome = take(import(nameless.text() + odd.text() + wide + "Z9,Only a name\n"));
    BOOST_TEST(outcome.read == 4);
    BOOST_TEST(outcome.imported == 2);
    BOOST_TEST(outcome.refused == 2);
    BOOST_TEST(entities() == 2);
    const std::string all = problems(outcome);
    for (const std::string_view part : {"2 Name []", "3 Organisational Structure [OS999]",
                                        "3 Region [Atlantis]", "3 Latitude [x]", "4  [24]"})
        BOOST_TEST((all.find(part) != std::string::npos), part << " not in\n" << all);
    BOOST_TEST(outcome.problemCount == static_cast<std::int64_t>(outcome.problems.size()));
    BOOST_TEST((std::any_of(outcome.missing.begin(), outcome.missing.end(), [](const MissingCount& count) {
        return count.field == "sse_form" && count.times == 2;
    })));
}

BOOST_AUTO_TEST_CASE(a_dry_run_tells_the_same_and_writes_nothing)
{
    SeaRow odd;
    odd.region = "Atlantis";
    options.dryRun = true;
    const ImportOutcome dry = take(import(odd.text() + rows(2)));
    BOOST_TEST(dry.dryRun);
    BOOST_TEST(entities() == 0);
    BOOST_TEST((take(journal().undoable())->kind == study::ActionKind::create));
    options.dryRun = false;
    const ImportOutcome real = take(import(odd.text() + rows(2)));
    BOOST_TEST(entities() == 3);
    BOOST_TEST(problems(dry) == problems(real));
    BOOST_TEST(dry.imported == real.imported);
}

BOOST_AUTO_TEST_CASE(one_undo_takes_all_back_and_survives_closing)
{
    take(import(rows(1200)));
    BOOST_TEST(entities() == 1200);
    const auto step = take(journal().undoable());
    BOOST_REQUIRE(step);
    BOOST_TEST((step->kind == study::ActionKind::import));
    BOOST_TEST(step->subject == "register.csv");
    reopen();
    take(journal().undo());
    BOOST_TEST(entities() == 0);
    take(journal().redo());
    BOOST_TEST(entities() == 1200);
}

BOOST_AUTO_TEST_CASE(cancelling_leaves_nothing)
{
    std::uint64_t before = 0;
    int reports = 0;
    const auto cancelled = import(rows(5000), [&](std::uint64_t finished, std::uint64_t total) {
        BOOST_TEST(finished >= before);
        BOOST_TEST(finished <= total);
        before = finished;
        return ++reports < 4;
    });
    BOOST_REQUIRE(!cancelled);
    BOOST_TEST((cancelled.error().code == ErrorCode::cancelled));
    BOOST_TEST(entities() == 0);
    // The file is as free as before.
    BOOST_TEST(take(import(rows(2))).imported == 2);
    BOOST_TEST(entities() == 2);
}

BOOST_AUTO_TEST_CASE(a_table_that_breaks_off_leaves_nothing)
{
    const auto broken = import(rows(10) + "R10,\"never closed\nR11,Name\n");
    BOOST_REQUIRE(!broken);
    BOOST_TEST((broken.error().code == ErrorCode::table_malformed));
    BOOST_TEST(broken.error().fact("row") == "12");
    BOOST_TEST(entities() == 0);
    reopen();
    BOOST_TEST(entities() == 0);
}

BOOST_AUTO_TEST_CASE(repeated_numbers_are_told_and_let_in)
{
    const ImportOutcome first = take(import(rows(3) + rows(2)));
    BOOST_TEST(first.imported == 5);
    BOOST_TEST(problems(first) == "5 Identifier [] Row 2 has the same registration number.\n"
                                  "6 Identifier [] Row 3 has the same registration number.\n");
    const ImportOutcome again = take(import(rows(4)));
    BOOST_TEST(again.imported == 4);
    BOOST_TEST(again.problems.size() == 3U);
    BOOST_TEST(again.problems.at(0).value == "R0");
    options.fileName = "another.csv";
    BOOST_TEST(take(import(rows(2))).problems.empty());
}

BOOST_AUTO_TEST_CASE(the_list_of_problems_is_bounded_and_the_count_is_not)
{
    options.keptProblems = 10;
    SeaRow odd;
    odd.region = "Atlantis";
    std::string table;
    for (int i = 0; i < 100; ++i) {
        odd.id = "R" + std::to_string(i);
        table += odd.text();
    }
    const ImportOutcome outcome = take(import(table));
    BOOST_TEST(outcome.problems.size() == 10U);
    BOOST_TEST(outcome.problemCount == 100);
    BOOST_REQUIRE(outcome.counts.size() == 1U);
    BOOST_TEST(outcome.counts[0].column == "Region");
    BOOST_TEST(outcome.counts[0].times == 100);
}

BOOST_AUTO_TEST_CASE(labels_are_those_of_the_edition_that_the_study_uses)
{
    auto study = take(store().find(dictionary::layoutOf(dictionary::study::kind), britain));
    study.values.set(dictionary::study::isic_scheme, "ISIC5");
    done(door().save(study));
    plan = readPlan(R"({"format":1,"name":"own","kind":"entity","required":[],"fields":[
                        {"field":"name","columns":"n"},{"field":"isic_section","columns":"a"}]})",
                    vocabularies())
               .plan;
    auto reader = TableReader::open(tables.write("own.csv", "n,a\nSen,Financial and insurance activities\n"));
    BOOST_REQUIRE(reader);
    BOOST_TEST(take(importTable(*file, vocabularies(), *reader, plan, options, {})).imported == 1);
    BOOST_TEST(take(store().all({"entity", {}, {}, {}})).at(0).values.text(entity::isic_section) ==
               "ISIC5-L");
}

BOOST_AUTO_TEST_CASE(refuses_a_study_that_is_not_there_and_a_file_for_reading)
{
    options.study = 4711;
    BOOST_TEST((import(rows(1)).error().code == ErrorCode::record_not_found));
    options.study = britain;
    reopen(study::DbMode::read_only);
    BOOST_TEST((import(rows(1)).error().code == ErrorCode::study_read_only));
    options.dryRun = true;
    BOOST_TEST(take(import(rows(1))).imported == 1);
}

BOOST_AUTO_TEST_CASE(control_characters_do_not_reach_the_file)
{
    SeaRow row;
    row.name = "Bell\x07 and\ttab\x1B[31m";
    BOOST_TEST(take(import(row.text())).imported == 1);
    BOOST_TEST(take(store().all({"entity", {}, {}, {}})).at(0).values.text(entity::name) ==
               "Bell and tab[31m");
}

BOOST_AUTO_TEST_SUITE_END()
