#include "core/dictionary/vocabulary.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <map>

namespace {

using atlas::dictionary::Term;
using atlas::dictionary::Vocabularies;
using atlas::dictionary::Vocabulary;

/// A folder of iso-codes files of our own, gone at the end of the test.
class IsoFolder {
public:
    IsoFolder() { std::filesystem::create_directories(m_path); }
    IsoFolder(const IsoFolder&) = delete;
    IsoFolder& operator=(const IsoFolder&) = delete;
    ~IsoFolder() { std::filesystem::remove_all(m_path); }

    void write(const std::string& name, const std::string& text) const
    {
        std::ofstream(m_path / name) << text;
    }
    [[nodiscard]] std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path =
        std::filesystem::temp_directory_path() /
        ("atlas_iso_" + std::to_string(std::chrono::steady_clock::now().time_since_epoch().count()));
};

std::vector<const Term*> ofScheme(const Vocabulary& subdivisions, std::string_view country,
                                  std::string_view scheme)
{
    std::vector<const Term*> chosen;
    for (const Term* term : subdivisions.forCountry(country))
        if (term->attribute("scheme") == scheme)
            chosen.push_back(term);
    return chosen;
}

} // namespace

BOOST_AUTO_TEST_CASE(without_iso_codes_the_five_countries_remain)
{
    const Vocabularies vocabularies("/nonexistent");
    BOOST_TEST(vocabularies.find("country")->terms.size() == 5U);
    const Vocabulary& subdivisions = *vocabularies.find("subdivision");
    BOOST_TEST(ofScheme(subdivisions, "KH", "ISO3166-2").size() == 25U);
    BOOST_TEST(ofScheme(subdivisions, "KG", "ISO3166-2").size() == 9U);
    BOOST_TEST(ofScheme(subdivisions, "MN", "ISO3166-2").size() == 22U);
    BOOST_TEST(ofScheme(subdivisions, "TH", "ISO3166-2").size() == 78U);
    BOOST_TEST((vocabularies.find("currency")->find("VND") != nullptr));
    BOOST_TEST((vocabularies.find("language")->find("km") != nullptr));
}

BOOST_AUTO_TEST_CASE(the_five_countries_are_named_as_the_united_nations_do)
{
    const Vocabularies vocabularies;
    BOOST_TEST(vocabularies.label("country", "VN", "en") == "Viet Nam");
    BOOST_TEST(vocabularies.label("country", "KG", "en") == "Kyrgyzstan");
    BOOST_TEST(vocabularies.label("country", "KH", "km") == "កម្ពុជា");
    BOOST_TEST(vocabularies.find("country")->find("MN")->attribute("currency") == "MNT");
    for (const Term& country : vocabularies.find("country")->terms)
        if (!country.attribute("currency").empty())
            BOOST_TEST((vocabularies.find("currency")->find(country.attribute("currency")) != nullptr));
}

BOOST_AUTO_TEST_CASE(sixty_three_provinces_became_thirty_four_units)
{
    const Vocabularies vocabularies;
    const Vocabulary& subdivisions = *vocabularies.find("subdivision");
    const std::vector<const Term*> old = ofScheme(subdivisions, "VN", "ISO3166-2");
    BOOST_TEST(old.size() == 63U);
    BOOST_TEST(ofScheme(subdivisions, "VN", "VN2025").size() == 34U);
    std::map<std::string, int> absorbed;
    for (const Term* province : old) {
        BOOST_REQUIRE_MESSAGE(province->successors.size() == 1, province->code);
        BOOST_TEST(subdivisions.find(province->successors[0])->attribute("scheme") == "VN2025");
        ++absorbed[province->successors[0]];
    }
    BOOST_TEST(absorbed.size() == 34U);
    int unchanged = 0;
    for (const auto& [unit, provinces] : absorbed)
        unchanged += provinces == 1 ? 1 : 0;
    BOOST_TEST(unchanged == 11);
    BOOST_TEST(subdivisions.find("VN-32")->successors[0] == subdivisions.find("VN-33")->successors[0]);
}

BOOST_AUTO_TEST_CASE(old_and_new_units_meet_on_the_first_of_july_2025)
{
    const Vocabularies vocabularies;
    for (const Term* term : vocabularies.find("subdivision")->forCountry("VN")) {
        const bool isNew = term->attribute("scheme") == "VN2025";
        BOOST_TEST(term->validOn({2025, 6, 30}) == !isNew, term->code);
        BOOST_TEST(term->validOn({2025, 7, 1}) == isNew, term->code);
        BOOST_TEST(term->successors.empty() == isNew, term->code);
    }
}

BOOST_AUTO_TEST_CASE(a_unit_carries_its_local_name)
{
    const Vocabularies vocabularies;
    BOOST_TEST(vocabularies.label("subdivision", "VN25-66", "vi") == "Đắk Lắk");
    BOOST_TEST(vocabularies.label("subdivision", "VN25-66", "en") == "Dak Lak");
    BOOST_TEST(vocabularies.label("subdivision", "TH-50", "th") == "เชียงใหม่");
    BOOST_TEST(vocabularies.label("subdivision", "KG-Y", "ky") == "Ысык-Көл облусу");
}

