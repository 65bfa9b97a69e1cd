#include "core/analysis/source_use.h"
#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/finding.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"
#include "tests/core/study/fixture.h"

namespace atlas::tests {

namespace evidence = dictionary::evidence;

namespace {

struct UseFixture : StudyFixture {
    template <typename Fill>
    std::int64_t add(const dictionary::Kind& kind, Fill fill)
    {
        study::Record record(dictionary::layoutOf(kind));
        record.study = studyPk;
        fill(record.values);
        done(door().save(record));
        return record.pk;
    }
    std::int64_t addSource(const char* title)
    {
        return add(dictionary::source::kind,
                   [&](dictionary::Values& values) { values.set(dictionary::source::title, title); });
    }
    std::int64_t addEvidence(const dictionary::Field& target, std::int64_t record,
                             const dictionary::Field& origin, std::int64_t from)
    {
        return add(evidence::kind, [&](dictionary::Values& values) {
            values.set(target, record);
            values.set(origin, from);
        });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(source_use, UseFixture)

BOOST_AUTO_TEST_CASE(records_behind_the_evidence_are_found)
{
    const std::int64_t source = addSource("White book");
    const std::int64_t other = addSource("Another book");
    const std::int64_t statistic = add(dictionary::statistic::kind, [&](dictionary::Values& values) {
        values.set(dictionary::statistic::source, source);
    });
    const auto addFinding = [&](const char* statement) {
        return add(dictionary::finding::kind, [&](dictionary::Values& values) {
            values.set(dictionary::finding::statement, statement);
        });
    };
    const std::int64_t finding = addFinding("Registers count what is closed.");
    const std::int64_t second = addFinding("Women chair few cooperatives.");
    const std::int64_t entity = addEntity("Một").pk;
    const std::int64_t direct = addEvidence(evidence::for_finding, finding, evidence::source, source);
    const std::int64_t counted =
        addEvidence(evidence::for_finding, second, evidence::from_statistic, statistic);
    const std::int64_t about = addEvidence(evidence::for_entity, entity, evidence::source, source);
    addEvidence(evidence::for_finding, second, evidence::source, other);

    const auto supported = take(analysis::supportedBySource(*file, source));
    BOOST_TEST_REQUIRE(supported.size() == 3);
    BOOST_TEST(supported[0].pk == finding);
    BOOST_TEST(supported[0].evidence == direct);
    BOOST_TEST(!supported[0].byStatistic);
    BOOST_TEST(supported[1].pk == second);
    BOOST_TEST(supported[1].evidence == counted);
    BOOST_TEST(supported[1].byStatistic);
    BOOST_TEST(supported[2].layout->kind().key == "entity");
    BOOST_TEST(supported[2].title == "Một");
    BOOST_TEST(supported[2].evidence == about);

    // What an import has written so far does not count before it closes.
    const auto sibling = take(file->sibling(study::DbMode::read_write));
    auto writer = take(study::BulkWriter::begin(*sibling, study::ActionKind::import, "table.csv"));
    study::Record written(dictionary::layoutOf(evidence::kind));
    written.study = studyPk;
    written.values.set(evidence::for_finding, second);
    written.values.set(evidence::source, source);
    for (int row = 0; row <= study::BulkWriter::chunk_rows; ++row) {
        study::Record copy = written;
        done(writer->insert(copy));
    }
    BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM evidence")) > 4);
    BOOST_TEST(take(analysis::supportedBySource(*file, source)).size() == 3);
    done(writer->cancel());

    // What is deleted no longer rests on anything.
    done(door().remove(dictionary::layoutOf(dictionary::statistic::kind), statistic));
    done(door().remove(dictionary::layoutOf(dictionary::entity::kind), entity));
    done(door().remove(dictionary::layoutOf(evidence::kind), direct));
    BOOST_TEST(take(analysis::supportedBySource(*file, source)).empty());
    BOOST_TEST(take(analysis::supportedBySource(*file, other)).size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
