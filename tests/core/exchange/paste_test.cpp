#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/event.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/person.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "tests/core/exchange/paste_fixture.h"

#include <random>
#include <set>

using namespace atlas;
using namespace atlas::tests;
using exchange::PastePlan;
namespace entity = atlas::dictionary::entity;

BOOST_FIXTURE_TEST_SUITE(paste, PasteFixture)

BOOST_AUTO_TEST_CASE(columns_are_known_by_label_or_key_whatever_their_case)
{
    read("NAME\tsse_form\tFounded \tSomething else\nSen\tCOOP\t1999\tx\n");
    BOOST_TEST(plan.header);
    const std::vector<std::size_t> expected{column(entity::name), column(entity::sse_form),
                                            column(entity::founded_year), PastePlan::no_column};
    BOOST_TEST(plan.columns == expected);
    read("Status\tName\nx\ty");
    BOOST_TEST(plan.columns[0] == PastePlan::no_column);
}

BOOST_AUTO_TEST_CASE(without_a_header_the_shown_columns_are_meant)
{
    read("Sen\tCOOP\nMai\tSE\n", {column(entity::name), column(entity::sse_form), column(entity::place)});
    BOOST_TEST(!plan.header);
    BOOST_TEST(run(true).added == 2);
    BOOST_TEST(entities() == 0);
    BOOST_TEST(run(false).added == 2);
    BOOST_TEST(added("Mai").values.text(entity::sse_form) == "SE");
    BOOST_TEST(added("Mai").values.text(dictionary::common::status) == "draft");
}

BOOST_AUTO_TEST_CASE(cells_are_read_as_the_form_reads_them)
{
    const std::int64_t source = addSource("Niên giám 2023");
    read("Name\tForm\tFounded\tRegistered on\tIncome from grants\tTarget groups\tContact may be "
         "published\tSource\n"
         "Đồng Tâm\tcooperative\t2562\t20/6/2019\t12,5\tYouth; Women\tyes\tNIEN GIAM 2023\n");
    plan.habits.decimalPoint = ',';
    const auto outcome = run(false);
    BOOST_TEST(outcome.unknown.empty());
    const auto values = added("Đồng Tâm").values;
    BOOST_TEST(values.text(entity::sse_form) == "COOP");
    BOOST_TEST(values.integer(entity::founded_year).value_or(0) == 2019);
    BOOST_TEST(values.text(entity::reg_date) == "2019-06-20");
    BOOST_TEST(values.decimal(entity::grant_share).value_or(Decimal{}).toString() == "12.5");
    BOOST_TEST((values.codes(entity::target_groups) == std::vector<std::string>{"women", "youth"}));
    BOOST_TEST(values.integer(entity::publish_contact).value_or(0) == 1);
    BOOST_TEST(values.integer(entity::source).value_or(0) == source);
    BOOST_TEST(values.text(dictionary::common::note).empty());
}

BOOST_AUTO_TEST_CASE(what_is_not_understood_stays_in_the_note_and_is_told)
{
    read("Name\tForm\tFounded\tSource\tPlace\nSen\tGuild\tlong ago\tNobody\tnot "
         "known\nMai\tguild\t1999\t\tHuế\n");
    auto outcome = run(true);
    BOOST_REQUIRE(outcome.unknown.size() == 2);
    BOOST_TEST(outcome.unknown[0].text == "Guild");
    BOOST_TEST(outcome.unknown[0].times == 2);
    BOOST_TEST(outcome.problemCount == 4);
    BOOST_TEST(outcome.problems.front().row == 1);
    plan.words[{1, outcome.unknown[0].folded}] = "OTHER";
    plan.words[{3, outcome.unknown[1].folded}] = "";
    outcome = run(false);
    BOOST_TEST(outcome.unknown.empty());
    BOOST_TEST(outcome.problemCount == 1);
    const auto values = added("Sen").values;
    BOOST_TEST(values.text(entity::sse_form) == "OTHER");
    BOOST_TEST(values.text(entity::place) == "not known");
    BOOST_TEST(values.text(dictionary::common::note) == "Founded: long ago\nSource: Nobody");
    BOOST_TEST(!values.has(entity::founded_year));
}

