#include "core/dictionary/kinds/entity_relation.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/legal_instrument.h"
#include "core/dictionary/kinds/national_form.h"
#include "core/dictionary/kinds/provision.h"
#include "tests/core/analysis/rules_fixture.h"

namespace atlas::tests {

namespace {

namespace kinds = dictionary;
using dictionary::Count;
using dictionary::Values;

} // namespace

BOOST_FIXTURE_TEST_SUITE(entity_rules, RulesFixture)

BOOST_AUTO_TEST_CASE(v14_a_number_twice_in_one_register)
{
    const auto numbered = [&](const char* name, const char* registry) {
        return addNamed(name, [&](Values& v) {
            v.set(kinds::entity::registry, registry);
            v.set(kinds::entity::reg_number, "1");
        });
    };
    numbered("Một", "Register A");
    numbered("Hai", "Register B");
    BOOST_TEST(broken(kinds::entity::kind, "V14") == 0);
    const auto third = numbered("Ba", "Register A");
    BOOST_TEST(broken(kinds::entity::kind, "V14") == 1);
    remove(kinds::entity::kind, third);
    BOOST_TEST(broken(kinds::entity::kind, "V14") == 0);
}

BOOST_AUTO_TEST_CASE(v15_the_same_name_in_one_province_or_nearby)
{
    const auto placed = [&](const char* name, const char* province, const char* latitude) {
        addNamed(name, [&](Values& v) {
            v.set(kinds::entity::subdivision, province);
            v.set(kinds::entity::latitude, *Decimal::parse(latitude, 6));
            v.set(kinds::entity::longitude, *Decimal::parse("105.85", 6));
        });
    };
    placed("HTX Đông Anh", "VN-HN", "21.10");
    placed("HTX Đông Anh", "VN-54", "21.20");
    BOOST_TEST(broken(kinds::entity::kind, "V15") == 0);
    placed("HTX Dong Anh", "VN-HN", "21.30"); // folded: no accents, no case
    BOOST_TEST(broken(kinds::entity::kind, "V15") == 1);
    placed("HTX Đông Anh", "VN-56", "21.21"); // 1.1 km from the one in VN-54
    BOOST_TEST(broken(kinds::entity::kind, "V15") == 2);
}

BOOST_AUTO_TEST_CASE(v08_few_members)
{
    const auto coop = addNamed("Một", [](Values& v) {
        v.set(kinds::entity::sse_form, "COOP");
        v.set(kinds::entity::national_form, "VN-HTX");
        v.set(kinds::entity::coop_tier, "primary");
    });
    const auto year = add(
        kinds::entity_year::kind,
        [](Values& v) {
            v.set(kinds::entity_year::year, 2022);
            v.set(kinds::entity_year::member_unit, "persons");
            v.set(kinds::entity_year::members, Count{2, {}, {}, {}});
        },
        coop);
    const auto members = [&](std::int64_t number) {
        change(kinds::entity_year::kind, year, [&](Values& v) {
            v.set(kinds::entity_year::members, Count{number, {}, {}, {}});
        });
        return broken(kinds::entity_year::kind, "V08");
    };
    BOOST_TEST(members(2) == 1);
    BOOST_TEST(members(3) == 0);
    const auto law = add(kinds::legal_instrument::kind,
                         [](Values& v) { v.set(kinds::legal_instrument::title, "Luật Hợp tác xã"); });
    add(
        kinds::provision::kind,
        [](Values& v) {
            v.set(kinds::provision::topic, "membership_min");
            v.set(kinds::provision::national_form, "VN-HTX");
            v.set(kinds::provision::value, *Decimal::parse("5", 2));
            v.set(kinds::provision::value_unit, "persons");
        },
        law);
    BOOST_TEST(members(4) == 1);
    BOOST_TEST(members(5) == 0);
    add(kinds::national_form::kind, [](Values& v) {
        v.set(kinds::national_form::code, "VN-HTX");
        v.set(kinds::national_form::name, "Hợp tác xã");
        v.set(kinds::national_form::min_members, 7);
    });
    BOOST_TEST(members(6) == 1);
    BOOST_TEST(members(7) == 0);
}

BOOST_AUTO_TEST_CASE(v09_unions_have_cooperatives_as_members)
{
    const auto unionPk = addNamed("Liên hiệp", [](Values& v) {
        v.set(kinds::entity::sse_form, "COOP");
        v.set(kinds::entity::coop_tier, "secondary");
    });
    const auto year = add(
        kinds::entity_year::kind,
        [](Values& v) {
            v.set(kinds::entity_year::year, 2022);
            v.set(kinds::entity_year::members, Count{12, {}, {}, {}});
            v.set(kinds::entity_year::member_unit, "persons");
        },
        unionPk);
    BOOST_TEST(broken(kinds::entity_year::kind, "V09") == 1);
    change(kinds::entity_year::kind, year,
           [](Values& v) { v.set(kinds::entity_year::member_unit, "cooperatives"); });
    BOOST_TEST(broken(kinds::entity_year::kind, "V09") == 0);
}

BOOST_AUTO_TEST_CASE(an_entity_has_one_record_for_a_year)
{
    const auto entity = addNamed("Một");
    const auto year = [](Values& v) { v.set(kinds::entity_year::year, 2022); };
    add(kinds::entity_year::kind, year, entity);
    BOOST_TEST(broken(kinds::entity_year::kind, "year_twice") == 0);
    add(kinds::entity_year::kind, year, entity);
    BOOST_TEST(broken(kinds::entity_year::kind, "year_twice") == 1);
}

BOOST_AUTO_TEST_CASE(memberships_do_not_run_in_a_circle)
{
    const auto a = addNamed("A");
    const auto b = addNamed("B");
    const auto c = addNamed("C");
    const auto member = [&](std::int64_t of, std::int64_t in) {
        return add(
            kinds::entity_relation::kind,
            [&](Values& v) {
                v.set(kinds::entity_relation::relation, "member_of");
                v.set(kinds::entity_relation::other, in);
            },
            of);
    };
    member(a, b);
    member(b, c);
    BOOST_TEST(broken(kinds::entity::kind, "member_cycle") == 0);
    const auto last = member(c, a);
    BOOST_TEST(broken(kinds::entity::kind, "member_cycle") == 3);
    remove(kinds::entity_relation::kind, last);
    BOOST_TEST(broken(kinds::entity::kind, "member_cycle") == 0);
    BOOST_TEST(broken(kinds::entity_relation::kind, "relation_self") == 0);
    member(a, a);
    BOOST_TEST(broken(kinds::entity_relation::kind, "relation_self") == 1);
}

BOOST_AUTO_TEST_CASE(an_entity_is_checked_with_a_source)
{
    const auto entity = addNamed("Một", [](Values& v) { v.set(kinds::common::status, "checked"); });
    BOOST_TEST(broken(kinds::entity::kind, "entity_source") == 1);
    add(kinds::evidence::kind, [&](Values& v) {
        v.set(kinds::evidence::target_type, "entity");
        v.set(kinds::evidence::for_entity, entity);
    });
    BOOST_TEST(broken(kinds::entity::kind, "entity_source") == 0);
}

BOOST_AUTO_TEST_CASE(no_entity_is_registered_before_its_law)
{
    const auto law = add(kinds::legal_instrument::kind, [](Values& v) {
        v.set(kinds::legal_instrument::title, "Luật Hợp tác xã");
        v.set(kinds::legal_instrument::in_force, "2024-07-01");
    });
    const auto entity = addNamed("Một", [&](Values& v) {
        v.set(kinds::entity::legal_instrument, law);
        v.set(kinds::entity::reg_date, "2024-06-30");
    });
    BOOST_TEST(broken(kinds::entity::kind, "before_law") == 1);
    change(kinds::entity::kind, entity, [](Values& v) { v.set(kinds::entity::reg_date, "2024-07-01"); });
    BOOST_TEST(broken(kinds::entity::kind, "before_law") == 0);
}

BOOST_AUTO_TEST_CASE(sections_are_of_the_revision_that_the_study_uses)
{
    const auto add = [&](const char* section) {
        addNamed("Một", [&](Values& v) { v.set(kinds::entity::isic_section, section); });
        return broken(kinds::entity::kind, "isic_scheme");
    };
    BOOST_TEST(add("ISIC5-J") == 0); // the study does not say
    change(kinds::study::kind, studyPk, [](Values& v) { v.set(kinds::study::isic_scheme, "ISIC5"); });
    BOOST_TEST(add("") == 0);
    BOOST_TEST(add("ISIC4-J") == 1);
}

BOOST_AUTO_TEST_CASE(provinces_are_of_one_list)
{
    const auto add = [&](const char* province) {
        addNamed("Một", [&](Values& v) { v.set(kinds::entity::subdivision, province); });
        return broken(kinds::study::kind, "V25");
    };
    BOOST_TEST(add("VN-32") == 0);
    BOOST_TEST(add("VN-33") == 0);
    BOOST_TEST(add("VN25-66") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
