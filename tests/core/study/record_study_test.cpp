#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/source.h"
#include "core/study/field_change.h"
#include "tests/core/study/fixture.h"

namespace atlas::tests {

namespace entity = dictionary::entity;
namespace entity_year = dictionary::entity_year;
namespace source = dictionary::source;

namespace {

struct TwoStudies : StudyFixture {
    std::int64_t otherPk = addStudy("KH", "Mapping of Cambodia");

    std::int64_t addSource(std::int64_t study)
    {
        study::Record record(dictionary::layoutOf(source::kind));
        record.study = study;
        record.values.set(source::title, "Annual report");
        done(door().save(record));
        return record.pk;
    }
    [[nodiscard]] study::Record year(std::int64_t study) const
    {
        study::Record record(dictionary::layoutOf(entity_year::kind));
        record.study = study;
        record.values.set(entity_year::year, 2022);
        return record;
    }
    /// As files have it that were written before links were held to their study.
    study::Record entityWithForeignSource()
    {
        study::Record record = newEntity("Một");
        record.values.set(entity::source, addSource(otherPk));
        auto writer = take(study::BulkWriter::begin(*file, study::ActionKind::import, "old"));
        done(writer->insert(record));
        done(writer->close());
        return take(store().findByUid(record.layout(), record.uid));
    }
    [[nodiscard]] std::vector<dictionary::Problem> ofSource(const study::Record& record)
    {
        std::vector<dictionary::Problem> found;
        for (const dictionary::Problem& problem : door().check(record))
            if (problem.rule == "foreign_link")
                found.push_back(problem);
        return found;
    }
    study::FieldChangeOutcome changeSource(std::int64_t entityPk, std::int64_t sourcePk)
    {
        study::FieldChange change{&entity::source, dictionary::Values(dictionary::layoutOf(entity::kind))};
        change.values.set(entity::source, sourcePk);
        const std::vector<std::int64_t> pks{entityPk};
        return take(study::changeField(*file, vocabularies(), pks, change, false, {}));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(record_study, TwoStudies)

BOOST_AUTO_TEST_CASE(parts_of_a_new_record_belong_to_its_study)
{
    std::vector<study::Record> records{newEntity("Một"), year(studyPk), year(otherPk)};
    records[0].study = otherPk;
    records[2].values.set(entity_year::year, 2023);
    done(door().saveAll(records, study::ActionKind::create, {}));
    for (std::size_t part = 1; part < records.size(); ++part)
        BOOST_TEST(take(store().find(records[part].layout(), records[part].pk)).study == otherPk);
}

BOOST_AUTO_TEST_CASE(a_part_of_a_record_in_the_file_belongs_to_its_study)
{
    const auto parent = addEntity("Một");
    study::Record part = year(otherPk);
    part.parent = parent.pk;
    done(door().save(part));
    BOOST_TEST(take(store().find(part.layout(), part.pk)).study == studyPk);
}

BOOST_AUTO_TEST_CASE(a_link_into_another_study_is_not_written)
{
    auto record = addEntity("Một");
    const auto own = addSource(studyPk);
    record.values.set(entity::source, addSource(otherPk));
    const auto saved = door().save(record);
    BOOST_REQUIRE(!saved.has_value());
    BOOST_TEST(name(saved.error().code) == "record_refused");
    BOOST_TEST(saved.error().fact("field") == "source");
    BOOST_TEST(!take(store().find(record.layout(), record.pk)).values.has(entity::source));
    record.values.set(entity::source, own);
    done(door().save(record));
}

BOOST_AUTO_TEST_CASE(a_link_into_another_study_that_stands_there_is_an_error_and_blocks_no_save)
{
    auto record = entityWithForeignSource();
    BOOST_REQUIRE(ofSource(record).size() == 1);
    BOOST_TEST((ofSource(record).front().severity == dictionary::Severity::error));
    record.values.set(entity::place, "Huế");
    done(door().save(record));
    BOOST_TEST(!door().submit(record));
    record.values.set(entity::source, addSource(studyPk));
    BOOST_TEST(ofSource(record).empty());
    done(door().save(record));
}

BOOST_AUTO_TEST_CASE(one_field_of_many_records_takes_no_link_into_another_study)
{
    const auto record = addEntity("Một");
    const auto refused = changeSource(record.pk, addSource(otherPk));
    BOOST_TEST(refused.changed == 0);
    BOOST_TEST(refused.refused == 1);
    BOOST_REQUIRE(refused.why.has_value());
    BOOST_TEST(refused.why->rule == "foreign_link");
    BOOST_TEST(changeSource(record.pk, addSource(studyPk)).changed == 1);
}

BOOST_AUTO_TEST_CASE(a_new_record_does_not_go_into_a_study_that_is_gone)
{
    auto standing = newEntity("Một");
    standing.study = otherPk;
    done(door().save(standing));
    done(door().remove(dictionary::layoutOf(dictionary::study::kind), otherPk));
    auto record = newEntity("Hai");
    record.study = otherPk;
    const auto saved = door().save(record);
    BOOST_REQUIRE(!saved.has_value());
    BOOST_TEST(name(saved.error().code) == "record_refused");
    BOOST_TEST(saved.error().fact("reason") == "study_gone");
    BOOST_TEST(entities() == 1);
    // What stands there can still be corrected, or moved out by its values.
    standing.values.set(entity::place, "Huế");
    done(door().save(standing));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
