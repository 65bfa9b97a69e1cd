#include "core/dictionary/kinds/screening_assessment.h"
#include "tests/core/study/fixture.h"

#include <fstream>
#include <sstream>

#include <sqlite3.h>

namespace atlas::tests {

namespace {

namespace entity = dictionary::entity;

std::string readText(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

/// A study as the program made it when it knew eleven kinds of records (files/first_dictionary.sql).
std::filesystem::path firstStudy(const TemporaryFolder& folder)
{
    auto path = folder / "first.ssestudy";
    const std::string sql = readText(ATLAS_FIRST_DICTIONARY);
    BOOST_REQUIRE(!sql.empty());
    sqlite3* db = nullptr;
    BOOST_REQUIRE(sqlite3_open(path.c_str(), &db) == SQLITE_OK);
    BOOST_REQUIRE(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    BOOST_REQUIRE(sqlite3_close(db) == SQLITE_OK);
    return path;
}

std::int64_t indexesOf(const study::StudyFile& file, const dictionary::Layout& layout)
{
    return take(
        file.db().scalar("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND "
                         "tbl_name = '" +
                         std::string(layout.kind().key) + "'"));
}

} // namespace

BOOST_AUTO_TEST_SUITE(older_file)

BOOST_AUTO_TEST_CASE(a_study_of_the_first_dictionary_opens_with_every_record)
{
    const TemporaryFolder folder;
    const FixedClock clock{1'700'000'000'000};
    const auto path = firstStudy(folder);
    const auto file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    const study::RecordStore store(*file);
    for (const auto& [kind, count] : std::vector<std::pair<std::string, std::size_t>>{
             {"study", 1}, {"entity", 2}, {"entity_year", 6}, {"source", 6}, {"statistic", 1}})
        BOOST_TEST(take(store.all({kind, {}, {}, {}})).size() == count, kind);
    const auto first = take(store.all({"entity", {}, {}, {}})).front();
    BOOST_TEST(first.values.text(entity::name_en).rfind("Demonstration ", 0) == 0U);
}

BOOST_AUTO_TEST_CASE(it_gets_every_kind_column_and_index_of_this_dictionary)
{
    const TemporaryFolder folder;
    const FixedClock clock{1'700'000'000'000};
    const auto path = firstStudy(folder);
    const auto older = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    const auto fresh = take(study::StudyFile::create(folder / "new.ssestudy", clock, identity()));
    for (const dictionary::Layout& layout : dictionary::layouts()) {
        BOOST_TEST(take(study::RecordStore(*older).count({std::string(layout.kind().key), {}, {}, {}})) >= 0);
        BOOST_TEST(indexesOf(*older, layout) == indexesOf(*fresh, layout), layout.kind().key);
    }
}

BOOST_AUTO_TEST_CASE(its_records_can_be_written_and_it_opens_again)
{
    const TemporaryFolder folder;
    const FixedClock clock{1'700'000'000'000};
    const auto path = firstStudy(folder);
    {
        const auto file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
        auto record = take(study::RecordStore(*file).all({"entity", {}, {}, {}})).front();
        record.values.set(entity::place, "Kampong Cham");
        done(study::Door(*file, vocabularies()).save(record));
        study::Record screening(dictionary::layoutOf(dictionary::screening_assessment::kind));
        screening.study = record.study;
        screening.values.set(dictionary::screening_assessment::entity, record.pk);
        done(study::Door(*file, vocabularies()).save(screening));
    }
    const auto again = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    BOOST_TEST(take(study::RecordStore(*again).all({"screening_assessment", {}, {}, {}})).size() == 1U);
}

BOOST_AUTO_TEST_CASE(it_can_be_read_without_being_changed)
{
    const TemporaryFolder folder;
    const FixedClock clock{1'700'000'000'000};
    const auto path = firstStudy(folder);
    const std::string before = readText(path);
    {
        const auto file = take(study::StudyFile::open(path, study::DbMode::read_only, clock, identity()));
        const auto again = take(file->sibling(study::DbMode::read_only));
        for (const auto* one : {file.get(), again.get()}) {
            const study::RecordStore store(*one);
            for (const dictionary::Layout& layout : dictionary::layouts())
                BOOST_TEST(take(store.all({std::string(layout.kind().key), {}, {}, {}})).size() ==
                               static_cast<std::size_t>(
                                   take(store.count({std::string(layout.kind().key), {}, {}, {}}))),
                           layout.kind().key);
            BOOST_TEST(take(store.count({"entity", {}, {}, {}})) == 2);
            BOOST_TEST(take(store.count({"finding", {}, {}, {}})) == 0);
            const auto first = take(store.all({"entity", {}, {}, {}})).front();
            BOOST_TEST(!first.values.has(entity::name_latin));
        }
    }
    BOOST_TEST((readText(path) == before));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
