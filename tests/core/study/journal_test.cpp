#include "tests/core/study/fixture.h"

#include <map>
#include <random>

namespace atlas::tests {

namespace entity = dictionary::entity;

BOOST_FIXTURE_TEST_SUITE(journal_suite, StudyFixture)

BOOST_AUTO_TEST_CASE(undo_and_redo_survive_closing)
{
    auto record = addEntity("Một");
    record.values.set(entity::name, "Hai");
    record.values.set(entity::founded_year, 1999);
    done(door().save(record));
    reopen();
    BOOST_TEST(take(journal().undoable())->subject == "Hai");
    take(journal().undo());
    auto stored = take(store().find(record.layout(), record.pk));
    BOOST_TEST(stored.values.text(entity::name) == "Một");
    BOOST_TEST(!stored.values.has(entity::founded_year));
    reopen();
    take(journal().redo());
    stored = take(store().find(record.layout(), record.pk));
    BOOST_TEST(stored.values.text(entity::name) == "Hai");
    BOOST_TEST(*stored.values.integer(entity::founded_year) == 1999);
    BOOST_TEST(!take(journal().redoable()).has_value());
}

BOOST_AUTO_TEST_CASE(the_search_key_follows_an_undo)
{
    auto record = addEntity("Một");
    record.values.set(entity::name, "Hai");
    done(door().save(record));
    take(journal().undo());
    study::Filter filter{
        "entity", {}, {{"title_key", study::Condition::Test::matches, {std::string("mot")}}}, {}};
    BOOST_TEST(take(store().count(filter)) == 1);
}

BOOST_AUTO_TEST_CASE(a_new_step_ends_what_could_be_redone)
{
    addEntity("Một");
    take(journal().undo());
    BOOST_TEST(take(journal().redoable()).has_value());
    addEntity("Hai");
    BOOST_TEST(!take(journal().redoable()).has_value());
}

BOOST_AUTO_TEST_CASE(undo_does_not_overwrite_what_another_program_wrote)
{
    auto record = addEntity("Một");
    record.values.set(entity::founded_year, 1999);
    done(door().save(record));
    done(file->db().execute("UPDATE entity SET founded_year = 2005"));
    const auto undone = journal().undo();
    BOOST_REQUIRE(!undone.has_value());
    BOOST_TEST(name(undone.error().code) == "undo_blocked");
    BOOST_TEST(*take(store().find(record.layout(), record.pk)).values.integer(entity::founded_year) == 2005);
}

BOOST_AUTO_TEST_CASE(history_tells_each_field)
{
    auto record = addEntity("Một");
    clock.advance(60'000);
    record.values.set(entity::founded_year, 1999);
    record.values.setMissing(entity::subdivision, "refused");
    done(door().save(record));
    const auto history = take(journal().history(record.layout(), record.pk));
    BOOST_REQUIRE_EQUAL(history.size(), 3U);
    BOOST_TEST(history[0].column == "missing");
    BOOST_TEST(history[1].column == "founded_year");
    BOOST_TEST(dictionary::isAbsent(history[1].before));
    BOOST_TEST(std::get<std::int64_t>(history[1].after) == 1999);
    BOOST_TEST((history[2].change == study::HistoryEntry::Change::created));
    BOOST_TEST(history[2].action.author == "Researcher");
    BOOST_TEST(history[0].action.at - history[2].action.at == 60'000);
}

BOOST_AUTO_TEST_CASE(personal_values_stand_apart_in_the_journal)
{
    auto record = addEntity("Một");
    record.values.set(entity::email, "planted@example.org");
    done(door().save(record));
    BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM change WHERE new = 'planted@example.org'")) == 0);
    BOOST_TEST(take(file->db().scalar(
                   "SELECT count(*) FROM change_personal WHERE new = 'planted@example.org'")) == 1);
    take(journal().undo());
    BOOST_TEST(!take(store().find(record.layout(), record.pk)).values.has(entity::email));
    take(journal().redo());
    BOOST_TEST(take(store().find(record.layout(), record.pk)).values.text(entity::email) ==
               "planted@example.org");
}

/// Random saves, removals, undos and redos against a model that keeps every state in memory.
BOOST_AUTO_TEST_CASE(random_steps_undo_to_every_earlier_state)
{
    using State = std::map<std::int64_t, std::string>;
    std::mt19937 random(7);
    const auto current = [&] {
        State state;
        for (const auto& record : take(store().all({"entity", {}, {}, {}})))
            state[record.pk] = std::string(record.values.text(entity::name)) + "/" +
                               std::to_string(record.values.integer(entity::founded_year).value_or(0));
        return state;
    };
    std::vector<State> past{current()};
    std::vector<State> future;
    for (int step = 0; step < 300; ++step) {
        const auto records = take(store().all({"entity", {}, {}, {}}));
        const unsigned choice = random() % 6;
        if (choice == 0 && past.size() > 1) {
            take(journal().undo());
            future.push_back(past.back());
            past.pop_back();
        } else if (choice == 1 && !future.empty()) {
            take(journal().redo());
            past.push_back(future.back());
            future.pop_back();
        } else {
            if (choice == 2 && !records.empty()) {
                done(door().remove(records.front().layout(), records[random() % records.size()].pk));
            } else if (choice == 3 || records.empty()) {
                addEntity("E" + std::to_string(step));
            } else {
                auto record = records[random() % records.size()];
                record.values.set(entity::name, "R" + std::to_string(step));
                record.values.set(entity::founded_year, static_cast<std::int64_t>(1900 + random() % 100));
                done(door().save(record));
            }
            past.push_back(current());
            future.clear();
        }
        BOOST_REQUIRE(current() == past.back());
        if (step % 50 == 49)
            reopen();
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(bulk_suite, StudyFixture)

BOOST_AUTO_TEST_CASE(a_long_write_is_one_step_and_invisible_until_it_closes)
{
    addEntity("Before");
    const auto worker = take(file->sibling(study::DbMode::read_write));
    auto bulk = take(study::BulkWriter::begin(*worker, study::ActionKind::import, "register.csv"));
    for (int row = 0; row < study::BulkWriter::chunk_rows + 10; ++row) {
        auto record = newEntity("Row " + std::to_string(row));
        done(bulk->insert(record));
    }
    BOOST_TEST(entities() == 1);
    auto other = newEntity("Meanwhile");
    const auto saved = door().save(other);
    BOOST_REQUIRE(!saved.has_value());
    BOOST_TEST(name(saved.error().code) == "busy");
    done(bulk->close());
    BOOST_TEST(entities() == study::BulkWriter::chunk_rows + 11);
    BOOST_TEST((take(journal().undoable())->kind == study::ActionKind::import));
    take(journal().undo());
    BOOST_TEST(entities() == 1);
    take(journal().redo());
    BOOST_TEST(entities() == study::BulkWriter::chunk_rows + 11);
    const auto last = take(store().ids({"entity", {}, {}, {}}, {"pk", true}, 1)).front();
    BOOST_TEST(take(journal().history(dictionary::layoutOf(entity::kind), last)).size() == 3U);
}

BOOST_AUTO_TEST_CASE(cancelling_takes_everything_out)
{
    {
        auto bulk = take(study::BulkWriter::begin(*file, study::ActionKind::import, "register.csv"));
        for (int row = 0; row < study::BulkWriter::chunk_rows + 10; ++row) {
            auto record = newEntity("Row");
            done(bulk->insert(record));
        }
        done(bulk->cancel());
    }
    BOOST_TEST(entities() == 0);
    BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM entity")) == 0);
    BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM action WHERE state = 0")) == 0);
    addEntity("After");
}

BOOST_AUTO_TEST_CASE(pages_are_held_in_numbers_only_while_many_rows_are_written)
{
    const auto held = [&] { return -take(file->db().scalar("PRAGMA cache_size")); };
    const auto usual = held();
    BOOST_TEST(usual > 0);
    auto closed = take(study::BulkWriter::begin(*file, study::ActionKind::import, "register.csv"));
    BOOST_TEST(held() > usual);
    done(closed->close());
    BOOST_TEST(held() == usual);
    auto cancelled = take(study::BulkWriter::begin(*file, study::ActionKind::import, "register.csv"));
    BOOST_TEST(held() > usual);
    done(cancelled->cancel());
    BOOST_TEST(held() == usual);
    take(journal().undo());
    BOOST_TEST(held() == usual);
}

BOOST_AUTO_TEST_CASE(opening_undoes_what_a_crash_left_open)
{
    addEntity("Before");
    const auto path = file->path();
    const auto copy = folder / "crashed.ssestudy";
    auto bulk = take(study::BulkWriter::begin(*file, study::ActionKind::import, "register.csv"));
    for (int row = 0; row < study::BulkWriter::chunk_rows + 10; ++row) {
        auto record = newEntity("Row");
        done(bulk->insert(record));
    }
    // What the disk holds when the program dies now: one chunk, an open action and a hot journal or none.
    std::filesystem::copy_file(path, copy);
    std::filesystem::copy_file(path.string() + "-journal", copy.string() + "-journal");
    const auto reopened = take(study::StudyFile::open(copy, study::DbMode::read_write, clock, identity()));
    BOOST_TEST(take(study::RecordStore(*reopened).count({"entity", {}, {}, {}})) == 1);
    BOOST_TEST(take(reopened->db().scalar("SELECT count(*) FROM entity")) == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