BOOST_AUTO_TEST_CASE(a_share_of_persons_is_no_number_of_persons)
{
    namespace event = dictionary::event;
    const auto values = pasted(event::kind, "Title\tParticipants\tParticipants: women\nMeeting\t120\t45%\n");
    BOOST_TEST(values.count(event::participants).total.value_or(0) == 120);
    BOOST_TEST(!values.count(event::participants).women);
    BOOST_TEST(told("cannot be read"));
    const auto observed = pasted(dictionary::statistic::kind, "Locator\tValue\np. 4\t45%\n");
    BOOST_TEST(observed.decimal(dictionary::statistic::value).value_or(Decimal{}).toString() == "45.0000");
    BOOST_TEST(told("percent sign"));
}

BOOST_AUTO_TEST_CASE(labels_are_those_of_the_edition_that_the_study_uses)
{
    clock.advance(std::int64_t{3} * 365 * 24 * 3600 * 1000);
    choose(dictionary::study::isic_scheme, "ISIC5");
    const std::vector<std::size_t> columns{column(entity::name), column(entity::isic_section),
                                           column(entity::subdivision)};
    for (const auto& [scheme, province] : {std::pair("ISO3166-2", "VN-56"), std::pair("VN2025", "VN25-24")}) {
        choose(dictionary::study::subdivision_scheme, scheme);
        read(std::string(province) + "\tFinancial and insurance activities\tBắc Ninh\n", columns);
        run(false);
        const auto values = added(province).values;
        BOOST_TEST(values.text(entity::isic_section) == "ISIC5-L");
        BOOST_TEST(values.text(entity::subdivision) == province);
    }
}

BOOST_AUTO_TEST_CASE(a_name_with_other_accents_is_taken_but_told)
{
    const std::int64_t level = addSource("Tân Lập");
    const auto sourceOf = [&](const char* name) {
        return added(name).values.integer(entity::source).value_or(0);
    };
    read("Name\tSource\nSen\tTÂN lập\nMai\tTa\u0302n Lập\n");
    BOOST_TEST(run(false).problemCount == 0);
    BOOST_TEST(sourceOf("Sen") == level);
    BOOST_TEST(sourceOf("Mai") == level);
    read("Name\tSource\nLan\tTản Lập\n");
    last = run(true);
    BOOST_TEST(last.problemCount == 1);
    BOOST_TEST(told("Tân Lập"));
    BOOST_REQUIRE(last.samples.size() == 1);
    BOOST_TEST(last.samples.front().doubtful == std::vector<std::size_t>{1});
    const std::int64_t hook = addSource("Tản Lập");
    last = run(false);
    BOOST_TEST(last.problemCount == 0);
    BOOST_TEST(sourceOf("Lan") == hook);
    read("Name\tSource\nHoa\tTan Lap\n");
    BOOST_TEST(run(false).unknown.size() == 1);
    BOOST_TEST(sourceOf("Hoa") == 0);
}

BOOST_AUTO_TEST_CASE(a_reason_for_a_missing_value_is_one)
{
    read("Name\tFounded\tForm\nSen\tNot known\trefused\n");
    BOOST_TEST(run(false).problemCount == 0);
    const auto values = added("Sen").values;
    BOOST_TEST(values.missingReason(entity::founded_year) == "not_known");
    BOOST_TEST(values.missingReason(entity::sse_form) == "refused");
}

BOOST_AUTO_TEST_CASE(a_reason_beside_a_number_of_the_count_goes_into_the_note)
{
    for (const char* rows : {"code\tparticipants_total\tparticipants_women\nF1\t120\tNot known\n",
                             "code\tparticipants_women\tparticipants_total\nF1\tNot known\t120\n"}) {
        const auto values = pasted(dictionary::fieldwork::kind, rows);
        BOOST_TEST(values.count(dictionary::fieldwork::participants).total.value_or(-1) == 120);
        BOOST_TEST(values.missing().empty());
        BOOST_TEST(values.text(dictionary::common::note) == "participants_women: Not known");
        BOOST_TEST(told("beside a value"));
        take(journal().undo());
    }
    const auto values = pasted(dictionary::fieldwork::kind,
                               "code\tparticipants_total\tparticipants_women\nF1\tNot known\tnot known\n");
    BOOST_TEST(values.missingReason(dictionary::fieldwork::participants) == "not_known");
    BOOST_TEST(last.problemCount == 0);
}

BOOST_AUTO_TEST_CASE(a_reason_among_codes_goes_into_the_note)
{
    read("Name\tTarget groups\nSen\tYouth; not known\n");
    last = run(false);
    const auto values = added("Sen").values;
    BOOST_TEST((values.codes(entity::target_groups) == std::vector<std::string>{"youth"}));
    BOOST_TEST(values.text(dictionary::common::note) == "Target groups: not known");
    BOOST_TEST(told("beside a value"));
}

