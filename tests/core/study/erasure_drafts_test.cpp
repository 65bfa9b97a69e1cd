#include "tests/core/study/erasure_fixture.h"

namespace atlas::tests {

namespace {

namespace person = dictionary::person;
namespace fieldwork = dictionary::fieldwork;
namespace entity = dictionary::entity;
using study::Erased;
using study::Trial;

} // namespace

BOOST_FIXTURE_TEST_SUITE(erasing_drafts, ErasureFixture)

BOOST_AUTO_TEST_CASE(what_was_typed_into_records_never_saved_goes_too)
{
    plant();
    const auto typed = [&](const dictionary::Kind& kind, const char* uid) {
        study::Record record(dictionary::layoutOf(kind));
        record.study = studyPk;
        record.uid = uid;
        return record;
    };
    auto linking = typed(fieldwork::kind, "01890a5d-ac96-774b-bcce-b30209900001");
    linking.values.set(fieldwork::interviewer, someone.pk);
    linking.values.set(dictionary::common::note, "Plànted Zwyx opened the door");
    done(study::Drafts(*file).keep(linking));
    auto naming = typed(entity::kind, "01890a5d-ac96-774b-bcce-b30209900002");
    naming.values.set(entity::contact_person, "Ms Plànted Zwyx");
    done(study::Drafts(*file).keep(naming));
    auto other = typed(entity::kind, "01890a5d-ac96-774b-bcce-b30209900003");
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

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
