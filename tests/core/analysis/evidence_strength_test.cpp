#include "core/analysis/evidence_strength.h"

#include "core/dictionary/kinds/dw_contribution.h"
#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"
#include "tests/core/analysis/rules_fixture.h"

namespace atlas::tests {

namespace {

namespace kinds = dictionary;
namespace evidence = dictionary::evidence;
namespace sdg = dictionary::sdg_contribution;
using dictionary::Values;

} // namespace

struct StrengthFixture : RulesFixture {
    std::int64_t report = document("Yearbook");
    std::int64_t survey = document("Survey");
    std::int64_t interview = visit("KII-01");
    std::int64_t group = visit("FGD-01");
    std::int64_t claim = contribution();

    std::int64_t document(const char* title)
    {
        return add(kinds::source::kind, [&](Values& v) { v.set(kinds::source::title, title); });
    }
    std::int64_t visit(const char* code)
    {
        return add(kinds::fieldwork::kind, [&](Values& v) { v.set(kinds::fieldwork::code, code); });
    }
    std::int64_t statisticOf(std::int64_t source)
    {
        return add(kinds::statistic::kind, [&](Values& v) { v.set(kinds::statistic::source, source); });
    }
    std::int64_t contribution()
    {
        return add(sdg::kind, [](Values& v) {
            v.set(sdg::goal, "8");
            v.set(sdg::strength, "3");
        });
    }
    /// A piece of evidence for the claim that rests on what the link names.
    std::int64_t piece(const char* type, const char* origin, const dictionary::Field& link, std::int64_t pk)
    {
        return add(evidence::kind, [&](Values& v) {
            v.set(evidence::target_type, "sdg_contribution");
            v.set(evidence::for_sdg_contribution, claim);
            v.set(evidence::type, type);
            v.set(evidence::origin_type, origin);
            v.set(link, pk);
        });
    }
    std::int64_t fromSource(const char* type, std::int64_t source)
    {
        return piece(type, "source", evidence::source, source);
    }
    std::int64_t fromFieldwork(const char* type, std::int64_t fieldwork)
    {
        return piece(type, "fieldwork", evidence::fieldwork, fieldwork);
    }
    void depend(std::int64_t some, std::int64_t other)
    {
        change(evidence::kind, some, [&](Values& v) { v.set(evidence::depends_on, other); });
    }
    [[nodiscard]] int supported()
    {
        const int strength = take(analysis::EvidenceStrength::read(*file, sdg::kind)).of(claim);
        // The rule says the same of the claim, which is always strong.
        BOOST_TEST(broken(sdg::kind, "V11") == (strength < 3 ? 1 : 0));
        return strength;
    }
};

BOOST_FIXTURE_TEST_SUITE(evidence_strength, StrengthFixture)

BOOST_AUTO_TEST_CASE(nothing_supports_only_a_weak_claim)
{
    BOOST_TEST(supported() == 1);
    const auto only = fromSource("quantitative", report);
    BOOST_TEST(supported() == 2);
    remove(evidence::kind, only);
    BOOST_TEST(supported() == 1);
}

BOOST_AUTO_TEST_CASE(two_pieces_from_one_document_are_one)
{
    fromSource("quantitative", report);
    fromSource("qualitative", report);
    BOOST_TEST(supported() == 2);
    fromSource("qualitative", survey);
    BOOST_TEST(supported() == 3);
}

BOOST_AUTO_TEST_CASE(two_pieces_from_one_interview_are_one)
{
    fromFieldwork("quantitative", interview);
    fromFieldwork("qualitative", interview);
    BOOST_TEST(supported() == 2);
    fromFieldwork("qualitative", group);
    BOOST_TEST(supported() == 3);
}

BOOST_AUTO_TEST_CASE(the_contributions_own_source_is_no_second_voice)
{
    change(sdg::kind, claim, [&](Values& v) { v.set(sdg::source, report); });
    BOOST_TEST(supported() == 2);
    fromSource("quantitative", report);
    BOOST_TEST(supported() == 2);
    fromSource("legal", survey);
    BOOST_TEST(supported() == 3);
}

BOOST_AUTO_TEST_CASE(a_statistic_speaks_for_its_document)
{
    change(sdg::kind, claim, [&](Values& v) { v.set(sdg::quantity, statisticOf(report)); });
    BOOST_TEST(supported() == 2);
    change(sdg::kind, claim, [&](Values& v) { v.set(sdg::source, report); });
    BOOST_TEST(supported() == 2);
    piece("quantitative", "statistic", evidence::from_statistic, statisticOf(report));
    BOOST_TEST(supported() == 2);
    piece("quantitative", "statistic", evidence::from_statistic, statisticOf(survey));
    BOOST_TEST(supported() == 3);
}

BOOST_AUTO_TEST_CASE(strong_evidence_is_measured)
{
    fromSource("qualitative", report);
    fromSource("legal", survey);
    BOOST_TEST(supported() == 2);
    change(sdg::kind, claim, [&](Values& v) { v.set(sdg::quantity, statisticOf(report)); });
    BOOST_TEST(supported() == 3);
}

BOOST_AUTO_TEST_CASE(what_depends_on_a_piece_for_the_same_claim_is_not_one_of_its_own)
{
    const auto first = fromSource("quantitative", report);
    const auto second = fromFieldwork("qualitative", interview);
    depend(second, first);
    BOOST_TEST(supported() == 2);
    remove(evidence::kind, first); // nothing is there to depend on
    BOOST_TEST(supported() == 2);
    fromSource("quantitative", survey);
    BOOST_TEST(supported() == 3);
}

BOOST_AUTO_TEST_CASE(two_pieces_that_depend_on_each_other_are_one)
{
    const auto first = fromSource("quantitative", report);
    const auto second = fromFieldwork("qualitative", interview);
    depend(first, second);
    depend(second, first);
    BOOST_TEST(supported() == 2);
}

BOOST_AUTO_TEST_CASE(what_depends_on_a_piece_for_another_claim_counts)
{
    const std::int64_t mine = claim;
    claim = contribution();
    const auto elsewhere = fromSource("quantitative", report);
    remove(sdg::kind, claim);
    claim = mine;
    fromSource("quantitative", survey);
    depend(fromFieldwork("qualitative", interview), elsewhere);
    BOOST_TEST(supported() == 3);
}

BOOST_AUTO_TEST_CASE(decent_work_is_judged_alike)
{
    namespace dw = dictionary::dw_contribution;
    const auto work = add(dw::kind, [&](Values& v) {
        v.set(dw::pillar, "SP");
        v.set(dw::strength, "3");
        v.set(dw::source, report);
    });
    add(evidence::kind, [&](Values& v) {
        v.set(evidence::for_dw_contribution, work);
        v.set(evidence::type, "quantitative");
        v.set(evidence::source, report);
    });
    const auto strength = [&] { return take(analysis::EvidenceStrength::read(*file, dw::kind)).of(work); };
    BOOST_TEST(strength() == 2);
    BOOST_TEST(broken(dw::kind, "V11") == 1);
    change(dw::kind, work, [&](Values& v) { v.set(dw::source, survey); });
    BOOST_TEST(strength() == 3);
    BOOST_TEST(broken(dw::kind, "V11") == 0);
}

BOOST_AUTO_TEST_CASE(a_strength_is_shown_as_far_as_the_evidence_goes)
{
    fromSource("quantitative", report);
    const auto read = take(analysis::EvidenceStrength::read(*file, sdg::kind));
    BOOST_TEST(read.shown(claim, "3") == "2");
    BOOST_TEST(read.shown(claim, "2") == "2");
    BOOST_TEST(read.shown(claim, "0") == "0");
    BOOST_TEST(read.shown(claim, "") == "");
    BOOST_TEST(read.shown(contribution(), "3") == "1");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
