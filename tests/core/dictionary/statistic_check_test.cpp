#include "core/dictionary/check.h"
#include "core/dictionary/kinds/statistic.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace atlas::dictionary {

namespace {

struct Observation {
    Values values{layoutOf(statistic::kind)};

    [[nodiscard]] bool breaks(std::string_view rule, const Field& field) const
    {
        static const Vocabularies vocabularies;
        const auto problems = check(values, {&vocabularies, "VN", {2026, 11, 22}});
        return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
            return problem.rule == rule && problem.field == field.key && problem.severity == Severity::error;
        });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(statistic_check, Observation)

BOOST_AUTO_TEST_CASE(V03_only_a_forecast_is_of_a_year_to_come)
{
    values.set(statistic::obs_status, "A");
    values.set(statistic::year, 2026);
    BOOST_TEST(!breaks("V03", statistic::year));
    values.set(statistic::year, 2027);
    BOOST_TEST(breaks("V03", statistic::year));
    values.set(statistic::obs_status, "F");
    BOOST_TEST(!breaks("V03", statistic::year));
    values.set(statistic::year, 2028);
    BOOST_TEST(breaks("V03", statistic::year));
}

BOOST_AUTO_TEST_CASE(V04_a_reason_does_not_stand_for_a_source)
{
    for (const Field* field :
         {&statistic::indicator, &statistic::source, &statistic::locator, &statistic::reliability}) {
        BOOST_TEST(breaks("required", *field));
        values.setMissing(*field, "not_known");
        BOOST_TEST(breaks("V04", *field));
    }
    values.set(statistic::source, 1);
    BOOST_TEST(!breaks("V04", statistic::source));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::dictionary
