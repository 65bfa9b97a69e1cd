#include "core/analysis/missing_values.h"
#include "core/dictionary/kinds/entity_year.h"

#include "tests/core/study/fixture.h"

#include <array>
#include <random>

using namespace atlas;
using namespace atlas::tests;
namespace entity = dictionary::entity;

namespace {

/// Of one field.
analysis::MissingValues missing(const study::StudyFile& file, const study::Filter& filter,
                                const dictionary::Field& field)
{
    const std::array fields{&field};
    return take(analysis::missingValues(file, filter, fields)).front();
}

} // namespace

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
    const auto values = missing(*file, {"entity", {studyPk}, {}, {}}, entity::founded_year);
    BOOST_TEST(values.records == records);
    BOOST_TEST((values.byReason == expected));
}

BOOST_AUTO_TEST_CASE(several_fields_are_counted_in_one_pass)
{
    for (const char* reason : {"not_known", "refused", ""}) {
        auto record = newEntity(std::string("Entity ") + reason);
        record.values.setMissing(entity::founded_year, reason);
        record.values.setMissing(entity::isic_section, "not_asked");
        done(door().save(record));
    }
    const std::array fields{&entity::founded_year, &entity::sse_form, &entity::isic_section};
    const auto values = take(analysis::missingValues(*file, {"entity", {}, {}, {}}, fields));
    BOOST_REQUIRE(values.size() == 3U);
    BOOST_TEST(values[0].byReason.at("refused") == 1);
    BOOST_TEST(values[0].missing() == 3);
    BOOST_TEST(values[1].missing() == 0);
    BOOST_TEST(values[1].records == 3);
    BOOST_TEST(values[2].byReason.at("not_asked") == 3);
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
    const auto values = missing(*file, {"entity_year", {}, {}, {}}, year::members);
    BOOST_TEST(values.records == 2);
    BOOST_TEST(values.missing() == 1);
}

BOOST_AUTO_TEST_CASE(a_field_of_another_kind_is_refused)
{
    const std::array fields{&dictionary::entity_year::chair_sex};
    const auto values = analysis::missingValues(*file, {"entity", {}, {}, {}}, fields);
    BOOST_REQUIRE(!values);
    BOOST_TEST((values.error().code == ErrorCode::invalid_argument));
}

BOOST_AUTO_TEST_CASE(reasons_that_do_not_read_count_as_none)
{
    addEntity("One");
    done(file->db().execute("UPDATE entity SET missing = 'no json'"));
    const auto values = missing(*file, {"entity", {}, {}, {}}, entity::founded_year);
    BOOST_TEST(values.byReason.at("") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
