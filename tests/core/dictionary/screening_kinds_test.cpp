#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/kinds/screening_profile.h"
#include "tests/core/dictionary/broken_rules.h"

#include <boost/test/unit_test.hpp>

#include <set>

namespace atlas::dictionary {

namespace {

namespace assessment = screening_assessment;

using Strings = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(screening_kinds)

BOOST_AUTO_TEST_CASE(eleven_criteria_stand_in_the_order_of_the_method)
{
    Strings codes;
    for (const assessment::Criterion& criterion : assessment::criteria) {
        codes.emplace_back(criterion.code);
        const Layout& layout = layoutOf(assessment::kind);
        for (const Field* field : {criterion.score, criterion.reason, criterion.source})
            BOOST_TEST((layout.findField(field->key) != nullptr), field->key);
        BOOST_TEST(criterion.reason->key == std::string(criterion.score->key) + "_reason");
        BOOST_TEST(criterion.source->key == std::string(criterion.score->key) + "_source");
    }
    const Strings expected{"P1", "P2", "O1", "O2", "O3", "G1", "G2", "G3", "D1", "D2", "A1"};
    BOOST_TEST(codes == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_gate_has_its_code)
{
    const Vocabularies vocabularies("/nonexistent");
    const Vocabulary& gates = *vocabularies.find("screening_gate");
    BOOST_TEST(gates.terms.size() == screening_profile::all_gates.size());
    for (const screening_profile::Gate& gate : screening_profile::all_gates)
        BOOST_TEST((gates.find(gate.code) != nullptr), gate.code);
}

BOOST_AUTO_TEST_CASE(a_score_needs_its_justification)
{
    Values values(layoutOf(assessment::kind));
    values.set(assessment::p1, "2");
    values.set(assessment::o1, "na");
    values.set(assessment::d2, "unknown");
    BOOST_TEST(rulesBroken(values) == Strings{"screening_reason:p1_reason"},
               boost::test_tools::per_element());
    values.set(assessment::p1_reason, "Sells vegetables all year");
    BOOST_TEST(rulesBroken(values) == Strings{}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(v24_a_borderline_case_needs_another_second_assessor)
{
    Values values(layoutOf(assessment::kind));
    values.set(assessment::assessor, 1);
    values.set(assessment::result, "BORDERLINE");
    BOOST_TEST(rulesBroken(values) == Strings{"V24:second_assessor"}, boost::test_tools::per_element());
    values.set(assessment::second_assessor, 1);
    BOOST_TEST(rulesBroken(values) == Strings{"V24:second_assessor"}, boost::test_tools::per_element());
    values.set(assessment::second_assessor, 2);
    BOOST_TEST(rulesBroken(values) == Strings{}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(v24_the_second_assessment_and_the_agreed_one_need_no_other)
{
    Values values(layoutOf(assessment::kind));
    values.set(assessment::assessor, 2);
    values.set(assessment::result, "BORDERLINE");
    for (const char* round : {"second", "agreed"}) {
        values.set(assessment::round, round);
        BOOST_TEST(rulesBroken(values) == Strings{}, boost::test_tools::per_element());
    }
    values.set(assessment::round, "first");
    BOOST_TEST(rulesBroken(values) == Strings{"V24:second_assessor"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(bounds_and_thresholds_are_percentages_in_order)
{
    Values values(layoutOf(assessment::kind));
    values.set(assessment::score_low, *Decimal::parse("65.0", 1));
    values.set(assessment::score_high, *Decimal::parse("40.9", 1));
    BOOST_TEST(rulesBroken(values) == Strings{"screening_bounds:score_high"},
               boost::test_tools::per_element());
    Values profile(layoutOf(screening_profile::kind));
    profile.set(screening_profile::pass_score, *Decimal::parse("100.1", 1));
    BOOST_TEST(rulesBroken(profile) == Strings{"V02:pass_score"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::dictionary
