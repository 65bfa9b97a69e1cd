#include "core/exchange/row_mapper.h"

#include "core/dictionary/kinds/entity.h"
#include "tests/core/exchange/sea_table.h"
#include "tests/core/exchange/temporary.h"
#include "tests/core/study/fixture.h"

#include <boost/test/unit_test.hpp>

using namespace atlas;
using namespace atlas::exchange;
using namespace atlas::exchange::test;
using atlas::tests::vocabularies;
namespace entity = atlas::dictionary::entity;

namespace {

struct MappedRow {
    dictionary::Values values{dictionary::layoutOf(entity::kind)};
    std::vector<RowProblem> problems;
    std::vector<std::string> unused;

    [[nodiscard]] std::string text(const dictionary::Field& field) const
    {
        return std::string(values.text(field));
    }
    [[nodiscard]] std::string missing(const dictionary::Field& field) const
    {
        return std::string(values.missingReason(field));
    }
};

/// The first row of a table as the plan maps it.
MappedRow mapFirst(const std::string& table, const Plan& plan, const std::string& country = "GB")
{
    const Folder folder;
    auto reader = TableReader::open(folder.write("register.csv", table));
    BOOST_REQUIRE(reader);
    RowMapper mapper(plan, reader->shape().header, vocabularies(), {country, {2023, 11, 14}, "register"});
    MappedRow mapped;
    mapped.unused = mapper.unusedColumns();
    const auto read = reader->read([&](const TableRow& row) {
        mapper.map(row, mapped.values, mapped.problems);
        return false;
    });
    BOOST_REQUIRE((!read && read.error().code == ErrorCode::cancelled));
    return mapped;
}

MappedRow mapSea(const SeaRow& row, const std::string& country = "GB")
{
    return mapFirst(sea_header + row.text(), shippedPlans(vocabularies()).front(), country);
}

Plan ownPlan(const std::string& fields)
{
    PlanReading reading = readPlan(
        R"({"format":1,"name":"own","kind":"entity","list_separator":";","required":[],"fields":[
            {"field":"name","columns":"n"},)" +
            fields + "]}",
        vocabularies());
    for (const Message& mistake : reading.mistakes)
        BOOST_ERROR(plain(mistake));
    return reading.plan;
}

} // namespace

