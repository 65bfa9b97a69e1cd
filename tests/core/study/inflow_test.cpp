#include "core/study/inflow.h"

#include "tests/core/study/fixture.h"

using namespace atlas;
using namespace atlas::tests;
using study::ActionKind;

BOOST_FIXTURE_TEST_SUITE(inflow, StudyFixture)

BOOST_AUTO_TEST_CASE(typed_records_are_one_way_and_each_import_is_another)
{
    addEntity("One");
    clock.advance(1000);
    auto removed = addEntity("Two");
    addEntity("Three");
    done(door().remove(removed.layout(), removed.pk));
    for (const char* name : {"b.csv", "a.csv"}) {
        clock.advance(1000);
        auto writer = take(study::BulkWriter::begin(*file, ActionKind::import, name));
        for (int i = 0; i < (name[0] == 'b' ? 3 : 2); ++i) {
            auto record = newEntity(name);
            done(writer->insert(record));
        }
        done(writer->close());
    }
    for (int paste = 0; paste < 2; ++paste) {
        clock.advance(1000);
        auto writer = take(study::BulkWriter::begin(*file, ActionKind::paste, ""));
        auto record = newEntity("Pasted");
        done(writer->insert(record));
        done(writer->close());
    }
    const auto& layout = dictionary::layoutOf(dictionary::entity::kind);
    const auto ways = take(study::inflows(*file, layout, studyPk));
    const std::vector<study::Inflow> expected{
        {ActionKind::create, "", 1'700'000'001'000, 2},
        {ActionKind::paste, "", 1'700'000'005'000, 2},
        {ActionKind::import, "b.csv", 1'700'000'002'000, 3},
        {ActionKind::import, "a.csv", 1'700'000'003'000, 2},
    };
    BOOST_TEST((ways == expected));
    BOOST_TEST(take(study::inflows(*file, layout, studyPk + 1)).empty());
}

BOOST_AUTO_TEST_CASE(an_import_that_was_undone_brought_nothing)
{
    auto writer = take(study::BulkWriter::begin(*file, ActionKind::import, "a.csv"));
    auto record = newEntity("One");
    done(writer->insert(record));
    done(writer->close());
    take(journal().undo());
    const auto& layout = dictionary::layoutOf(dictionary::entity::kind);
    BOOST_TEST(take(study::inflows(*file, layout, studyPk)).empty());
    take(journal().redo());
    BOOST_TEST(take(study::inflows(*file, layout, studyPk)).size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
