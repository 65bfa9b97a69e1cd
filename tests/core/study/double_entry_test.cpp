#include "tests/core/study/double_entry_fixture.h"

#include <algorithm>
#include <numeric>

namespace atlas::tests {

namespace {

namespace entity = dictionary::entity;
using study::Draw;
using study::EntryState;

std::vector<std::int64_t> upTo(std::int64_t last)
{
    std::vector<std::int64_t> numbers(static_cast<std::size_t>(last));
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

std::vector<std::int64_t> every(std::int64_t step, std::int64_t start, std::int64_t of)
{
    return study::drawRecords(upTo(of), {Draw::Way::every, step, start});
}

std::vector<std::int64_t> random(std::int64_t permille, std::int64_t seed, std::int64_t of)
{
    return study::drawRecords(upTo(of), {Draw::Way::random, 1, 1, permille, seed});
}

using Pks = std::vector<std::int64_t>;

} // namespace

BOOST_AUTO_TEST_SUITE(drawing_records_for_a_second_entry)

BOOST_AUTO_TEST_CASE(every_tenth_begins_where_it_is_told)
{
    BOOST_TEST((every(10, 1, 35) == Pks{1, 11, 21, 31}));
    BOOST_TEST((every(10, 10, 35) == Pks{10, 20, 30}));
    BOOST_TEST((every(1, 1, 3) == Pks{1, 2, 3}));
    BOOST_TEST(every(10, 11, 35).empty());
    BOOST_TEST(every(0, 1, 35).empty());
    BOOST_TEST(every(10, 10, 9).empty());
}

BOOST_AUTO_TEST_CASE(a_random_share_is_exact_and_its_seed_draws_it_again)
{
    const Pks one = random(100, 4711, 1000);
    BOOST_TEST(one.size() == 100U);
    BOOST_TEST(std::is_sorted(one.begin(), one.end()));
    BOOST_TEST((std::adjacent_find(one.begin(), one.end()) == one.end()));
    BOOST_TEST((one == random(100, 4711, 1000)));
    BOOST_TEST((one != random(100, 4712, 1000)));
    BOOST_TEST(random(100, 1, 11).size() == 2U);
    BOOST_TEST(random(1000, 1, 7).size() == 7U);
    BOOST_TEST(random(1, 1, 0).empty());
    BOOST_TEST(random(0, 1, 10).empty());
}

// The generator is the standard's: 10000 draws of it are known there. A share of half leaves no record out
// for good: over 200 seeds each of 20 is drawn some 100 times.
BOOST_AUTO_TEST_CASE(every_record_is_as_likely)
{
    std::vector<int> times(21);
    for (int seed = 1; seed <= 200; ++seed)
        for (const std::int64_t drawn : random(500, seed, 20))
            ++times[static_cast<std::size_t>(drawn)];
    for (int record = 1; record <= 20; ++record)
        BOOST_TEST(
            (times[static_cast<std::size_t>(record)] > 70 && times[static_cast<std::size_t>(record)] < 130),
            record << " was drawn " << times[static_cast<std::size_t>(record)] << " times");
}

BOOST_AUTO_TEST_CASE(a_draw_is_kept_as_text)
{
    for (const Draw& draw :
         {Draw{Draw::Way::every, 10, 3}, Draw{Draw::Way::random, 10, 1, 50, -7}, Draw{Draw::Way::chosen}})
        BOOST_TEST(Draw::parse(draw.toText()).has_value());
    BOOST_TEST((Draw{Draw::Way::every, 10, 3}).toText() == "every:10:3");
    BOOST_TEST(Draw::parse("random:50:-7")->seed == -7);
    for (const char* broken : {"", "every", "every:10", "every:a:1", "every:1:1:1", "none:1:1"})
        BOOST_TEST(!Draw::parse(broken).has_value(), broken);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(double_entry, DoubleEntryFixture)

BOOST_AUTO_TEST_CASE(marking_is_one_step_and_marks_a_record_once)
{
    const auto first = addEntity("One");
    const auto second = addEntity("Two");
    BOOST_TEST(mark({first.pk, second.pk, 999}).marked == 2);
    const auto again = mark({first.pk});
    BOOST_TEST(again.marked == 0);
    BOOST_TEST(again.already == 1);
    const auto entries = list();
    BOOST_REQUIRE_EQUAL(entries.size(), 2U);
    BOOST_TEST(entries[0].record == first.pk);
    BOOST_TEST(std::get<std::string>(entries[0].identity) == "One");
    BOOST_TEST(entries[0].firstTypist == "Researcher");
    BOOST_TEST((entries[0].state == EntryState::waiting));
    BOOST_TEST(!entries[0].begun);
    take(journal().undo());
    BOOST_TEST(list().empty());
    take(journal().redo());
    BOOST_TEST(list().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_cancelled_marking_writes_nothing)
{
    study::Marking marking;
    marking.layout = &entityKind;
    const std::vector<std::int64_t> pks{addEntity("One").pk};
    const auto stopped = study::markForSecondEntry(*file, pks, marking, [](auto, auto) { return false; });
    BOOST_TEST((stopped.error().code == ErrorCode::cancelled));
    BOOST_TEST(list().empty());
    marking.layout = &dictionary::layoutOf(dictionary::study::kind);
    BOOST_TEST(
        (study::markForSecondEntry(*file, pks, marking, {}).error().code == ErrorCode::invalid_argument));
}

BOOST_AUTO_TEST_CASE(a_record_that_was_deleted_is_not_waited_for)
{
    const auto one = addEntity("One");
    mark({one.pk});
    done(door().remove(entityKind, one.pk));
    BOOST_TEST(list().empty());
    take(journal().undo());
    BOOST_TEST(list().size() == 1U);
}

BOOST_AUTO_TEST_CASE(who_typed_it_first_is_refused_unless_allowed)
{
    mark({addEntity("One").pk});
    const auto entry = list().front();
    BOOST_TEST(study::isBarred(*file, entry));
    study::TypedRecord typed(entityKind);
    const auto refused = study::submitSecondEntry(*file, vocabularies(), entry.pk, typed);
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().fact("reason") == "same_typist");
    done(study::allowSamePerson(*file, vocabularies(), std::vector{entry.pk}, true));
    BOOST_TEST(!study::isBarred(*file, list().front()));
    BOOST_TEST(
        (take(study::submitSecondEntry(*file, vocabularies(), entry.pk, typed)) == EntryState::differs));
    openAs("RESEARCHER");
    mark({addEntity("Two").pk});
    openAs("Researcher");
    BOOST_TEST(study::isBarred(*file, list().back()));
}

BOOST_AUTO_TEST_CASE(the_second_typist_begins_with_nothing_but_the_name_of_the_paper)
{
    auto one = newEntity("One");
    one.values.set(entity::reg_number, "secret");
    one.values.setMissing(entity::description, "refused");
    done(door().save(one));
    addYear(one, 2022, 7);
    mark({one.pk});
    openAs("Second");
    const auto blank = take(study::beginSecondEntry(*file, list().front()));
    dictionary::Values expected(entityKind);
    expected.set(entity::name, "One");
    BOOST_TEST((blank.values == expected));
    BOOST_TEST(blank.parts.empty());
}

BOOST_AUTO_TEST_CASE(what_is_typed_so_far_survives_a_crash)
{
    mark({addEntity("One").pk});
    openAs("Second");
    auto entry = list().front();
    auto typed = take(study::beginSecondEntry(*file, entry));
    typed.values.set(entity::reg_number, "12 \"\\ សហគមន៍");
    typed.values.setMissing(entity::description, "refused");
    typed.parts.push_back({"", dictionary::Values(dictionary::layoutOf(dictionary::entity_year::kind))});
    typed.parts.back().values.set(dictionary::entity_year::year, 2021);
    done(study::keepSecondEntry(*file, entry, typed));
    openAs("Second");
    entry = list().front();
    BOOST_TEST(entry.begun);
    const auto found = take(study::beginSecondEntry(*file, entry));
    BOOST_TEST((found.values == typed.values));
    BOOST_REQUIRE_EQUAL(found.parts.size(), 1U);
    BOOST_TEST((found.parts[0].values == typed.parts[0].values));
    // Allowing the first typist too is no reason to lose it.
    done(study::allowSamePerson(*file, vocabularies(), std::vector{entry.pk}, true));
    BOOST_TEST(list().front().begun);
    done(study::dropSecondEntry(*file, entry));
    BOOST_TEST(!list().front().begun);
}

BOOST_AUTO_TEST_CASE(what_was_typed_comes_back_when_taking_off_is_undone)
{
    mark({addEntity("One").pk});
    openAs("Second");
    const auto entry = list().front();
    study::TypedRecord typed = take(study::beginSecondEntry(*file, entry));
    typed.values.set(entity::name_en, "Uno");
    done(study::keepSecondEntry(*file, entry, typed));
    done(study::unmark(*file, std::vector{entry.pk}));
    BOOST_TEST(list().empty());
    reopen();
    take(journal().undo());
    BOOST_REQUIRE(list().size() == 1U);
    BOOST_TEST(list().front().begun);
    const auto found = take(study::beginSecondEntry(*file, list().front()));
    BOOST_TEST(found.values.text(entity::name_en) == "Uno");
}

BOOST_AUTO_TEST_CASE(a_second_entry_is_no_record)
{
    mark({addEntity("One").pk});
    typeAgain(list().front().pk, [](study::TypedRecord& typed) { typed.values.set(entity::name_en, "Uno"); });
    BOOST_TEST(entities() == 1);
    BOOST_TEST(take(study::Drafts(*file).all()).empty());
}

BOOST_AUTO_TEST_CASE(two_that_agree_need_nobody)
{
    auto one = newEntity("One");
    one.values.set(entity::description, "Cà phê");
    done(door().save(one));
    mark({one.pk});
    // Decomposed, and with blanks around it: the same text.
    const auto typed = typeAgain(list().front().pk, [](study::TypedRecord& again) {
        again.values.set(entity::description, "  Ca\xcc\x80 phe\xcc\x82 ");
    });
    BOOST_TEST((typed == EntryState::agrees));
    BOOST_TEST(list().front().secondTypist == "Second");
    take(journal().undo());
    BOOST_TEST((list().front().state == EntryState::waiting));
    BOOST_TEST(list().front().secondTypist.empty());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_stored_is_refused_with_its_field)
{
    mark({addEntity("One").pk});
    const auto entry = list().front().pk;
    openAs("Second");
    study::TypedRecord typed(entityKind);
    typed.values.set(entity::reg_number, "\xff");
    const auto refused = study::submitSecondEntry(*file, vocabularies(), entry, typed);
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().fact("field") == "reg_number");
    BOOST_TEST((state(entry) == EntryState::waiting));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
