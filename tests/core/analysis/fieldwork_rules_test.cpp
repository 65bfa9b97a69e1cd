#include "core/dictionary/kinds/answer.h"
#include "core/dictionary/kinds/choice_list.h"
#include "core/dictionary/kinds/choice_option.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/instrument.h"
#include "core/dictionary/kinds/question.h"
#include "core/dictionary/kinds/response.h"
#include "core/dictionary/kinds/sample_cell.h"
#include "core/dictionary/kinds/sample_plan.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/team.h"
#include "tests/core/analysis/rules_fixture.h"

namespace atlas::tests {

namespace {

namespace kinds = dictionary;
using dictionary::Values;

} // namespace

BOOST_FIXTURE_TEST_SUITE(fieldwork_rules, RulesFixture)

BOOST_AUTO_TEST_CASE(v22_fieldwork_lies_in_the_period_of_the_study)
{
    change(kinds::study::kind, studyPk, [](Values& v) {
        v.set(kinds::study::ref_from, "2022-10-01");
        v.set(kinds::study::ref_to, "2024-06-30");
    });
    const auto visit = add(kinds::fieldwork::kind, [](Values& v) {
        v.set(kinds::fieldwork::code, "KII-01");
        v.set(kinds::fieldwork::date, "2022-10-01");
    });
    BOOST_TEST(broken(kinds::fieldwork::kind, "V22") == 0);
    change(kinds::fieldwork::kind, visit, [](Values& v) { v.set(kinds::fieldwork::date, "2022-09-30"); });
    BOOST_TEST(broken(kinds::fieldwork::kind, "V22") == 1);
}

BOOST_AUTO_TEST_CASE(v16_without_consent_no_answers_are_kept)
{
    const auto response = add(kinds::response::kind, [](Values& v) {
        v.set(kinds::response::code, "R-01");
        v.set(kinds::response::consent, "not_obtained");
    });
    BOOST_TEST(broken(kinds::response::kind, "V16") == 0);
    const auto answer = add(
        kinds::answer::kind, [](Values& v) { v.set(kinds::answer::value_text, "Rice"); }, response);
    BOOST_TEST(broken(kinds::response::kind, "V16") == 1);
    // Why there is no answer says nothing of the person.
    change(kinds::answer::kind, answer, [](Values& v) {
        v.clear(kinds::answer::value_text);
        v.set(kinds::answer::reason, "refused");
    });
    BOOST_TEST(broken(kinds::response::kind, "V16") == 0);
    change(kinds::answer::kind, answer, [](Values& v) {
        v.clear(kinds::answer::reason);
        v.set(kinds::answer::value_number, Decimal{3000000, 6});
    });
    BOOST_TEST(broken(kinds::response::kind, "V16") == 1);
    change(kinds::response::kind, response, [](Values& v) { v.set(kinds::response::consent, "verbal"); });
    BOOST_TEST(broken(kinds::response::kind, "V16") == 0);
}

BOOST_AUTO_TEST_CASE(answers_belong_to_the_instrument_of_their_response)
{
    const auto instrument = [&](const char* code) {
        return add(kinds::instrument::kind, [&](Values& v) {
            v.set(kinds::instrument::code, code);
            v.set(kinds::instrument::title, code);
            v.set(kinds::instrument::version, "1.0");
            v.set(kinds::instrument::type, "self_assessment");
        });
    };
    const auto question = [&](std::int64_t of, const char* code) {
        return add(
            kinds::question::kind, [&](Values& v) { v.set(kinds::question::code, code); }, of);
    };
    const auto survey = instrument("survey");
    const auto other = instrument("other");
    BOOST_TEST(broken(kinds::instrument::kind, "instrument_twice") == 0);
    const auto asked = question(survey, "members_total");
    const auto foreign = question(other, "members_total");
    BOOST_TEST(broken(kinds::question::kind, "question_twice") == 0);
    question(other, "members_total");
    BOOST_TEST(broken(kinds::question::kind, "question_twice") == 1);
    const auto response = add(kinds::response::kind, [&](Values& v) {
        v.set(kinds::response::code, "R-1");
        v.set(kinds::response::instrument, survey);
        v.set(kinds::response::disposition, "complete");
    });
    BOOST_TEST(broken(kinds::response::kind, "response_entity") == 1);
    const auto entity = addNamed("Một");
    change(kinds::response::kind, response, [&](Values& v) { v.set(kinds::response::entity, entity); });
    BOOST_TEST(broken(kinds::response::kind, "response_entity") == 0);
    const auto answer = [&](std::int64_t to) {
        add(
            kinds::answer::kind, [&](Values& v) { v.set(kinds::answer::question, to); }, response);
    };
    answer(asked);
    BOOST_TEST(broken(kinds::answer::kind, "answer_question") == 0);
    answer(foreign);
    BOOST_TEST(broken(kinds::answer::kind, "answer_question") == 1);
    BOOST_TEST(broken(kinds::answer::kind, "answer_twice") == 0);
    answer(asked);
    BOOST_TEST(broken(kinds::answer::kind, "answer_twice") == 1);
    instrument("survey");
    BOOST_TEST(broken(kinds::instrument::kind, "instrument_twice") == 1);
}

BOOST_AUTO_TEST_CASE(a_duplicate_points_to_what_is_kept)
{
    const auto response = [&](const char* disposition, std::int64_t kept) {
        return add(kinds::response::kind, [&](Values& v) {
            v.set(kinds::response::code, "R");
            v.set(kinds::response::disposition, disposition);
            if (kept != 0)
                v.set(kinds::response::kept, kept);
        });
    };
    const auto kept = response("complete", 0);
    const auto duplicate = response("duplicate", kept);
    BOOST_TEST(broken(kinds::response::kind, "response_kept") == 0);
    response("duplicate", duplicate);
    BOOST_TEST(broken(kinds::response::kind, "response_kept") == 1);
    remove(kinds::response::kind, kept);
    BOOST_TEST(broken(kinds::response::kind, "response_kept") == 2);
}

BOOST_AUTO_TEST_CASE(lists_and_plans_hold_nothing_twice)
{
    const auto list =
        add(kinds::choice_list::kind, [](Values& v) { v.set(kinds::choice_list::code, "yes_no"); });
    const auto option = [&](const char* code) {
        add(
            kinds::choice_option::kind, [&](Values& v) { v.set(kinds::choice_option::code, code); }, list);
        return broken(kinds::choice_option::kind, "option_twice");
    };
    BOOST_TEST(option("1") == 0);
    BOOST_TEST(option("2") == 0);
    BOOST_TEST(option("1") == 1);
    const auto plan =
        add(kinds::sample_plan::kind, [](Values& v) { v.set(kinds::sample_plan::title, "Plan"); });
    const auto cell = [&](const char* form, const char* province) {
        add(
            kinds::sample_cell::kind,
            [&](Values& v) {
                v.set(kinds::sample_cell::sse_form, form);
                v.set(kinds::sample_cell::subdivision, province);
            },
            plan);
        return broken(kinds::sample_cell::kind, "cell_twice");
    };
    BOOST_TEST(cell("COOP", "VN-HN") == 0);
    BOOST_TEST(cell("COOP", "VN-SG") == 0);
    BOOST_TEST(cell("COOP", "VN-HN") == 1);
}

BOOST_AUTO_TEST_CASE(a_source_is_kept_once)
{
    const auto source = [&](const char* title, const dictionary::Field& field, const char* value) {
        add(kinds::source::kind, [&](Values& v) {
            v.set(kinds::source::title, title);
            v.set(field, value);
        });
        return broken(kinds::source::kind, "source_twice");
    };
    BOOST_TEST(source("A", kinds::source::doi, "10.1000/A") == 0);
    BOOST_TEST(source("B", kinds::source::doi, "10.1000/a") == 1);
    BOOST_TEST(source("C", kinds::source::url, "https://example.org/c") == 1);
    BOOST_TEST(source("D", kinds::source::url, "https://example.org/c") == 2);
    const std::string hash(64, 'a');
    BOOST_TEST(source("E", kinds::source::file_sha256, hash.c_str()) == 2);
    BOOST_TEST(source("F", kinds::source::file_sha256, hash.c_str()) == 3);
    BOOST_TEST(source("Sách Trắng", kinds::source::place, "Hà Nội") == 3);
    BOOST_TEST(source("sach trang", kinds::source::place, "Ha Noi") == 4);
}

BOOST_AUTO_TEST_CASE(teams_with_the_same_scope_expect_duplicates)
{
    const auto team = [&](const char* name, std::vector<std::string> forms, std::vector<std::string> places) {
        return add(kinds::team::kind, [&](Values& v) {
            v.set(kinds::team::name, name);
            v.setCodes(kinds::team::scope_forms, forms);
            v.setCodes(kinds::team::scope_subdivisions, places);
        });
    };
    team("A", {"COOP", "SHG"}, {"VN-HN"});
    team("B", {"COOP"}, {"VN-SG"});
    team("C", {"SE"}, {});
    team("D", {}, {});
    BOOST_TEST(broken(kinds::team::kind, "team_overlap") == 0);
    team("E", {"SE", "SHG"}, {"VN-HN"}); // with A in Ha Noi, with C everywhere
    BOOST_TEST(broken(kinds::team::kind, "team_overlap") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
