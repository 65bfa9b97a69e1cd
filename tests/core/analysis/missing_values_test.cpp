#include "core/analysis/missing_values.h"

#include "tests/core/study/fixture.h"

#include <random>

using namespace atlas;
using namespace atlas::tests;
namespace entity = dictionary::entity;

BOOST_FIXTURE_TEST_SUITE(missing_values, StudyFixture)

BOOST_AUTO_TEST_CASE(reasons_are_counted_and_present_values_are_not)
{
    std::mt19937 random(7);
    constexpr std::array<const char*, 4> reasons{"", "not_known", "refused", "not_asked"};
    std::map<std::string, std::int64_t> expected;
    constexpr std::int64_t records = 60;
    for (int i = 0; i < records; ++i) {
        auto record = newEntity("Entity " + std::to_string(i));
        if (random() % 3 == 0) {
            record.values.set(entity::founded_year, 2000);
        } else {
            const char* reason = reasons[random() % reasons.size()];
            record.values.setMissing(entity::founded_year, reason);
            ++expected[reason];
        }
        done(door().save(record));
    }
    const auto values =
        take(analysis::missingValues(*file, {"entity", {studyPk}, {}, {}}, entity::founded_year));
    BOOST_TEST(values.records == records);
    BOOST_TEST((values.byReason == expected));
}

BOOST_AUTO_TEST_CASE(a_count_is_missing_when_its_total_is)
{
    namespace year = dictionary::entity_year;
    const auto parent = addEntity("One");
    for (const bool total : {true, false}) {
        study::Record record(dictionary::layoutOf(year::kind));
        record.study = studyPk;
        record.parent = parent.pk;
        record.values.set(year::year, 2023);
        record.values.set(year::member_unit, "persons");
        dictionary::Count count;
        count.women = 3;
        if (total)
            count.total = 5;
        record.values.set(year::members, count);
        done(door().save(record));
    }
    const auto values = take(analysis::missingValues(*file, {"entity_year", {}, {}, {}}, year::members));
    BOOST_TEST(values.records == 2);
    BOOST_TEST(values.missing() == 1);
}

BOOST_AUTO_TEST_CASE(a_field_of_another_kind_is_refused)
{
    const auto values =
        analysis::missingValues(*file, {"entity", {}, {}, {}}, dictionary::entity_year::chair_sex);
    BOOST_REQUIRE(!values);
    BOOST_TEST((values.error().code == ErrorCode::invalid_argument));
}

BOOST_AUTO_TEST_CASE(reasons_that_do_not_read_count_as_none)
{
    addEntity("One");
    done(file->db().execute("UPDATE entity SET missing = 'no json'"));
    const auto values = take(analysis::missingValues(*file, {"entity", {}, {}, {}}, entity::founded_year));
    BOOST_TEST(values.byReason.at("") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
