#include "core/analysis/entry_errors.h"

#include "core/analysis/study_check.h"
#include "tests/core/study/double_entry_fixture.h"

#include <map>
#include <random>
#include <set>

namespace atlas::tests {

namespace {

namespace entity = dictionary::entity;
using analysis::EntryErrors;
using analysis::FieldErrors;
using analysis::PersonErrors;
using study::Kept;
using study::Settle;

const FieldErrors* find(const EntryErrors& errors, const dictionary::Field& field)
{
    for (const FieldErrors& one : errors.fields)
        if (one.field != nullptr && one.field->key == field.key)
            return &one;
    return nullptr;
}

const PersonErrors& find(const EntryErrors& errors, const std::string& person)
{
    for (const PersonErrors& one : errors.persons)
        if (one.person == person)
            return one;
    BOOST_FAIL("nobody is called " + person);
    return errors.persons.front();
}

struct ErrorsFixture : DoubleEntryFixture {
    std::int64_t add(const char* name, const char* number, const char* purpose)
    {
        auto record = newEntity(name);
        record.values.set(entity::reg_number, number);
        record.values.set(entity::description, purpose);
        done(door().save(record));
        return record.pk;
    }
    [[nodiscard]] EntryErrors errors() { return take(analysis::entryErrors(*file, {}, nullptr)); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(errors_of_double_entry, ErrorsFixture)

/// Three entityKind with form, number and purpose, known by their names. Compared are 3 fields of the first,
/// 3 of the second, and of the third, whose purpose neither has, 2: 8. The second typist types the number of
/// the first otherwise (settled: the second erred), the purpose of the second otherwise (settled: the first
/// erred), number and form of the third otherwise (number settled with a third value: both erred; form not
/// settled). Rates: number 2 of 3, purpose 1 of 2, form 1 of 3; first typist 2 errors of 8, second 2 of 8,
/// with 1 open.
BOOST_AUTO_TEST_CASE(worked_by_hand)
{
    mark({add("One", "1", "a"), add("Two", "2", "b"), add("Three", "3", "")});
    const auto entries = list();
    const auto set = [](const dictionary::Field& field, const char* value) {
        return [&field, value](study::TypedRecord& again) { again.values.set(field, value); };
    };
    typeAgain(entries[0].pk, set(entity::reg_number, "7"));
    typeAgain(entries[1].pk, set(entity::description, "x"));
    typeAgain(entries[2].pk, [](study::TypedRecord& again) {
        again.values.set(entity::reg_number, "8");
        again.values.set(entity::sse_form, "FOUND");
    });
    settle(entries[0].pk, "reg_number", Settle::keep);
    settle(entries[1].pk, "description", Settle::take_second);
    dictionary::Values other(entityKind);
    other.set(entity::reg_number, "9");
    settle(entries[2].pk, "reg_number", Settle::take_other, &other);

    const EntryErrors found = errors();
    BOOST_TEST(found.records == 3);
    BOOST_TEST(found.compared == 8);
    BOOST_TEST(found.different == 4);
    BOOST_TEST(found.open == 1);
    const auto counts = [&](const dictionary::Field& field) {
        const FieldErrors* one = find(found, field);
        return one != nullptr ? std::vector{one->different, one->compared, one->open}
                              : std::vector<std::int64_t>();
    };
    BOOST_TEST((counts(entity::reg_number) == std::vector<std::int64_t>{2, 3, 0}));
    BOOST_TEST((counts(entity::description) == std::vector<std::int64_t>{1, 2, 0}));
    BOOST_TEST((counts(entity::sse_form) == std::vector<std::int64_t>{1, 3, 1}));
    BOOST_TEST(find(found, entity::name) == nullptr);
    BOOST_TEST((find(found, "Researcher") == PersonErrors{"Researcher", 8, 2, 1}));
    BOOST_TEST((find(found, "Second") == PersonErrors{"Second", 8, 2, 1}));
    BOOST_TEST(analysis::rate(2, 8).value() == 0.25);
    BOOST_TEST(!analysis::rate(0, 0).has_value());
}

BOOST_AUTO_TEST_CASE(nothing_was_typed_twice)
{
    mark({add("One", "1", "a")});
    BOOST_TEST((errors() == EntryErrors{}));
}

BOOST_AUTO_TEST_CASE(the_check_of_the_study_counts_no_second_entry)
{
    const std::int64_t one = add("One", "1", "a");
    const auto before = take(analysis::checkStudy(*file, vocabularies()));
    mark({one});
    typeAgain(list().front().pk,
              [](study::TypedRecord& again) { again.values.set(entity::reg_number, "4"); });
    const auto after = take(analysis::checkStudy(*file, vocabularies()));
    BOOST_TEST(after.records == before.records);
    BOOST_TEST(after.problems.size() == before.problems.size());
}

/// Random entries of four texts, typed by three people; what comes out is counted anew from plain strings.
BOOST_AUTO_TEST_CASE(random_entries_against_a_plain_count)
{
    const std::array fields{&entity::reg_number, &entity::name_en, &entity::acronym, &entity::description};
    const std::array people{"Ana", "Bo", "Chi"};
    std::mt19937 chance(20261122);
    const auto below = [&](int bound) { return std::uniform_int_distribution(0, bound - 1)(chance); };
    const auto word = [&] { return std::string(static_cast<std::size_t>(below(3)), 'a'); };
    for (int round = 0; round < 50; ++round) {
        analysis::EntryTally tally;
        std::map<std::string_view, std::array<std::int64_t, 3>> byField;
        std::map<std::string, std::array<std::int64_t, 3>> byPerson;
        const int records = below(12);
        for (int record = 0; record < records; ++record) {
            study::TypedRecord first(entityKind), second(entityKind);
            const std::string one = people[static_cast<std::size_t>(below(3))];
            const std::string two = people[static_cast<std::size_t>(below(3))];
            byPerson[one];
            byPerson[two];
            study::Settlements settled;
            for (const dictionary::Field* field : fields) {
                const std::string left = word();
                const std::string right = word();
                first.values.set(*field, left);
                second.values.set(*field, right);
                if (left.empty() && right.empty())
                    continue;
                const int how = below(4);
                if (how < 3)
                    settled.emplace(field->key, static_cast<Kept>(how));
                const bool differs = left != right;
                const bool open = differs && how == 3;
                auto& counts = byField[field->key];
                ++counts[0];
                counts[1] += differs ? 1 : 0;
                counts[2] += open ? 1 : 0;
                for (const bool isFirst : {true, false}) {
                    auto& person = byPerson[isFirst ? one : two];
                    ++person[0];
                    const bool kept = how == (isFirst ? 0 : 1);
                    person[1] += differs && !open && !kept ? 1 : 0;
                    person[2] += open ? 1 : 0;
                }
            }
            const auto compared = study::compareEntries(first, second, nullptr);
            tally.add({one, two, compared, &settled});
        }
        const EntryErrors found = tally.result();
        BOOST_TEST(found.records == records);
        BOOST_TEST(found.fields.size() == byField.size());
        for (const FieldErrors& field : found.fields) {
            const auto& counts = byField.at(field.field->key);
            BOOST_TEST(field.compared == counts[0]);
            BOOST_TEST(field.different == counts[1]);
            BOOST_TEST(field.open == counts[2]);
        }
        BOOST_TEST(found.persons.size() == byPerson.size());
        for (const PersonErrors& person : found.persons) {
            const auto& counts = byPerson.at(person.person);
            BOOST_TEST(person.compared == counts[0]);
            BOOST_TEST(person.errors == counts[1]);
            BOOST_TEST(person.open == counts[2]);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
