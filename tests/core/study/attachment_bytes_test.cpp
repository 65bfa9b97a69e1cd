#include "core/study/attachment_bytes.h"

#include "core/base/sha256.h"
#include "core/study/attachment_blobs.h"
#include "core/study/snapshots.h"
#include "tests/core/study/attachment_fixture.h"

#include <sys/stat.h>

namespace atlas::tests {

namespace fs = std::filesystem;
namespace attachment = dictionary::attachment;

BOOST_FIXTURE_TEST_SUITE(attachment_bytes, AttachmentFixture)

BOOST_AUTO_TEST_CASE(bytes_come_back_as_they_were)
{
    const std::size_t part = study::attachment_part_bytes;
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, part - 1, part, part + 1, 9 * part + 7}) {
        const std::string bytes = someBytes(size);
        const auto record = attach(write("scan.pdf", bytes));
        BOOST_TEST(*record.values.integer(attachment::bytes) == static_cast<std::int64_t>(size));
        BOOST_TEST(record.values.text(attachment::media_type) == "application/pdf");
        Sha256 sum;
        sum.add(bytes);
        BOOST_TEST(record.values.text(attachment::sha256) == sum.hex());
        BOOST_TEST((bytesOf(record) == bytes));
    }
    reopen();
    const auto all = take(study::attachmentsOf(*file, owner));
    BOOST_TEST(all.size() == 6U);
    BOOST_TEST((bytesOf(all.back()) == someBytes(9 * part + 7)));
    BOOST_TEST(take(study::checkAttachments(*file, goOn)).empty());
}

BOOST_AUTO_TEST_CASE(equal_files_are_kept_once)
{
    attach(write("one.pdf", someBytes(100)));
    attach(write("two.pdf", someBytes(100)));
    BOOST_TEST(parts() == 1);
}

BOOST_AUTO_TEST_CASE(large_ones_stand_beside_the_study)
{
    const auto record = attach(write("long.mp3", someBytes(5000)), 1000);
    BOOST_TEST(parts() == 0);
    BOOST_TEST(*record.values.integer(attachment::beside) == 1);
    BOOST_TEST((bytesIn(besideOf(record)) == someBytes(5000)));
    BOOST_TEST((bytesOf(record) == someBytes(5000)));
    fs::remove(besideOf(record));
    const auto faults = take(study::checkAttachments(*file, goOn));
    BOOST_REQUIRE_EQUAL(faults.size(), 1U);
    BOOST_TEST(faults[0].missing);
    BOOST_TEST(name(study::writeBytes(*file, record, folder / "x", goOn).error().code) == "file_not_found");
}

BOOST_AUTO_TEST_CASE(a_copy_of_the_study_takes_large_ones_along)
{
    const auto record = attach(write("long.mp3", someBytes(5000)), 1000);
    write("test.attachments/nobodys.mp3", "not of this study");
    fs::create_directory(folder / "away");
    const fs::path target = folder / "away/copy.ssestudy";
    done(study::copyStudy(*file, target, goOn));
    done(study::copyBeside(*file, target, goOn));
    auto copy = take(study::StudyFile::open(target, study::DbMode::read_only, clock, identity()));
    BOOST_TEST(take(study::checkAttachments(*copy, goOn)).empty());
    const auto others = fs::directory_iterator(folder / "away/copy.attachments");
    BOOST_TEST(std::distance(others, fs::directory_iterator()) == 1);
}

BOOST_AUTO_TEST_CASE(damage_is_found_and_never_handed_out)
{
    const auto record = attach(write("scan.pdf", someBytes(100)));
    const auto gone = attach(write("other.pdf", someBytes(200, 7)));
    const auto sound = attach(write("sound.pdf", someBytes(300, 9)));
    auto statement = take(file->db().prepare("UPDATE blob SET bytes = ? WHERE sha256 = ?"));
    done(statement.bindBlob(0, someBytes(100, 1)).bind(1, record.values.text(attachment::sha256)).run());
    auto remove = take(file->db().prepare("DELETE FROM blob WHERE sha256 = ?"));
    done(remove.bind(0, gone.values.text(attachment::sha256)).run());
    const auto faults = take(study::checkAttachments(*file, goOn));
    BOOST_REQUIRE_EQUAL(faults.size(), 2U);
    BOOST_TEST(faults[0].attachment.pk == record.pk);
    BOOST_TEST(!faults[0].missing);
    BOOST_TEST(faults[1].attachment.pk == gone.pk);
    BOOST_TEST(faults[1].missing);
    const auto refused = study::writeBytes(*file, record, folder / "out.bin", goOn);
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST(name(refused.error().code) == "study_damaged");
    BOOST_TEST(!fs::exists(folder / "out.bin"));
    // Attached again, the bytes are whole again.
    attach(write("scan.pdf", someBytes(100)));
    BOOST_TEST((bytesOf(record) == someBytes(100)));
    BOOST_TEST((bytesOf(sound) == someBytes(300, 9)));
}

BOOST_AUTO_TEST_CASE(a_check_can_be_stopped)
{
    attach(write("scan.pdf", someBytes(3 * study::attachment_part_bytes)));
    std::int64_t seen = 0;
    const auto stopped = study::checkAttachments(*file, [&](std::int64_t read, std::int64_t all) {
        seen = read;
        return read < all / 2;
    });
    BOOST_REQUIRE(!stopped.has_value());
    BOOST_TEST(name(stopped.error().code) == "cancelled");
    BOOST_TEST(seen == static_cast<std::int64_t>(2 * study::attachment_part_bytes));
}

