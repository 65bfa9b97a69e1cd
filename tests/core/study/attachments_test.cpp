#include "core/study/attachments.h"

#include "core/dictionary/kinds/case_photo.h"
#include "core/dictionary/kinds/case_study.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/source.h"
#include "core/study/record_merge.h"
#include "tests/core/study/attachment_fixture.h"

namespace atlas::tests {

namespace attachment = dictionary::attachment;
namespace case_photo = dictionary::case_photo;
namespace source = dictionary::source;

namespace {

struct OwnersFixture : AttachmentFixture {
    study::Record saved(const dictionary::Kind& kind, const dictionary::Field& field, const char* text)
    {
        study::Record record(dictionary::layoutOf(kind));
        record.study = studyPk;
        record.values.set(field, text);
        done(door().save(record));
        return record;
    }
    study::Record now(const study::Record& record) { return take(store().find(record.layout(), record.pk)); }
    study::Record replace(study::Record record, const std::filesystem::path& with)
    {
        study::describe(record, take(study::keepFile(*file, with, goOn)));
        std::vector<study::Record> one{std::move(record)};
        done(study::saveAttachments(*file, vocabularies(), one));
        return one[0];
    }
    std::vector<study::Record> photos() { return take(store().all({"case_photo", {}, {}, {}})); }
    std::size_t steps() { return take(journal().actions(1000)).size(); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(attachments, OwnersFixture)

BOOST_AUTO_TEST_CASE(replacing_and_removing_can_be_undone)
{
    auto record = attach(write("scan.pdf", someBytes(100)));
    record = replace(record, write("better.pdf", someBytes(300, 3)));
    BOOST_TEST((bytesOf(record) == someBytes(300, 3)));
    BOOST_TEST(record.values.text(attachment::title) == "scan.pdf");
    BOOST_TEST(record.values.text(attachment::file_name) == "better.pdf");
    take(journal().undo());
    reopen();
    record = take(study::attachmentsOf(*file, owner)).front();
    BOOST_TEST((bytesOf(record) == someBytes(100)));
    done(study::removeAttachment(*file, record.pk));
    BOOST_TEST(take(study::attachmentsOf(*file, owner)).empty());
    reopen();
    take(journal().undo());
    BOOST_TEST((bytesOf(take(study::attachmentsOf(*file, owner)).front()) == someBytes(100)));
}

BOOST_AUTO_TEST_CASE(they_go_and_come_back_with_their_record)
{
    const auto record = attach(write("scan.pdf", someBytes(100)));
    const auto other = addEntity("Another");
    const auto others = attachTo(other, write("other.pdf", someBytes(200)), "scan");
    done(door().remove(owner.layout(), owner.pk));
    BOOST_TEST(take(study::attachmentsOf(*file, owner)).empty());
    BOOST_TEST(take(study::attachmentsOf(*file, other)).size() == 1U);
    BOOST_TEST(!take(study::ownerOf(*file, record)).has_value());
    take(journal().undo());
    BOOST_TEST((bytesOf(take(study::attachmentsOf(*file, owner)).front()) == someBytes(100)));
    BOOST_TEST(take(study::ownerOf(*file, record))->pk == owner.pk);
    std::vector<study::Record> late{study::newAttachment(owner)};
    study::describe(late[0], take(study::keepFile(*file, folder / "scan.pdf", goOn)));
    done(door().remove(owner.layout(), owner.pk));
    const auto refused = study::saveAttachments(*file, vocabularies(), late);
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST(name(refused.error().code) == "record_not_found");
}

BOOST_AUTO_TEST_CASE(a_merge_moves_them)
{
    const auto twin = addEntity("Đồng Tâm 2");
    const auto record = attachTo(twin, write("scan.pdf", someBytes(100)), "scan");
    study::RecordMerge merge{&owner.layout(), owner.pk, owner.revision, twin.pk, twin.revision, {}};
    BOOST_TEST(take(study::mergeRecords(*file, vocabularies(), merge)).parts == 1);
    const auto moved = take(study::attachmentsOf(*file, owner));
    BOOST_REQUIRE_EQUAL(moved.size(), 1U);
    BOOST_TEST(moved[0].pk == record.pk);
    take(journal().undo());
    BOOST_TEST(take(study::attachmentsOf(*file, owner)).empty());
    BOOST_TEST(take(study::attachmentsOf(*file, twin)).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_source_names_its_file)
{
    const auto report = saved(source::kind, source::title, "Yearbook");
    const std::size_t before = steps();
    auto record = attachTo(report, write("yearbook.pdf", someBytes(100)), "source_copy");
    BOOST_TEST(now(report).values.text(source::file_name) == "yearbook.pdf");
    BOOST_TEST(now(report).values.text(source::file_sha256) == record.values.text(attachment::sha256));
    BOOST_TEST(steps() == before + 1);
    // A second file is not the one it names.
    attachTo(report, write("annex.pdf", someBytes(200)), "source_copy");
    BOOST_TEST(now(report).values.text(source::file_name) == "yearbook.pdf");
    record = replace(record, write("yearbook 2.pdf", someBytes(300)));
    BOOST_TEST(now(report).values.text(source::file_name) == "yearbook 2.pdf");
    BOOST_TEST(now(report).values.text(source::file_sha256) == record.values.text(attachment::sha256));
    done(study::removeAttachment(*file, record.pk));
    BOOST_TEST(!now(report).values.has(source::file_sha256));
    take(journal().undo());
    BOOST_TEST(now(report).values.text(source::file_sha256) == record.values.text(attachment::sha256));
    BOOST_TEST(take(study::attachmentsOf(*file, report)).size() == 2U);
}

BOOST_AUTO_TEST_CASE(replacing_the_file_of_a_source_leaves_what_is_typed_into_it)
{
    const auto report = saved(source::kind, source::title, "Yearbook");
    const auto record = attachTo(report, write("yearbook.pdf", someBytes(100)), "source_copy");
    auto typing = now(report);
    typing.values.set(source::publisher, "Statistics office");
    done(study::Drafts(*file).keep(typing));
    replace(record, write("yearbook 2.pdf", someBytes(300)));
    BOOST_TEST(now(report).values.text(source::file_name) == "yearbook 2.pdf");
    const auto draft = take(study::Drafts(*file).find(report.layout(), report.uid));
    BOOST_REQUIRE(draft.has_value());
    BOOST_TEST(draft->record.values.text(source::publisher) == "Statistics office");
}

BOOST_AUTO_TEST_CASE(a_photograph_of_a_case_study_is_listed_once)
{
    const auto study = saved(dictionary::case_study::kind, dictionary::case_study::title, "Rice mill");
    study::Record listed(dictionary::layoutOf(case_photo::kind));
    listed.study = studyPk;
    listed.parent = study.pk;
    listed.values.set(case_photo::file_name, "mill.jpg");
    listed.values.set(case_photo::credit, "A photographer");
    done(door().save(listed));
    const auto mill = attachTo(study, write("mill.jpg", someBytes(100)), "photograph");
    BOOST_REQUIRE_EQUAL(photos().size(), 1U);
    BOOST_TEST(photos()[0].values.text(case_photo::file_sha256) == mill.values.text(attachment::sha256));
    BOOST_TEST(photos()[0].values.text(case_photo::credit) == "A photographer");
    attachTo(study, write("field.jpg", someBytes(200)), "photograph");
    BOOST_REQUIRE_EQUAL(photos().size(), 2U);
    BOOST_TEST(photos()[1].values.text(case_photo::file_name) == "field.jpg");
    BOOST_TEST(photos()[1].parent == study.pk);
    attachTo(study, write("minutes.pdf", someBytes(300)), "scan");
    BOOST_TEST(photos().size() == 2U);
    take(journal().undo());
    take(journal().undo());
    BOOST_TEST(photos().size() == 1U);
    BOOST_TEST(take(study::attachmentsOf(*file, study)).size() == 1U);
}

BOOST_AUTO_TEST_CASE(many_files_are_one_step)
{
    const std::size_t before = steps();
    std::vector<study::Record> many;
    for (const char* name : {"1.pdf", "2.pdf", "3.pdf"}) {
        many.push_back(study::newAttachment(owner));
        study::describe(many.back(), take(study::keepFile(*file, write(name, name), goOn)));
    }
    done(study::saveAttachments(*file, vocabularies(), many));
    BOOST_TEST(steps() == before + 1);
    BOOST_TEST(take(study::attachmentsOf(*file, owner)).size() == 3U);
    BOOST_TEST(many[2].pk > many[0].pk);
    take(journal().undo());
    BOOST_TEST(take(study::attachmentsOf(*file, owner)).empty());
}

BOOST_AUTO_TEST_CASE(what_shows_people_leaves_with_consent_only)
{
    auto record = study::newAttachment(owner);
    const dictionary::Values nobody(owner.layout());
    for (const char* free : {"scan", "source_copy"}) {
        record.values.set(attachment::purpose, free);
        BOOST_TEST(study::mayLeave(record.values, nobody).allowed, free);
    }
    record.values.clear(attachment::purpose);
    BOOST_TEST(!study::mayLeave(record.values, nobody).allowed);
    for (const char* personal : {"consent_form", "recording", "photograph", "transcript", "other"}) {
        record.values.set(attachment::purpose, personal);
        record.values.clear(attachment::consent_scopes);
        const auto refused = study::mayLeave(record.values, nobody);
        BOOST_TEST(!refused.allowed, personal);
        BOOST_TEST(!refused.needed.empty(), personal);
        record.values.setCodes(attachment::consent_scopes, {"name", refused.needed});
        BOOST_TEST(study::mayLeave(record.values, nobody).allowed, personal);
    }
    record.values.set(attachment::purpose, "recording");
    record.values.setCodes(attachment::consent_scopes, {"use"});
    BOOST_TEST(!study::mayLeave(record.values, nobody).allowed);
}

BOOST_AUTO_TEST_CASE(the_consent_of_the_record_counts)
{
    namespace fieldwork = dictionary::fieldwork;
    study::Record interview(dictionary::layoutOf(fieldwork::kind));
    auto record = study::newAttachment(interview);
    record.values.set(attachment::purpose, "recording");
    BOOST_TEST(!study::mayLeave(record.values, interview.values).allowed);
    interview.values.set(fieldwork::consent, "written");
    interview.values.setCodes(fieldwork::consent_scopes, {"share_with_partner", "use"});
    BOOST_TEST(study::mayLeave(record.values, interview.values).allowed);
    record.values.setCodes(attachment::consent_scopes, {"use"});
    BOOST_TEST(!study::mayLeave(record.values, interview.values).allowed);
    record.values.setCodes(attachment::consent_scopes, {"share_with_partner"});
    interview.values.set(fieldwork::consent, "not_obtained");
    BOOST_TEST(!study::mayLeave(record.values, interview.values).allowed);
    BOOST_TEST(study::mayLeave(record.values, interview.values).refused);
}

BOOST_AUTO_TEST_CASE(every_purpose_has_its_say_on_consent)
{
    const dictionary::Vocabulary* purposes = vocabularies().find("attachment_purpose");
    const dictionary::Vocabulary* scopes = vocabularies().find("consent_scope");
    if (purposes == nullptr || scopes == nullptr) {
        BOOST_ERROR("no such list");
        return;
    }
    BOOST_TEST(purposes->terms.size() == attachment::consent_of_purposes.size());
    for (const auto& one : attachment::consent_of_purposes) {
        BOOST_TEST((purposes->find(one.purpose) != nullptr), one.purpose);
        BOOST_TEST((one.scope.empty() || scopes->find(one.scope) != nullptr), one.scope);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
