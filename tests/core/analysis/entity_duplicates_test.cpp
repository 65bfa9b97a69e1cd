#include "core/analysis/entity_duplicates.h"
#include "tests/core/study/fixture.h"

#include <chrono>
#include <random>
#include <set>

namespace atlas::tests {

using analysis::EntityCandidate;
using analysis::EntityIdentity;
using analysis::EntityMatch;

namespace {

const analysis::LegalFormWords& forms()
{
    static const analysis::LegalFormWords words = analysis::LegalFormWords::embedded();
    return words;
}

EntityIdentity entity(std::int64_t pk, std::string name, std::string subdivision = "VN-HN")
{
    EntityIdentity result;
    result.pk = pk;
    result.study = 1;
    result.name = std::move(name);
    result.subdivision = std::move(subdivision);
    return result;
}

void put(EntityIdentity& some, double latitude, double longitude)
{
    some.latitude = latitude;
    some.longitude = longitude;
}

std::vector<EntityCandidate> found(const std::vector<EntityIdentity>& entities)
{
    return analysis::entityDuplicates(entities, forms());
}

/// Score of the only pair; 0 when it is none.
double score(EntityIdentity one, EntityIdentity other)
{
    one.pk = 1;
    other.pk = 2;
    const auto candidates = found({one, other});
    return candidates.empty() ? 0 : candidates.at(0).score;
}

using Pairs = std::set<std::pair<std::int64_t, std::int64_t>>;

Pairs pairsOf(const std::vector<EntityCandidate>& candidates)
{
    Pairs pairs;
    for (const EntityCandidate& candidate : candidates)
        BOOST_REQUIRE(pairs.emplace(candidate.first, candidate.second).second);
    return pairs;
}

const auto almost = boost::test_tools::tolerance(1e-9);

} // namespace

BOOST_AUTO_TEST_SUITE(entity_duplicates)

BOOST_AUTO_TEST_CASE(a_number_in_its_register_is_certain)
{
    EntityIdentity one = entity(7, "Đồng Tâm", "VN-HN");
    EntityIdentity other = entity(3, "Something else", "VN-SG");
    one.registry = "Business register";
    other.registry = "BUSINESS REGISTER";
    one.number = other.number = "0100109106";
    const auto candidates = found({one, other});
    BOOST_TEST_REQUIRE(candidates.size() == 1);
    BOOST_TEST(candidates[0].first == 3);
    BOOST_TEST(candidates[0].second == 7);
    BOOST_TEST(candidates[0].score == 1);
    BOOST_TEST((candidates[0].matches == std::vector{EntityMatch::number}));
    other.registry = "Another register";
    BOOST_TEST(score(one, other) == 0);
    other.registry = one.registry;
    other.study = 2;
    BOOST_TEST(score(one, other) == 0);
}

BOOST_AUTO_TEST_CASE(names_count_where_the_place_fits)
{
    EntityIdentity one = entity(1, "Hợp tác xã Đồng Tâm", "VN-HN");
    EntityIdentity other = entity(2, "HTX DONG TAM", "VN-HN");
    BOOST_TEST(score(one, other) == 1);
    other.subdivision = "VN-SG";
    BOOST_TEST(score(one, other) == 0);
    put(one, 21.0285, 105.8542);
    put(other, 21.0285 + 1.9 / 111.2, 105.8542);
    BOOST_TEST(score(one, other) == 0.95, almost);
    put(other, 21.0285 + 2.2 / 111.2, 105.8542);
    BOOST_TEST(score(one, other) == 0);
    other.subdivision = "VN-HN";
    BOOST_TEST(score(one, other) == 1);
    put(other, 21.9, 105.8542);
    BOOST_TEST(score(one, other) == 0.85, almost);
    other = entity(2, "HTX Đồng Tâm", "");
    BOOST_TEST(score(one, other) == 0.9, almost);
    BOOST_TEST(score(entity(1, "HTX Đồng Tâm", ""), other) == 0.9, almost);
    one.nameEn = "Unity";
    other.name = "Unity Cooperative";
    BOOST_TEST(score(one, other) == 0.9, almost);
}

BOOST_AUTO_TEST_CASE(different_numbers_of_one_register_speak_against)
{
    EntityIdentity one = entity(1, "HTX Đồng Tâm");
    EntityIdentity other = entity(2, "HTX Đồng Tâm");
    one.number = "1";
    other.number = "2";
    const auto candidates = found({one, other});
    BOOST_TEST_REQUIRE(candidates.size() == 1);
    BOOST_TEST(candidates[0].score == 0.8, almost);
    BOOST_TEST((candidates[0].matches ==
                std::vector{EntityMatch::other_number, EntityMatch::name, EntityMatch::subdivision}));
    other.registry = "Another register";
    BOOST_TEST(score(one, other) == 1);
}

BOOST_AUTO_TEST_CASE(similar_names_are_found_by_what_they_share)
{
    for (const auto& [left, right] : std::vector<std::pair<const char*, const char*>>{
             {"HTX Đồng Tâm Phát", "HTX Đồng Tâm"},
             {"HTX Thanh Conng", "HTX Thanh Công"},
             {"Hợp tác xã Minh Khai Xanh", "HTX Xanh Minh Khai"},
             {"สหกรณ์การเกษตรเมืองเชียงใหม่", "สหกรณ์เมืองเชียงใหม จำกัด"},
             {"«Ак-Талаа» кооперативи", "Кооператив Ак Талаа"}}) {
        const auto candidates = found({entity(1, left), entity(2, right)});
        BOOST_TEST_CONTEXT(left)
        {
            BOOST_TEST_REQUIRE(candidates.size() == 1);
            BOOST_TEST(candidates[0].score >= 0.75);
            BOOST_TEST(candidates[0].nameScore == candidates[0].score);
        }
    }
    BOOST_TEST(found({entity(1, "HTX số 1"), entity(2, "HTX số 2")}).empty());
}

/// The pairs that comparing all with all finds for certain: one number, or one name in one place; and nothing
/// that comparing two alone does not find.
BOOST_AUTO_TEST_CASE(finds_what_comparing_all_with_all_finds)
{
    std::mt19937 random(41);
    const std::vector<const char*> names{
        "HTX Đồng Tâm", "DONG TAM", "Hợp tác xã Tâm Đồng", "HTX Hòa Bình", "Hoà Bình",
        "HTX 1",        "",         "Đồng Tâm Phát"};
    const std::vector<const char*> places{"", "VN-HN", "VN-SG"};
    int certain = 0;
    for (int round = 0; round < 300; ++round) {
        std::vector<EntityIdentity> entities;
        for (int i = 0; i < 16; ++i) {
            EntityIdentity some =
                entity(i + 1, names[random() % names.size()], places[random() % places.size()]);
            some.study = 1 + static_cast<std::int64_t>(random() % 2);
            if (random() % 3 == 0)
                some.nameEn = "Unity";
            if (random() % 3 == 0)
                some.number = std::to_string(random() % 3);
            if (random() % 2 == 0)
                put(some, 20.99 + static_cast<double>(random() % 5) * 0.01,
                    105.79 + static_cast<double>(random() % 5) * 0.01);
            entities.push_back(std::move(some));
        }
        const auto all = found(entities);
        const Pairs pairs = pairsOf(all);
        for (std::size_t i = 1; i < all.size(); ++i)
            BOOST_REQUIRE_GE(all[i - 1].score, all[i].score);
        Pairs alone;
        for (const EntityIdentity& one : entities)
            for (const EntityIdentity& other : entities)
                if (one.pk < other.pk) {
                    const auto candidates = found({one, other});
                    if (candidates.empty())
                        continue;
                    alone.emplace(one.pk, other.pk);
                    if (candidates[0].score == 1 || candidates[0].nameScore == 1) {
                        ++certain;
                        BOOST_REQUIRE(pairs.contains({one.pk, other.pk}));
                    }
                }
        BOOST_REQUIRE(pairs == alone);
        // The order in which they come does not matter.
        std::shuffle(entities.begin(), entities.end(), random);
        BOOST_REQUIRE(pairsOf(found(entities)) == pairs);
    }
    BOOST_TEST(certain > 1000);
}

/// Points up to 2 km apart are brought together wherever the grids are cut.
BOOST_AUTO_TEST_CASE(neighbours_are_found_across_the_cuts_of_the_grid)
{
    std::mt19937 random(42);
    std::uniform_real_distribution<double> latitude(-60, 60), longitude(-179, 179), offset(-0.025, 0.025);
    int near = 0;
    for (int round = 0; round < 3000; ++round) {
        EntityIdentity one = entity(1, "Đồng Tâm", "A");
        EntityIdentity other = entity(2, "Đồng Tâm", "B");
        const double north = latitude(random);
        const double east = longitude(random);
        put(one, north, east);
        put(other, north + offset(random), east + offset(random));
        const bool close = analysis::metresBetween(*one.latitude, *one.longitude, *other.latitude,
                                                   *other.longitude) <= analysis::near_metres;
        near += close ? 1 : 0;
        BOOST_REQUIRE_EQUAL(found({one, other}).size(), close ? 1 : 0);
    }
    BOOST_TEST(near > 500);
    // Ha Noi to Ho Chi Minh City; a quarter of the equator.
    BOOST_TEST(analysis::metresBetween(21.0285, 105.8542, 10.8231, 106.6297) == 1'138'000.0,
               boost::test_tools::tolerance(0.005));
    BOOST_TEST(analysis::metresBetween(0, 0, 0, 90) == 10'007'557.0, boost::test_tools::tolerance(1e-6));
}

/// In two provinces and with few syllables, the worst there is: comparing all with all would be 10^8 pairs.
BOOST_AUTO_TEST_CASE(many_entities_of_few_words_make_no_flood)
{
    const std::vector<const char*> syllables{"an",   "bình", "công", "đồng", "hòa", "hưng",  "khai",  "lợi",
                                             "minh", "phát", "phú",  "tâm",  "tân", "thanh", "thịnh", "tiến"};
    std::mt19937 random(43);
    std::vector<EntityIdentity> entities;
    for (int i = 0; i < 10'000; ++i) {
        std::string name = "Hợp tác xã";
        for (std::size_t n = 2 + random() % 3; n > 0; --n)
            name += std::string(" ") + syllables[random() % syllables.size()];
        entities.push_back(entity(i + 1, name, random() % 4 == 0 ? "VN-SG" : "VN-HN"));
        put(entities.back(), 10 + static_cast<double>(random() % 1'000'000) / 1e5, 106);
    }
    for (int i = 0; i < 5'000; ++i)
        entities.push_back(entity(10'001 + i, "Tổ tiết kiệm và vay vốn"));
    const auto begin = std::chrono::steady_clock::now();
    const auto candidates = found(entities);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    BOOST_TEST_MESSAGE("15,000 entities: " << candidates.size() << " pairs in " << taken.count() << " s");
    BOOST_TEST(candidates.size() > 4'999);
    BOOST_TEST(taken.count() < 60);
}

BOOST_FIXTURE_TEST_CASE(entities_of_the_file_are_read, StudyFixture)
{
    auto record = newEntity("HTX Đồng Tâm");
    record.values.set(dictionary::entity::subdivision, "VN-HN");
    record.values.set(dictionary::entity::latitude, Decimal{21'028'500, 6});
    record.values.set(dictionary::entity::longitude, Decimal{105'854'200, 6});
    record.values.set(dictionary::entity::reg_number, "7");
    done(door().save(record));
    auto twin = newEntity("Hợp tác xã Đồng Tâm");
    twin.values.set(dictionary::entity::subdivision, "VN-HN");
    done(door().save(twin));
    const auto entities = take(analysis::readEntityIdentities(*file));
    BOOST_TEST_REQUIRE(entities.size() == 2);
    BOOST_TEST(entities[0].latitude.value() == 21.0285, almost);
    BOOST_TEST(entities[0].number == "7");
    BOOST_TEST(!entities[1].latitude);
    BOOST_TEST((pairsOf(found(entities)) == Pairs{{record.pk, twin.pk}}));
    const std::int64_t other = addStudy("KH", "Another");
    BOOST_TEST(take(analysis::readEntityIdentities(*file, std::vector{other})).empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