BOOST_AUTO_TEST_CASE(a_note_of_the_paste_stays_beside_what_is_kept_in_it)
{
    for (const char* rows :
         {"Name\tForm\tNote\nSen\tGuild\tMine\n", "Name\tNote\tForm\nMai\tMine\tGuild\n"}) {
        read(rows);
        last = run(false);
        BOOST_TEST(added(std::string(table.cell(1, 0))).values.text(dictionary::common::note) ==
                   "Mine\nForm: Guild");
    }
}

BOOST_AUTO_TEST_CASE(of_a_long_text_the_field_holds_what_fits_and_the_note_the_rest)
{
    const auto limit =
        static_cast<std::size_t>(entity::description.maxLength > 0 ? entity::description.maxLength : 4000);
    const std::string beginning(limit, 'a');
    const std::string rest(1000, 'b');
    read("Name\tdescription\nSen\t" + beginning + rest + "\n");
    last = run(false);
    const auto values = added("Sen").values;
    BOOST_TEST(values.text(entity::description) == beginning);
    BOOST_TEST(values.text(dictionary::common::note) == "description: " + rest);
    BOOST_TEST(told("holds at most"));
}

BOOST_AUTO_TEST_CASE(a_line_that_is_too_long_is_kept_whole)
{
    const std::string place(350, 'p');
    read("Name\tPlace\nSen\t" + place + "\n");
    last = run(false);
    BOOST_TEST(!added("Sen").values.has(entity::place));
    BOOST_TEST(added("Sen").values.text(dictionary::common::note) == "Place: " + place);
}

BOOST_AUTO_TEST_CASE(a_name_that_is_too_long_is_cut_and_told_as_that)
{
    const auto limit = static_cast<std::size_t>(entity::name.maxLength);
    std::string name;
    while (name.size() < limit + 20)
        name += "Name of a cooperative ";
    name.pop_back();
    read("Name\nShort\n" + name + "\n");
    last = run(false);
    BOOST_TEST(last.unnamed == 0);
    BOOST_TEST(last.added == 2);
    BOOST_TEST(told("holds at most"));
    BOOST_TEST(!told("no name"));
    std::string cut = name.substr(0, limit);
    cut.erase(cut.find_last_not_of(' ') + 1);
    BOOST_TEST(added(cut).values.text(dictionary::common::note) == "Name: " + name);
}

BOOST_AUTO_TEST_CASE(a_note_that_is_full_keeps_what_fits_and_tells_what_is_left_out)
{
    const std::string form(3000, 'f');
    const std::string source(3000, 's');
    read("Name\tForm\tSource\nSen\t" + form + "\t" + source + "\n");
    last = run(false);
    const std::string whole = "Form: " + form + "\nSource: " + source;
    BOOST_TEST(added("Sen").values.text(dictionary::common::note) == whole.substr(0, 4000));
    BOOST_TEST(told("The note holds at most 4000 characters"));
    read("Name\tNote\nMai\t" + whole + "\n");
    plan.columns.resize(2);
    BOOST_TEST(run(false).problemCount == 1);
}

BOOST_AUTO_TEST_CASE(personal_data_that_is_not_taken_stays_out_of_the_note)
{
    const auto source =
        pasted(dictionary::source::kind, "title\ttype\tcontact\tyear\nA book\tbook\tPlanted Name\tearly\n");
    BOOST_TEST(!source.has(dictionary::source::contact));
    BOOST_TEST(source.text(dictionary::common::note) == "year: early");
    BOOST_TEST(told("personal data"));
    const std::string name = std::string(190, 'n') + " Planted Name";
    const auto person =
        pasted(dictionary::person::kind, "name\tphone\n" + name + "\t" + std::string(70, '1') + "\n");
    BOOST_TEST(person.text(dictionary::person::name) == name.substr(0, 200));
    BOOST_TEST(!person.has(dictionary::person::phone));
    BOOST_TEST(!person.has(dictionary::common::note));
    BOOST_TEST(told("personal data"));
    BOOST_TEST(told("holds at most"));
}