BOOST_AUTO_TEST_CASE(what_no_record_came_to_hold_goes_at_the_next_opening)
{
    const auto inside = take(study::keepFile(*file, write("never.pdf", someBytes(100)), goOn));
    const auto beside = take(study::keepFile(*file, write("large.pdf", someBytes(5000)), goOn, 1000));
    const auto kept = attach(write("kept.pdf", someBytes(50)));
    const fs::path folderBeside = study::attachmentFolder(file->path());
    write("test.attachments/.sse-atlas-0011223344556677.tmp", "half a recording");
    BOOST_TEST(parts() == 2);
    BOOST_TEST(fs::exists(folderBeside / beside.sha256));
    reopen();
    BOOST_TEST(parts() == 1);
    BOOST_TEST(fs::is_empty(folderBeside));
    BOOST_TEST((bytesOf(kept) == someBytes(50)));
    BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM meta WHERE key LIKE 'attaching%'")) == 0);
    BOOST_TEST(bytesIn(file->path()).find(someBytes(100)) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(bytes_that_only_a_version_holds_stay)
{
    const auto record = attach(write("long.mp3", someBytes(5000)), 1000);
    take(study::takeSnapshot(*file, study::SnapshotReason::named, "kept", goOn));
    const study::Snapshot version = study::listSnapshots(file->path()).front();
    // As after going back to what was before it, with a crash while it was attached again.
    done(file->db().execute(
        "DELETE FROM change WHERE kind = " + std::to_string(file->ids().kind(attachment::kind.key)) +
        "; DELETE FROM attachment;"));
    take(study::keepFile(*file, write("long.mp3", someBytes(5000)), goOn, 1000));
    done(study::announceBytes(*file, record.values.text(attachment::sha256)));
    reopen();
    BOOST_TEST(fs::exists(besideOf(record)));
    fs::remove(version.file);
    done(study::announceBytes(*file, record.values.text(attachment::sha256)));
    reopen();
    BOOST_TEST(!fs::exists(besideOf(record)));
}

BOOST_AUTO_TEST_CASE(a_version_restored_still_finds_what_stands_beside)
{
    const auto record = attach(write("long.mp3", someBytes(5000)), 1000);
    const auto inside = attach(write("scan.pdf", someBytes(100)));
    clock.advance(2000);
    take(study::takeSnapshot(*file, study::SnapshotReason::named, "kept", goOn));
    const study::Snapshot version = study::listSnapshots(file->path()).front();
    clock.advance(2000);
    done(study::removeAttachment(*file, record.pk));
    const fs::path path = file->path();
    file.reset();
    done(study::restoreSnapshot(version, path, clock, identity(), goOn));
    file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    BOOST_TEST(take(study::attachmentsOf(*file, owner)).size() == 2U);
    BOOST_TEST((bytesOf(record) == someBytes(5000)));
    BOOST_TEST((bytesOf(inside) == someBytes(100)));
}

BOOST_AUTO_TEST_CASE(stopped_it_leaves_nothing)
{
    const auto source = write("scan.pdf", someBytes(20 * study::attachment_part_bytes));
    for (const std::int64_t most : {study::most_bytes_inside, std::int64_t{1000}})
        for (const int after : {0, 3, 21, 35}) {
            int asked = 0;
            const auto stopped = study::keepFile(
                *file, source, [&](std::int64_t, std::int64_t) { return asked++ < after; }, most);
            BOOST_REQUIRE(!stopped.has_value());
            BOOST_TEST(name(stopped.error().code) == "cancelled");
            BOOST_TEST(parts() == 0);
            BOOST_TEST(!file->db().inTransaction());
            const fs::path beside = study::attachmentFolder(file->path());
            BOOST_TEST((!fs::exists(beside) || fs::is_empty(beside)));
        }
}

BOOST_AUTO_TEST_CASE(one_that_fails_leaves_the_others_of_its_batch)
{
    const auto first = take(study::keepFile(*file, write("one.pdf", someBytes(100)), goOn));
    int asked = 0;
    const auto stopped = study::keepFile(*file, write("two.pdf", someBytes(200, 5)),
                                         [&](std::int64_t, std::int64_t) { return asked++ < 1; });
    BOOST_TEST(!stopped.has_value());
    std::vector<study::Record> one{study::newAttachment(owner)};
    study::describe(one[0], first);
    done(study::saveAttachments(*file, vocabularies(), one));
    reopen();
    BOOST_TEST((bytesOf(one[0]) == someBytes(100)));
}

BOOST_AUTO_TEST_CASE(only_ordinary_files_are_taken)
{
    const fs::path pipe = folder / "pipe";
    BOOST_REQUIRE_EQUAL(::mkfifo(pipe.c_str(), 0600), 0);
    for (const fs::path& source : {pipe, folder.path(), folder / "nothing here", fs::path("/dev/zero")})
        BOOST_TEST(!study::keepFile(*file, source, goOn).has_value(), source);
    BOOST_TEST(parts() == 0);
}

BOOST_AUTO_TEST_CASE(a_study_for_reading_takes_none)
{
    const auto record = attach(write("scan.pdf", someBytes(100)));
    reopen(study::DbMode::read_only);
    BOOST_TEST(name(study::keepFile(*file, folder / "scan.pdf", goOn).error().code) == "study_read_only");
    BOOST_TEST(name(study::removeAttachment(*file, record.pk).error().code) == "study_read_only");
    BOOST_TEST((bytesOf(record) == someBytes(100)));
}

BOOST_AUTO_TEST_CASE(a_forged_hash_leads_nowhere)
{
    auto record = study::newAttachment(owner);
    record.values.set(attachment::sha256, "../../../../../../etc/passwd");
    record.values.set(attachment::beside, 1);
    const auto refused = study::writeBytes(*file, record, folder / "out.bin", goOn);
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST(name(refused.error().code) == "file_not_found");
    BOOST_TEST(!fs::exists(folder / "out.bin"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