BOOST_AUTO_TEST_CASE(maps_structures_of_the_register_to_forms)
{
    struct Expected {
        std::string structure, membership, ownership, form, type, tier;
    };
    const std::string base = "https://example.org/organisational-structure/";
    const std::string members = "https://example.org/base-membership-type/";
    for (const Expected& expected : std::vector<Expected>{
             {base + "OS60", "", "", "COOP", "WORK", "primary"},
             {base + "OS70/", "", "", "COOP", "CONS", "primary"},
             {"Producer co-operative", "", "", "COOP", "PROD", "primary"},
             {base + "OS100", "", "", "COOP", "MULT", "primary"},
             {base + "OS110", "", "", "COOP", "", "secondary"},
             {base + "OS115", members + "BMT30", "", "COOP", "WORK", "primary"},
             {base + "OS115", "", "", "COOP", "", ""},
             {base + "OS130", members + "BMT10", "", "COOP", "CONS", "primary"},
             {base + "OS130", members + "BMT50", "", "COOP", "CONS", "primary"},
             {base + "OS130", "", "Co-operatives", "COOP", "", "secondary"},
             {base + "OS130", members + "BMT60", "Community of Interest", "", "", ""},
             {base + "OS130", "", "", "", "", ""},
             {base + "OS120", members + "BMT30", "", "SE", "", ""},
             {base + "OS30", "", "", "SE", "", ""},
             {base + "OS170", "", "", "MUTUAL", "", ""},
             {base + "OS50", members + "BMT30", "", "", "", ""},
             {"", members + "BMT30", "", "", "", ""},
             {"OS1", "", "", "", "", ""},
         }) {
        SeaRow row;
        row.structure = expected.structure;
        row.membership = expected.membership;
        row.ownership = expected.ownership;
        const MappedRow mapped = mapSea(row);
        BOOST_TEST_CONTEXT(expected.structure << " " << expected.membership)
        {
            BOOST_TEST(mapped.text(entity::sse_form) == expected.form);
            BOOST_TEST(mapped.text(entity::coop_type) == expected.type);
            BOOST_TEST(mapped.text(entity::coop_tier) == expected.tier);
            BOOST_TEST(mapped.missing(entity::sse_form) == (expected.form.empty() ? "not_known" : ""));
            const bool coop = expected.form == "COOP";
            BOOST_TEST(mapped.missing(entity::coop_type) ==
                       (coop && expected.type.empty() ? "not_known" : ""));
            BOOST_TEST(mapped.missing(entity::coop_tier) ==
                       (coop && expected.tier.empty() ? "not_known" : ""));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_unmatched_form_is_told_and_kept_in_the_note)
{
    SeaRow row;
    row.structure = "https://example.org/organisational-structure/OS50";
    const MappedRow mapped = mapSea(row);
    BOOST_REQUIRE(mapped.problems.size() == 1U);
    BOOST_TEST(mapped.problems[0].column == 3U);
    BOOST_TEST(mapped.problems[0].value == row.structure);
    BOOST_TEST(mapped.text(dictionary::common::note) == "Organisational Structure: OS50");
    BOOST_TEST(mapped.text(entity::registration_status) == "other_law");
    row.structure.clear();
    BOOST_TEST(mapSea(row).problems.empty());
}

BOOST_AUTO_TEST_CASE(finds_regions_by_name_and_keeps_the_place)
{
    for (const auto& [region, code] :
         std::vector<std::pair<std::string, std::string>>{{"Devon", "GB-DEV"},
                                                          {"City of Edinburgh", "GB-EDH"},
                                                          {"Bristol, City of", "GB-BST"},
                                                          {"Glasgow, City of", "GB-GLG"},
                                                          {"  CORNWALL ", "GB-CON"},
                                                          {"Atlantis", ""},
                                                          {"", ""}}) {
        SeaRow row;
        row.region = region;
        row.street = "Wherstead Park,\nThe Street";
        const MappedRow mapped = mapSea(row);
        BOOST_TEST(mapped.text(entity::subdivision) == code);
        BOOST_TEST(mapped.missing(entity::subdivision) == (code.empty() ? "not_known" : ""));
        BOOST_TEST(mapped.problems.size() == (region == "Atlantis" ? 1U : 0U));
        const std::string inside =
            region.empty() ? "" : ", " + std::string(region == "  CORNWALL " ? "CORNWALL" : region);
        BOOST_TEST(mapped.text(entity::place) == "Wherstead Park, The Street, Exeter" + inside + ", EX1 1AA");
    }
}

BOOST_AUTO_TEST_CASE(coordinates_are_taken_in_pairs_and_rounded)
{
    SeaRow row;
    row.latitude = "50.7260004999";
    row.longitude = "";
    row.nearLatitude = "53.488061";
    row.nearLongitude = "-2.2374495";
    MappedRow mapped = mapSea(row);
    BOOST_TEST(mapped.values.integer(entity::latitude).value_or(0) == 53'488'061);
    BOOST_TEST(mapped.values.integer(entity::longitude).value_or(0) == -2'237'450);
    row.longitude = "-3.5";
    mapped = mapSea(row);
    BOOST_TEST(mapped.values.integer(entity::latitude).value_or(0) == 50'726'000);
    BOOST_TEST(mapped.values.integer(entity::longitude).value_or(0) == -3'500'000);
    row.latitude = "north";
    mapped = mapSea(row);
    BOOST_TEST(!mapped.values.has(entity::latitude));
    BOOST_TEST(mapped.problems.size() >= 1U);
}

BOOST_AUTO_TEST_CASE(activities_come_from_the_section_or_else_the_code)
{
    for (const auto& [section, code, expected] :
         std::vector<std::array<std::string, 3>>{{"Wholesale and Retail; Vehicle Repair", "47110", "ISIC4-G"},
                                                 {"Other Service Activities", "", "ISIC4-S"},
                                                 {"Households as Employers; For Own Use", "98000", "ISIC4-T"},
                                                 {"", "68201", "ISIC4-L"},
                                                 {"Something else", "01110", "ISIC4-A"},
                                                 {"", "1110", ""},
                                                 {"", "", ""}}) {
        SeaRow row;
        row.section = section;
        row.code = code;
        const MappedRow mapped = mapSea(row);
        BOOST_TEST(mapped.text(entity::isic_section) == expected);
        BOOST_TEST(mapped.missing(entity::isic_section) == (expected.empty() ? "not_known" : ""));
        BOOST_TEST(mapped.problems.size() == (code == "1110" ? 1U : 0U));
    }
}

BOOST_AUTO_TEST_CASE(another_country_is_told)
{
    SeaRow row;
    BOOST_TEST(mapSea(row).problems.empty());
    row.country = "UK";
    BOOST_TEST(mapSea(row).problems.empty());
    row.country = "FR";
    BOOST_TEST(mapSea(row).problems.size() == 1U);
    row.country = "Ruritania";
    BOOST_TEST(mapSea(row).problems.size() == 1U);
    row.country = "GB";
    const MappedRow abroad = mapSea(row, "VN");
    BOOST_TEST(abroad.text(entity::subdivision).empty());
    BOOST_TEST(abroad.problems.size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_rest_of_the_row)
{
    SeaRow row;
    row.website = "http://www.example.coop";
    row.email = "office@example.coop";
    row.description = std::string(5000, 'd');
    row.name = std::string(400, 'n');
    const MappedRow mapped = mapSea(row);
    BOOST_TEST(mapped.text(entity::website) == "http://www.example.coop");
    BOOST_TEST(mapped.text(entity::email) == "office@example.coop");
    BOOST_TEST(mapped.text(entity::reg_number) == "A1");
    BOOST_TEST(mapped.text(entity::registry) == "register");
    BOOST_TEST(mapped.text(entity::description).size() == 4000U);
    BOOST_TEST(mapped.text(entity::name).size() == 300U);
    BOOST_TEST(mapped.problems.size() == 2U);
    BOOST_TEST(mapped.unused == (std::vector<std::string>{"Primary Activity", "Activities"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(reads_the_types_of_the_dictionary)
{
    const Plan plan = ownPlan(R"(
        {"field":"founded_year","columns":"y"},
        {"field":"reg_date","columns":"d","date_order":"dmy"},
        {"field":"grant_share","columns":"g","decimal_point":","},
        {"field":"publish_contact","columns":"b"},
        {"field":"target_groups","columns":"t","values":{"women":"Frauen"}})");
    const std::string header = "n|y|d|g|b|t\n";
    const MappedRow good = mapFirst(header + "x|2562|20/6/2023|12,5|Yes|Frauen;Youth\n", plan, "TH");
    // A contact may be published only with the date of the consent, which this table does not have.
    BOOST_TEST(good.problems.size() == 1U);
    BOOST_TEST(good.values.integer(entity::founded_year).value_or(0) == 2019);
    BOOST_TEST(good.text(entity::reg_date) == "2023-06-20");
    BOOST_TEST(good.values.integer(entity::grant_share).value_or(0) == 125);
    BOOST_TEST(good.values.integer(entity::publish_contact).value_or(0) == 1);
    BOOST_TEST(good.values.codes(entity::target_groups) == (std::vector<std::string>{"women", "youth"}),
               boost::test_tools::per_element());
    const MappedRow bad = mapFirst(header + "x|200|31/2/2023|12.5|perhaps|Frauen;Elves\n", plan, "TH");
    BOOST_TEST(bad.problems.size() == 5U);
    BOOST_TEST(!bad.values.has(entity::founded_year));
    BOOST_TEST(!bad.values.has(entity::reg_date));
    BOOST_TEST(!bad.values.has(entity::grant_share));
    BOOST_TEST(!bad.values.has(entity::publish_contact));
    BOOST_TEST(bad.values.codes(entity::target_groups).size() == 1U);
}

BOOST_AUTO_TEST_CASE(codes_are_found_as_codes_names_and_words_of_the_plan)
{
    dictionary::Vocabulary list;
    const auto add = [&](const char* code, const char* label, const char* country,
                         std::optional<Date> until) {
        dictionary::Term& term = list.terms.emplace_back();
        term.code = code;
        term.labels["en"] = label;
        term.country = country;
        term.validTo = until;
    };
    add("X-1", "Osh", "KG", {});
    add("X-2", "Osh", "KG", {});
    add("X-3", "Hà Nội", "KG", Date{2025, 6, 30});
    add("X-4", "Ha Noi", "KG", {});
    add("X-5", "Durham, County [Dunelm]", "KG", {});
    add("Y-1", "Elsewhere", "VN", {});
    list.index();
    const CodeFinder finder(list, {{"X-2", {"osh city"}}, {"Y-1", {"beyond"}}}, "KG", {2025, 11, 1});
    BOOST_TEST(finder.find("osh") == "");
    BOOST_TEST(finder.find("osh city") == "X-2");
    BOOST_TEST(finder.find("ha noi") == "X-4");
    BOOST_TEST(finder.find("county durham") == "X-5");
    BOOST_TEST(finder.find("durham, county") == "X-5");
    BOOST_TEST(finder.find("x-1") == "X-1");
    BOOST_TEST(finder.find("elsewhere") == "");
    BOOST_TEST(finder.find("beyond") == "");
    BOOST_TEST(finder.find("") == "");
}

BOOST_AUTO_TEST_CASE(of_two_revisions_the_labels_of_one_count)
{
    const dictionary::Vocabulary& sections = *vocabularies().find("isic_section");
    const CodeFinder plain(sections, {}, "", {2025, 11, 1});
    BOOST_TEST(plain.find("education") == "ISIC4-P");
    BOOST_TEST(plain.find("isic5-q") == "ISIC5-Q");
    const CodeFinder later(sections, {{"ISIC5-L", {"banking"}}}, "", {2025, 11, 1});
    BOOST_TEST(later.find("banking") == "ISIC5-L");
    BOOST_TEST(later.find("education") == "ISIC5-Q");
}

BOOST_AUTO_TEST_CASE(labels_of_the_edition_that_is_chosen_win)
{
    const CodeFinder sections(*vocabularies().find("isic_section"), {}, "", {2025, 11, 1},
                              {{"isic_scheme", "ISIC5"}});
    BOOST_TEST(sections.find("financial and insurance activities") == "ISIC5-L");
    BOOST_TEST(sections.find("isic4-k") == "ISIC4-K");
    BOOST_TEST(sections.find("information and communication") == "ISIC4-J");
    const dictionary::Vocabulary& provinces = *vocabularies().find("subdivision");
    const CodeFinder former(provinces, {}, "VN", {2026, 1, 1}, {{"subdivision_scheme", "ISO3166-2"}});
    BOOST_TEST(former.find("bac ninh") == "VN-56");
    const CodeFinder present(provinces, {}, "VN", {2023, 1, 1}, {{"subdivision_scheme", "VN2025"}});
    BOOST_TEST(present.find("bac ninh") == "VN25-24");
    BOOST_TEST(present.find("bac giang") == "VN-54");
}
