#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/kinds/source.h"
#include "core/study/incoming_links.h"
#include "tests/core/study/fixture.h"

#include <set>

namespace atlas::tests {

namespace {

struct LinkFixture : StudyFixture {
    study::Record source = addSource("White book");
    study::Record other = addSource("Another book");

    study::Record addSource(const char* title)
    {
        study::Record record(dictionary::layoutOf(dictionary::source::kind));
        record.study = studyPk;
        record.values.set(dictionary::source::type, "report");
        record.values.set(dictionary::source::title, title);
        done(door().save(record));
        return record;
    }
    /// "kind.field count", in order.
    [[nodiscard]] std::vector<std::string> uses(const study::Record& record, std::int64_t limit = 1000) const
    {
        std::vector<std::string> lines;
        for (const study::IncomingLinks& links :
             take(study::incomingLinks(*file, record.layout(), record.pk, limit)))
            lines.push_back(std::string(links.layout->kind().key) + "." + std::string(links.field->key) +
                            " " + std::to_string(links.count) + "/" + std::to_string(links.records.size()));
        return lines;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(incoming_links, LinkFixture)

/// One record of every kind and link field that the dictionary knows, each pointing to the source: every one
/// is found, so that a kind that is added later is as well.
BOOST_AUTO_TEST_CASE(every_link_field_of_the_dictionary_is_followed)
{
    std::set<std::string> expected;
    for (const dictionary::Layout& layout : dictionary::layouts())
        for (const dictionary::Field* field : layout.fields()) {
            if (field->type != dictionary::FieldType::link || field->target != "source")
                continue;
            study::Record record(layout);
            record.study = studyPk;
            if (const dictionary::Layout* parent = dictionary::findLayout(layout.kind().parent)) {
                study::Record whole(*parent);
                whole.study = studyPk;
                const bool ofStudy = parent->kind().key == dictionary::study::kind.key;
                if (!ofStudy)
                    done(door().save(whole));
                record.parent = ofStudy ? studyPk : whole.pk;
            }
            record.values.set(*field, source.pk);
            done(door().save(record));
            expected.insert(std::string(layout.kind().key) + "." + std::string(field->key) + " 1/1");
        }
    const auto lines = uses(source);
    BOOST_TEST(expected.size() >= 4);
    BOOST_TEST((std::set<std::string>(lines.begin(), lines.end()) == expected));
    BOOST_TEST(uses(other).empty());
}

BOOST_AUTO_TEST_CASE(records_are_named_counted_and_forgotten_when_deleted)
{
    std::vector<study::Record> entities;
    for (const char* name : {"Một", "Hai", "Ba"}) {
        study::Record record = newEntity(name);
        record.values.set(dictionary::entity::source, source.pk);
        done(door().save(record));
        entities.push_back(record);
    }
    const auto links = take(study::incomingLinks(*file, source.layout(), source.pk));
    BOOST_TEST_REQUIRE(links.size() == 1);
    BOOST_TEST(links[0].records.at(1).title == "Hai");
    BOOST_TEST(links[0].records.at(1).uid == entities[1].uid);
    BOOST_TEST(uses(source, 2) == std::vector<std::string>{"entity.source 3/2"},
               boost::test_tools::per_element());
    done(door().remove(entities[0].layout(), entities[0].pk));
    entities[1].values.clear(dictionary::entity::source);
    done(door().save(entities[1]));
    BOOST_TEST(uses(source) == std::vector<std::string>{"entity.source 1/1"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(any_record_can_be_asked_about)
{
    const auto entity = addEntity("Một");
    study::Record assessment(dictionary::layoutOf(dictionary::screening_assessment::kind));
    assessment.study = studyPk;
    assessment.values.set(dictionary::screening_assessment::entity, entity.pk);
    done(door().save(assessment));
    BOOST_TEST(uses(entity) == std::vector<std::string>{"screening_assessment.entity 1/1"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
