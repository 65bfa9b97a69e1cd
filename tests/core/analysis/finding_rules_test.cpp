#include "core/dictionary/kinds/case_study.h"
#include "core/dictionary/kinds/dw_contribution.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/event.h"
#include "core/dictionary/kinds/event_attendance.h"
#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/finding.h"
#include "core/dictionary/kinds/person.h"
#include "core/dictionary/kinds/recommendation.h"
#include "core/dictionary/kinds/recommendation_finding.h"
#include "core/dictionary/kinds/recommendation_uptake.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "tests/core/analysis/rules_fixture.h"

namespace atlas::tests {

namespace {

namespace kinds = dictionary;
namespace evidence = dictionary::evidence;
using dictionary::Count;
using dictionary::Values;

} // namespace

struct FindingFixture : RulesFixture {
    std::int64_t support(const char* target, const dictionary::Field& link, std::int64_t pk, const char* type,
                         std::int64_t dependsOn = 0)
    {
        return add(evidence::kind, [&](Values& v) {
            v.set(evidence::target_type, target);
            v.set(link, pk);
            v.set(evidence::type, type);
            if (dependsOn != 0)
                v.set(evidence::depends_on, dependsOn);
        });
    }
    std::int64_t finding(const char* type, const char* status)
    {
        return add(kinds::finding::kind, [&](Values& v) {
            v.set(kinds::finding::type, type);
            v.set(kinds::finding::statement, "Banks ask for land as collateral");
            v.set(kinds::common::status, status);
        });
    }
    std::int64_t recommendation(const char* status)
    {
        return add(kinds::recommendation::kind, [&](Values& v) {
            v.set(kinds::recommendation::statement, "Open a guarantee fund");
            v.set(kinds::common::status, status);
        });
    }
    std::int64_t answer(std::int64_t recommendationPk, std::int64_t findingPk)
    {
        return add(
            kinds::recommendation_finding::kind,
            [&](Values& v) { v.set(kinds::recommendation_finding::finding, findingPk); }, recommendationPk);
    }
};

BOOST_FIXTURE_TEST_SUITE(finding_rules, FindingFixture)

BOOST_AUTO_TEST_CASE(v11_strength_rests_on_evidence)
{
    const auto claim = add(kinds::sdg_contribution::kind, [](Values& v) {
        v.set(kinds::sdg_contribution::goal, "8");
        v.set(kinds::sdg_contribution::strength, "1");
    });
    const auto strength = [&](const char* code) {
        change(kinds::sdg_contribution::kind, claim,
               [&](Values& v) { v.set(kinds::sdg_contribution::strength, code); });
        return broken(kinds::sdg_contribution::kind, "V11");
    };
    BOOST_TEST(strength("1") == 0);
    BOOST_TEST(strength("2") == 1);
    const auto first = support("sdg_contribution", evidence::for_sdg_contribution, claim, "quantitative");
    BOOST_TEST(strength("2") == 0);
    BOOST_TEST(strength("3") == 1);
    const auto echo =
        support("sdg_contribution", evidence::for_sdg_contribution, claim, "qualitative", first);
    BOOST_TEST(strength("3") == 1); // one voice twice
    change(evidence::kind, echo, [](Values& v) { v.clear(evidence::depends_on); });
    BOOST_TEST(strength("3") == 0);
    change(evidence::kind, first, [](Values& v) { v.set(evidence::type, "legal"); });
    BOOST_TEST(strength("3") == 1); // nothing was measured
}

BOOST_AUTO_TEST_CASE(v11_holds_for_decent_work_too)
{
    const auto claim = add(kinds::dw_contribution::kind, [](Values& v) {
        v.set(kinds::dw_contribution::pillar, "SP");
        v.set(kinds::dw_contribution::strength, "2");
    });
    BOOST_TEST(broken(kinds::dw_contribution::kind, "V11") == 1);
    support("dw_contribution", evidence::for_dw_contribution, claim, "observation");
    BOOST_TEST(broken(kinds::dw_contribution::kind, "V11") == 0);
}

BOOST_AUTO_TEST_CASE(v17_what_is_approved_has_evidence)
{
    finding("challenge", "draft");
    BOOST_TEST(broken(kinds::finding::kind, "V17") == 0);
    const auto approved = finding("challenge", "approved");
    const auto advice = recommendation("approved");
    BOOST_TEST(broken(kinds::finding::kind, "V17") == 1);
    BOOST_TEST(broken(kinds::recommendation::kind, "V17") == 1);
    const auto piece = support("finding", evidence::for_finding, approved, "qualitative");
    BOOST_TEST(broken(kinds::finding::kind, "V17") == 0);
    answer(advice, approved);
    BOOST_TEST(broken(kinds::recommendation::kind, "V17") == 0);
    remove(evidence::kind, piece);
    BOOST_TEST(broken(kinds::finding::kind, "V17") == 1);
    BOOST_TEST(broken(kinds::recommendation::kind, "V17") == 1);
}

BOOST_AUTO_TEST_CASE(v18_challenges_and_recommendations_answer_each_other)
{
    const auto challenge = finding("challenge", "draft");
    finding("strength", "draft");
    const auto advice = recommendation("draft");
    BOOST_TEST(broken(kinds::finding::kind, "V18") == 1);
    BOOST_TEST(broken(kinds::recommendation::kind, "V18") == 1);
    const auto link = answer(advice, challenge);
    BOOST_TEST(broken(kinds::finding::kind, "V18") == 0);
    BOOST_TEST(broken(kinds::recommendation::kind, "V18") == 0);
    remove(kinds::recommendation_finding::kind, link);
    BOOST_TEST(broken(kinds::finding::kind, "V18") == 1);
}

BOOST_AUTO_TEST_CASE(a_recommendation_has_an_addressee_and_its_own_number)
{
    const auto first = recommendation("draft");
    BOOST_TEST(broken(kinds::recommendation::kind, "addressee") == 1);
    const auto number = [](Values& v) {
        v.set(kinds::recommendation::level, "MACRO");
        v.setCodes(kinds::recommendation::addressee_types, {"government"});
    };
    change(kinds::recommendation::kind, first, number);
    BOOST_TEST(broken(kinds::recommendation::kind, "addressee") == 0);
    BOOST_TEST(broken(kinds::recommendation::kind, "number_twice") == 0);
    change(kinds::recommendation::kind, recommendation("draft"), number);
    BOOST_TEST(broken(kinds::recommendation::kind, "number_twice") == 0);
    // The door numbers; what went round it is found.
    done(file->db().execute("UPDATE recommendation SET number = 1"));
    BOOST_TEST(broken(kinds::recommendation::kind, "number_twice") == 1);
}

BOOST_AUTO_TEST_CASE(steps_of_uptake_follow_each_other)
{
    const auto advice = recommendation("draft");
    const auto step = [&](const char* code, const char* date) {
        return add(
            kinds::recommendation_uptake::kind,
            [&](Values& v) {
                v.set(kinds::recommendation_uptake::step, code);
                v.set(kinds::recommendation_uptake::date, date);
            },
            advice);
    };
    step("proposed", "2023-08-31");
    step("endorsed", "2023-08-31");
    const auto last = step("implemented", "2023-09-01");
    BOOST_TEST(broken(kinds::recommendation_uptake::kind, "uptake_order") == 0);
    change(kinds::recommendation_uptake::kind, last,
           [](Values& v) { v.set(kinds::recommendation_uptake::date, "2023-08-30"); });
    BOOST_TEST(broken(kinds::recommendation_uptake::kind, "uptake_order") == 1);
}

BOOST_AUTO_TEST_CASE(a_case_study_tells_of_a_screened_entity_with_two_kinds_of_evidence)
{
    const auto entity = addNamed("Một");
    const auto other = addNamed("Hai");
    const auto story = add(kinds::case_study::kind, [&](Values& v) {
        v.set(kinds::case_study::title, "The waste-pickers of Hà Nội");
        v.set(kinds::case_study::entity, entity);
        v.set(kinds::common::status, "approved");
    });
    BOOST_TEST(broken(kinds::case_study::kind, "case_screened") == 1);
    const auto screening = add(kinds::screening_assessment::kind, [&](Values& v) {
        v.set(kinds::screening_assessment::entity, entity);
        // Half of the points and every gate passed: borderline.
        for (const auto& criterion : kinds::screening_assessment::criteria)
            v.set(*criterion.score, "1");
    });
    BOOST_TEST(broken(kinds::case_study::kind, "case_screened") == 1);
    change(kinds::case_study::kind, story,
           [](Values& v) { v.set(kinds::case_study::borderline_reason, "The only one of its kind"); });
    BOOST_TEST(broken(kinds::case_study::kind, "case_screened") == 0);
    change(kinds::screening_assessment::kind, screening,
           [](Values& v) { v.set(kinds::screening_assessment::o3, "0"); });
    BOOST_TEST(broken(kinds::case_study::kind, "case_screened") == 1);

    support("case_study", evidence::for_case_study, story, "qualitative");
    support("case_study", evidence::for_case_study, story, "qualitative");
    BOOST_TEST(broken(kinds::case_study::kind, "case_evidence") == 1);
    support("case_study", evidence::for_case_study, story, "observation");
    BOOST_TEST(broken(kinds::case_study::kind, "case_evidence") == 0);

    const auto year = add(
        kinds::entity_year::kind, [](Values& v) { v.set(kinds::entity_year::year, 2022); }, other);
    change(kinds::case_study::kind, story, [&](Values& v) { v.set(kinds::case_study::entity_year, year); });
    BOOST_TEST(broken(kinds::case_study::kind, "case_year") == 1);
}

BOOST_AUTO_TEST_CASE(what_counts_of_several_screenings_decides_on_a_case_study)
{
    const auto entity = addNamed("Một");
    const auto person = [&](const char* name) {
        return add(kinds::person::kind, [&](Values& v) { v.set(kinds::person::name, name); });
    };
    const std::int64_t one = person("One");
    const std::int64_t two = person("Two");
    add(kinds::case_study::kind, [&](Values& v) {
        v.set(kinds::case_study::title, "The waste-pickers of Hà Nội");
        v.set(kinds::case_study::entity, entity);
        v.set(kinds::common::status, "approved");
    });
    const auto assess = [&](const char* round, std::int64_t assessor, const char* date, const char* score) {
        return add(kinds::screening_assessment::kind, [&](Values& v) {
            v.set(kinds::screening_assessment::entity, entity);
            v.set(kinds::screening_assessment::round, round);
            v.set(kinds::screening_assessment::assessor, assessor);
            v.set(kinds::screening_assessment::assessed_on, date);
            for (const auto& criterion : kinds::screening_assessment::criteria)
                v.set(*criterion.score, score);
        });
    };
    assess("first", one, "2023-05-01", "2");
    BOOST_TEST(broken(kinds::case_study::kind, "case_screened") == 0);
    assess("second", two, "2023-05-02", "0");
    const auto agreed = assess("agreed", one, "2023-05-03", "0");
    BOOST_TEST(broken(kinds::case_study::kind, "case_screened") == 1);
    remove(kinds::screening_assessment::kind, agreed);
    assess("agreed", one, "2023-05-03", "2");
    BOOST_TEST(broken(kinds::case_study::kind, "case_screened") == 0);
}

BOOST_AUTO_TEST_CASE(constituents_stay_within_the_participants)
{
    const auto event = add(kinds::event::kind, [](Values& v) {
        v.set(kinds::event::title, "Brown bag");
        v.set(kinds::event::participants, Count{31, {}, {}, {}});
    });
    const auto attend = [&](const char* group, std::int64_t number) {
        add(
            kinds::event_attendance::kind,
            [&](Values& v) {
                v.set(kinds::event_attendance::constituent, group);
                v.set(kinds::event_attendance::participants, Count{number, {}, {}, {}});
            },
            event);
    };
    attend("government", 20);
    attend("workers", 11);
    BOOST_TEST(broken(kinds::event::kind, "attendance") == 0);
    attend("un", 1);
    BOOST_TEST(broken(kinds::event::kind, "attendance") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
