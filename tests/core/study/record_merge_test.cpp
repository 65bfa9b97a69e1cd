#include "core/study/record_merge.h"

#include "core/dictionary/kinds/case_study.h"
#include "core/dictionary/kinds/entity_relation.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/privacy.h"
#include "core/study/incoming_links.h"
#include "core/study/schema.h"
#include "core/study/translations.h"
#include "tests/core/study/fixture.h"

#include <map>
#include <random>

namespace atlas::tests {

namespace kinds = dictionary;
namespace entity = dictionary::entity;
using dictionary::Field;
using dictionary::FieldType;
using dictionary::Layout;
using study::Record;
using study::RecordMerge;

namespace {

const Layout& entityLayout()
{
    return dictionary::layoutOf(entity::kind);
}

bool leadsToEntities(const Field& field)
{
    return field.type == FieldType::link && field.target == entity::kind.key;
}

struct MergeFixture : StudyFixture {
    std::mt19937 chance{20231101};
    std::map<std::string, std::vector<std::int64_t>> known; ///< by kind

    [[nodiscard]] std::size_t below(std::size_t limit)
    {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(chance);
    }
    [[nodiscard]] std::int64_t any(std::string_view kind)
    {
        const auto& pks = known[std::string(kind)];
        return pks[below(pks.size())];
    }
    [[nodiscard]] RecordMerge wanted(std::int64_t survivor, std::int64_t loser)
    {
        RecordMerge merge;
        merge.layout = &entityLayout();
        merge.survivor = survivor;
        merge.survivorRevision = take(store().find(entityLayout(), survivor)).revision;
        merge.loser = loser;
        merge.loserRevision = take(store().find(entityLayout(), loser)).revision;
        return merge;
    }
    study::Merged merge(const RecordMerge& wish)
    {
        return take(study::mergeRecords(*file, vocabularies(), wish));
    }
    /// A record whose links to entities are random ones; of a part, in a random record of its parent.
    std::int64_t addAnything(const Layout& layout)
    {
        Record record(layout);
        record.study = studyPk;
        const std::string_view parent = layout.kind().parent;
        if (!parent.empty() && known[std::string(parent)].empty())
            addAnything(*dictionary::findLayout(parent));
        if (!parent.empty())
            record.parent = any(parent);
        for (const Field* field : layout.fields())
            if (leadsToEntities(*field) && below(4) != 0)
                record.values.set(*field, any(entity::kind.key));
        done(door().save(record));
        known[std::string(layout.kind().key)].push_back(record.pk);
        return record.pk;
    }
    /// Every entity, and records of every kind that has to do with entities.
    void fill()
    {
        for (int i = 0; i < 12; ++i) {
            Record record = newEntity("Entity " + std::to_string(i));
            if (below(2) == 0)
                record.values.set(entity::description, "What it does");
            else
                record.values.setMissing(entity::founded_year, "not_known");
            done(door().save(record, {{"description", "vi", "Mô tả " + std::to_string(i)}}));
            known["entity"].push_back(record.pk);
        }
        for (const Layout& layout : dictionary::layouts()) {
            const auto& fields = layout.fields();
            const bool concerned = layout.kind().parent == entity::kind.key ||
                                   std::any_of(fields.begin(), fields.end(),
                                               [](const Field* field) { return leadsToEntities(*field); });
            for (int i = 0; concerned && layout.kind().key != entity::kind.key && i < 25; ++i)
                addAnything(layout);
        }
    }
    /// Everything that stands in the tables of records, but for when and how often it was written.
    [[nodiscard]] std::vector<std::string> contents() const
    {
        std::vector<std::string> rows = rowsOf("SELECT kind, row, field, lang, text FROM translation "
                                               "ORDER BY kind, row, field, lang");
        for (const Layout& layout : dictionary::layouts()) {
            std::string columns = "'" + std::string(layout.kind().key) + "'";
            for (const auto& [name, type] : study::tableColumns(layout))
                if (name != "rev" && name != "updated_at" && name != "updated_by")
                    columns += ", " + name;
            const auto more = rowsOf("SELECT " + columns + " FROM " + std::string(layout.kind().key) +
                                     " WHERE deleted_at IS NULL ORDER BY pk");
            rows.insert(rows.end(), more.begin(), more.end());
        }
        return rows;
    }
    [[nodiscard]] std::vector<std::string> rowsOf(const std::string& sql) const
    {
        auto statement = take(file->db().prepare(sql));
        std::vector<std::string> rows;
        while (take(statement.step())) {
            std::string& row = rows.emplace_back();
            for (int column = 0; column < statement.columnCount(); ++column)
                row += (statement.isNull(column) ? "∅" : std::string(statement.text(column))) + "|";
        }
        return rows;
    }
    [[nodiscard]] std::int64_t linksTo(std::int64_t pk) const
    {
        std::int64_t links = 0;
        for (const auto& incoming : take(study::incomingLinks(*file, entityLayout(), pk)))
            links += incoming.count;
        return links;
    }
    /// Those by which parts of the two lead to one of them.
    [[nodiscard]] std::int64_t linksAmong(std::int64_t one, std::int64_t two)
    {
        std::int64_t links = 0;
        for (const Layout& layout : dictionary::layouts())
            for (const Field* field : layout.fields()) {
                if (layout.kind().parent != entity::kind.key || !leadsToEntities(*field))
                    continue;
                study::Filter filter{std::string(layout.kind().key), {}, {}, {}};
                filter.all.push_back({"parent", study::Condition::Test::any_of, {one, two}});
                filter.all.push_back({std::string(field->key), study::Condition::Test::any_of, {one, two}});
                links += take(store().count(filter));
            }
        return links;
    }
    Record addYear(const Record& of, std::int64_t year, const dictionary::Count& members)
    {
        Record record(dictionary::layoutOf(kinds::entity_year::kind));
        record.study = studyPk;
        record.parent = of.pk;
        record.values.set(kinds::entity_year::year, year);
        record.values.set(kinds::entity_year::members, members);
        record.values.set(kinds::entity_year::member_unit, "persons");
        done(door().save(record));
        return record;
    }
    [[nodiscard]] std::vector<Record> years() { return take(store().all({"entity_year", {}, {}, {}})); }
    [[nodiscard]] std::int64_t partsOf(std::int64_t pk)
    {
        std::int64_t parts = 0;
        for (const Layout& layout : dictionary::layouts())
            if (layout.kind().parent == entity::kind.key) {
                study::Filter filter{std::string(layout.kind().key), {}, {}, {}};
                filter.all.push_back({"parent", study::Condition::Test::any_of, {pk}});
                parts += take(store().count(filter));
            }
        return parts;
    }
};

} // namespace

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

BOOST_AUTO_TEST_CASE(a_year_that_both_tell_the_same_of_is_told_once)
{
    const Record one = addEntity("One");
    const Record two = addEntity("Two");
    const Record mine = addYear(one, 2023, {120, 50, 70, {}});
    Record lost = addYear(two, 2023, {120, 50, 70, {}});
    lost.values.set(kinds::common::status, "checked");
    done(door().save(lost));
    addYear(two, 2022, {100, {}, {}, {}});
    Record story(dictionary::layoutOf(kinds::case_study::kind));
    story.study = studyPk;
    story.values.set(kinds::case_study::entity, two.pk);
    story.values.set(kinds::case_study::entity_year, lost.pk);
    done(door().save(story));
    const auto before = contents();
    const study::Merged merged = merge(wanted(one.pk, two.pk));
    BOOST_TEST((merged == study::Merged{1, 2, 1}));
    BOOST_REQUIRE_EQUAL(years().size(), 2U);
    BOOST_TEST(years()[0].pk == mine.pk);
    BOOST_TEST(*years()[1].values.integer(kinds::entity_year::year) == 2022);
    const auto told = take(store().find(story.layout(), story.pk)).values;
    BOOST_TEST(*told.integer(kinds::case_study::entity_year) == mine.pk);
    take(journal().undo());
    BOOST_TEST((contents() == before));
}

BOOST_AUTO_TEST_CASE(a_year_takes_what_it_lacks_a_count_as_a_whole)
{
    namespace year = kinds::entity_year;
    const Record one = addEntity("One");
    const Record two = addEntity("Two");
    Record mine = addYear(one, 2023, {120, {}, {}, {}});
    mine.values.setMissing(year::turnover, "refused");
    done(door().save(mine));
    Record lost = addYear(two, 2023, {120, {}, {}, {}});
    lost.values.set(year::workers, dictionary::Count{9, 4, 5, {}});
    lost.values.setMissing(year::assets, "not_known");
    done(door().save(lost));
    const auto before = contents();
    BOOST_TEST(merge(wanted(one.pk, two.pk)).removed == 1);
    BOOST_REQUIRE_EQUAL(years().size(), 1U);
    const auto values = years()[0].values;
    BOOST_TEST(years()[0].pk == mine.pk);
    BOOST_TEST((values.count(year::workers) == dictionary::Count{9, 4, 5, {}}));
    BOOST_TEST(values.missingReason(year::turnover) == "refused");
    BOOST_TEST(values.missingReason(year::assets) == "not_known");
    take(journal().undo());
    BOOST_TEST((contents() == before));
}

BOOST_AUTO_TEST_CASE(years_that_differ_keep_two_records_apart)
{
    namespace year = kinds::entity_year;
    const Record one = addEntity("One");
    const auto refused = [&](const Record& loser) {
        const auto before = contents();
        const auto steps = take(journal().actions(100)).size();
        const auto merged = mergeRecords(*file, vocabularies(), wanted(one.pk, loser.pk));
        BOOST_REQUIRE(!merged);
        BOOST_TEST((merged.error().code == ErrorCode::record_refused));
        BOOST_TEST(merged.error().fact("reason") == "years_differ");
        BOOST_TEST(merged.error().fact("year") == "2023");
        BOOST_TEST((contents() == before));
        BOOST_TEST(take(journal().actions(100)).size() == steps);
    };
    Record mine = addYear(one, 2023, {120, {}, {}, {}});
    mine.values.setMissing(year::turnover, "refused");
    done(door().save(mine));
    const Record other = addEntity("Other total");
    addYear(other, 2023, {130, {}, {}, {}});
    refused(other);
    const Record split = addEntity("A sex beside the total");
    addYear(split, 2023, {120, 50, {}, {}});
    refused(split);
    const Record certain = addEntity("A value for a reason");
    Record lost = addYear(certain, 2023, {120, {}, {}, {}});
    lost.values.set(year::turnover, 5000);
    done(door().save(lost));
    refused(certain);
}

/// Whatever is merged with whatever: nothing leads to the loser any more, nothing is lost, and undo brings
/// every value back as it was, redo what was merged.
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
