#include "core/study/recommendation_number.h"

#include "core/dictionary/kinds/recommendation.h"
#include "core/study/take_back.h"
#include "tests/core/study/fixture.h"

#include <random>
#include <set>

namespace atlas::tests {

namespace fields = dictionary::recommendation;
using study::Record;

namespace {

struct NumberFixture : StudyFixture {
    [[nodiscard]] Record recommendation(const char* level, std::int64_t study = 0) const
    {
        Record record(dictionary::layoutOf(fields::kind));
        record.study = study != 0 ? study : studyPk;
        record.values.set(fields::level, level);
        record.values.set(fields::statement, "Amend the law on cooperatives.");
        return record;
    }
    Record add(const char* level, std::int64_t study = 0)
    {
        Record record = recommendation(level, study);
        done(door().save(record));
        return record;
    }
    void noneTwice()
    {
        std::set<std::pair<std::string, std::int64_t>> seen;
        for (const Record& one : take(store().all({"recommendation", {}, {}, {}}))) {
            const std::string level(one.values.text(fields::level));
            BOOST_REQUIRE((number(one) == 0) == level.empty());
            if (!level.empty())
                BOOST_REQUIRE(seen.emplace(level, number(one)).second);
        }
    }
    static std::int64_t number(const Record& record)
    {
        return record.values.integer(fields::number).value_or(0);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(recommendation_number, NumberFixture)

BOOST_AUTO_TEST_CASE(numbers_follow_within_study_and_level)
{
    BOOST_TEST(number(add("MACRO")) == 1);
    BOOST_TEST(number(add("MACRO")) == 2);
    BOOST_TEST(number(add("MESO")) == 1);
    BOOST_TEST(number(add("MACRO", addStudy("KH", "Another"))) == 1);
    BOOST_TEST(number(add("")) == 0);
    std::vector<Record> several{recommendation("MACRO"), recommendation("MICRO"), recommendation("MACRO")};
    done(door().saveAll(several, study::ActionKind::create, "several"));
    BOOST_TEST(number(several[0]) == 3);
    BOOST_TEST(number(several[1]) == 1);
    BOOST_TEST(number(several[2]) == 4);
}

BOOST_AUTO_TEST_CASE(a_number_stays_and_follows_the_level)
{
    Record first = add("MACRO");
    add("MESO");
    first.values.set(fields::number, 77); // nobody types it
    const auto steps = take(journal().actions(100)).size();
    first.values.set(fields::rationale, "Because.");
    done(door().save(first));
    BOOST_TEST(number(first) == 1);
    BOOST_TEST(take(journal().actions(100)).size() == steps + 1);
    first.values.set(fields::level, "MESO");
    done(door().save(first));
    BOOST_TEST(number(first) == 2);
    // A number that comes along is kept while it is free, as in an import, and replaced when it is not.
    Record imported = recommendation("MICRO");
    imported.values.set(fields::number, 9);
    Record copied = imported;
    done(door().save(imported));
    done(door().save(copied));
    BOOST_TEST(number(imported) == 9);
    BOOST_TEST(number(copied) == 10);
}

BOOST_AUTO_TEST_CASE(an_approved_number_is_frozen_with_its_level)
{
    Record record = add("MACRO");
    record.values.set(dictionary::common::status, "approved");
    done(door().save(record));
    Record moved = record;
    moved.values.set(fields::level, "MESO");
    const auto refused = door().save(moved);
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().fact("reason") == "number_frozen");
    BOOST_TEST(refused.error().fact("field") == "level");
    done(door().remove(record.layout(), record.pk));
    BOOST_TEST(number(add("MACRO")) == 2); // what was once agreed never means something else
    const Record draft = add("MACRO");
    done(door().remove(draft.layout(), draft.pk));
    BOOST_TEST(number(add("MACRO")) == 3);
}

BOOST_AUTO_TEST_CASE(a_long_write_numbers_too)
{
    add("MACRO");
    auto writer = take(study::BulkWriter::begin(*file, study::ActionKind::import, "table.csv"));
    std::vector<Record> records{recommendation("MACRO"), recommendation("MACRO")};
    for (Record& record : records)
        done(writer->insert(record));
    done(writer->close());
    BOOST_TEST(number(records[0]) == 2);
    BOOST_TEST(number(records[1]) == 3);
}

BOOST_AUTO_TEST_CASE(what_comes_back_gets_a_free_number)
{
    add("MACRO");
    const Record draft = add("MACRO");
    done(door().remove(draft.layout(), draft.pk));
    const std::int64_t deletion = take(journal().actions(1)).front().seq;
    BOOST_TEST(number(add("MACRO")) == 2);
    const auto stored = [&] { return take(store().find(draft.layout(), draft.pk)); };
    BOOST_TEST(take(study::takeBackStep(*file, deletion, study::Trial::no)).obstacles.empty());
    BOOST_TEST(number(stored()) == 3);
    take(journal().undo());
    BOOST_TEST(!store().find(draft.layout(), draft.pk).has_value());
    take(journal().redo());
    BOOST_TEST(number(stored()) == 3);
}

BOOST_AUTO_TEST_CASE(what_took_a_frozen_number_stands_in_the_way)
{
    Record record = add("MACRO");
    record.values.set(dictionary::common::status, "approved");
    done(door().save(record));
    const std::int64_t approval = take(journal().actions(1)).front().seq;
    record.values.set(dictionary::common::status, "returned");
    done(door().save(record));
    done(door().remove(record.layout(), record.pk));
    BOOST_TEST(number(add("MACRO")) == 1);
    const auto taken =
        take(study::restoreRecord(*file, record.layout(), record.pk, approval, study::Trial::no));
    BOOST_REQUIRE_EQUAL(taken.obstacles.size(), 1U);
    BOOST_TEST(taken.obstacles[0].column == "number");
    BOOST_TEST(!store().find(record.layout(), record.pk).has_value());
}

BOOST_AUTO_TEST_CASE(whatever_is_done_no_number_stands_twice)
{
    std::mt19937 chance(7);
    const auto below = [&](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(chance);
    };
    constexpr std::array levels{"MACRO", "MESO", "MICRO", ""};
    constexpr std::array states{"draft", "approved", "returned"};
    std::vector<std::int64_t> pks;
    for (int step = 0; step < 300; ++step) {
        const std::size_t what = pks.size() < 3 ? 0 : below(5);
        if (what == 0) {
            Record record = recommendation(levels.at(below(4)));
            if (below(2) == 0)
                record.values.set(fields::number, static_cast<std::int64_t>(below(6)) - 1);
            done(door().save(record));
            pks.push_back(record.pk);
            continue;
        }
        if (what == 4) {
            const auto steps = take(journal().actions(30));
            const std::int64_t back = steps[below(steps.size())].seq;
            const auto& layout = dictionary::layoutOf(fields::kind);
            if (below(2) == 0)
                (void)study::takeBackStep(*file, back, study::Trial::no);
            else
                (void)study::restoreRecord(*file, layout, pks[below(pks.size())], back, study::Trial::no);
            pks = take(store().ids({"recommendation", {}, {}, {}}, {"pk"}));
            noneTwice();
            continue;
        }
        const std::size_t which = below(pks.size());
        Record record = take(store().find(dictionary::layoutOf(fields::kind), pks[which]));
        if (what == 1) {
            done(door().remove(record.layout(), record.pk));
            pks.erase(pks.begin() + static_cast<std::ptrdiff_t>(which));
            continue;
        }
        record.values.set(what == 2 ? fields::level : dictionary::common::status,
                          what == 2 ? levels.at(below(4)) : states.at(below(3)));
        if (const auto saved = door().save(record); !saved)
            BOOST_REQUIRE(saved.error().fact("reason") == "number_frozen");
        noneTwice();
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
