#include "core/analysis/source_duplicates.h"
#include "core/base/web_identifier.h"
#include "core/dictionary/kinds/source.h"
#include "tests/core/study/fixture.h"

#include <random>
#include <set>

namespace atlas::tests {

using analysis::SourceCandidate;
using analysis::SourceIdentity;
using analysis::SourceMatch;

namespace {

SourceIdentity identity(std::int64_t pk, const char* title, std::optional<std::int64_t> year = {})
{
    SourceIdentity source;
    source.pk = pk;
    source.study = 1;
    source.title = title;
    source.year = year;
    return source;
}

std::vector<SourceCandidate> found(std::vector<SourceIdentity> sources)
{
    return analysis::sourceDuplicates(sources);
}

} // namespace

BOOST_AUTO_TEST_SUITE(source_duplicates)

BOOST_AUTO_TEST_CASE(each_identifier_finds_its_pair)
{
    std::vector<SourceIdentity> sources{identity(1, "One"), identity(2, "Two")};
    sources[0].doi = "https://doi.org/10.1000/ABC";
    sources[1].doi = "10.1000/abc";
    BOOST_TEST((found(sources) == std::vector<SourceCandidate>{{1, 2, 1.0, {SourceMatch::doi}}}));
    // A DOI in the address is one as well.
    sources[1].doi.clear();
    sources[1].url = "http://dx.doi.org/10.1000/abc";
    BOOST_TEST(found(sources).size() == 1);
    sources = {identity(1, "One"), identity(2, "Two")};
    sources[0].hash = sources[1].hash = "0f";
    BOOST_TEST((found(sources) == std::vector<SourceCandidate>{{1, 2, 1.0, {SourceMatch::hash}}}));
    sources = {identity(1, "One"), identity(2, "Two")};
    sources[0].url = "https://www.example.org/a/";
    sources[1].url = "http://example.org/a?utm_source=mail";
    BOOST_TEST((found(sources) == std::vector<SourceCandidate>{{1, 2, 0.85, {SourceMatch::url}}}));
    sources[0].study = 2;
    BOOST_TEST(found(sources).empty());
}

BOOST_AUTO_TEST_CASE(titles_are_compared_folded_and_with_their_years)
{
    const auto score = [](SourceIdentity first, SourceIdentity second) {
        const auto candidates = found({std::move(first), std::move(second)});
        return candidates.empty() ? 0 : candidates[0].score;
    };
    BOOST_TEST(score(identity(1, "Luật Hợp tác xã", 2023), identity(2, "LUAT HOP TAC XA.", 2023)) == 0.9);
    BOOST_TEST(score(identity(1, "Luật Hợp tác xã", 2023), identity(2, "Luật Hợp tác xã", 2012)) == 0);
    BOOST_TEST(score(identity(1, "Luật Hợp tác xã", 2023), identity(2, "Luật Hợp tác xã")) == 0.8);
    BOOST_TEST(score(identity(1, "Report", 2023), identity(2, "Report", 2023)) == 0);
    SourceIdentity translated = identity(2, "Закон о кооперативах", 2023);
    translated.titleEn = "Law on cooperatives";
    BOOST_TEST(score(identity(1, "Law on Cooperatives", 2023), translated) == 0.9);
}

BOOST_AUTO_TEST_CASE(what_makes_two_sources_stays_two)
{
    std::vector<SourceIdentity> sources{identity(1, "Yearbook of statistics", 2023),
                                        identity(2, "Yearbook of statistics", 2023)};
    sources[0].doi = "10.1000/1";
    sources[1].doi = "10.1000/2";
    BOOST_TEST(found(sources).empty());
    sources = {identity(1, "One"), identity(2, "Two")};
    sources[0].url = sources[1].url = "https://www.gso.gov.vn/";
    BOOST_TEST(found(sources).empty());
}

/// The same pairs as comparing all with all, on small registers full of accidents.
BOOST_AUTO_TEST_CASE(finds_what_comparing_all_with_all_finds)
{
    std::mt19937 random(21);
    const std::vector<const char*> titles{"Sách trắng hợp tác xã", "SACH TRANG HOP TAC XA", "Báo cáo năm",
                                          ""};
    const std::vector<const char*> dois{"", "", "10.1000/1", "doi:10.1000/1", "10.1000/2"};
    const std::vector<const char*> urls{"", "https://example.org/a", "http://www.example.org/a/",
                                        "https://example.org", "https://doi.org/10.1000/2"};
    for (int round = 0; round < 300; ++round) {
        std::vector<SourceIdentity> sources;
        for (int i = 0; i < 14; ++i) {
            SourceIdentity source = identity(i + 1, titles[random() % titles.size()]);
            source.study = 1 + static_cast<std::int64_t>(random() % 2);
            source.doi = dois[random() % dois.size()];
            source.url = urls[random() % urls.size()];
            if (random() % 3 == 0)
                source.year = 2020 + static_cast<std::int64_t>(random() % 2);
            sources.push_back(std::move(source));
        }
        std::set<std::pair<std::int64_t, std::int64_t>> expected;
        for (const SourceIdentity& one : sources)
            for (const SourceIdentity& other : sources)
                if (one.pk < other.pk && !found({one, other}).empty())
                    expected.emplace(one.pk, other.pk);
        std::set<std::pair<std::int64_t, std::int64_t>> pairs;
        double last = 1;
        for (const SourceCandidate& candidate : found(sources)) {
            BOOST_REQUIRE(pairs.emplace(candidate.first, candidate.second).second);
            BOOST_REQUIRE_LE(candidate.score, last);
            last = candidate.score;
        }
        BOOST_REQUIRE(pairs == expected);
    }
}

BOOST_AUTO_TEST_CASE(a_value_that_many_share_makes_no_flood)
{
    constexpr int many = 20'000;
    std::vector<SourceIdentity> sources;
    sources.reserve(many);
    for (int i = 0; i < many; ++i)
        sources.push_back(identity(i + 1, "The same title", 2020));
    BOOST_TEST(found(sources).size() == many - 1);
}

BOOST_FIXTURE_TEST_CASE(sources_of_the_file_are_read, StudyFixture)
{
    for (const char* title : {"Law on Cooperatives", "Law on cooperatives!", "Another law"}) {
        study::Record record(dictionary::layoutOf(dictionary::source::kind));
        record.study = studyPk;
        record.values.set(dictionary::source::type, "law");
        record.values.set(dictionary::source::title, title);
        record.values.set(dictionary::source::year, 2023);
        if (std::string(title) == "Another law")
            record.values.set(dictionary::source::file_sha256, std::string(64, 'a'));
        done(door().save(record));
    }
    const auto sources = take(analysis::readSourceIdentities(*file));
    BOOST_TEST(sources.size() == 3);
    BOOST_TEST(sources.at(2).hash == std::string(64, 'a'));
    const auto candidates = analysis::sourceDuplicates(sources);
    BOOST_TEST(candidates.size() == 1);
    done(door().remove(dictionary::layoutOf(dictionary::source::kind), candidates.at(0).second));
    BOOST_TEST(analysis::sourceDuplicates(take(analysis::readSourceIdentities(*file))).empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
