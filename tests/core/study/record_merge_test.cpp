#include "core/dictionary/privacy.h"
#include "tests/core/study/merge_fixture.h"

namespace atlas::tests {

BOOST_FIXTURE_TEST_SUITE(record_merge, MergeFixture)

BOOST_AUTO_TEST_CASE(the_survivor_takes_what_was_chosen)
{
    Record survivor = newEntity("Hợp tác xã Đồng Tâm");
    survivor.values.set(entity::founded_year, 1999);
    survivor.values.set(entity::website, "https://one.example");
    survivor.values.set(entity::description, "Grows rice");
    done(door().save(survivor, {{"description", "vi", "Trồng lúa"}, {"description", "km", "…"}}));
    Record loser = newEntity("HTX Dong Tam");
    loser.values.set(entity::reg_number, "0101");
    loser.values.setMissing(entity::founded_year, "not_known");
    loser.values.set(entity::website, "https://two.example");
    loser.values.set(entity::description, "Mills rice");
    done(door().save(loser, {{"description", "vi", "Xay lúa"}}));
    const auto differing = study::differingFields(survivor.values, loser.values);
    const std::vector<const Field*> expected{
        entityLayout().findField("name"), entityLayout().findField("reg_number"),
        entityLayout().findField("founded_year"), entityLayout().findField("description"),
        entityLayout().findField("website")};
    BOOST_TEST((differing == expected));
    RecordMerge wish = wanted(survivor.pk, loser.pk);
    wish.fromLoser = {expected[1], expected[2], expected[3]};
    merge(wish);
    const Record merged = take(store().find(entityLayout(), survivor.pk));
    BOOST_TEST(merged.values.text(entity::name) == "Hợp tác xã Đồng Tâm");
    BOOST_TEST(merged.values.text(entity::reg_number) == "0101");
    BOOST_TEST(merged.values.missingReason(entity::founded_year) == "not_known");
    BOOST_TEST(!merged.values.has(entity::founded_year));
    BOOST_TEST(merged.values.text(entity::website) == "https://one.example");
    BOOST_TEST(merged.values.text(entity::description) == "Mills rice");
    const auto texts = take(study::Translations(*file).of(entityLayout(), survivor.pk));
    BOOST_REQUIRE(texts.size() == 1);
    BOOST_TEST(texts[0].text == "Xay lúa");
    BOOST_TEST(!store().find(entityLayout(), loser.pk).has_value());
    BOOST_TEST((take(journal().undoable())->kind == study::ActionKind::merge));
    BOOST_TEST(take(journal().undoable())->subject == "Hợp tác xã Đồng Tâm");
}

BOOST_AUTO_TEST_CASE(no_consent_covers_the_contact_of_another)
{
    const auto contact = [this](const char* name, const char* mail, bool agreed) {
        Record record = newEntity(name);
        record.values.set(entity::email, mail);
        if (agreed) {
            record.values.set(entity::publish_contact, 1);
            record.values.set(entity::contact_consent, "2025-03-01");
        }
        done(door().save(record));
        return record;
    };
    const auto merged = [this](const Record& survivor, const Record& loser,
                               const std::vector<const Field*>& fromLoser) {
        RecordMerge wish = wanted(survivor.pk, loser.pk);
        wish.fromLoser = fromLoser;
        merge(wish);
        return take(store().find(entityLayout(), survivor.pk)).values;
    };
    const std::vector<const Field*> mark{entityLayout().findField("publish_contact"),
                                         entityLayout().findField("contact_consent")};
    const Field* const email = entityLayout().findField("email");
    // A contact comes under a consent.
    auto values = merged(contact("A", "", true), contact("B", "b@example.org", false), {email});
    BOOST_TEST(values.text(entity::email) == "b@example.org");
    BOOST_TEST(!dictionary::mayLeave(values, entity::email));
    BOOST_TEST(!values.has(entity::publish_contact));
    BOOST_TEST(!values.has(entity::contact_consent));
    // A consent comes over a contact.
    values = merged(contact("C", "c@example.org", false), contact("D", "d@example.org", true), mark);
    BOOST_TEST(values.text(entity::email) == "c@example.org");
    BOOST_TEST(!dictionary::mayLeave(values, entity::email));
    // What comes with its consent keeps it, and so does what both say.
    values = merged(contact("E", "", false), contact("F", "f@example.org", true), {email, mark[0], mark[1]});
    BOOST_TEST(dictionary::mayLeave(values, entity::email));
    values = merged(contact("G", "g@example.org", true), contact("H", "g@example.org", false), {});
    BOOST_TEST(dictionary::mayLeave(values, entity::email));
    values = merged(contact("I", "i@example.org", true), contact("J", "j@example.org", false), {});
    BOOST_TEST(dictionary::mayLeave(values, entity::email));
}

BOOST_AUTO_TEST_CASE(a_recording_does_not_come_under_the_scope_of_another)
{
    namespace fieldwork = kinds::fieldwork;
    const Layout& layout = dictionary::layoutOf(fieldwork::kind);
    const auto add = [&](const char* code, const char* tape, std::vector<std::string> scopes) {
        Record record(layout);
        record.study = studyPk;
        record.values.set(fieldwork::code, code);
        record.values.set(fieldwork::consent, "written");
        record.values.set(fieldwork::recording_ref, tape);
        record.values.setCodes(fieldwork::consent_scopes, std::move(scopes));
        done(door().save(record));
        return record;
    };
    const Record survivor = add("KII-1", "", {"use", "share_with_partner"});
    const Record loser = add("KII-2", "tape 2", {"use"});
    RecordMerge wish;
    wish.layout = &layout;
    wish.survivor = survivor.pk;
    wish.survivorRevision = survivor.revision;
    wish.loser = loser.pk;
    wish.loserRevision = loser.revision;
    wish.fromLoser = {layout.findField("recording_ref")};
    merge(wish);
    const auto values = take(store().find(layout, survivor.pk)).values;
    BOOST_TEST(values.text(fieldwork::recording_ref) == "tape 2");
    BOOST_TEST(!dictionary::mayLeave(values, fieldwork::recording_ref));
    BOOST_TEST((values.codes(fieldwork::consent_scopes) == std::vector<std::string>{"use"}));
}

BOOST_AUTO_TEST_CASE(what_linked_the_two_to_each_other_goes)
{
    const Record one = addEntity("One");
    const Record two = addEntity("Two");
    const Record three = addEntity("Three");
    const auto relate = [&](const Record& from, const Record& to) {
        Record relation(dictionary::layoutOf(kinds::entity_relation::kind));
        relation.study = studyPk;
        relation.parent = from.pk;
        relation.values.set(kinds::entity_relation::relation, "same_as");
        relation.values.set(kinds::entity_relation::other, to.pk);
        done(door().save(relation));
    };
    relate(one, two);
    relate(two, one);
    relate(three, two);
    relate(two, three);
    const study::Merged done = merge(wanted(one.pk, two.pk));
    BOOST_TEST((done == study::Merged{2, 1, 2}));
    const auto left = take(store().all({"entity_relation", {}, {}, {}}));
    BOOST_REQUIRE(left.size() == 2);
    BOOST_TEST(left[0].parent == three.pk);
    BOOST_TEST(left[0].values.integer(kinds::entity_relation::other).value() == one.pk);
    BOOST_TEST(left[1].parent == one.pk);
    BOOST_TEST(left[1].values.integer(kinds::entity_relation::other).value() == three.pk);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_merged_stays)
{
    const Record one = addEntity("One");
    const Record two = addEntity("Two");
    const auto before = contents();
    RecordMerge itself = wanted(one.pk, one.pk);
    BOOST_TEST((mergeRecords(*file, vocabularies(), itself).error().code == ErrorCode::invalid_argument));
    RecordMerge late = wanted(one.pk, two.pk);
    --late.loserRevision;
    BOOST_TEST((mergeRecords(*file, vocabularies(), late).error().code == ErrorCode::record_changed));
    Record abroad = newEntity("Abroad");
    abroad.study = addStudy("KH", "Another");
    done(door().save(abroad));
    BOOST_TEST((mergeRecords(*file, vocabularies(), wanted(one.pk, abroad.pk)).error().code ==
                ErrorCode::invalid_argument));
    done(door().remove(entityLayout(), abroad.pk));
    done(door().remove(dictionary::layoutOf(kinds::study::kind), abroad.study));
    BOOST_TEST((contents() == before));
}

BOOST_AUTO_TEST_CASE(every_link_moves_and_undo_brings_all_of_it_back)
{
    fill();
    for (int round = 0; round < 8; ++round) {
        auto& pks = known["entity"];
        const std::size_t gone = below(pks.size());
        const std::int64_t loser = pks[gone];
        pks.erase(pks.begin() + static_cast<std::ptrdiff_t>(gone));
        const std::int64_t survivor = any("entity");
        RecordMerge wish = wanted(survivor, loser);
        for (const Field* field : study::differingFields(take(store().find(entityLayout(), survivor)).values,
                                                         take(store().find(entityLayout(), loser)).values))
            if (below(2) == 0)
                wish.fromLoser.push_back(field);
        const auto before = contents();
        const std::int64_t links = linksTo(survivor) + linksTo(loser);
        const std::int64_t among = linksAmong(survivor, loser);
        const std::int64_t parts = partsOf(survivor) + partsOf(loser);
        const study::Merged done = merge(wish);
        const auto merged = contents();
        BOOST_REQUIRE_EQUAL(linksTo(loser), 0);
        BOOST_REQUIRE_EQUAL(partsOf(loser), 0);
        BOOST_REQUIRE_EQUAL(linksTo(survivor), links - among);
        BOOST_REQUIRE_EQUAL(partsOf(survivor), parts - done.removed);
        take(journal().undo());
        BOOST_REQUIRE(contents() == before);
        take(journal().redo());
        BOOST_REQUIRE(contents() == merged);
    }
    BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM pragma_foreign_key_check")) == 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
