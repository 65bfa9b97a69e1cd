#include "core/study/study_copy.h"

#include "core/base/clock.h"
#include "core/base/uid.h"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>

using namespace atlas;
namespace fs = std::filesystem;

namespace {

struct Folder {
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
    fs::path path = fs::temp_directory_path() / ("atlas-copy-" + newUid(SystemClock()));
};

bool goOn(std::int64_t, std::int64_t)
{
    return true;
}

std::unique_ptr<study::StudyFile> made(const fs::path& path, const Clock& clock)
{
    auto file = study::StudyFile::create(path, clock, {"Lan", "VCA", newUid(clock)});
    BOOST_REQUIRE(file.has_value());
    BOOST_REQUIRE((*file)->setMeta("demonstration", "1").has_value());
    return std::move(*file);
}

} // namespace

BOOST_AUTO_TEST_SUITE(study_copy)

BOOST_AUTO_TEST_CASE(copy_opens_with_the_same_content)
{
    const Folder folder;
    const SystemClock clock;
    const auto file = made(folder.path / "a.ssestudy", clock);
    const fs::path target = folder.path / "b.ssestudy";
    std::ofstream(target) << "old";
    const auto copied = study::copyStudy(*file, target, [](std::int64_t, std::int64_t) { return true; });
    BOOST_REQUIRE(copied.has_value());
    const auto opened = study::StudyFile::open(target, study::DbMode::read_write, clock, {});
    BOOST_REQUIRE(opened.has_value());
    BOOST_TEST((*opened)->meta("demonstration").value() == "1");
}

BOOST_AUTO_TEST_CASE(a_study_that_somebody_has_open_is_not_replaced)
{
    const Folder folder;
    const SystemClock clock;
    const auto file = made(folder.path / "a.ssestudy", clock);
    const fs::path target = folder.path / "b.ssestudy";
    auto other = made(target, clock);
    BOOST_REQUIRE(other->setMeta("whose", "theirs").has_value());
    fs::create_symlink(target, folder.path / "link.ssestudy");
    for (const char* name : {"b.ssestudy", "link.ssestudy"}) {
        const auto refused = study::copyStudyTo(*file, folder.path / name, goOn);
        BOOST_REQUIRE(!refused.has_value());
        BOOST_TEST((refused.error().code == ErrorCode::study_locked));
    }
    // They go on writing into the file that stands there.
    BOOST_REQUIRE(other->setMeta("whose", "still theirs").has_value());
    other.reset();
    other = std::move(*study::StudyFile::open(target, study::DbMode::read_write, clock, {}));
    BOOST_TEST(other->meta("whose").value() == "still theirs");
    other.reset();
    BOOST_REQUIRE(study::copyStudyTo(*file, target, goOn).has_value());
    other = std::move(*study::StudyFile::open(target, study::DbMode::read_write, clock, {}));
    BOOST_TEST(other->meta("whose").value().empty());
}

BOOST_AUTO_TEST_CASE(what_a_crash_left_of_another_study_is_not_played_back_into_the_copy)
{
    const Folder folder;
    const SystemClock clock;
    const auto file = made(folder.path / "a.ssestudy", clock);
    const fs::path target = folder.path / "b.ssestudy";
    const fs::path journal = target.string() + "-journal";
    {
        const auto other = made(target, clock);
        BOOST_REQUIRE(other->setMeta("whose", "theirs").has_value());
        BOOST_REQUIRE(other->db().execute("PRAGMA cache_spill=ON; PRAGMA cache_size=1; BEGIN").has_value());
        // More than is held in memory: pages are in the file, and their old ones in the journal.
        BOOST_REQUIRE(other->setMeta("filling", std::string(4 << 20, 'x')).has_value());
        BOOST_REQUIRE(fs::file_size(journal) > 0U);
        fs::copy_file(journal, folder.path / "kept");
        BOOST_REQUIRE(other->db().execute("ROLLBACK").has_value());
    }
    for (const bool replacing : {true, false}) {
        if (!replacing)
            fs::remove(target);
        fs::copy_file(folder.path / "kept", journal, fs::copy_options::overwrite_existing);
        const auto copied = study::copyStudyTo(*file, target, goOn);
        BOOST_REQUIRE(copied.has_value());
        const auto opened = study::StudyFile::open(target, study::DbMode::read_write, clock, {});
        BOOST_REQUIRE(opened.has_value());
        BOOST_TEST((*opened)->meta("demonstration").value() == "1");
        BOOST_TEST((*opened)->meta("whose").value().empty());
        BOOST_TEST((*opened)
                       ->db()
                       .scalar("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'")
                       .value() == 0);
    }
    // The one that nothing stood beside may belong to a study that was moved away.
    int aside = 0;
    for (const auto& entry : fs::directory_iterator(folder.path))
        aside += entry.path().filename().string().rfind("b.ssestudy-journal-", 0) == 0 ? 1 : 0;
    BOOST_TEST(aside == 1);
}

BOOST_AUTO_TEST_CASE(stopped_copy_leaves_what_was_there)
{
    const Folder folder;
    const SystemClock clock;
    const auto file = made(folder.path / "a.ssestudy", clock);
    // More pages than one step copies, so that there is a moment to stop.
    BOOST_REQUIRE(file->setMeta("filling", std::string(8 << 20, 'x')).has_value());
    const fs::path target = folder.path / "b.ssestudy";
    std::ofstream(target) << "old";
    const auto copied = study::copyStudy(*file, target, [](std::int64_t, std::int64_t) { return false; });
    BOOST_REQUIRE(!copied.has_value());
    BOOST_TEST((copied.error().code == ErrorCode::cancelled));
    BOOST_TEST(fs::file_size(target) == 3U);
    for (const auto& entry : fs::directory_iterator(folder.path))
        BOOST_TEST(entry.path().extension() != ".tmp", entry.path());
}

BOOST_AUTO_TEST_CASE(folder_that_cannot_be_written_is_said)
{
    const Folder folder;
    const SystemClock clock;
    const auto file = made(folder.path / "a.ssestudy", clock);
    const auto copied = study::copyStudy(*file, folder.path / "missing" / "b.ssestudy",
                                         [](std::int64_t, std::int64_t) { return true; });
    BOOST_REQUIRE(!copied.has_value());
    BOOST_TEST((copied.error().code == ErrorCode::file_unwritable));
}

BOOST_AUTO_TEST_SUITE_END()
