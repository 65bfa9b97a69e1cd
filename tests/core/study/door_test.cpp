#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/indicator.h"
#include "tests/core/study/fixture.h"

namespace atlas::tests {

using dictionary::Count;
namespace entity = dictionary::entity;
namespace entity_year = dictionary::entity_year;

namespace {
study::Filter everything()
{
    return {"entity", {}, {}, {}};
}
} // namespace

BOOST_FIXTURE_TEST_SUITE(door_suite, StudyFixture)

BOOST_AUTO_TEST_CASE(saved_values_come_back)
{
    auto record = newEntity("  Hợp tác xã \n Đồng Tâm ");
    record.values.set(entity::founded_year, 1998);
    record.values.set(entity::latitude, *Decimal::parse("21.028511", 6));
    record.values.set(entity::longitude, *Decimal::parse("105.804817", 6));
    record.values.setCodes(entity::target_groups, {"women", "youth", "women"});
    record.values.setMissing(entity::subdivision, "not_known");
    done(door().save(record));
    const auto stored = take(store().findByUid(record.layout(), record.uid));
    BOOST_TEST(stored.values.text(entity::name) == "Hợp tác xã Đồng Tâm");
    BOOST_TEST(stored.values.decimal(entity::latitude)->toString() == "21.028511");
    BOOST_TEST(stored.values.codes(entity::target_groups) == (std::vector<std::string>{"women", "youth"}),
               boost::test_tools::per_element());
    BOOST_TEST(stored.values.missingReason(entity::subdivision) == "not_known");
    BOOST_TEST(stored.revision == 1);
    BOOST_TEST((stored.values == record.values));
}

BOOST_AUTO_TEST_CASE(saving_what_is_there_is_no_step)
{
    auto record = addEntity("Một");
    const auto before = take(journal().actions(100)).size();
    done(door().save(record));
    BOOST_TEST(take(journal().actions(100)).size() == before);
    BOOST_TEST(record.revision == 1);
}

BOOST_AUTO_TEST_CASE(a_record_changed_meanwhile_is_not_overwritten)
{
    auto mine = addEntity("Một");
    auto theirs = mine;
    theirs.values.set(entity::name, "Hai");
    done(door().save(theirs));
    mine.values.set(entity::name, "Ba");
    const auto saved = door().save(mine);
    BOOST_REQUIRE(!saved.has_value());
    BOOST_TEST(name(saved.error().code) == "record_changed");
    BOOST_TEST(take(store().find(mine.layout(), mine.pk)).values.text(entity::name) == "Hai");
}

BOOST_AUTO_TEST_CASE(an_unreadable_value_blocks_the_save)
{
    auto record = newEntity("Một");
    record.values.set(entity::sse_form, "NO_SUCH_FORM");
    const auto saved = door().save(record);
    BOOST_REQUIRE(!saved.has_value());
    BOOST_TEST(name(saved.error().code) == "record_refused");
    BOOST_TEST(saved.error().fact("field") == "sse_form");
    BOOST_TEST(entities() == 0);
}

BOOST_AUTO_TEST_CASE(errors_block_only_submit)
{
    auto record = addEntity("Một"); // no province, no cooperative type: errors, not unreadable
    BOOST_TEST(!door().check(record).empty());
    const auto submitted = door().submit(record);
    BOOST_REQUIRE(!submitted.has_value());
    record.values.set(entity::coop_type, "PROD");
    record.values.set(entity::coop_tier, "primary");
    record.values.setMissing(entity::subdivision, "not_known");
    done(door().submit(record));
    BOOST_TEST(take(store().find(record.layout(), record.pk)).values.text(dictionary::common::status) ==
               "submitted");
}

BOOST_AUTO_TEST_CASE(unique_values_are_per_study)
{
    study::Record indicator(dictionary::layoutOf(dictionary::indicator::kind));
    indicator.study = studyPk;
    indicator.values.set(dictionary::indicator::code, "N_ENT");
    indicator.values.set(dictionary::indicator::name, "Entities");
    done(door().save(indicator));
    study::Record twin(indicator.layout());
    twin.study = studyPk;
    twin.values = indicator.values;
    const auto saved = door().save(twin);
    BOOST_REQUIRE(!saved.has_value());
    BOOST_TEST(saved.error().fact("field") == "code");
    twin.study = addStudy("KH", "Mapping of Cambodia");
    done(door().save(twin));
}

BOOST_AUTO_TEST_CASE(parts_are_saved_and_removed_with_their_record)
{
    std::vector<study::Record> records{newEntity("Một")};
    study::Record year(dictionary::layoutOf(dictionary::entity_year::kind));
    year.study = studyPk;
    year.values.set(entity_year::year, 2022);
    year.values.set(entity_year::members, Count{120, 70, 50, {}});
    year.values.set(entity_year::member_unit, "persons");
    records.push_back(year);
    done(door().saveAll(records, study::ActionKind::create, "Một"));
    BOOST_TEST(records[1].parent == records[0].pk);
    const auto stored = take(store().find(year.layout(), records[1].pk));
    BOOST_TEST(*stored.values.count(entity_year::members).women == 70);
    BOOST_TEST(!stored.values.count(entity_year::members).other.has_value());

    done(door().remove(records[0].layout(), records[0].pk));
    BOOST_TEST(entities() == 0);
    BOOST_TEST(take(store().count({"entity_year", {}, {}, {}})) == 0);
    take(journal().undo());
    BOOST_TEST(entities() == 1);
    BOOST_TEST(take(store().count({"entity_year", {}, {}, {}})) == 1);
}

BOOST_AUTO_TEST_CASE(a_failing_record_takes_the_whole_step_back)
{
    std::vector<study::Record> records{newEntity("Một"), newEntity("Hai")};
    records[1].pk = 4711; // does not exist
    BOOST_TEST(!door().saveAll(records, study::ActionKind::create, "").has_value());
    BOOST_TEST(entities() == 0);
    BOOST_TEST(records[0].pk == 0);
}

BOOST_AUTO_TEST_CASE(search_ignores_accents_and_case)
{
    addEntity("Hợp tác xã Đồng Tâm");
    addEntity("សហគមន៍កសិកម្ម");
    auto filter = everything();
    filter.all.push_back({"title_key", study::Condition::Test::matches, {std::string("DONG tam")}});
    BOOST_TEST(take(store().count(filter)) == 1);
    filter.all[0].values = {std::string("កសិកម្ម")};
    BOOST_TEST(take(store().count(filter)) == 1);
    filter.all[0].values = {std::string("100%")};
    BOOST_TEST(take(store().count(filter)) == 0);
}

BOOST_AUTO_TEST_CASE(filters_with_unknown_columns_are_refused)
{
    auto filter = everything();
    filter.all.push_back({"name; DROP TABLE entity", study::Condition::Test::present, {}});
    BOOST_TEST(!store().count(filter).has_value());
    BOOST_TEST(!store().ids(everything(), {"1; --"}).has_value());
}

BOOST_AUTO_TEST_CASE(a_draft_knows_what_stood_there_when_the_typing_began)
{
    auto record = newEntity("Before");
    record.values.set(entity::founded_year, 2001);
    done(door().save(record));
    const auto before = record.values;
    record.values.set(entity::name, "Typed");
    record.values.clear(entity::founded_year);
    done(study::Drafts(*file).keep(record, before));
    reopen();
    const auto draft = take(study::Drafts(*file).find(record.layout(), record.uid));
    BOOST_REQUIRE(draft.has_value());
    BOOST_REQUIRE(draft->base.has_value());
    BOOST_TEST((*draft->base == before));
    BOOST_TEST((draft->record.values == record.values));
    done(study::Drafts(*file).keep(record));
    BOOST_TEST(!take(study::Drafts(*file).find(record.layout(), record.uid))->base.has_value());
}

BOOST_AUTO_TEST_CASE(a_draft_that_another_program_wrote_badly_costs_only_what_is_bad)
{
    auto record = addEntity("Một");
    record.values.set(entity::name, "Hai");
    done(study::Drafts(*file).keep(record, record.values));
    auto spoil = take(file->db().prepare(
        "UPDATE draft SET json = json_set(json, '$.study', 'x', '$.parent', 1.5, '$.parent_uid', 7, "
        "'$.missing', 3, '$.base', '{}', '$.cells.founded_year', 'MCM')"));
    done(spoil.run());
    const auto draft = take(study::Drafts(*file).find(record.layout(), record.uid));
    BOOST_REQUIRE(draft.has_value());
    BOOST_TEST(draft->record.values.text(entity::name) == "Hai");
    BOOST_TEST(draft->record.study == 0);
    BOOST_TEST(draft->record.parent == 0);
    BOOST_TEST(draft->record.parentUid.empty());
    BOOST_TEST(!draft->base.has_value());
    BOOST_TEST(!draft->record.values.has(entity::founded_year));
}

BOOST_AUTO_TEST_CASE(a_draft_survives_reopening_and_ends_with_the_save)
{
    auto record = newEntity("Đang gõ");
    record.uid = "01890a5d-ac96-774b-bcce-b30209900001";
    record.values.set(entity::founded_year, 2001);
    done(study::Drafts(*file).keep(record));
    reopen();
    const auto draft = take(study::Drafts(*file).find(record.layout(), record.uid));
    BOOST_REQUIRE(draft.has_value());
    BOOST_TEST((draft->record.values == record.values));
    BOOST_TEST(draft->record.study == studyPk);
    BOOST_TEST(entities() == 0);
    auto typed = draft->record;
    done(door().save(typed));
    BOOST_TEST(take(study::Drafts(*file).all()).empty());
    BOOST_TEST(entities() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_typed_into_a_record_outlives_what_others_save_in_it)
{
    auto record = addEntity("An Phú");
    auto typing = record;
    typing.values.set(entity::founded_year, 2001);
    done(study::Drafts(*file).keep(typing));
    record.values.set(entity::name_en, "An Phu");
    std::vector<study::Record> one{record};
    done(door().saveAll(one, study::ActionKind::edit, {}));
    const auto draft = take(study::Drafts(*file).find(record.layout(), record.uid));
    BOOST_REQUIRE(draft.has_value());
    BOOST_TEST((draft->record.values == typing.values));
    BOOST_TEST(draft->record.revision == typing.revision);
    // Nor does saving what stands there already take it away.
    done(door().saveAll(one, study::ActionKind::edit, {}));
    BOOST_TEST(take(study::Drafts(*file).all()).size() == 1U);
    done(door().saveTyped(one, study::ActionKind::edit, {}));
    BOOST_TEST(take(study::Drafts(*file).all()).empty());
}

BOOST_AUTO_TEST_CASE(many_go_in_one_step_and_come_back_in_one)
{
    std::vector<std::int64_t> pks;
    for (const char* name : {"One", "Two", "Three", "Four"})
        pks.push_back(addEntity(name).pk);
    const auto steps = take(journal().actions(100)).size();
    done(door().remove(dictionary::layoutOf(entity::kind), pks.back()));
    std::int64_t told = 0;
    const auto count = [&](std::int64_t, std::int64_t total) {
        told = total;
        return true;
    };
    // One of them is gone already.
    BOOST_TEST(take(door().removeAll(dictionary::layoutOf(entity::kind), pks, count)) == 3);
    BOOST_TEST(told == 4);
    BOOST_TEST(entities() == 0);
    const study::Action step = take(journal().actions(1)).front();
    BOOST_TEST((step.kind == study::ActionKind::remove));
    BOOST_TEST(step.recordKind.empty()); // "several records"
    BOOST_TEST(take(journal().actions(100)).size() == steps + 2);
    BOOST_TEST(take(door().removeAll(dictionary::layoutOf(entity::kind), pks, count)) == 0);
    BOOST_TEST(take(journal().actions(100)).size() == steps + 2);
    take(journal().undo());
    BOOST_TEST(entities() == 3);
}

BOOST_AUTO_TEST_CASE(stopped_anywhere_none_of_many_goes)
{
    std::vector<std::int64_t> pks{addEntity("One").pk, addEntity("Two").pk, addEntity("Three").pk};
    const auto steps = take(journal().actions(100)).size();
    for (std::int64_t last = 0; last < 3; ++last) {
        const auto stopped =
            door().removeAll(dictionary::layoutOf(entity::kind), pks,
                             [&](std::int64_t removed, std::int64_t) { return removed < last; });
        BOOST_REQUIRE(!stopped.has_value());
        BOOST_TEST(std::string(name(stopped.error().code)) == "cancelled");
        BOOST_TEST(entities() == 3);
        BOOST_TEST(take(journal().actions(100)).size() == steps);
    }
    pks.resize(study::Door::most_removed + 1);
    const auto many = door().removeAll(dictionary::layoutOf(entity::kind), pks, {});
    BOOST_REQUIRE(!many.has_value());
    BOOST_TEST(std::string(name(many.error().code)) == "invalid_argument");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