BOOST_AUTO_TEST_CASE(rows_without_a_name_are_left_out)
{
    read("Name\tPlace\nSen\tHuế\n\tĐà Nẵng\n");
    const auto outcome = run(false);
    BOOST_TEST(outcome.rows == 2);
    BOOST_TEST(outcome.added == 1);
    BOOST_TEST(outcome.unnamed == 1);
}

BOOST_AUTO_TEST_CASE(twins_in_the_study_and_in_the_paste_are_left_out_unless_wanted)
{
    addEntity("Đồng Tâm");
    read("Name\nDONG TAM\nSen\nsen\nMai\n");
    auto outcome = run(true);
    BOOST_TEST(outcome.added == 2);
    BOOST_REQUIRE(outcome.twins.size() == 2);
    BOOST_TEST(outcome.twins[0].twin.pk > 0);
    BOOST_TEST(outcome.twins[1].twin.row == 2);
    plan.otherwise.insert(outcome.twins[1].row);
    BOOST_TEST(run(true).added == 3);
    plan.addTwins = true;
    outcome = run(false);
    BOOST_TEST(outcome.added == 3);
    BOOST_TEST(outcome.twinsLeftOut == 1);
    BOOST_TEST(entities() == 4);
}

BOOST_AUTO_TEST_CASE(names_of_different_provinces_are_no_twins)
{
    read("Name\tProvince or region\nSen\tVN-HN\nSen\tVN-SG\nSen\tVN-HN\n");
    BOOST_TEST(run(true).added == 2);
    addEntity("SEN");
    BOOST_TEST(run(true).added == 0);
}

BOOST_AUTO_TEST_CASE(a_paste_is_one_step)
{
    std::string text = "Name\tPlace\n";
    for (int row = 0; row < 300; ++row)
        text += "Entity " + std::to_string(row) + "\tHuế\n";
    read(text);
    BOOST_TEST(run(false).added == 300);
    BOOST_TEST(entities() == 300);
    BOOST_TEST((take(journal().undoable())->kind == study::ActionKind::paste));
    take(journal().undo());
    BOOST_TEST(entities() == 0);
    BOOST_TEST((take(journal().undoable())->kind != study::ActionKind::paste));
    take(journal().redo());
    BOOST_TEST(entities() == 300);
}

BOOST_AUTO_TEST_CASE(stopping_leaves_nothing)
{
    std::string text = "Name\n";
    for (int row = 0; row < 2000; ++row)
        text += "Entity " + std::to_string(row) + "\n";
    read(text);
    const auto stopped = exchange::paste(*file, vocabularies(), table, plan, false,
                                         [](std::uint64_t done, std::uint64_t) { return done < 1000; });
    BOOST_REQUIRE(!stopped.has_value());
    BOOST_TEST((stopped.error().code == ErrorCode::cancelled));
    BOOST_TEST(entities() == 0);
    BOOST_TEST(run(false).added == 2000);
}

BOOST_AUTO_TEST_CASE(nothing_to_add_is_no_step)
{
    addEntity("Sen");
    const auto before = take(journal().undoable())->seq;
    read("Name\nSen\n");
    BOOST_TEST(run(false).added == 0);
    BOOST_TEST(take(journal().undoable())->seq == before);
}

BOOST_AUTO_TEST_CASE(a_dry_run_says_what_the_paste_then_does)
{
    std::mt19937 chance{11};
    const std::vector<std::string> cells{"Sen",  "sen ", "",         "COOP",     "Huế",
                                         "1999", "x;y",  "\"a\nb\"", "not known"};
    for (int round = 0; round < 25; ++round) {
        std::string text = "Name\tForm\tPlace\tFounded\tTarget groups\n";
        for (int row = 0; row < 20; ++row)
            for (int cell = 0; cell < 5; ++cell)
                text += cells[chance() % cells.size()] + (cell == 4 ? "\n" : "\t");
        read(text);
        plan.addTwins = round % 2 == 0;
        const auto told = run(true);
        const auto before = entities();
        const auto outcome = run(false);
        BOOST_TEST(outcome.added == told.added);
        BOOST_TEST(outcome.problemCount == told.problemCount);
        BOOST_TEST(entities() == before + told.added);
        BOOST_TEST(told.added + told.unnamed + told.empty + told.twinsLeftOut == told.rows);
        for (const study::Record& record : take(store().all({"entity", {}, {}, {}})))
            for (const auto& problem : door().check(record))
                BOOST_TEST((problem.severity != dictionary::Severity::unreadable));
    }
}

BOOST_AUTO_TEST_SUITE_END()
