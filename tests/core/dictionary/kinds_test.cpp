#include "core/dictionary/check.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/sdg_contribution.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

namespace atlas::dictionary {

namespace {

const Vocabularies& vocabularies()
{
    static const Vocabularies all;
    return all;
}

std::vector<std::string> rulesBroken(const Values& values)
{
    std::vector<std::string> broken;
    for (const Problem& problem : check(values, {&vocabularies(), "VN", {2026, 1, 1}}))
        if (problem.rule != "required")
            broken.push_back(problem.rule + ":" + problem.field);
    return broken;
}

using Strings = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(kinds)

BOOST_AUTO_TEST_CASE(every_name_is_a_plain_identifier_and_unique)
{
    for (const Layout& layout : layouts()) {
        std::set<std::string> names{"pk",         "uid",        "study",      "parent",
                                    "rev",        "missing",    "title_key",  "deleted_at",
                                    "created_at", "created_by", "updated_at", "updated_by"};
        for (const Column& column : layout.columns()) {
            BOOST_TEST(names.insert(column.name).second,
                       layout.kind().key << "." << column.name << " stands twice");
            BOOST_TEST(std::all_of(column.name.begin(), column.name.end(), [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
            }));
        }
    }
}

BOOST_AUTO_TEST_CASE(parents_stand_before_their_parts)
{
    std::set<std::string_view> before{""};
    for (const Layout& layout : layouts()) {
        BOOST_TEST(before.count(layout.kind().parent) == 1, layout.kind().key);
        before.insert(layout.kind().key);
    }
}

BOOST_AUTO_TEST_CASE(every_vocabulary_target_title_and_condition_exists)
{
    for (const Layout& layout : layouts()) {
        const Kind& kind = layout.kind();
        BOOST_TEST((kind.title.empty() || layout.findField(kind.title) != nullptr), kind.key);
        BOOST_TEST((kind.parent.empty() || findLayout(kind.parent) != nullptr), kind.key);
        for (const Field* field : layout.fields()) {
            BOOST_TEST(!field->label.empty());
            if (field->type == FieldType::choice || field->type == FieldType::choices)
                BOOST_TEST((vocabularies().find(field->vocabulary) != nullptr),
                           kind.key << "." << field->key << " wants " << field->vocabulary);
            if (field->type == FieldType::link)
                BOOST_TEST((findLayout(field->target) != nullptr), kind.key << "." << field->key);
            if (field->relevance)
                BOOST_TEST((layout.findField(field->relevance->field) != nullptr),
                           kind.key << "." << field->key);
        }
    }
}

BOOST_AUTO_TEST_CASE(parts_of_a_count_are_checked)
{
    Values year(layoutOf(entity_year::kind));
    year.set(entity_year::year, 2022);
    year.set(entity_year::member_unit, "persons");
    const auto with = [&](Count count) {
        year.set(entity_year::members, count);
        return rulesBroken(year);
    };
    BOOST_TEST(with({100, 60, 40, {}}) == Strings{}, boost::test_tools::per_element());
    BOOST_TEST(with({100, 60, {}, {}}) == Strings{}, boost::test_tools::per_element());
    BOOST_TEST(with({100, 60, 30, 5}) == Strings{"V01:members"}, boost::test_tools::per_element());
    BOOST_TEST(with({100, 60, 41, {}}) == Strings{"V01:members"}, boost::test_tools::per_element());
    BOOST_TEST(with({-1, {}, {}, {}}) == Strings{"range:members"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(codes_must_belong_together)
{
    Values contribution(layoutOf(sdg_contribution::kind));
    contribution.set(sdg_contribution::goal, "8");
    contribution.set(sdg_contribution::target, "8.10");
    BOOST_TEST(rulesBroken(contribution) == Strings{}, boost::test_tools::per_element());
    contribution.set(sdg_contribution::target, "5.5");
    BOOST_TEST(rulesBroken(contribution) == Strings{"V10:target"}, boost::test_tools::per_element());
    contribution.set(sdg_contribution::target, "8.99");
    BOOST_TEST(rulesBroken(contribution) == Strings{"vocabulary:target"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(dates_years_and_shares_stay_in_their_range)
{
    Values entity(layoutOf(entity::kind));
    entity.set(entity::founded_year, 2010);
    entity.set(entity::closed_year, 2012);
    BOOST_TEST(rulesBroken(entity) == Strings{"closed_year:activity_status"},
               boost::test_tools::per_element());
    entity.set(entity::activity_status, "closed");
    BOOST_TEST(rulesBroken(entity) == Strings{}, boost::test_tools::per_element());
    entity.set(entity::closed_year, 2009);
    BOOST_TEST(rulesBroken(entity) == Strings{"V22:closed_year"}, boost::test_tools::per_element());
    entity.set(entity::closed_year, 2562);
    BOOST_TEST(rulesBroken(entity) == Strings{"V03:closed_year"}, boost::test_tools::per_element());
    entity.clear(entity::closed_year);
    entity.set(entity::grant_share, *Decimal::parse("100.1", 1));
    BOOST_TEST(rulesBroken(entity) == Strings{"V02:grant_share"}, boost::test_tools::per_element());
    entity.set(entity::grant_share, *Decimal::parse("100.0", 1));
    BOOST_TEST(rulesBroken(entity) == Strings{}, boost::test_tools::per_element());
    entity.set(entity::reg_date, "2023-02-30");
    BOOST_TEST(rulesBroken(entity) == Strings{"date:reg_date"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_reason_stands_in_for_a_required_value)
{
    Values entity(layoutOf(entity::kind));
    const auto needed = [&](const Field& field) {
        const auto problems = check(entity, {&vocabularies(), "VN", {2026, 1, 1}});
        return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
            return problem.rule == "required" && problem.field == field.key;
        });
    };
    BOOST_TEST(needed(entity::subdivision));
    entity.setMissing(entity::subdivision, "not_known");
    BOOST_TEST(!needed(entity::subdivision));
    BOOST_TEST(!needed(entity::coop_type)); // applies to cooperatives only
    entity.set(entity::sse_form, "COOP");
    BOOST_TEST(needed(entity::coop_type));
}

BOOST_AUTO_TEST_CASE(texts_are_normalised)
{
    Values entity(layoutOf(entity::kind));
    entity.set(entity::name, "  Cafe\xcc\x81 \t\n Đồng\x01 ");
    entity.set(entity::description, "one\r\ntwo\n\n ");
    entity.set(entity::place, " \n ");
    normalise(entity);
    BOOST_TEST(entity.text(entity::name) == "Caf\xc3\xa9 Đồng");
    BOOST_TEST(entity.text(entity::description) == "one\ntwo");
    BOOST_TEST(!entity.has(entity::place));
}

BOOST_AUTO_TEST_CASE(reasons_go_through_json_unchanged)
{
    Values entity(layoutOf(entity::kind));
    entity.setMissing(entity::subdivision, "not_known");
    entity.setMissing(entity::founded_year, "refused");
    BOOST_TEST(entity.missingJson() == R"({"founded_year":"refused","subdivision":"not_known"})");
    Values copy(layoutOf(entity::kind));
    BOOST_TEST(copy.setMissingJson(entity.missingJson()));
    BOOST_TEST((copy == entity));
    BOOST_TEST(!copy.setMissingJson("[1]"));
    BOOST_TEST(!copy.setMissingJson("{"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::dictionary
