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
