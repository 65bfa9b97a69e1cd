#include "core/study/foreign_writes.h"
#include "tests/core/study/fixture.h"

#include <boost/test/unit_test.hpp>

namespace atlas::tests {

BOOST_FIXTURE_TEST_SUITE(foreign_writes_suite, StudyFixture)

BOOST_AUTO_TEST_CASE(a_reader_sees_once_what_the_holder_of_the_lock_wrote)
{
    const auto reader =
        take(study::StudyFile::open(file->path(), study::DbMode::read_only, clock, identity()));
    const auto second = study::StudyFile::open(file->path(), study::DbMode::read_write, clock, identity());
    BOOST_REQUIRE(!second.has_value());
    BOOST_TEST(name(second.error().code) == "study_locked");
    study::ForeignWrites watch(*reader);
    BOOST_TEST(!take(watch.seen()));
    addEntity("Đồng Tâm");
    BOOST_TEST(take(watch.seen()));
    BOOST_TEST(!take(watch.seen()));
    BOOST_TEST(take(study::RecordStore(*reader).count({"entity", {}, {}, {}})) == 1);
    addEntity("An Phú");
    watch.accept();
    BOOST_TEST(!take(watch.seen()));
}

BOOST_AUTO_TEST_CASE(own_writes_are_no_news)
{
    study::ForeignWrites watch(*file);
    addEntity("Đồng Tâm");
    BOOST_TEST(!take(watch.seen()));
    const auto sibling = take(file->sibling(study::DbMode::read_write));
    done(sibling->setMeta("note", "by a tool"));
    BOOST_TEST(take(watch.seen()));
    BOOST_TEST(!take(watch.seen()));
}

BOOST_AUTO_TEST_CASE(a_long_write_is_news_when_it_closes)
{
    const auto reader =
        take(study::StudyFile::open(file->path(), study::DbMode::read_only, clock, identity()));
    study::ForeignWrites watch(*reader);
    auto bulk = take(study::BulkWriter::begin(*file, study::ActionKind::import, "register.csv"));
    for (int row = 0; row < study::BulkWriter::chunk_rows + 10; ++row) {
        auto record = newEntity("Row");
        done(bulk->insert(record));
    }
    BOOST_TEST(!take(watch.seen()));
    done(bulk->close());
    BOOST_TEST(take(watch.seen()));
    BOOST_TEST(!take(watch.seen()));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
