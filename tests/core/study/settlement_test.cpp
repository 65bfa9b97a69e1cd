#include "tests/core/study/double_entry_fixture.h"

#include <algorithm>

namespace atlas::tests {

namespace {

namespace entity = dictionary::entity;
namespace year = dictionary::entity_year;
using study::EntryState;
using study::Kept;
using study::Settle;

struct SettlementFixture : DoubleEntryFixture {
    std::int64_t one = 0;
    std::int64_t entry = 0;

    /// Name and form agree; number, purpose and English name do not.
    void differ()
    {
        auto record = newEntity("One");
        record.values.set(entity::reg_number, "100");
        record.values.set(entity::description, "Coffee");
        done(door().save(record));
        one = record.pk;
        mark({one});
        entry = list().front().pk;
        const auto typed = typeAgain(entry, [](study::TypedRecord& again) {
            again.values.set(entity::reg_number, "1000");
            again.values.setMissing(entity::description, "not_known");
            again.values.set(entity::name_en, "Uno");
        });
        BOOST_TEST((typed == EntryState::differs));
    }
    [[nodiscard]] std::vector<std::string> open()
    {
        const auto pair = take(study::readEntryPair(*file, entry));
        std::vector<std::string> places;
        for (const study::ComparedField& field : pair->compared)
            if (pair->open(field))
                places.push_back(field.place);
        std::sort(places.begin(), places.end());
        return places;
    }
    [[nodiscard]] study::Record record() { return take(store().find(entityKind, one)); }
    [[nodiscard]] Kept kept(const char* place)
    {
        return take(study::readEntryPair(*file, entry))->settled.at(place);
    }
    void edit(const dictionary::Field& field, const char* value)
    {
        auto changed = record();
        changed.values.set(field, value);
        done(door().save(changed));
    }
};

using Places = std::vector<std::string>;

} // namespace

BOOST_FIXTURE_TEST_SUITE(settlement, SettlementFixture)

BOOST_AUTO_TEST_CASE(only_what_differs_is_to_be_settled)
{
    differ();
    BOOST_TEST((open() == Places{"description", "name_en", "reg_number"}));
    // Known to both, never compared; equal, compared; empty in both, not compared.
    const auto pair = take(study::readEntryPair(*file, entry));
    const auto has = [&](const char* place) {
        return std::any_of(pair->compared.begin(), pair->compared.end(),
                           [&](const study::ComparedField& field) { return field.place == place; });
    };
    BOOST_TEST(!has("name"));
    BOOST_TEST(has("sse_form"));
    BOOST_TEST(!has("acronym"));
}

BOOST_AUTO_TEST_CASE(each_way_writes_and_is_remembered)
{
    differ();
    settle(entry, "reg_number", Settle::keep);
    BOOST_TEST(record().values.text(entity::reg_number) == "100");
    BOOST_TEST((kept("reg_number") == Kept::first));
    BOOST_TEST((state(entry) == EntryState::differs));
    settle(entry, "name_en", Settle::take_second);
    BOOST_TEST(record().values.text(entity::name_en) == "Uno");
    BOOST_TEST((kept("name_en") == Kept::second));
    dictionary::Values other(entityKind);
    other.set(entity::description, "Coffee and tea");
    settle(entry, "description", Settle::take_other, &other);
    BOOST_TEST(record().values.text(entity::description) == "Coffee and tea");
    BOOST_TEST((kept("description") == Kept::other));
    BOOST_TEST((state(entry) == EntryState::settled));
    BOOST_TEST(open().empty());
}

BOOST_AUTO_TEST_CASE(a_reason_is_taken_over_like_a_value)
{
    differ();
    settle(entry, "description", Settle::take_second);
    BOOST_TEST(!record().values.has(entity::description));
    BOOST_TEST(record().values.missingReason(entity::description) == "not_known");
}

BOOST_AUTO_TEST_CASE(a_third_value_that_is_one_of_the_two_counts_as_that)
{
    differ();
    dictionary::Values other(entityKind);
    other.set(entity::reg_number, " 1000 ");
    settle(entry, "reg_number", Settle::take_other, &other);
    BOOST_TEST((kept("reg_number") == Kept::second));
}

BOOST_AUTO_TEST_CASE(one_undo_takes_back_value_and_decision)
{
    differ();
    settle(entry, "name_en", Settle::take_second);
    take(journal().undo());
    BOOST_TEST(!record().values.has(entity::name_en));
    BOOST_TEST((open() == Places{"description", "name_en", "reg_number"}));
    take(journal().redo());
    BOOST_TEST(record().values.text(entity::name_en) == "Uno");
    BOOST_TEST((open() == Places{"description", "reg_number"}));
}

BOOST_AUTO_TEST_CASE(a_place_is_settled_once)
{
    differ();
    settle(entry, "name_en", Settle::keep);
    for (const char* place : {"name_en", "sse_form", "nowhere", ""}) {
        const auto again = study::settle(*file, vocabularies(), entry, place, Settle::keep);
        BOOST_REQUIRE(!again);
        BOOST_TEST((again.error().code == ErrorCode::invalid_argument), place);
    }
    BOOST_TEST(!study::settle(*file, vocabularies(), entry, "description", Settle::take_other).has_value());
}

BOOST_AUTO_TEST_CASE(what_was_changed_since_is_compared_as_it_was_and_says_so)
{
    differ();
    edit(entity::description, "Tea");
    edit(entity::reg_number, "1000");
    edit(entity::name_latin, "Mot");
    const auto pair = take(study::readEntryPair(*file, entry));
    for (const study::ComparedField& field : pair->compared)
        BOOST_TEST(pair->changedSince(field) == (field.place == "description" || field.place == "reg_number"),
                   field.place);
    // Somebody corrected it to what the second had typed: the first had erred.
    settle(entry, "reg_number", Settle::keep);
    BOOST_TEST((kept("reg_number") == Kept::second));
    settle(entry, "description", Settle::keep);
    BOOST_TEST((kept("description") == Kept::other));
    BOOST_TEST(record().values.text(entity::description) == "Tea");
}

BOOST_AUTO_TEST_CASE(typing_that_nobody_saved_is_left_alone)
{
    differ();
    auto typing = record();
    typing.values.set(entity::address, "Street 1");
    done(study::Drafts(*file).keep(typing));
    settle(entry, "name_en", Settle::take_second);
    const auto draft = take(study::Drafts(*file).find(entityKind, typing.uid));
    BOOST_REQUIRE(draft.has_value());
    BOOST_TEST(draft->record.values.text(entity::address) == "Street 1");
}

BOOST_AUTO_TEST_CASE(a_field_that_no_longer_applies_is_settled_with_what_decides_it)
{
    namespace response = dictionary::response;
    study::Record paper(dictionary::layoutOf(response::kind));
    paper.study = studyPk;
    paper.values.set(response::code, "R-0");
    paper.values.set(response::disposition, "complete");
    done(door().save(paper));
    const std::int64_t kept_one = paper.pk;
    paper = study::Record(paper.layout());
    paper.study = studyPk;
    paper.values.set(response::code, "R-1");
    paper.values.set(response::disposition, "duplicate");
    paper.values.set(response::kept, kept_one);
    done(door().save(paper));
    study::Marking marking;
    marking.layout = &paper.layout();
    marking.identifying = &response::code;
    take(study::markForSecondEntry(*file, std::vector{paper.pk}, marking, {}));
    entry = list().front().pk;
    typeAgain(entry, [&](study::TypedRecord& again) { again.values.set(response::disposition, "complete"); });
    BOOST_TEST((open() == Places{"disposition", "kept"}));
    settle(entry, "disposition", Settle::take_second);
    BOOST_TEST(open().empty());
    BOOST_TEST((kept("kept") == Kept::second));
    const auto now = take(store().find(paper.layout(), paper.pk));
    BOOST_TEST(!now.values.has(response::kept));
    BOOST_TEST((state(entry) == EntryState::settled));
}

BOOST_AUTO_TEST_CASE(parts_are_told_by_their_first_required_field)
{
    auto record = addEntity("One");
    one = record.pk;
    addYear(record, 2020, 10);
    addYear(record, 2021, 11);
    addYear(record, 2022, 12);
    mark({one});
    entry = list().front().pk;
    // In another order, with one number wrong and one year mistyped.
    typeAgain(entry, [](study::TypedRecord& again) {
        std::swap(again.parts[0], again.parts[2]);
        again.parts[0].values.set(year::members, dictionary::Count{21, {}, {}, {}});
        again.parts[1].values.set(year::year, 2012);
    });
    BOOST_TEST((open() == Places{"entity_year/1/year", "entity_year/2/members"}));
    settle(entry, "entity_year/1/year", Settle::keep);
    settle(entry, "entity_year/2/members", Settle::take_second);
    const auto now = take(study::readTyped(*file, entityKind, one));
    BOOST_TEST(*now.parts[1].values.integer(year::year) == 2021);
    BOOST_TEST(*now.parts[2].values.count(year::members).total == 21);
}

BOOST_AUTO_TEST_CASE(a_part_that_only_one_typed_comes_or_goes_as_a_whole)
{
    auto record = addEntity("One");
    one = record.pk;
    addYear(record, 2020, 10);
    addYear(record, 2021, 11);
    mark({one});
    entry = list().front().pk;
    typeAgain(entry, [](study::TypedRecord& again) { again.parts.pop_back(); });
    BOOST_TEST((open() == Places{"entity_year/1"}));
    settle(entry, "entity_year/1", Settle::take_second);
    BOOST_TEST(take(study::readTyped(*file, entityKind, one)).parts.size() == 1U);
    BOOST_TEST((state(entry) == EntryState::settled));
    take(journal().undo());
    BOOST_TEST(take(study::readTyped(*file, entityKind, one)).parts.size() == 2U);
    BOOST_TEST((open() == Places{"entity_year/1"}));
    settle(entry, "entity_year/1", Settle::keep);
    BOOST_TEST((kept("entity_year/1") == Kept::first));

    openAs("Researcher");
    mark({addEntity("Two").pk});
    one = list().back().record;
    entry = list().back().pk;
    typeAgain(entry, [](study::TypedRecord& again) {
        again.parts.push_back({"", dictionary::Values(dictionary::layoutOf(year::kind))});
        again.parts.back().values.set(year::year, 2019);
    });
    settle(entry, "entity_year/0", Settle::take_second);
    const auto now = take(study::readTyped(*file, entityKind, one));
    BOOST_REQUIRE_EQUAL(now.parts.size(), 1U);
    BOOST_TEST(*now.parts[0].values.integer(year::year) == 2019);
    take(journal().undo());
    BOOST_TEST(take(study::readTyped(*file, entityKind, one)).parts.empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
