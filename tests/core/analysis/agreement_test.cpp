#include "core/analysis/agreement.h"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace atlas::analysis;

namespace {

AgreementTable tableOf(std::initializer_list<std::initializer_list<int>> rows)
{
    AgreementTable table(rows.size());
    std::size_t i = 0;
    for (const auto& row : rows) {
        std::size_t j = 0;
        for (const int items : row)
            table.add(i, j++, items);
        ++i;
    }
    return table;
}

const auto exactly = boost::test_tools::tolerance(1e-12);

} // namespace

BOOST_AUTO_TEST_SUITE(agreement_between_two)

/// J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968), table 1: two judges, 200 cases, three
/// diagnoses. Frequencies of the one 120, 60, 20 and of the other 100, 60, 40: by chance .6 * .5 + .3 * .3 +
/// .1 * .2 = .41; observed .70; kappa .29 / .59 = .492, as printed there.
BOOST_AUTO_TEST_CASE(the_example_of_cohen)
{
    const AgreementTable table = tableOf({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
    const Agreement plain = agreement(table);
    BOOST_TEST(plain.items == 200);
    BOOST_TEST(plain.observed.value() == 0.70, exactly);
    BOOST_TEST(plain.expected.value() == 0.41, exactly);
    BOOST_TEST(plain.kappa.value() == 29.0 / 59.0, exactly);
    BOOST_TEST(plain.kappa.value() == 0.492, boost::test_tools::tolerance(0.001));
    // Linear weights by hand: neighbours count half. Observed .70 + (.07 + .05 + .05 + .03) / 2 = .80; by
    // chance .41 + (.18 + .15 + .06 + .03) / 2 = .62; kappa .18 / .38.
    const Agreement linear = agreement(table, AgreementWeights::linear);
    BOOST_TEST(linear.observed.value() == 0.80, exactly);
    BOOST_TEST(linear.expected.value() == 0.62, exactly);
    BOOST_TEST(linear.kappa.value() == 0.18 / 0.38, exactly);
}

BOOST_AUTO_TEST_CASE(undefined_is_no_number)
{
    const Agreement none = agreement(AgreementTable(3));
    BOOST_TEST(none.items == 0);
    BOOST_TEST(!none.observed);
    BOOST_TEST(!none.expected);
    BOOST_TEST(!none.kappa);
    for (const AgreementWeights weights : {AgreementWeights::none, AgreementWeights::linear}) {
        const Agreement same = agreement(tableOf({{0, 0, 0}, {0, 7, 0}, {0, 0, 0}}), weights);
        BOOST_TEST(same.observed.value() == 1);
        BOOST_TEST(same.expected.value() == 1);
        BOOST_TEST(!same.kappa);
        BOOST_TEST(!agreement(tableOf({{5}}), weights).kappa);
        BOOST_TEST(!agreement(AgreementTable(0), weights).kappa);
    }
}

BOOST_AUTO_TEST_CASE(full_agreement_is_one_and_chance_is_zero)
{
    BOOST_TEST(agreement(tableOf({{3, 0}, {0, 4}})).kappa.value() == 1);
    BOOST_TEST(agreement(tableOf({{4, 4}, {4, 4}})).kappa.value() == 0);
    BOOST_TEST(agreement(tableOf({{0, 3}, {3, 0}})).kappa.value() == -1);
    // One never varies: what the other one says is as good as chance.
    BOOST_TEST(agreement(tableOf({{5, 5}, {0, 0}})).kappa.value() == 0);
}

/// Properties: the two people can be exchanged; with two categories weights change nothing; reversing an
/// order keeps linear kappa; a sum of 10^8 items does not overflow.
BOOST_AUTO_TEST_CASE(tables_of_any_kind)
{
    std::mt19937 random(5);
    for (int round = 0; round < 1000; ++round) {
        const std::size_t size = 2 + random() % 4;
        AgreementTable table(size);
        AgreementTable turned(size);
        AgreementTable reversed(size);
        for (std::size_t i = 0; i < size; ++i)
            for (std::size_t j = 0; j < size; ++j) {
                const auto items = static_cast<std::int64_t>(random() % 4 == 0 ? 0 : random() % 4'000'000);
                table.add(i, j, items);
                turned.add(j, i, items);
                reversed.add(size - 1 - i, size - 1 - j, items);
            }
        for (const AgreementWeights weights : {AgreementWeights::none, AgreementWeights::linear}) {
            const Agreement result = agreement(table, weights);
            BOOST_REQUIRE((result == agreement(turned, weights)));
            BOOST_REQUIRE((result == agreement(reversed, weights)));
            if (result.kappa) {
                BOOST_REQUIRE_LE(*result.kappa, 1.0);
                BOOST_REQUIRE_GE(*result.kappa, -1.0);
            }
        }
        if (size == 2)
            BOOST_REQUIRE((agreement(table) == agreement(table, AgreementWeights::linear)));
    }
}

BOOST_AUTO_TEST_CASE(criteria_and_results_of_double_coded_entities)
{
    using screening::Answer;
    using screening::Criterion;
    using screening::Verdict;
    std::vector<DoubleCoded> entities(4);
    const auto set = [&](std::size_t entity, Criterion criterion, Answer first, Answer second) {
        entities[entity].first[at(criterion)] = first;
        entities[entity].second[at(criterion)] = second;
    };
    set(0, Criterion::g1, Answer::no, Answer::no);
    set(1, Criterion::g1, Answer::yes, Answer::partly);
    set(2, Criterion::g1, Answer::unknown, Answer::yes);
    set(3, Criterion::g1, Answer::not_applicable, Answer::not_applicable);
    entities[0].firstVerdict = entities[0].secondVerdict = Verdict::outside;
    entities[1].secondVerdict = Verdict::borderline;
    const ScreeningAgreement result = agreement(entities);
    const CriterionAgreement& g1 = result.criteria[at(Criterion::g1)];
    // Same code twice of four; chance: 1 * 1 + 1 * 1 + 1 * 1 of 16 (no, yes, not applicable).
    BOOST_TEST(g1.codes.items == 4);
    BOOST_TEST(g1.codes.observed.value() == 0.5, exactly);
    BOOST_TEST(g1.codes.expected.value() == 3.0 / 16, exactly);
    // Points: (0, 0) and (2, 1): (1 + .5) / 2 observed; chance (1 + .5 + 0 + .5) / 4.
    BOOST_TEST(g1.points.items == 2);
    BOOST_TEST(g1.points.observed.value() == 0.75, exactly);
    BOOST_TEST(g1.points.expected.value() == 0.5, exactly);
    BOOST_TEST(g1.points.kappa.value() == 0.5, exactly);
    BOOST_TEST(!result.criteria[at(Criterion::p1)].codes.kappa);
    // Results: outside twice, SSE against borderline once, SSE twice twice.
    BOOST_TEST(result.verdict.observed.value() == 0.75, exactly);
    BOOST_TEST(result.verdict.expected.value() == (3.0 * 2 + 1 * 1) / 16, exactly);
    BOOST_TEST(agreement(std::span<const DoubleCoded>{}).verdict.items == 0);
}

BOOST_AUTO_TEST_SUITE_END()
