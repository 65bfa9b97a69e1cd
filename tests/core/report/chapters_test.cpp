#include "core/analysis/entry_errors.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/person.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/kinds/screening_profile.h"
#include "core/dictionary/kinds/team.h"
#include "core/report/figure_highlights.h"
#include "core/study/double_entry.h"
#include "tests/core/report/report_fixture.h"

#include <algorithm>

using namespace atlas;
using namespace atlas::tests;
namespace entity = dictionary::entity;
namespace year = dictionary::entity_year;

namespace {

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

struct ChapterFixture : ReportFixture {
    /// With the figures of the catalogue.
    report::Report buildAll(const char* language = "en")
    {
        return take(report::build(*file, vocabularies(), report::catalogueFigures(*file, vocabularies()),
                                  {"VN", language, {2026, 5, 3}, "SSE Atlas 1.0"}));
    }
    std::string chapterText(const report::Report& made, const char* anchor)
    {
        const report::Chapter* found = chapter(made, anchor);
        BOOST_REQUIRE_MESSAGE(found != nullptr, anchor);
        return text(*found);
    }
    std::int64_t addTeam(const char* name, const char* acronym)
    {
        study::Record team = record(dictionary::team::kind);
        team.values.set(dictionary::team::name, name);
        team.values.set(dictionary::team::acronym, acronym);
        return save(team);
    }
};

figures::FigureData bars(const std::vector<double>& values)
{
    figures::FigureData data;
    data.columns.emplace_back();
    for (const double value : values) {
        figures::Item item;
        item.label = Message::literal(std::string(1, static_cast<char>('A' + data.rows.size())));
        data.rows.push_back(item);
        figures::Cell cell;
        cell.state = figures::CellState::value;
        cell.value = value;
        cell.n = static_cast<std::int64_t>(value);
        data.cells.push_back(cell);
        data.n += static_cast<std::int64_t>(value);
    }
    return data;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(chapters, ChapterFixture)

BOOST_AUTO_TEST_CASE(cover_names_teams_and_those_who_may_be_named)
{
    addTeam("Viet Nam Cooperative Alliance", "VCA");
    for (const bool shown : {true, false}) {
        study::Record person = record(dictionary::person::kind);
        person.values.set(dictionary::person::name, shown ? "Shown Person" : "Hidden Person");
        person.values.setCodes(dictionary::person::roles, {"researcher"});
        person.values.set(dictionary::person::show_in_report, std::int64_t{shown});
        save(person);
    }
    const report::Report made = build();
    BOOST_REQUIRE(made.publishers.size() == 1U);
    BOOST_TEST(plain(made.publishers.front()) == "Viet Nam Cooperative Alliance (VCA)");
    const std::vector<std::string> authors{"Viet Nam Cooperative Alliance", "Shown Person"};
    BOOST_TEST(made.authors == authors, boost::test_tools::per_element());
    BOOST_TEST(plain(made.subtitle) == "National mapping report");
    BOOST_TEST(contains(chapterText(made, "chapter-abbreviations"), "VCA – Viet Nam Cooperative Alliance"));
}

BOOST_AUTO_TEST_CASE(a_study_called_like_its_country_gets_a_title)
{
    study::Record study = take(store().find(dictionary::layoutOf(dictionary::study::kind), studyPk));
    study.values.set(dictionary::study::title, "Viet Nam");
    study.values.clear(dictionary::study::subtitle);
    done(door().save(study));
    const report::Report made = build();
    BOOST_TEST(plain(made.title) == "The social and solidarity economy");
    BOOST_TEST(plain(made.subtitle) == "National mapping report");
}

BOOST_AUTO_TEST_CASE(methodology_tells_scope_imports_exclusions_and_gaps)
{
    auto writer = take(study::BulkWriter::begin(*file, study::ActionKind::import, "register 2023.csv"));
    for (const char* status : {"active", "active", "closed"}) {
        auto one = newEntity("Imported");
        one.values.set(entity::activity_status, status);
        one.values.setMissing(entity::isic_section, "not_known");
        done(writer->insert(one));
    }
    done(writer->close());
    auto typed = newEntity("Typed");
    typed.values.set(entity::coop_tier, "secondary");
    typed.values.set(entity::isic_section, "ISIC4-A");
    const auto pk = save(typed);
    study::Record reported = record(year::kind);
    reported.parent = pk;
    reported.values.set(year::year, 2023);
    reported.values.set(year::workers, dictionary::Count{4, {}, {}, {}});
    save(reported);
    auto primary = newEntity("Primary");
    const auto primaryPk = save(primary);
    reported = record(year::kind);
    reported.parent = primaryPk;
    reported.values.set(year::year, 2023);
    reported.values.set(year::workers, dictionary::Count{7, {}, {}, {}});
    save(reported);

    const report::Report made = buildAll();
    const std::string methodology = chapterText(made, "chapter-methodology");
    BOOST_TEST(contains(methodology, "- Forms in scope: Cooperative; Social enterprise\n"));
    BOOST_TEST(contains(methodology, "- Reference year: 2023\n"));
    BOOST_TEST(contains(methodology, "Entities | 2 | Typed into the program | 2023-11-14"));
    BOOST_TEST(contains(methodology, " | 3 | Imported from “register 2023.csv” | 2023-11-14"));
    BOOST_TEST(contains(methodology, "1 closed or dormant entities are left out of all counts."));
    BOOST_TEST(contains(methodology, "1 unions and federations are left out of sums"));
    BOOST_TEST(contains(methodology, "Main activity | 4 | 3 | 75.0 % | 2 | 1 | "));
    BOOST_TEST(contains(methodology, "Lists and computations are those of SSE Atlas 1.0."));
    const std::string landscape = chapterText(made, "chapter-landscape");
    BOOST_TEST(contains(
        landscape,
        "Cooperative | 4 | 7 (unit not recorded) | 1 | \nTotal | 4 | 7 (unit not recorded) | 1 | \n"));
    BOOST_TEST(contains(chapterText(made, "chapter-executive_summary"),
                        "4 | Entities on record | Records of the study."));
    BOOST_TEST(contains(chapterText(made, "chapter-executive_summary"),
                        "7 | Workers: 2023, reported by 1 entities |"));
    BOOST_TEST(findings(made) == "");
}

BOOST_AUTO_TEST_CASE(methodology_tells_how_often_two_entries_differed_and_of_whom_it_does_not)
{
    BOOST_TEST(!contains(chapterText(buildAll(), "chapter-methodology"), "second time"));
    const auto layout = &dictionary::layoutOf(entity::kind);
    study::Marking marking;
    marking.layout = layout;
    marking.identifying = &entity::name;
    marking.draw.way = study::Draw::Way::chosen;
    marking.samePerson = true;
    std::vector<std::int64_t> pks;
    for (const char* name : {"Một", "Hai", "Ba"})
        pks.push_back(addEntity(name).pk);
    BOOST_TEST(take(study::markForSecondEntry(*file, pks, marking, {})).marked == 3);
    // Of three papers two are typed again, one of them with another form and a place that was not there.
    for (const study::DoubleEntry& entry : take(study::doubleEntries(*file, {}))) {
        study::TypedRecord typed = take(study::readTyped(*file, *layout, entry.record));
        if (entry.record == pks[0]) {
            typed.values.set(entity::sse_form, "ASSOC");
            typed.values.set(entity::place, "Huế");
        }
        if (entry.record != pks[2])
            (void)take(study::submitSecondEntry(*file, vocabularies(), entry.pk, std::move(typed)));
    }
    const analysis::EntryErrors errors = take(analysis::entryErrors(*file, {}, nullptr));
    BOOST_TEST(errors.different == 2);
    const std::string told = chapterText(buildAll(), "chapter-methodology");
    BOOST_TEST(contains(told, "2 records were typed a second time"));
    const std::string rate = plain(message("", {Percent{200.0 / static_cast<double>(errors.compared), 1}}));
    BOOST_TEST(contains(told, "Of " + std::to_string(errors.compared) + " fields compared, 2 differed (" +
                                  rate + "). 2 of the differences are not settled yet."));
    BOOST_TEST(!contains(told, "Researcher"));
}

BOOST_AUTO_TEST_CASE(methodology_tells_how_far_two_assessors_agree)
{
    namespace assessment = dictionary::screening_assessment;
    BOOST_TEST(!contains(chapterText(buildAll(), "chapter-methodology"), "two people"));
    study::Record profile = record(dictionary::screening_profile::kind);
    profile.values.set(dictionary::screening_profile::name, "National reading");
    profile.values.set(dictionary::screening_profile::version, "1");
    profile.values.set(dictionary::screening_profile::pass_score, Decimal{700, 1});
    const std::int64_t reading = save(profile);
    const std::int64_t inside = addEntity("Một").pk;
    const std::int64_t outside = addEntity("Hai").pk;
    for (const char* round : {"first", "second"}) {
        study::Record person = record(dictionary::person::kind);
        person.values.set(dictionary::person::name, std::string("Assessor of the ") + round);
        const std::int64_t assessor = save(person);
        for (const std::int64_t of : {inside, outside}) {
            study::Record one = record(assessment::kind);
            one.values.set(assessment::entity, of);
            one.values.set(assessment::profile, reading);
            one.values.set(assessment::round, round);
            one.values.set(assessment::assessor, assessor);
            one.values.set(assessment::assessed_on, "2023-05-01");
            for (const assessment::Criterion& criterion : assessment::criteria)
                one.values.set(*criterion.score, of == inside ? "2" : "0");
            save(std::move(one));
        }
    }
    // Both results twice, by both: kappa is 1.
    const std::string told = chapterText(buildAll(), "chapter-methodology");
    BOOST_TEST(contains(told, "2 entities were screened by two people"));
    BOOST_TEST(contains(told, "They came to the same result in " + plain(message("", {Percent{100, 0}}))));
    BOOST_TEST(contains(told, "is 1.00."));
    BOOST_TEST(!contains(told, "Assessor of"));
}

BOOST_AUTO_TEST_CASE(what_is_left_out_is_told)
{
    const std::string methodology = chapterText(buildAll(), "chapter-methodology");
    BOOST_TEST(contains(
        methodology, "These charts are left out because no data were recorded for them: Entities by form"));
    BOOST_TEST(!contains(methodology, "by country"));
    BOOST_TEST(contains(methodology,
                        "These chapters are left out because nothing was recorded for them: Introduction"));
}

BOOST_AUTO_TEST_CASE(limitations_are_printed_as_paragraphs)
{
    study::Record study = take(store().find(dictionary::layoutOf(dictionary::study::kind), studyPk));
    study.values.set(dictionary::study::limitations, "First *limit*.\n\nSecond limit.");
    study.values.set(dictionary::common::lang, "en");
    done(door().save(study));
    BOOST_TEST(contains(chapterText(build(), "chapter-methodology"),
                        "Limitations\nFirst *limit*.\nSecond limit.\n"));
    BOOST_TEST(
        contains(chapterText(build("vi"), "chapter-methodology"),
                 "original language (Tiếng Anh). A translation is not available yet.\nFirst *limit*."));
}

BOOST_AUTO_TEST_CASE(members_of_different_units_stand_apart)
{
    for (const char* unit : {"persons", "households", "persons"}) {
        const auto pk = save(newEntity("One"));
        study::Record one = record(year::kind);
        one.parent = pk;
        one.values.set(year::year, 2022);
        one.values.set(year::members, dictionary::Count{10, {}, {}, {}});
        one.values.set(year::member_unit, unit);
        save(one);
    }
    const report::Report made = buildAll();
    const auto tables = tests::blocksOf<report::TableBlock>(made);
    const auto forms = std::find_if(tables.begin(), tables.end(), [](const report::TableBlock* one) {
        return one->anchor == "table-forms";
    });
    BOOST_REQUIRE(forms != tables.end());
    BOOST_TEST(plain((*forms)->subtitle) == "Viet Nam, 2022");
    const report::Inlines& cell = (*forms)->rows.front()[2].text;
    BOOST_REQUIRE(cell.size() == 3U);
    BOOST_TEST(plain(cell[0].text) == "10 households");
    BOOST_TEST((cell[1].kind == report::Inline::Kind::line_break));
    BOOST_TEST(plain(cell[2].text) == "20 persons");
}

BOOST_AUTO_TEST_CASE(heads_and_full_time_equivalents_are_never_added)
{
    for (const auto& [unit, workers] : {std::pair{"headcount", 100}, std::pair{"fte", 40}}) {
        study::Record reported = record(year::kind);
        reported.parent = save(newEntity("Entity"));
        reported.values.set(year::year, 2023);
        reported.values.set(year::workers, dictionary::Count{workers, {}, {}, {}});
        reported.values.set(year::work_unit, unit);
        save(reported);
    }
    const report::Report made = buildAll();
    const std::string landscape = chapterText(made, "chapter-landscape");
    BOOST_TEST(contains(landscape, "40 full-time equivalents"));
    BOOST_TEST(contains(landscape, "100 persons"));
    BOOST_TEST(!contains(landscape, "140"));
    const std::string summary = chapterText(made, "chapter-executive_summary");
    BOOST_TEST(contains(summary, "40 | Workers (Full-time equivalents): 2023, reported by 1 entities |"));
    BOOST_TEST(contains(summary, "100 | Workers (Headcount): 2023, reported by 1 entities |"));
}

BOOST_AUTO_TEST_CASE(statistics_without_a_source_are_no_key_figures)
{
    const auto members = addIndicator("N_MEM", "Members", "members");
    addStatistic({.indicator = members, .value = "5", .keyFigure = true});
    const report::Report made = build();
    BOOST_TEST(tests::blocksOf<report::KeyFigures>(made).empty());
    BOOST_TEST(contains(chapterText(made, "chapter-methodology"), "1 statistics have no source on record"));
    BOOST_TEST(contains(chapterText(made, "chapter-landscape"), "no source recorded"));
}

BOOST_AUTO_TEST_CASE(values_of_two_ages_are_no_alternatives_of_each_other)
{
    const auto members = addIndicator("N_MEM", "Members", "members");
    const auto source = addSource("VCA", 2024, "Annual report");
    addStatistic({.indicator = members, .source = source, .value = "5", .age = "15-24"});
    addStatistic({.indicator = members, .source = source, .value = "7", .age = "25-34"});
    const std::string text = chapterText(build(), "chapter-landscape");
    BOOST_TEST(!contains(text, "alternative value"));
    BOOST_TEST(contains(text, "Members: 15–24"));
    BOOST_TEST(contains(text, "Members: 25–34"));
}

BOOST_AUTO_TEST_CASE(an_amount_stands_in_its_own_currency)
{
    study::Record turnover = record(dictionary::indicator::kind);
    turnover.values.set(dictionary::indicator::code, "TURN");
    turnover.values.set(dictionary::indicator::name, "Turnover");
    turnover.values.set(dictionary::indicator::domain, "economy");
    turnover.values.set(dictionary::indicator::value_type, "money");
    const auto money = save(std::move(turnover));
    const auto source = addSource("VCA", 2024, "Annual report");
    addStatistic({.indicator = money, .source = source, .value = "5", .currency = "USD"});
    const std::string text = chapterText(build(), "chapter-landscape");
    BOOST_TEST(contains(text, "United States dollar"));
    BOOST_TEST(!contains(text, "dong"));
}

BOOST_AUTO_TEST_CASE(notes_on_a_statistic_become_footnotes)
{
    const auto members = addIndicator("N_MEM", "Members", "members");
    const auto source = addSource("VCA", 2024, "Annual report");
    addStatistic({.indicator = members, .source = source, .value = "5", .note = "Households, not persons."});
    const report::Report made = build();
    BOOST_REQUIRE(made.footnotes.size() == 1U);
    BOOST_TEST(text(made.footnotes.front().text) == "Households, not persons.");
    BOOST_TEST(made.footnotes.front().number == 1);
    BOOST_TEST(findings(made) == "");
}

BOOST_AUTO_TEST_CASE(the_longest_bars_are_named_without_leaving_out_an_equal_one)
{
    const auto said = [](const std::vector<double>& values) {
        return plain(report::largestBars(bars(values)));
    };
    BOOST_TEST(said({50, 30, 15, 5}) ==
               "The three largest are A (50), B (30) and C (15); together they make up 95 %.");
    BOOST_TEST(said({50, 30, 10, 10}) ==
               "The two largest are A (50) and B (30); together they make up 80 %.");
    BOOST_TEST(said({40, 20, 20, 20}) == "");
    BOOST_TEST(said({25, 25, 25, 25}) == "");
    BOOST_TEST(said({60, 40}) == "");
    BOOST_TEST(said({}) == "");
    figures::FigureData cited = bars({50, 30, 15, 5});
    cited.cells.front().n = 1; // a number that one source states
    BOOST_TEST(plain(report::largestBars(cited)) == "");
    figures::FigureData residual = bars({50, 30, 15, 5});
    residual.rows[1].residual = true;
    BOOST_TEST(plain(report::largestBars(residual)) ==
               "The two largest are A (50) and C (15); together they make up 65 %.");
}

BOOST_AUTO_TEST_SUITE_END()