BOOST_AUTO_TEST_CASE(iso_codes_add_the_rest_of_the_world)
{
    const IsoFolder folder;
    folder.write("iso_3166-1.json", R"({"3166-1": [{"alpha_2": "AZ", "alpha_3": "AZE", "numeric": "031",
        "name": "Azerbaijan"}, {"alpha_2": "VN", "alpha_3": "VNM", "name": "Vietnam"}]})");
    folder.write("iso_3166-2.json", R"({"3166-2": [{"code": "AZ-NX", "name": "Naxçıvan", "type": "Republic"},
        {"code": "AZ-BAB", "name": "Babək", "type": "Rayon", "parent": "NX"},
        {"code": "AZ-X", "name": "X", "type": "Rayon", "parent": "AZ-GONE"},
        {"code": "VN-99", "name": "Not ours", "type": "Province"}]})");
    folder.write("iso_4217.json", R"({"4217": [{"alpha_3": "AZN", "name": "Manat", "numeric": "944"}]})");
    folder.write("iso_639-2.json", R"({"639-2": [{"alpha_2": "az", "alpha_3": "aze", "name": "Azerbaijani"},
        {"alpha_3": "qaa-qtz", "name": "Reserved for local use"}]})");
    const Vocabularies vocabularies(folder.path());
    BOOST_TEST(vocabularies.label("country", "AZ", "en") == "Azerbaijan");
    BOOST_TEST(vocabularies.label("country", "VN", "en") == "Viet Nam");
    const Vocabulary& subdivisions = *vocabularies.find("subdivision");
    BOOST_TEST(subdivisions.find("AZ-BAB")->parent == "AZ-NX");
    BOOST_TEST(subdivisions.find("AZ-BAB")->country == "AZ");
    BOOST_TEST(subdivisions.find("AZ-X")->parent == "");
    BOOST_TEST(!subdivisions.find("VN-99"));
    BOOST_TEST(vocabularies.label("currency", "AZN", "en") == "Manat");
    BOOST_TEST(vocabularies.label("language", "az", "en") == "Azerbaijani");
    BOOST_TEST(!vocabularies.find("language")->find("qaa-qtz"));
}

BOOST_AUTO_TEST_CASE(broken_iso_codes_are_left_out)
{
    const IsoFolder folder;
    folder.write("iso_3166-1.json", "{\"3166-1\": [{\"alpha_2\": \"AZ\", ");
    folder.write("iso_3166-2.json", R"({"3166-2": [7, {"code": "AZ NX", "name": "Space"}, {"code": "AZ-A"},
        {"code": 3, "name": "Number"}, {"code": "AZ-01234567890123456789", "name": "Long"},
        {"code": "AZ-B", "name": "Good", "type": 5}, {"code": "AZ-B", "name": "Again"}]})");
    folder.write("iso_4217.json", "[]");
    folder.write("iso_639-2.json", "");
    const Vocabularies vocabularies(folder.path());
    const Vocabularies alone("/nonexistent");
    for (const std::string_view key : {"country", "currency", "language"})
        BOOST_TEST(vocabularies.find(key)->terms.size() == alone.find(key)->terms.size());
    BOOST_TEST(vocabularies.find("subdivision")->terms.size() == alone.find("subdivision")->terms.size() + 1);
    BOOST_TEST(vocabularies.label("subdivision", "AZ-B", "en") == "Good");
}

BOOST_AUTO_TEST_CASE(the_installed_iso_codes_fit)
{
    const Vocabularies vocabularies;
    BOOST_TEST(vocabularies.find("country")->terms.size() > 240U);
    BOOST_TEST(vocabularies.find("subdivision")->terms.size() > 4000U);
    BOOST_TEST(vocabularies.find("currency")->terms.size() > 150U);
    BOOST_TEST(vocabularies.find("language")->terms.size() > 180U);
    BOOST_TEST(vocabularies.find("subdivision")->forCountry("KR").size() >= 17U);
    for (const Term& term : vocabularies.find("subdivision")->terms)
        BOOST_TEST((vocabularies.find("country")->find(term.country) != nullptr), term.code);
}

BOOST_AUTO_TEST_CASE(loading_takes_no_noticeable_time)
{
    const std::clock_t start = std::clock(); // of this process: another program's load is no fault of ours
    const Vocabularies vocabularies;
    const std::clock_t took = std::clock() - start;
    BOOST_TEST_MESSAGE("vocabularies loaded in " << took * 1000 / CLOCKS_PER_SEC << " ms");
    // Ten times the figure aimed at: this fails for a slip in the algorithm, not for a slow machine.
    BOOST_TEST(took < 4 * CLOCKS_PER_SEC / 10);
}
