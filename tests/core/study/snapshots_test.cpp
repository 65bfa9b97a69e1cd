#include "core/study/snapshots.h"

#include "core/study/snapshot_name.h"
#include "tests/core/study/fixture.h"

#include <algorithm>
#include <fstream>

namespace atlas::tests {

namespace {

namespace fs = std::filesystem;
using study::Snapshot;
using study::SnapshotReason;

bool goOn(std::int64_t, std::int64_t)
{
    return true;
}

struct SnapshotFixture : StudyFixture {
    std::optional<Snapshot> snapshot(SnapshotReason reason = SnapshotReason::hourly, const char* name = "")
    {
        clock.advance(1000);
        return take(study::takeSnapshot(*file, reason, name, goOn));
    }
    [[nodiscard]] std::vector<Snapshot> all() const { return study::listSnapshots(file->path()); }
    /// Types into the record without saving it.
    void type(study::Record record, const char* text)
    {
        clock.advance(1000);
        record.values.set(dictionary::entity::name, text);
        done(study::Drafts(*file).keep(record));
    }
    void goBackTo(const Snapshot& snapshot)
    {
        const fs::path path = file->path();
        file.reset();
        clock.advance(1000);
        done(study::restoreSnapshot(snapshot, path, clock, identity(), goOn));
        file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    }
    [[nodiscard]] std::vector<study::Draft> drafts() { return take(study::Drafts(*file).all()); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(snapshots, SnapshotFixture)

BOOST_AUTO_TEST_CASE(is_taken_only_when_something_was_written)
{
    const auto first = snapshot(SnapshotReason::opened);
    BOOST_REQUIRE(first.has_value());
    BOOST_TEST(fs::exists(first->file));
    BOOST_TEST(first->file.parent_path() == folder / "test.snapshots");
    BOOST_TEST(!snapshot().has_value());
    addEntity("An Phú");
    BOOST_TEST(snapshot().has_value());
    BOOST_TEST(all().size() == 2U);
    // Asked for by name, it is taken all the same.
    const auto named = snapshot(SnapshotReason::named, "Before the workshop: 3/5");
    BOOST_REQUIRE(named.has_value());
    BOOST_TEST(all().front().name == "Before the workshop  3 5");
    BOOST_TEST((all().front().reason == SnapshotReason::named));
}

BOOST_AUTO_TEST_CASE(names_say_what_a_snapshot_is)
{
    Snapshot one{{}, 1'777'817'587'000, SnapshotReason::named, "Sau hội thảo_2", 128, 0};
    BOOST_TEST(study::snapshotFileName(one) == "20260503T141307Z_128_named_Sau hội thảo_2.ssestudy");
    const auto read = study::parseSnapshotName(study::snapshotFileName(one));
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read->at == one.at);
    BOOST_TEST(read->lastAction == one.lastAction);
    BOOST_TEST(read->name == one.name);
    one.name = std::string(300, 'x') + "đ";
    BOOST_TEST(study::snapshotFileName(one).size() < 255U);
    for (const char* other :
         {"", ".ssestudy", "notes.txt", "20260503T141307Z.ssestudy", "20261303T141307Z_1_named.ssestudy",
          "20260503T141307Z_x_named.ssestudy", "20260503T141307Z_-1_named.ssestudy",
          "20260503T141307Z_1_often.ssestudy", "20260503T141307Z_99999999999999999999_named.ssestudy"})
        BOOST_TEST(!study::parseSnapshotName(other).has_value(), other);
}

BOOST_AUTO_TEST_CASE(oldest_without_a_name_go_first)
{
    const auto named = snapshot(SnapshotReason::named, "kept");
    for (int i = 0; i < 14; ++i) {
        addEntity(("Entity " + std::to_string(i)).c_str());
        BOOST_REQUIRE(snapshot().has_value());
    }
    const auto left = all();
    BOOST_TEST(left.size() <= study::most_snapshots);
    std::uintmax_t bytes = 0;
    for (const Snapshot& one : left)
        bytes += one.bytes;
    BOOST_TEST((left.size() == 1U || bytes <= study::most_snapshot_bytes * fs::file_size(file->path())));
    BOOST_TEST(left.front().lastAction > left.back().lastAction);
    BOOST_TEST(left.back().file == named->file);
}

BOOST_AUTO_TEST_CASE(comparison_tells_what_came_since)
{
    addEntity("An Phú");
    const auto then = snapshot();
    addEntity("Bình Minh");
    addEntity("Cửu Long");
    const auto since = take(study::compareSnapshot(*file, *then));
    BOOST_REQUIRE(since.actions.size() == 2U);
    BOOST_TEST(since.actions.front().subject == "Cửu Long");
    const study::SinceSnapshot::Count expected{"entity", 1, 3};
    BOOST_TEST((std::find(since.counts.begin(), since.counts.end(), expected) != since.counts.end()));
}

BOOST_AUTO_TEST_CASE(another_study_is_no_past_of_this_one)
{
    addEntity("An Phú");
    const auto mine = snapshot();
    clock.advance(60'000);
    const auto other = take(study::StudyFile::create(folder / "other.ssestudy", clock, identity()));
    const auto refused = study::compareSnapshot(*other, *mine);
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST((refused.error().code == ErrorCode::invalid_argument));
}

BOOST_AUTO_TEST_CASE(restoring_can_be_taken_back)
{
    addEntity("An Phú");
    const auto then = snapshot();
    addEntity("Bình Minh");
    const fs::path path = file->path();
    const auto locked = study::restoreSnapshot(*then, path, clock, identity(), goOn);
    BOOST_REQUIRE(!locked.has_value()); // it is open
    BOOST_TEST((locked.error().code == ErrorCode::study_locked));
    file.reset();
    clock.advance(1000);
    done(study::restoreSnapshot(*then, path, clock, identity(), goOn));
    file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    BOOST_TEST(entities() == 1);
    const auto kept = all();
    BOOST_REQUIRE((kept.front().reason == SnapshotReason::before));
    file.reset();
    clock.advance(1000);
    done(study::restoreSnapshot(kept.front(), path, clock, identity(), goOn));
    file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    BOOST_TEST(entities() == 2);
}

BOOST_AUTO_TEST_CASE(what_was_typed_and_not_saved_can_be_come_back_to)
{
    const auto first = addEntity("An Phú");
    const auto then = snapshot();
    addEntity("Bình Minh");
    snapshot(SnapshotReason::named, "kept by hand"); // the journal does not go further than this one
    type(first, "An Phú, a long interview");
    goBackTo(*then);
    BOOST_TEST(drafts().empty());
    const auto kept = all().front();
    BOOST_REQUIRE((kept.reason == SnapshotReason::before));
    goBackTo(kept);
    BOOST_TEST(entities() == 2);
    BOOST_REQUIRE(drafts().size() == 1U);
    BOOST_TEST(drafts()[0].record.values.text(dictionary::entity::name) == "An Phú, a long interview");
}

BOOST_AUTO_TEST_CASE(typing_is_something_to_keep_and_to_keep_once)
{
    const auto first = addEntity("An Phú");
    BOOST_REQUIRE(snapshot().has_value());
    type(first, "An Phú and more");
    BOOST_REQUIRE(snapshot().has_value());
    BOOST_TEST(!snapshot().has_value());
    type(first, "An Phú and yet more");
    BOOST_TEST(snapshot().has_value());
    // What is left is in the one kept last.
    done(study::Drafts(*file).discard(first));
    BOOST_TEST(!snapshot().has_value());
}

BOOST_AUTO_TEST_CASE(a_step_with_the_number_of_another_is_kept)
{
    addEntity("An Phú");
    const auto then = snapshot();
    addEntity("Bình Minh");
    const auto forked = snapshot();
    goBackTo(*then);
    addEntity("Cửu Long");
    const auto kept = snapshot();
    BOOST_REQUIRE(kept.has_value());
    BOOST_TEST(kept->lastAction == forked->lastAction);
    BOOST_TEST(!snapshot().has_value());
}

BOOST_AUTO_TEST_CASE(two_of_one_second_do_not_replace_each_other)
{
    addEntity("An Phú");
    const auto first = take(study::takeSnapshot(*file, SnapshotReason::named, "kept", goOn));
    const auto second = take(study::takeSnapshot(*file, SnapshotReason::named, "kept", goOn));
    BOOST_TEST(first->file != second->file);
    BOOST_TEST(all().size() == 2U);
    BOOST_TEST(all().front().file == second->file);
}

BOOST_AUTO_TEST_CASE(damaged_study_is_moved_aside)
{
    addEntity("An Phú");
    const auto then = snapshot();
    const fs::path path = file->path();
    file.reset();
    std::ofstream(path) << "no study any more";
    done(study::restoreSnapshot(*then, path, clock, identity(), goOn));
    file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    BOOST_TEST(entities() == 1);
    int aside = 0;
    for (const auto& entry : fs::directory_iterator(folder.path()))
        aside += entry.path().filename().string().find(".damaged-") != std::string::npos ? 1 : 0;
    BOOST_TEST(aside == 1);
}

BOOST_AUTO_TEST_CASE(stopped_restoring_leaves_the_study)
{
    addEntity("An Phú");
    const auto then = snapshot();
    addEntity("Bình Minh");
    const fs::path path = file->path();
    file.reset();
    std::error_code ignored;
    fs::resize_file(then->file, 100, ignored); // a snapshot that was damaged itself
    BOOST_TEST(!study::restoreSnapshot(*then, path, clock, identity(), goOn).has_value());
    file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    BOOST_TEST(entities() == 2);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
