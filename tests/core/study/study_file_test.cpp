#include "tests/core/study/fixture.h"

#include <sqlite3.h>

#include <fstream>

#include <sys/stat.h>

namespace atlas::tests {

namespace {

/// Changes a study file as another program would, without any of our checks.
void tamper(const std::filesystem::path& path, const std::string& sql)
{
    sqlite3* raw = nullptr;
    BOOST_REQUIRE_EQUAL(sqlite3_open(path.c_str(), &raw), SQLITE_OK);
    char* message = nullptr;
    const int code = sqlite3_exec(raw, sql.c_str(), nullptr, nullptr, &message);
    BOOST_REQUIRE_MESSAGE(code == SQLITE_OK, (message != nullptr ? message : ""));
    sqlite3_close(raw);
}

Error openError(const std::filesystem::path& path, study::DbMode mode = study::DbMode::read_write)
{
    static const FixedClock clock(1'700'000'000'000);
    auto opened = study::StudyFile::open(path, mode, clock, identity());
    BOOST_REQUIRE(!opened.has_value());
    return opened.error();
}

struct ClosedFixture : StudyFixture {
    std::filesystem::path path;
    ClosedFixture()
    {
        addEntity("Đồng Tâm");
        path = file->path();
        file.reset();
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(study_file, ClosedFixture)

BOOST_AUTO_TEST_CASE(a_file_keeps_its_records)
{
    file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    BOOST_TEST(entities() == 1);
    BOOST_TEST(!std::filesystem::exists(path.string() + "-wal"));
    addEntity("Hai");
    file.reset();
    BOOST_TEST(!std::filesystem::exists(path.string() + "-journal"));
}

BOOST_AUTO_TEST_CASE(creating_over_a_file_is_refused)
{
    const auto made = study::StudyFile::create(path, clock, identity());
    BOOST_REQUIRE(!made.has_value());
    BOOST_TEST(name(made.error().code) == "file_exists");
}

BOOST_AUTO_TEST_CASE(what_is_no_study_is_refused)
{
    BOOST_TEST(name(openError(folder / "absent.ssestudy").code) == "file_not_found");
    std::ofstream(folder / "text.ssestudy") << std::string(5000, 'x');
    BOOST_TEST(name(openError(folder / "text.ssestudy").code) == "not_a_study");
    std::ofstream(folder / "empty.ssestudy").flush();
    BOOST_TEST(name(openError(folder / "empty.ssestudy").code) == "not_a_study");
    tamper(folder / "other.db", "CREATE TABLE x(a)");
    BOOST_TEST(name(openError(folder / "other.db").code) == "not_a_study");
    BOOST_TEST(name(openError(folder.path()).code) == "not_a_study");
}

BOOST_AUTO_TEST_CASE(a_truncated_file_is_damaged_and_left_alone)
{
    const auto size = std::filesystem::file_size(path);
    std::filesystem::resize_file(path, size / 2);
    BOOST_TEST(name(openError(path).code) == "study_damaged");
    BOOST_TEST(std::filesystem::file_size(path) == size / 2);
}

BOOST_AUTO_TEST_CASE(a_newer_file_is_refused_unchanged)
{
    tamper(path, "PRAGMA user_version=99");
    const Error error = openError(path);
    BOOST_TEST(name(error.code) == "study_newer");
    BOOST_TEST(error.fact("file_version") == "99");
}

BOOST_AUTO_TEST_CASE(undeclared_objects_are_refused)
{
    for (const char* sql :
         {"CREATE TRIGGER evil AFTER INSERT ON entity BEGIN DELETE FROM entity; END",
          "CREATE VIEW evil AS SELECT 1", "CREATE TABLE evil(a)", "CREATE VIRTUAL TABLE evil USING fts5(a)",
          "ALTER TABLE entity ADD COLUMN evil TEXT"}) {
        const auto copy = folder / "copy.ssestudy";
        std::filesystem::copy_file(path, copy, std::filesystem::copy_options::overwrite_existing);
        tamper(copy, sql);
        BOOST_TEST_CONTEXT(sql)
        {
            BOOST_TEST(name(openError(copy).code) == "study_foreign_object");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_missing_column_is_refused)
{
    tamper(path, "ALTER TABLE entity DROP COLUMN place");
    const Error error = openError(path);
    BOOST_TEST(name(error.code) == "study_schema_differs");
    BOOST_TEST(error.fact("object") == "entity.place");
}

BOOST_AUTO_TEST_CASE(a_field_that_the_file_lacks_is_added)
{
    // A file of an older program: neither the table nor its dictionary know the column.
    tamper(
        path,
        "ALTER TABLE entity DROP COLUMN place; DELETE FROM dict_column WHERE kind='entity' AND name='place'");
    file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    auto record = take(store().all({"entity", {}, {}, {}})).front();
    record.values.set(dictionary::entity::place, "Hà Nội");
    done(door().save(record));
    BOOST_TEST(take(store().find(record.layout(), record.pk)).values.text(dictionary::entity::place) ==
               "Hà Nội");
}

BOOST_AUTO_TEST_CASE(a_second_writer_is_told_who_holds_the_file)
{
    const auto first = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    const Error error = openError(path);
    BOOST_TEST(name(error.code) == "study_locked");
    BOOST_TEST(error.fact("holder") == std::to_string(::getpid()));
    const auto reader = take(study::StudyFile::open(path, study::DbMode::read_only, clock, identity()));
    BOOST_TEST(reader->readOnly());
}

BOOST_AUTO_TEST_CASE(the_lock_of_a_dead_process_is_taken_over)
{
    std::ofstream(folder / ".test.ssestudy.lock") << "999999999\nsse-atlas\n";
    char host[256]{};
    ::gethostname(host, sizeof host - 1);
    std::ofstream(folder / ".test.ssestudy.lock") << "999999999\nsse-atlas\n" << host << "\n";
    file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    file.reset();
    BOOST_TEST(!std::filesystem::exists(folder / ".test.ssestudy.lock"));
}

BOOST_AUTO_TEST_CASE(the_lock_of_another_host_is_respected)
{
    std::ofstream(folder / ".test.ssestudy.lock") << "1\nsse-atlas\nsome-other-host\n";
    const Error error = openError(path);
    BOOST_TEST(name(error.code) == "study_locked");
    BOOST_TEST(error.fact("host") == "some-other-host");
}

BOOST_AUTO_TEST_CASE(a_read_only_opening_writes_nothing)
{
    file = take(study::StudyFile::open(path, study::DbMode::read_only, clock, identity()));
    auto record = newEntity("New");
    const auto saved = door().save(record);
    BOOST_REQUIRE(!saved.has_value());
    BOOST_TEST(name(saved.error().code) == "study_read_only");
    BOOST_TEST(entities() == 1);
}

BOOST_AUTO_TEST_CASE(random_bytes_never_crash_the_opening)
{
    std::ifstream in(path, std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(in)), {});
    unsigned seed = 12345;
    const auto next = [&seed] { return seed = seed * 1664525U + 1013904223U; };
    for (int round = 0; round < 60; ++round) {
        std::string broken = whole;
        for (int flip = 0; flip < 40; ++flip)
            broken[100 + (next() >> 8) % (broken.size() - 100)] = static_cast<char>(next() >> 16);
        const auto copy = folder / "broken.ssestudy";
        std::ofstream(copy, std::ios::binary | std::ios::trunc) << broken;
        auto opened = study::StudyFile::open(copy, study::DbMode::read_write, clock, identity());
        if (opened.has_value())
            (void)study::RecordStore(**opened).all({"entity", {}, {}, {}});
    }
    BOOST_TEST(std::filesystem::exists(path));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
