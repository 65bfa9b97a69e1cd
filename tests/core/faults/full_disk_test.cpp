#include "core/base/uid.h"
#include "core/study/attachment_bytes.h"
#include "tests/core/study/fixture.h"

#include <fstream>

#include <sys/mount.h>

namespace atlas::tests {

namespace entity = dictionary::entity;

namespace {

/// A disk of 3 MB; only root can make one.
class SmallDisk {
public:
    SmallDisk() { m_mounted = ::mount("tmpfs", m_folder.path().c_str(), "tmpfs", 0, "size=3m") == 0; }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.path().c_str(), MNT_DETACH);
    }
    [[nodiscard]] bool mounted() const { return m_mounted; }
    [[nodiscard]] std::filesystem::path file(const char* name) const { return m_folder / name; }
    void fill() const
    {
        std::ofstream stuffing(file("stuffing"), std::ios::binary);
        const std::string block(4096, 'x');
        while (stuffing.write(block.data(), static_cast<std::streamsize>(block.size())).flush())
            ;
    }
    void free() const { std::filesystem::remove(file("stuffing")); }

private:
    TemporaryFolder m_folder;
    bool m_mounted = false;
};

} // namespace

BOOST_AUTO_TEST_CASE(a_full_disk_says_so_keeps_the_draft_and_loses_nothing)
{
    const SmallDisk disk;
    if (!disk.mounted()) {
        BOOST_TEST_MESSAGE("skipped: mounting a small disk needs root");
        return;
    }
    FixedClock clock{1'700'000'000'000};
    auto file = take(study::StudyFile::create(disk.file("full.ssestudy"), clock, identity()));
    study::Door door(*file, vocabularies());
    study::Record country(dictionary::layoutOf(dictionary::study::kind));
    country.values.set(dictionary::study::country, "VN");
    country.values.set(dictionary::study::title, "Mapping");
    done(door.save(country));

    study::Record record(dictionary::layoutOf(entity::kind));
    record.study = country.pk;
    record.uid = newUid(clock);
    record.values.set(entity::name, "Đồng Tâm");
    record.values.set(entity::sse_form, "COOP");
    done(study::Drafts(*file).keep(record));
    disk.fill();

    record.values.set(entity::description, std::string(3900, 'd'));
    Result<void> saved;
    // Free pages of the file take a save or two before the disk is needed.
    for (int attempt = 0; attempt < 400 && saved; ++attempt) {
        auto next = record;
        next.uid = newUid(clock);
        saved = door.save(next);
    }
    BOOST_REQUIRE(!saved.has_value());
    BOOST_TEST(name(saved.error().code) == "disk_full");
    BOOST_TEST(record.pk == 0);
    BOOST_TEST(take(study::Drafts(*file).find(record.layout(), record.uid)).has_value());
    const auto before = take(study::RecordStore(*file).count({"entity", {}, {}, {}}));

    disk.free();
    done(door.save(record));
    BOOST_TEST(take(study::RecordStore(*file).count({"entity", {}, {}, {}})) == before + 1);
    file.reset();
    file = take(
        study::StudyFile::open(disk.file("full.ssestudy"), study::DbMode::read_write, clock, identity()));
    BOOST_TEST(take(study::RecordStore(*file).count({"entity", {}, {}, {}})) == before + 1);
    BOOST_TEST(take(study::Drafts(*file).all()).empty());
}

BOOST_AUTO_TEST_CASE(a_file_that_does_not_fit_is_not_half_kept)
{
    const SmallDisk disk;
    if (!disk.mounted()) {
        BOOST_TEST_MESSAGE("skipped: mounting a small disk needs root");
        return;
    }
    FixedClock clock{1'700'000'000'000};
    auto file = take(study::StudyFile::create(disk.file("full.ssestudy"), clock, identity()));
    const TemporaryFolder elsewhere;
    const auto source = elsewhere / "large.pdf";
    std::ofstream(source, std::ios::binary) << std::string(5'000'000, 'x');
    const auto goOn = [](std::int64_t, std::int64_t) { return true; };
    for (const std::int64_t most : {study::most_bytes_inside, std::int64_t{1000}}) {
        const auto kept = study::keepFile(*file, source, goOn, most);
        BOOST_REQUIRE(!kept.has_value());
        BOOST_TEST(name(kept.error().code) == "disk_full");
        BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM blob")) == 0);
        const auto beside = study::attachmentFolder(file->path());
        BOOST_TEST((!std::filesystem::exists(beside) || std::filesystem::is_empty(beside)));
    }
    std::ofstream(source, std::ios::binary | std::ios::trunc) << std::string(5000, 'y');
    BOOST_TEST(take(study::keepFile(*file, source, goOn)).bytes == 5000);
}

} // namespace atlas::tests
