#include "core/study/find_records.h"

#include "core/dictionary/kinds/source.h"
#include "tests/core/study/fixture.h"

#include <algorithm>
#include <array>

namespace atlas::tests {

namespace {

namespace source = dictionary::source;

struct FindFixture : StudyFixture {
    std::array<const dictionary::Layout*, 2> kinds{&dictionary::layoutOf(dictionary::entity::kind),
                                                   &dictionary::layoutOf(source::kind)};

    std::int64_t addSource(const char* title)
    {
        study::Record record(dictionary::layoutOf(source::kind));
        record.study = studyPk;
        record.values.set(source::title, title);
        done(door().save(record));
        return record.pk;
    }
    [[nodiscard]] std::vector<std::string> find(std::string_view typed, std::size_t each = 10,
                                                std::vector<std::int64_t> studies = {})
    {
        std::vector<std::string> titles;
        for (const study::FoundRecord& found : take(study::findRecords(*file, typed, kinds, studies, each)))
            titles.push_back(std::string(found.layout->kind().key) + ": " + found.title);
        return titles;
    }
};

using Titles = std::vector<std::string>;

} // namespace

BOOST_FIXTURE_TEST_SUITE(find_records, FindFixture)

BOOST_AUTO_TEST_CASE(blind_to_case_and_accents_every_word_must_stand_somewhere)
{
    addEntity("Hợp tác xã Đồng Tâm");
    addEntity("Tâm Đồng An");
    addEntity("Hội Nông dân");
    addSource("Báo cáo Đồng bằng, tâm điểm");
    BOOST_TEST((find("DONG tam") == Titles{"entity: Hợp tác xã Đồng Tâm", "entity: Tâm Đồng An",
                                           "source: Báo cáo Đồng bằng, tâm điểm"}));
    BOOST_TEST((find("tam dong") == Titles{"entity: Tâm Đồng An", "entity: Hợp tác xã Đồng Tâm",
                                           "source: Báo cáo Đồng bằng, tâm điểm"}));
    BOOST_TEST(find("đồng hội").empty());
    BOOST_TEST(find("").empty());
    BOOST_TEST(find("   ").empty());
}

BOOST_AUTO_TEST_CASE(khmer_names_are_found_as_they_are)
{
    addEntity("សហគមន៍កសិកម្ម");
    BOOST_TEST(find("កសិកម្ម").size() == 1U);
}

BOOST_AUTO_TEST_CASE(deleted_records_and_other_studies_are_left_out)
{
    const auto gone = addEntity("Đồng Tâm");
    addEntity("Đồng Tiến");
    done(door().remove(gone.layout(), gone.pk));
    BOOST_TEST((find("dong") == Titles{"entity: Đồng Tiến"}));
    const std::int64_t other = addStudy("LA", "Laos");
    BOOST_TEST(find("dong", 10, {other}).empty());
    BOOST_TEST(find("dong", 10, {studyPk, other}).size() == 1U);
}

BOOST_AUTO_TEST_CASE(no_more_than_asked_for_of_each_kind_and_none_twice)
{
    for (int i = 0; i < 20; ++i)
        addEntity("Coop number " + std::to_string(i) + " coop");
    addSource("About coop 1");
    BOOST_TEST(find("coop", 5).size() == 6U);
    auto all = find("coop", 50);
    BOOST_TEST(all.size() == 21U);
    std::sort(all.begin(), all.end());
    BOOST_TEST((std::adjacent_find(all.begin(), all.end()) == all.end()));
}

BOOST_AUTO_TEST_CASE(what_is_typed_is_no_pattern)
{
    addEntity("100% local");
    addEntity("100 local");
    BOOST_TEST(find("100%").size() == 1U);
    BOOST_TEST(find("' OR 1=1 --").empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
