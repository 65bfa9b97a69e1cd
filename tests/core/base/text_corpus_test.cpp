#include "core/base/atomic_file.h"
#include "core/base/text.h"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <sstream>

// 10,600 wards of Viet Nam in both normal forms, from SSE_ATLAS_CORPUS (not part of the repository).
BOOST_AUTO_TEST_CASE(names_of_viet_nam_are_the_same_in_both_normal_forms)
{
    const char* corpus = std::getenv("SSE_ATLAS_CORPUS");
    if (corpus == nullptr) {
        BOOST_TEST_MESSAGE("skipped: SSE_ATLAS_CORPUS names no folder with real files");
        return;
    }
    const std::filesystem::path folder = std::filesystem::path(corpus) / "boundaries" / "vietnam-names";
    const auto composed = atlas::readFile(folder / "derived_wards_flat_utf8.csv", 1U << 24U);
    const auto decomposed = atlas::readFile(folder / "derived_wards_flat_NFD.csv", 1U << 24U);
    BOOST_REQUIRE(composed);
    BOOST_REQUIRE(decomposed);
    BOOST_TEST((*composed != *decomposed));
    BOOST_TEST((atlas::text::nfc(*decomposed) == atlas::text::nfc(*composed)));
    BOOST_TEST((atlas::text::fold(*decomposed) == atlas::text::fold(*composed)));

    std::istringstream lines(*composed);
    std::size_t rows = 0;
    for (std::string line; std::getline(lines, line); ++rows) {
        const std::string folded = atlas::text::fold(line);
        const bool ascii = std::all_of(folded.begin(), folded.end(),
                                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        BOOST_REQUIRE_MESSAGE(ascii, line);
        BOOST_REQUIRE(atlas::text::fold(folded) == folded);
    }
    BOOST_TEST(rows > 10'000U);
}
