#include "tests/core/study/merge_fixture.h"

// Years that two records both tell of.
namespace atlas::tests {

BOOST_FIXTURE_TEST_SUITE(merged_years, MergeFixture)

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

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
