#include "core/base/atomic_file.h"

#include <boost/test/unit_test.hpp>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <optional>

using atlas::AtomicFile;
using atlas::ErrorCode;
namespace fs = std::filesystem;

namespace {

struct Folder {
    Folder()
    {
        std::string pattern = (fs::temp_directory_path() / "atlas-XXXXXX").string();
        BOOST_REQUIRE(mkdtemp(pattern.data()) != nullptr);
        path = pattern;
    }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::size_t entries() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(path), fs::directory_iterator()));
    }

    fs::path path;
};

constexpr std::uintmax_t any_size = 1U << 30U;

} // namespace

BOOST_FIXTURE_TEST_SUITE(atomic_file, Folder)

BOOST_AUTO_TEST_CASE(appears_whole_on_commit)
{
    const fs::path target = path / "báo cáo.pdf";
    auto file = AtomicFile::create(target);
    BOOST_REQUIRE(file);
    BOOST_REQUIRE(file->write("one "));
    BOOST_REQUIRE(file->write("two"));
    BOOST_TEST(!fs::exists(target));
    BOOST_TEST(file->temporaryPath().parent_path() == fs::canonical(path));
    BOOST_REQUIRE(file->commit());
    BOOST_TEST(atlas::readFile(target, any_size).value() == "one two");
    BOOST_TEST(entries() == 1U);
    BOOST_TEST(!file->commit());
}

BOOST_AUTO_TEST_CASE(a_name_without_a_folder_means_the_current_one)
{
    const fs::path before = fs::current_path();
    fs::current_path(path);
    const auto written = atlas::writeFile("report.pdf", "new");
    fs::current_path(before);
    BOOST_TEST(written.has_value());
    BOOST_TEST(atlas::readFile(path / "report.pdf", any_size).value_or("") == "new");
}

BOOST_AUTO_TEST_CASE(leaves_nothing_when_not_committed)
{
    const fs::path target = path / "x";
    BOOST_REQUIRE(atlas::writeFile(target, "old"));
    {
        auto file = AtomicFile::create(target);
        BOOST_REQUIRE(file);
        AtomicFile moved = std::move(*file);
        BOOST_REQUIRE(moved.write("new"));
    }
    BOOST_TEST(atlas::readFile(target, any_size).value() == "old");
    BOOST_TEST(entries() == 1U);
}

BOOST_AUTO_TEST_CASE(keeps_permissions_and_links)
{
    const fs::path target = path / "x";
    BOOST_REQUIRE(atlas::writeFile(target, "old"));
    BOOST_REQUIRE(::chmod(target.c_str(), 0640) == 0);
    fs::create_symlink("x", path / "link");
    BOOST_REQUIRE(atlas::writeFile(path / "link", "new"));
    BOOST_TEST(fs::is_symlink(path / "link"));
    BOOST_TEST(atlas::readFile(target, any_size).value() == "new");
    BOOST_TEST((fs::status(target).permissions() == fs::perms(0640)));
    const mode_t mask = ::umask(0027);
    BOOST_REQUIRE(atlas::writeFile(path / "fresh", ""));
    ::umask(mask);
    BOOST_TEST((fs::status(path / "fresh").permissions() == fs::perms(0640)));
}

BOOST_AUTO_TEST_CASE(longest_names_fit)
{
    BOOST_TEST(atlas::writeFile(path / std::string(255, 'n'), "x").has_value());
    BOOST_TEST(
        (atlas::writeFile(path / std::string(256, 'n'), "x").error().code == ErrorCode::file_unwritable));
    BOOST_TEST(entries() == 1U);
}

BOOST_AUTO_TEST_CASE(says_why_it_cannot_write)
{
    const auto missing = atlas::writeFile(path / "none" / "x", "x");
    BOOST_REQUIRE(!missing);
    BOOST_TEST((missing.error().code == ErrorCode::file_unwritable));
    BOOST_TEST(missing.error().fact("path") == (path / "none" / "x").string());
    BOOST_TEST(!missing.error().fact("detail").empty());
    BOOST_TEST((atlas::writeFile(path, "x").error().code == ErrorCode::file_unwritable));
    BOOST_TEST((atlas::writeFile("/dev/null", "x").error().code == ErrorCode::file_unwritable));
    BOOST_TEST(entries() == 0U);
}

BOOST_AUTO_TEST_CASE(a_write_that_fails_publishes_nothing)
{
    const fs::path target = path / "x";
    BOOST_REQUIRE(atlas::writeFile(target, "old"));
    rlimit before{};
    BOOST_REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1000, before.rlim_max};
    BOOST_REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    auto file = AtomicFile::create(target);
    const auto written = file->write(std::string(5000, 'x'));
    const auto committed = file->commit();
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    BOOST_TEST(!written);
    BOOST_TEST(!committed);
    BOOST_TEST(atlas::readFile(target, any_size).value() == "old");
    BOOST_TEST(entries() == 1U);
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_told_apart)
{
    // Ordinary users may not mount; ./dev test --long runs the base in a name space where they may.
    const fs::path disk = path / "disk";
    fs::create_directory(disk);
    if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64k") != 0) {
        BOOST_TEST_MESSAGE("skipped: this user may not mount a disk of 64 kB");
        return;
    }
    {
        const fs::path target = disk / "x";
        BOOST_REQUIRE(atlas::writeFile(target, "old"));
        const auto failed = atlas::writeFile(target, std::string(1U << 20U, 'x'));
        BOOST_REQUIRE(!failed);
        BOOST_TEST((failed.error().code == ErrorCode::disk_full));
        BOOST_TEST(atlas::readFile(target, any_size).value() == "old");
        BOOST_TEST(std::distance(fs::directory_iterator(disk), fs::directory_iterator()) == 1);
    }
    BOOST_TEST(::umount(disk.c_str()) == 0);
}

BOOST_AUTO_TEST_CASE(reads_up_to_the_limit)
{
    const fs::path target = path / "x";
    BOOST_REQUIRE(atlas::writeFile(target, std::string(300'000, 'x')));
    BOOST_TEST(atlas::readFile(target, 300'000).value().size() == 300'000U);
    BOOST_TEST((atlas::readFile(target, 299'999).error().code == ErrorCode::file_unreadable));
    BOOST_TEST((atlas::readFile(path / "none", 1).error().code == ErrorCode::file_not_found));
    BOOST_TEST((atlas::readFile(path, 1).error().code == ErrorCode::file_unreadable));
    BOOST_REQUIRE(::mkfifo((path / "pipe").c_str(), 0600) == 0);
    BOOST_TEST((atlas::readFile(path / "pipe", 1).error().code == ErrorCode::file_unreadable));
    BOOST_TEST((atlas::readFile("/dev/zero", 10).error().code == ErrorCode::file_unreadable));
}

BOOST_AUTO_TEST_SUITE_END()
