#include "core/base/uid.h"
#include "core/dictionary/kinds/double_entry.h"
#include "core/study/double_entry.h"
#include "tests/core/study/erasure_fixture.h"

namespace atlas::tests {

namespace {

namespace person = dictionary::person;
namespace fieldwork = dictionary::fieldwork;
namespace entity = dictionary::entity;
using study::Erased;
namespace entry = dictionary::double_entry;
using study::Trial;

struct Fixture : ErasureFixture {
    void name(const char* text)
    {
        someone.study = studyPk;
        someone.values.set(person::name, text);
        done(door().save(someone));
    }
    /// A record in no table yet.
    study::Record typed(const dictionary::Kind& kind)
    {
        study::Record record(dictionary::layoutOf(kind));
        record.study = studyPk;
        record.uid = newUid(clock);
        return record;
    }
    /// A second entry of a new record of that name, in which so much was typed.
    void keepEntry(const char* paper, const dictionary::Field& field, const char* text)
    {
        auto record = newEntity(paper);
        done(door().save(record));
        study::Marking marking;
        marking.layout = &record.layout();
        take(study::markForSecondEntry(*file, std::vector{record.pk}, marking, {}));
        for (const study::DoubleEntry& one : take(study::doubleEntries(*file, {})))
            if (one.record == record.pk) {
                study::TypedRecord typing(record.layout());
                typing.values.set(field, text);
                done(study::keepSecondEntry(*file, one, typing));
            }
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(erasing_drafts, Fixture)

BOOST_AUTO_TEST_CASE(what_was_typed_into_records_never_saved_goes_too)
{
    plant();
    auto linking = typed(fieldwork::kind);
    linking.values.set(fieldwork::interviewer, someone.pk);
    linking.values.set(dictionary::common::note, "Plànted Zwyx opened the door");
    done(study::Drafts(*file).keep(linking));
    auto naming = typed(entity::kind);
    naming.values.set(entity::contact_person, "Ms Plànted Zwyx");
    done(study::Drafts(*file).keep(naming));
    auto other = typed(entity::kind);
    other.values.set(entity::contact_person, "Somebody else");
    done(study::Drafts(*file).keep(other));
    snapshot();
    const Erased trial = erase(Trial::yes);
    const Erased erased = erase();
    BOOST_TEST(trial.drafts == 4);
    BOOST_TEST(erased.drafts == 4);
    checkNothingIsLeft();
    const auto left = take(study::Drafts(*file).all());
    BOOST_REQUIRE(left.size() == 1U);
    BOOST_TEST(left[0].record.uid == other.uid);
}

BOOST_AUTO_TEST_CASE(a_name_typed_where_it_may_be_anothers_is_told)
{
    plant();
    auto record = newEntity("Cooperative of Plànted Zwyx");
    record.uid = "01890a5d-ac96-774b-bcce-b30209900001";
    done(study::Drafts(*file).keep(record));
    const Erased erased = erase();
    BOOST_REQUIRE_EQUAL(erased.elsewhere.size(), 1U);
    BOOST_TEST(erased.elsewhere[0].pk == 0);
    BOOST_TEST(erased.elsewhere[0].title == "Cooperative of Plànted Zwyx");
    BOOST_TEST(erased.elsewhere[0].field->key == "name");
    BOOST_TEST(take(study::Drafts(*file).all()).size() == 1U);
}

BOOST_AUTO_TEST_CASE(typing_of_others_stays_where_a_name_is_part_of_theirs)
{
    name("Lan");
    struct Typed {
        const char *contact, *address;
    };
    for (const Typed& one : {Typed{"", "12 Lang Ha, Lanh Street"}, Typed{"Lan Anh Tran", ""},
                             Typed{"", "behind the shop of Lan"}, Typed{"LAN", ""}}) {
        auto record = typed(entity::kind);
        record.values.set(entity::contact_person, one.contact);
        record.values.set(entity::address, one.address);
        done(study::Drafts(*file).keep(record));
    }
    const Erased erased = erase();
    BOOST_TEST(erased.drafts == 1);
    BOOST_TEST(erased.elsewhere.size() == 3U);
    BOOST_TEST(take(study::Drafts(*file).all()).size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_whole_name_goes_however_it_is_written)
{
    name("Nguyễn Thị Lan");
    for (const char* contact : {"ms NGUYEN  THI LAN (treasurer)", "‘Nguyễn Thị Lan’", "NGUYEN THI LAN ANH",
                                "Nguyễn Thị Lan, 0900", "Nguyễn Thị Lan-Anh", "Nguyễn Thị Lanh"}) {
        auto record = typed(entity::kind);
        record.values.set(entity::contact_person, contact);
        done(study::Drafts(*file).keep(record));
    }
    const Erased erased = erase();
    BOOST_TEST(erased.drafts == 3);
    BOOST_TEST(erased.elsewhere.size() == 3U);
    BOOST_TEST(take(study::Drafts(*file).all()).size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_second_entry_in_progress_goes_by_its_fields)
{
    name(planted);
    keepEntry("Mill", entity::name, "Mill of Plànted Zwyx");
    keepEntry("Bakery", entity::contact_person, planted);
    const Erased erased = erase();
    BOOST_TEST(erased.drafts == 1);
    const auto left = take(study::Drafts(*file).all());
    BOOST_REQUIRE_EQUAL(left.size(), 1U);
    BOOST_TEST(left[0].record.values.text(entry::second_values).find("Mill of") != std::string::npos);
    BOOST_REQUIRE_EQUAL(erased.elsewhere.size(), 1U);
    BOOST_TEST(erased.elsewhere[0].layout->kind().key == entry::kind.key);
    BOOST_TEST(erased.elsewhere[0].field->key == entity::name.key);
    BOOST_TEST(erased.elsewhere[0].title == "Mill of Plànted Zwyx");
}

BOOST_AUTO_TEST_CASE(names_are_found_whatever_json_makes_of_them)
{
    plant();
    someone.values.set(person::name, "Plànted \"Zwyx\" \\ the elder");
    done(door().save(someone));
    auto typing = take(store().find(interview.layout(), interview.pk));
    typing.values.set(fieldwork::transcript_ref, "by Plànted \"Zwyx\" \\ the elder");
    done(study::Drafts(*file).keep(typing));
    study::Record fresh(interview.layout());
    fresh.study = studyPk;
    fresh.uid = "01890a5d-ac96-774b-bcce-b30209900001";
    fresh.values.set(fieldwork::recording_ref, "tape of Plànted \"Zwyx\" \\ the elder");
    done(study::Drafts(*file).keep(fresh));
    BOOST_TEST(erase().drafts == 2);
    checkNothingIsLeft();
}

BOOST_AUTO_TEST_CASE(a_version_from_before_the_record_was_saved_is_cleaned)
{
    someone.study = studyPk;
    someone.uid = "01890a5d-ac96-774b-bcce-b30209900001";
    someone.values.set(person::name, planted);
    done(study::Drafts(*file).keep(someone));
    study::Record fresh(interview.layout());
    fresh.study = studyPk;
    fresh.uid = "01890a5d-ac96-774b-bcce-b30209900002";
    fresh.values.set(fieldwork::recording_ref, "tape of Plànted Zwyx");
    done(study::Drafts(*file).keep(fresh));
    snapshot();
    done(door().save(someone));
    BOOST_TEST(filesWith(folder.path(), planted).size() == 2U);
    erase();
    checkNothingIsLeft();
}

BOOST_AUTO_TEST_CASE(a_version_from_before_the_record_was_begun_is_cleaned)
{
    auto naming = typed(entity::kind);
    naming.values.set(entity::contact_person, "Ms Plànted Zwyx");
    done(study::Drafts(*file).keep(naming));
    snapshot();
    name(planted);
    snapshot();
    done(study::Drafts(*file).discard(naming));
    erase();
    checkNothingIsLeft();
}

/// As a study from outside may bring it: no form types so, and reading it must need no stack.
BOOST_AUTO_TEST_CASE(typing_without_a_bottom_is_a_text_as_a_whole)
{
    plant();
    const auto keep = [&](const dictionary::Kind& kind, const char* uid, const std::string& json) {
        auto insert = take(
            file->db().prepare("INSERT INTO draft(kind, uid, base_rev, at, json) VALUES(?, ?, 0, 0, ?)"));
        done(insert.bind(0, kind.key).bind(1, uid).bind(2, json).run());
    };
    constexpr std::size_t levels = 1'000'000;
    const std::string deep = std::string(levels, '[') + "\"Plànted Zwyx\"" + std::string(levels, ']');
    std::string quoted = deep;
    for (std::size_t at = quoted.find('"'); at != std::string::npos; at = quoted.find('"', at + 2))
        quoted.insert(at, 1, '\\');
    keep(person::kind, "theirs", R"({"cells":{"x":)" + deep + "}}");
    keep(person::kind, "within", R"({"cells":{"email":")" + quoted + "\"}}");
    keep(entry::kind, "entered", R"({"cells":{"record_kind":"entity","first_values":")" + quoted + "\"}}");
    keep(person::kind, "others",
         R"({"cells":{"x":)" + std::string(levels, '[') + std::string(levels, ']') + "}}");
    // Of these, only the two whose depth is within a text can be opened.
    BOOST_TEST(take(study::Drafts(*file).all()).size() == 4U);
    const Erased trial = erase(Trial::yes);
    BOOST_TEST(trial.drafts == erase().drafts);
    checkNothingIsLeft();
    BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM draft WHERE uid = 'others'")) == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
