#include "core/study/take_back.h"

#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/team.h"
#include "tests/core/support/random_study.h"

#include <map>

namespace atlas::tests {

namespace {

namespace entity = dictionary::entity;
namespace entity_year = dictionary::entity_year;
namespace team = dictionary::team;
using study::Obstacle;
using study::TakenBack;
using study::Trial;

constexpr std::int64_t day = 24LL * 3600 * 1000;

/// Every value of every live record, translations and search keys, without times and revisions.
std::vector<std::vector<std::string>> contents(const RandomStudy& study)
{
    std::vector<std::vector<std::string>> all;
    for (const char* kind : {"entity", "entity_year", "sdg_contribution"}) {
        const dictionary::Layout& layout = *dictionary::findLayout(kind);
        std::string columns = "pk, uid, coalesce(missing, '{}')";
        columns += layout.kind().title.empty() ? "" : ", title_key";
        for (const dictionary::Column& column : layout.columns())
            columns += ", " + column.name;
        const auto rows = study.rows("SELECT '" + std::string(kind) + "', " + columns + " FROM " + kind +
                                     " WHERE deleted_at IS NULL ORDER BY pk");
        all.insert(all.end(), rows.begin(), rows.end());
    }
    const auto texts = study.rows("SELECT kind, row, field, lang, text FROM translation ORDER BY 1, 2, 3, 4");
    all.insert(all.end(), texts.begin(), texts.end());
    return all;
}

struct TakeBackFixture : RandomStudy {
    void edits(int count)
    {
        for (int i = 0; i < count; ++i)
            editSomething();
    }
    [[nodiscard]] std::int64_t lastStep() { return take(journal().actions(1)).front().seq; }
    [[nodiscard]] TakenBack takeBackSince(std::int64_t from, Trial trial = Trial::no)
    {
        return take(study::takeBackDays(*file, from, from + day, "2023-11-15", trial));
    }
    [[nodiscard]] study::Record stored(const study::Record& record)
    {
        return take(store().find(record.layout(), record.pk));
    }
    [[nodiscard]] study::HistoryEntry entryOf(const study::Record& record, std::string_view column)
    {
        for (study::HistoryEntry& entry : take(journal().history(record.layout(), record.pk)))
            if (entry.column == column)
                return std::move(entry);
        BOOST_FAIL("no entry of " + std::string(column));
        std::abort();
    }
    study::Record addYear(const study::Record& of)
    {
        study::Record year = randomYear(of.pk, of.study);
        done(door().save(year));
        return year;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(take_back, TakeBackFixture)

BOOST_AUTO_TEST_CASE(a_day_taken_back_is_the_day_before_and_undo_brings_it_again)
{
    for (int round = 0; round < 12; ++round) {
        edits(30);
        if (round % 4 == 1)
            import(40, 30, 10);
        clock.advance(day);
        const auto morning = contents(*this);
        const std::int64_t from = clock.now();
        edits(40);
        if (round % 3 == 0)
            import(60, 40, 20);
        edits(20);
        const auto evening = contents(*this);
        clock.advance(day);
        const TakenBack trial = takeBackSince(from, Trial::yes);
        BOOST_TEST(trial.obstacles.empty());
        BOOST_TEST(trial.action == 0);
        BOOST_REQUIRE(contents(*this) == evening);
        const TakenBack taken = takeBackSince(from);
        BOOST_REQUIRE(taken.obstacles.empty());
        BOOST_TEST(taken.records == trial.records);
        BOOST_REQUIRE(contents(*this) == morning);
        if (taken.action == 0)
            continue;
        BOOST_TEST((take(journal().undoable())->kind == study::ActionKind::restore_days));
        take(journal().undo());
        BOOST_REQUIRE(contents(*this) == evening);
        take(journal().redo());
        BOOST_REQUIRE(contents(*this) == morning);
    }
}

BOOST_AUTO_TEST_CASE(a_day_is_taken_back_whole_or_not_at_all)
{
    int refused = 0;
    int taken = 0;
    for (int round = 0; round < 40; ++round) {
        clock.advance(day);
        const auto morning = contents(*this);
        const std::int64_t from = clock.now();
        edits(2);
        clock.advance(day);
        const std::int64_t next = clock.now();
        edits(3);
        const auto now = contents(*this);
        clock.advance(day);
        const TakenBack result = takeBackSince(from);
        if (!result.obstacles.empty()) {
            ++refused;
            BOOST_REQUIRE(contents(*this) == now);
            BOOST_TEST(result.action == 0);
            for (const Obstacle& obstacle : result.obstacles) {
                BOOST_TEST(obstacle.layout != nullptr);
                BOOST_REQUIRE(obstacle.later.has_value());
                BOOST_TEST(obstacle.later->at >= next);
            }
            continue;
        }
        ++taken;
        // What came later stands as it was: with it gone too, the study is that of the first morning.
        BOOST_REQUIRE(takeBackSince(next).obstacles.empty());
        BOOST_REQUIRE(contents(*this) == morning);
    }
    BOOST_TEST(refused > 0);
    BOOST_TEST(taken > 0);
}

BOOST_AUTO_TEST_CASE(later_work_is_named)
{
    auto record = newEntity("Một");
    done(door().save(record));
    clock.advance(day);
    const std::int64_t from = clock.now();
    record.values.set(entity::founded_year, 1999);
    done(door().save(record));
    auto added = newEntity("Hai");
    done(door().save(added));
    clock.advance(day);
    record.values.set(entity::founded_year, 2001);
    done(door().save(record));
    const auto year = addYear(added);
    const TakenBack result = takeBackSince(from);
    BOOST_REQUIRE_EQUAL(result.obstacles.size(), 1U);
    BOOST_TEST(result.obstacles[0].title == "Một");
    BOOST_TEST(result.obstacles[0].column == "founded_year");
    BOOST_TEST(result.obstacles[0].later->at == clock.now());
    take(study::takeBackStep(*file, lastStep() - 1, Trial::no));
    const TakenBack second = takeBackSince(from);
    BOOST_REQUIRE_EQUAL(second.obstacles.size(), 1U);
    BOOST_TEST(second.obstacles[0].layout->kind().key == "entity_year");
    BOOST_TEST(second.obstacles[0].pk == year.pk);
    done(door().remove(year.layout(), year.pk));
    BOOST_TEST(takeBackSince(from).obstacles.empty());
    BOOST_TEST(!stored(record).values.has(entity::founded_year));
}

BOOST_AUTO_TEST_CASE(one_step_is_taken_back_under_later_ones_about_other_things)
{
    auto record = newEntity("Một");
    done(door().save(record));
    record.values.set(entity::founded_year, 1999);
    done(door().save(record));
    const std::int64_t step = lastStep();
    record.values.set(entity::name, "Hai");
    done(door().save(record));
    BOOST_TEST(take(study::takeBackStep(*file, step, Trial::no)).records == 1);
    BOOST_TEST(!stored(record).values.has(entity::founded_year));
    BOOST_TEST(stored(record).values.text(entity::name) == "Hai");
    BOOST_TEST((take(journal().undoable())->kind == study::ActionKind::restore));
    take(journal().undo());
    BOOST_TEST(*stored(record).values.integer(entity::founded_year) == 1999);
}

BOOST_AUTO_TEST_CASE(a_deleted_record_comes_back_with_its_parts)
{
    auto record = newEntity("Đồng Tâm");
    done(door().save(record));
    addYear(record);
    const auto before = contents(*this);
    done(door().remove(record.layout(), record.pk));
    const std::int64_t deletion = lastStep();
    addStudy("LA", "Another");
    study::StepFilter deletions;
    deletions.kind = study::ActionKind::remove;
    deletions.words = "dong TAM";
    const auto found = take(journal().actions(deletions));
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    BOOST_TEST(found[0].seq == deletion);
    BOOST_TEST(take(study::takeBackStep(*file, deletion, Trial::no)).records == 2);
    BOOST_REQUIRE(contents(*this) == before);
}

BOOST_AUTO_TEST_CASE(a_part_does_not_come_back_to_a_record_that_is_gone)
{
    auto record = newEntity("Một");
    done(door().save(record));
    const auto year = addYear(record);
    done(door().remove(year.layout(), year.pk));
    const std::int64_t deletion = lastStep();
    done(door().remove(record.layout(), record.pk));
    const TakenBack result = take(study::takeBackStep(*file, deletion, Trial::no));
    BOOST_REQUIRE_EQUAL(result.obstacles.size(), 1U);
    BOOST_TEST(result.obstacles[0].title == "Một");
    BOOST_TEST(take(store().count({"entity_year", {}, {}, {}})) == 0);
}

BOOST_AUTO_TEST_CASE(a_number_given_away_meanwhile_is_not_taken_back)
{
    const auto& layout = dictionary::layoutOf(team::kind);
    const auto add = [&](const char* name) {
        study::Record record(layout);
        record.study = studyPk;
        record.values.set(team::name, name);
        done(door().save(record));
        return record;
    };
    auto record = add("Một");
    record.values.set(team::name, "Hai");
    done(door().save(record));
    const std::int64_t step = lastStep();
    add("Một");
    const TakenBack result = take(study::takeBackStep(*file, step, Trial::no));
    BOOST_REQUIRE_EQUAL(result.obstacles.size(), 1U);
    BOOST_TEST(result.obstacles[0].column == "name");
    BOOST_TEST(stored(record).values.text(team::name) == "Hai");
}

/// Against what the record and its parts looked like after each step.
BOOST_AUTO_TEST_CASE(a_record_goes_back_to_every_state_it_had)
{
    auto record = randomEntity();
    done(door().save(record));
    std::map<std::int64_t, std::vector<std::vector<std::string>>> states;
    const auto remember = [&] { states[lastStep()] = contents(*this); };
    remember();
    for (int step = 0; step < 40; ++step) {
        const auto years = take(store().all({"entity_year", {}, {}, {}}));
        if (years.size() > 2 && maybe(30)) {
            done(door().remove(years.front().layout(), years.front().pk));
        } else if (!years.empty() && maybe(30)) {
            auto year = years.back();
            year.values.set(entity_year::members, dictionary::Count{below(500), {}, {}, {}});
            done(door().save(year));
        } else if (maybe(40)) {
            addYear(record);
        } else {
            const auto values = randomEntity().values;
            record = stored(record);
            record.values = values;
            done(door().save(record, {{"description", "vi", std::to_string(step)}}));
        }
        remember();
    }
    const auto last = contents(*this);
    for (const auto& [step, state] : states) {
        const TakenBack result =
            take(study::restoreRecord(*file, record.layout(), record.pk, step, Trial::no));
        BOOST_REQUIRE(result.obstacles.empty());
        BOOST_REQUIRE(contents(*this) == state);
        if (result.action == 0)
            continue;
        take(journal().undo());
        BOOST_REQUIRE(contents(*this) == last);
    }
}

BOOST_AUTO_TEST_CASE(one_field_goes_back_through_the_door)
{
    auto record = newEntity("Một");
    record.values.set(entity::founded_year, 1999);
    done(door().save(record));
    record.values.set(entity::founded_year, 2001);
    record.values.setMissing(entity::subdivision, "refused");
    done(door().save(record));
    const auto year = entryOf(record, "founded_year");
    const auto reasons = entryOf(record, "missing");
    done(study::restoreField(*file, vocabularies(), record.layout(), record.pk, year));
    BOOST_TEST(*stored(record).values.integer(entity::founded_year) == 1999);
    BOOST_TEST(stored(record).values.missingReason(entity::subdivision) == "refused");
    done(study::restoreField(*file, vocabularies(), record.layout(), record.pk, reasons));
    BOOST_TEST(stored(record).values.missingReason(entity::subdivision) == "");
    const std::int64_t steps = lastStep();
    done(study::restoreField(*file, vocabularies(), record.layout(), record.pk, year));
    BOOST_TEST(lastStep() == steps);
    take(journal().undo());
    take(journal().undo());
    BOOST_TEST(*stored(record).values.integer(entity::founded_year) == 2001);
}

BOOST_AUTO_TEST_CASE(a_count_goes_back_with_all_its_columns)
{
    auto record = newEntity("Một");
    done(door().save(record));
    auto year = addYear(record);
    const auto write = [&](const dictionary::Count& members) {
        year.values.set(entity_year::members, members);
        done(door().save(year));
    };
    const auto putBack = [&](const study::HistoryEntry& entry) {
        done(study::restoreField(*file, vocabularies(), year.layout(), year.pk, entry));
        year = stored(year);
        return year.values.count(entity_year::members);
    };
    write({100, 40, 60, {}});
    write({105, 45, 60, {}});
    const auto women = entryOf(year, "members_women");
    BOOST_TEST((putBack(women) == dictionary::Count{100, 40, 60, {}}));
    // What was written since stays.
    take(journal().undo());
    year = stored(year);
    write({107, 45, 62, {}});
    BOOST_TEST((putBack(women) == dictionary::Count{107, 40, 62, {}}));
}

BOOST_AUTO_TEST_CASE(a_step_lists_what_it_did)
{
    auto record = newEntity("Một");
    done(door().save(record));
    record.values.set(entity::founded_year, 1999);
    done(door().save(record));
    const auto entries = take(journal().entries(lastStep(), 10));
    BOOST_REQUIRE_EQUAL(entries.size(), 1U);
    BOOST_TEST(entries[0].title == "Một");
    BOOST_TEST(entries[0].column == "founded_year");
    BOOST_TEST(std::get<std::int64_t>(entries[0].after) == 1999);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
