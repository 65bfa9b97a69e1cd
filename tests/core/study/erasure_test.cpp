#include "core/dictionary/kinds/case_photo.h"
#include "core/dictionary/kinds/case_study.h"
#include "core/dictionary/kinds/source.h"
#include "tests/core/study/erasure_fixture.h"

namespace atlas::tests {

namespace {

namespace fs = std::filesystem;
namespace person = dictionary::person;
namespace fieldwork = dictionary::fieldwork;
namespace entity = dictionary::entity;
using study::Erased;
using study::Trial;

} // namespace

BOOST_FIXTURE_TEST_SUITE(erasure, ErasureFixture)

BOOST_AUTO_TEST_CASE(the_name_is_in_no_byte_of_study_and_versions)
{
    plant();
    BOOST_TEST(filesWith(folder.path(), planted).size() == 3U);
    BOOST_TEST(filesWith(folder.path(), folded).size() == 3U);
    const Erased erased = erase();
    checkNothingIsLeft();
    file.reset();
    checkNothingIsLeft();
    BOOST_TEST(erased.versions == 2);
    BOOST_TEST(erased.drafts == 2);
    BOOST_REQUIRE_EQUAL(erased.linked.size(), 1U);
    BOOST_TEST(erased.linked[0].field->key == "recording_ref");
    BOOST_TEST(erased.citing == 1);
    BOOST_TEST(erased.elsewhere.empty());
}

BOOST_AUTO_TEST_CASE(what_cites_the_person_keeps_standing)
{
    plant();
    erase();
    reopen();
    const auto left = take(store().find(someone.layout(), someone.pk));
    BOOST_TEST(left.uid == someone.uid);
    BOOST_TEST(!left.values.has(person::name));
    BOOST_TEST(!left.values.has(person::position));
    BOOST_TEST(study::isErased(*file, someone.layout(), someone.pk));
    const auto citing = take(store().find(interview.layout(), interview.pk));
    BOOST_TEST(*citing.values.integer(fieldwork::interviewer) == someone.pk);
    BOOST_TEST(citing.values.text(fieldwork::code) == "INT-1");
    BOOST_TEST(!study::isErased(*file, interview.layout(), interview.pk));
    const auto history = take(journal().history(someone.layout(), someone.pk));
    BOOST_TEST((history.front().change == study::HistoryEntry::Change::erased));
    BOOST_TEST(history.size() > 2U);
    // A version still opens, and is one of this study.
    for (const study::Snapshot& version : study::listSnapshots(file->path()))
        BOOST_TEST(take(study::compareSnapshot(*file, version)).actions.size() > 0U);
}

BOOST_AUTO_TEST_CASE(nothing_goes_back_past_it)
{
    plant();
    const auto steps = take(journal().actions(100));
    const auto entries = take(journal().history(someone.layout(), someone.pk));
    erase();
    BOOST_TEST(!take(journal().undoable()).has_value());
    BOOST_TEST(!take(journal().redoable()).has_value());
    for (const study::HistoryEntry& entry : entries)
        if (entry.change == study::HistoryEntry::Change::updated) {
            const auto refused =
                study::restoreField(*file, vocabularies(), someone.layout(), someone.pk, entry);
            BOOST_REQUIRE(!refused.has_value());
            BOOST_TEST(name(refused.error().code) == "undo_blocked");
        }
    for (const study::Action& step : steps) {
        BOOST_TEST(!study::restoreRecord(*file, someone.layout(), someone.pk, step.seq, Trial::no));
        (void)study::takeBackStep(*file, step.seq, Trial::no);
    }
    BOOST_TEST(!study::takeBackStep(*file, take(journal().actions(100)).front().seq + 1, Trial::no));
    file.reset();
    checkNothingIsLeft();
}

BOOST_AUTO_TEST_CASE(a_trial_tells_the_same_and_writes_nothing)
{
    plant();
    const auto revision = take(store().find(someone.layout(), someone.pk)).revision;
    const Erased trial = erase(Trial::yes);
    BOOST_TEST(take(store().find(someone.layout(), someone.pk)).revision == revision);
    BOOST_TEST(take(store().find(someone.layout(), someone.pk)).values.text(person::name) == planted);
    const Erased erased = erase();
    BOOST_TEST(trial.values == erased.values);
    BOOST_TEST(trial.history == erased.history);
    BOOST_TEST(trial.drafts == erased.drafts);
    BOOST_TEST(trial.versions == erased.versions);
    BOOST_TEST(erased.values == 4);
}

BOOST_AUTO_TEST_CASE(the_same_name_elsewhere_is_told_and_stays)
{
    plant();
    auto other = newEntity("Cooperative of Plànted Zwyx");
    done(door().save(other));
    const Erased erased = erase();
    BOOST_REQUIRE_EQUAL(erased.elsewhere.size(), 1U);
    BOOST_TEST(erased.elsewhere[0].pk == other.pk);
    BOOST_TEST(erased.elsewhere[0].field->key == "name");
    BOOST_TEST(take(store().find(other.layout(), other.pk)).values.text(entity::name) ==
               "Cooperative of Plànted Zwyx");
}

BOOST_AUTO_TEST_CASE(what_deleted_records_say_goes_too)
{
    plant();
    done(door().remove(interview.layout(), interview.pk));
    snapshot();
    const Erased erased = erase();
    checkNothingIsLeft();
    BOOST_REQUIRE_EQUAL(erased.linked.size(), 1U);
    BOOST_TEST(erased.linked[0].pk == interview.pk);
    // It stays in no list, so that it is no citing record either.
    BOOST_TEST(erased.citing == 0);
    const auto steps = take(journal().actions(100));
    for (const study::Action& step : steps)
        (void)study::restoreRecord(*file, interview.layout(), interview.pk, step.seq, Trial::no);
    file.reset();
    checkNothingIsLeft();
}

BOOST_AUTO_TEST_CASE(of_another_record_only_personal_fields_go)
{
    auto record = newEntity("Hợp tác xã");
    record.values.set(entity::contact_person, planted);
    done(door().save(record));
    record.values.set(entity::contact_person, "Plànted Zwyx again");
    done(door().save(record));
    snapshot();
    take(study::eraseRecord(*file, record.layout(), record.pk, Trial::no, goOn));
    checkNothingIsLeft();
    auto left = take(store().find(record.layout(), record.pk));
    BOOST_TEST(left.values.text(entity::name) == "Hợp tác xã");
    // Typed anew, it can be erased anew, in versions that were gone through before too.
    left.values.set(entity::contact_person, planted);
    done(door().save(left));
    snapshot();
    BOOST_TEST(take(study::eraseRecord(*file, record.layout(), record.pk, Trial::no, goOn)).values == 1);
    checkNothingIsLeft();
}

/// As a kill leaves it after the step was written: the versions are as they were.
BOOST_AUTO_TEST_CASE(the_next_opening_ends_what_was_stopped)
{
    plant();
    for (int stop = 0; stop < 2; ++stop) {
        int asked = 0;
        const auto stopped = study::eraseRecord(*file, someone.layout(), someone.pk, Trial::no,
                                                [&](std::int64_t, std::int64_t) { return asked++ < stop; });
        BOOST_REQUIRE(!stopped.has_value());
        BOOST_TEST((stopped.error().code == ErrorCode::cancelled));
        BOOST_TEST(!filesWith(folder.path(), planted).empty());
    }
    reopen();
    checkNothingIsLeft();
    BOOST_TEST(take(file->meta("erasing")) == "");
}

BOOST_AUTO_TEST_CASE(a_version_that_nobody_can_read_is_removed)
{
    plant();
    const auto version = study::listSnapshots(file->path()).front().file;
    std::ofstream(version, std::ios::binary | std::ios::trunc) << "no study, but Plànted Zwyx";
    const Erased erased = erase();
    BOOST_TEST(erased.damaged == 1);
    BOOST_TEST(erased.versions == 1);
    checkNothingIsLeft();
}

BOOST_AUTO_TEST_CASE(a_study_for_reading_is_left_alone)
{
    plant();
    reopen(study::DbMode::read_only);
    const auto refused = study::eraseRecord(*file, someone.layout(), someone.pk, Trial::no, goOn);
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST((refused.error().code == ErrorCode::study_read_only));
    BOOST_TEST(filesWith(folder.path(), planted).size() == 3U);
}

/// Bytes of somebody's files, which must be nowhere afterwards.
constexpr const char* voice = "the voice of Q9x7Kd, recorded on a Tuesday";
constexpr const char* earlier_voice = "an earlier take of Q9x7Kd";

struct FilesFixture : ErasureFixture {
    /// Removed again once attached: a file that lies elsewhere is not the program's.
    study::Record attachBytes(const study::Record& record, const char* name, const std::string& bytes,
                              const char* purpose, std::int64_t mostInside = study::most_bytes_inside)
    {
        const fs::path path = write(name, bytes);
        auto attached = attachTo(record, path, purpose, mostInside);
        fs::remove(path);
        return attached;
    }
    void checkNoVoiceIsLeft()
    {
        for (const char* trace : {voice, earlier_voice, "Q9x7Kd"})
            for (const std::string& name : filesWith(folder.path(), trace))
                BOOST_ERROR(std::string(trace) + " stands in " + name);
    }
};

BOOST_FIXTURE_TEST_CASE(files_go_with_the_person_from_everywhere, FilesFixture)
{
    plant();
    auto inside = attachBytes(someone, "Q9x7Kd before.mp3", earlier_voice, "recording");
    const fs::path better = write("Q9x7Kd.mp3", voice);
    study::describe(inside, take(study::keepFile(*file, better, goOn)));
    fs::remove(better);
    std::vector<study::Record> replaced{inside};
    done(study::saveAttachments(*file, vocabularies(), replaced));
    const auto beside = attachBytes(someone, "large.mp3", std::string(voice) + " at length", "recording", 10);
    const auto removed = attachBytes(someone, "form.pdf", std::string(voice) + " signed", "consent_form");
    snapshot();
    done(study::removeAttachment(*file, removed.pk));
    auto typing = take(store().find(inside.layout(), inside.pk));
    typing.values.set(dictionary::attachment::title, "Q9x7Kd, typed");
    done(study::Drafts(*file).keep(typing));
    snapshot();
    BOOST_TEST(fs::exists(besideOf(beside)));
    BOOST_TEST(filesWith(folder.path(), voice).size() == 4U);
    BOOST_TEST(erase(Trial::yes).attachments == 3);
    BOOST_TEST(fs::exists(besideOf(beside)));
    const Erased erased = erase();
    BOOST_TEST(erased.attachments == 3);
    checkNoVoiceIsLeft();
    checkNothingIsLeft();
    BOOST_TEST(!fs::exists(besideOf(beside)));
    BOOST_TEST(take(study::attachmentsOf(*file, someone)).empty());
    BOOST_TEST(study::isErased(*file, inside.layout(), inside.pk));
    reopen();
    checkNoVoiceIsLeft();
    for (const auto& entry : take(journal().history(inside.layout(), inside.pk)))
        BOOST_TEST((dictionary::isAbsent(entry.before) && dictionary::isAbsent(entry.after)));
}

BOOST_FIXTURE_TEST_CASE(bytes_that_another_record_holds_stay, FilesFixture)
{
    plant();
    attachBytes(someone, "Q.pdf", voice, "scan");
    const auto others = attachBytes(owner, "minutes.pdf", voice, "scan");
    attachBytes(someone, "long Q.pdf", earlier_voice, "scan", 10);
    const auto long_ = attachBytes(owner, "long.pdf", earlier_voice, "scan", 10);
    BOOST_TEST(erase().attachments == 2);
    BOOST_TEST((bytesOf(others) == voice));
    BOOST_TEST((bytesOf(long_) == earlier_voice));
}

BOOST_FIXTURE_TEST_CASE(files_of_others_go_where_they_name_the_person, FilesFixture)
{
    plant();
    const auto naming = attachBytes(interview, "Plànted Zwyx.mp3", voice, "recording");
    const auto general = attachBytes(interview, "village.jpg", "a village", "photograph");
    snapshot();
    const Erased erased = erase();
    BOOST_TEST(erased.attachments == 1);
    checkNoVoiceIsLeft();
    checkNothingIsLeft();
    const auto left = take(study::attachmentsOf(*file, interview));
    BOOST_REQUIRE_EQUAL(left.size(), 1U);
    BOOST_TEST(left[0].pk == general.pk);
    BOOST_TEST((bytesOf(general) == "a village"));
}

BOOST_FIXTURE_TEST_CASE(of_another_record_public_documents_stay, FilesFixture)
{
    auto record = newEntity("Hợp tác xã");
    record.values.set(entity::contact_person, "Q9x7Kd");
    done(door().save(record));
    attachBytes(record, "form.pdf", voice, "consent_form");
    attachBytes(record, "unsaid.pdf", earlier_voice, "");
    const auto statute = attachBytes(record, "statute.pdf", "the statute", "scan");
    snapshot();
    const Erased erased = take(study::eraseRecord(*file, record.layout(), record.pk, Trial::no, goOn));
    BOOST_TEST(erased.attachments == 2);
    checkNoVoiceIsLeft();
    BOOST_TEST((bytesOf(statute) == "the statute"));
    BOOST_TEST(take(study::attachmentsOf(*file, record)).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(one_file_can_be_erased_alone, FilesFixture)
{
    const auto form = attachBytes(owner, "Q9x7Kd.pdf", voice, "consent_form");
    const auto other = attachBytes(owner, "statute.pdf", "the statute", "scan");
    snapshot();
    const Erased erased = take(study::eraseRecord(*file, form.layout(), form.pk, Trial::no, goOn));
    BOOST_TEST(erased.attachments == 1);
    checkNoVoiceIsLeft();
    BOOST_TEST((bytesOf(other) == "the statute"));
    BOOST_TEST(take(study::attachmentsOf(*file, owner)).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(what_named_the_file_names_it_no_more, FilesFixture)
{
    namespace source = dictionary::source;
    study::Record report(dictionary::layoutOf(source::kind));
    report.study = studyPk;
    report.values.set(source::title, "Yearbook");
    done(door().save(report));
    const auto scan = attachBytes(report, "Q9x7Kd 012345678.pdf", voice, "scan");
    auto typing = take(store().find(report.layout(), report.pk));
    BOOST_TEST(typing.values.text(source::file_name) == "Q9x7Kd 012345678.pdf");
    typing.values.set(source::publisher, "Statistics office");
    done(study::Drafts(*file).keep(typing));
    snapshot();
    const Erased erased = take(study::eraseRecord(*file, scan.layout(), scan.pk, Trial::no, goOn));
    checkNoVoiceIsLeft();
    const auto left = take(store().find(report.layout(), report.pk));
    BOOST_TEST(left.values.text(source::title) == "Yearbook");
    BOOST_TEST(!left.values.has(source::file_name));
    BOOST_TEST(!left.values.has(source::file_sha256));
    BOOST_REQUIRE_EQUAL(erased.linked.size(), 1U);
    BOOST_TEST(erased.linked[0].field->key == "file_name");
    BOOST_TEST(erased.linked[0].title == "Yearbook");
}

BOOST_FIXTURE_TEST_CASE(a_photograph_of_an_erased_file_names_it_no_more, FilesFixture)
{
    study::Record story(dictionary::layoutOf(dictionary::case_study::kind));
    story.study = studyPk;
    story.values.set(dictionary::case_study::title, "A mill");
    done(door().save(story));
    const auto portrait = attachBytes(story, "Q9x7Kd.jpg", voice, "photograph");
    const auto mill = attachBytes(story, "mill.jpg", "a mill", "photograph");
    auto photo = take(store().all({"case_photo", {}, {}, {}})).at(0);
    photo.values.set(dictionary::case_photo::credit, "The union");
    done(door().save(photo));
    // Taken off first, the photograph keeps the name of what it showed.
    done(study::removeAttachment(*file, portrait.pk));
    snapshot();
    take(study::eraseRecord(*file, portrait.layout(), portrait.pk, Trial::no, goOn));
    checkNoVoiceIsLeft();
    reopen();
    checkNoVoiceIsLeft();
    const auto left = take(store().all({"case_photo", {}, {}, {}}));
    BOOST_REQUIRE_EQUAL(left.size(), 2U);
    BOOST_TEST(left[0].values.text(dictionary::case_photo::credit) == "The union");
    BOOST_TEST(left[1].values.text(dictionary::case_photo::file_name) == "mill.jpg");
    BOOST_TEST(left[1].values.text(dictionary::case_photo::file_sha256) ==
               mill.values.text(dictionary::attachment::sha256));
}

BOOST_FIXTURE_TEST_CASE(a_file_that_another_record_holds_keeps_its_name_there, FilesFixture)
{
    namespace source = dictionary::source;
    const auto addSource = [this](const char* title) {
        study::Record record(dictionary::layoutOf(source::kind));
        record.study = studyPk;
        record.values.set(source::title, title);
        done(door().save(record));
        return record;
    };
    const auto one = addSource("One");
    const auto other = addSource("Other");
    const auto scan = attachBytes(one, "Q9x7Kd.pdf", "the same", "scan");
    attachBytes(other, "yearbook.pdf", "the same", "scan");
    take(study::eraseRecord(*file, scan.layout(), scan.pk, Trial::no, goOn));
    BOOST_TEST(!take(store().find(one.layout(), one.pk)).values.has(source::file_name));
    const auto left = take(store().find(other.layout(), other.pk));
    BOOST_TEST(left.values.text(source::file_name) == "yearbook.pdf");
    BOOST_TEST(left.values.has(source::file_sha256));
}

BOOST_FIXTURE_TEST_CASE(the_next_opening_ends_with_files_too, FilesFixture)
{
    plant();
    const auto beside = attachBytes(someone, "large.mp3", voice, "recording", 10);
    snapshot();
    int asked = 0;
    const auto stopped = study::eraseRecord(*file, someone.layout(), someone.pk, Trial::no,
                                            [&](std::int64_t, std::int64_t) { return asked++ < 1; });
    BOOST_REQUIRE(!stopped.has_value());
    BOOST_TEST(fs::exists(besideOf(beside)));
    reopen();
    checkNoVoiceIsLeft();
    BOOST_TEST(!fs::exists(besideOf(beside)));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
