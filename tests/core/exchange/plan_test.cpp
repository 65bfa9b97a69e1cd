#include "core/exchange/plan.h"

#include "core/base/embedded.h"
#include "tests/core/exchange/temporary.h"
#include "tests/core/study/fixture.h"

#include <boost/test/unit_test.hpp>

using namespace atlas;
using namespace atlas::exchange;
using atlas::tests::vocabularies;

namespace {

std::string mistakes(std::string_view json)
{
    std::string all;
    for (const Message& mistake : readPlan(json, vocabularies()).mistakes)
        all += plain(mistake) + "\n";
    return all;
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

constexpr std::string_view small_plan = R"({
  "format": 1, "name": "own", "kind": "entity", "required": ["Ten"],
  "fields": [{"field": "name", "columns": "Ten"}, {"field": "founded_year", "columns": ["Nam", "Year"]}],
  "defaults": {"sse_form": "COOP"}
})";

} // namespace

BOOST_AUTO_TEST_CASE(the_shipped_plan_is_sound_and_survives_writing)
{
    const PlanReading reading = readPlan(embedded::file("sea_standard.json"), vocabularies());
    for (const Message& mistake : reading.mistakes)
        BOOST_ERROR(plain(mistake));
    BOOST_TEST(reading.plan.name == "sea_standard");
    const PlanReading again = readPlan(writePlan(reading.plan), vocabularies());
    BOOST_TEST(again.mistakes.empty());
    BOOST_TEST((again.plan == reading.plan));
    BOOST_TEST(shippedPlans(vocabularies()).size() == 1U);
}

BOOST_AUTO_TEST_CASE(every_setting_survives_writing)
{
    Plan plan = readPlan(small_plan, vocabularies()).plan;
    plan.title = "Sổ đăng ký";
    plan.source = "office";
    plan.listSeparator = "|";
    plan.ignored = {"x"};
    plan.country = {"Land"};
    plan.countries = {{"VN", {"Việt Nam"}}};
    Mapping& mapping = plan.mappings.back();
    mapping.transform = Transform::division;
    mapping.digits = 4;
    mapping.decimalPoint = ',';
    mapping.dateOrder = DateOrder::dmy;
    mapping.beside = {"a", "b"};
    mapping.join = "; ";
    mapping.round = mapping.quiet = mapping.keepUnmatched = true;
    mapping.missing = "not_asked";
    mapping.why = "because";
    mapping.cases = {{"2001", {{"x1", {"y", "z"}}, {"x2", {"w"}}}}};
    const PlanReading again = readPlan(writePlan(plan), vocabularies());
    BOOST_TEST((again.plan == plan));
}

BOOST_AUTO_TEST_CASE(all_mistakes_are_told_at_once)
{
    const std::string all = mistakes(R"({
      "format": 2, "name": "Not Good", "kind": "entity", "required": "A", "colour": "red",
      "fields": [
        {"field": "naem", "columns": "A"},
        {"field": "sse_form", "columns": 5, "values": {"KOOP": ["x"], "COOP": ["X"]}, "missing": "lost"},
        {"field": "source", "columns": "S"},
        {"field": "place", "columns": "P", "values": {"a": "b"}, "transform": "magic"},
        {"columns": "Q"}
      ],
      "defaults": {"origin": "nowhere", "nothing": "1"},
      "ignored": ["P"], "countries": {"XQ": "Land"}
    })");
    for (const std::string_view part :
         {"plan.format", "“colour”", "“naem”", "fields[2].columns", "“KOOP”", "two codes", "“lost”",
          "links to another", "takes no value map", "“magic”", "plan.fields[5].field is missing", "“nowhere”",
          "“nothing”", "both used and ignored", "“XQ”", "small letters", "gives a record its name"})
        BOOST_TEST(has(all, part), part << " not in\n" << all);
}

BOOST_AUTO_TEST_CASE(hostile_plans_are_refused)
{
    for (const std::string_view json : {"", "[]", "7", "{", "null", "{\"fields\": {}}", "{\"fields\": [7]}",
                                        "{\"kind\": [], \"fields\": [{\"cases\": [{\"when\": 3}]}]}"})
        BOOST_TEST(!mistakes(json).empty(), json);
    BOOST_TEST(!mistakes(std::string(100'000, '[')).empty());
    BOOST_TEST(has(mistakes(R"({"format":1,"name":"a","kind":"entity_year","required":[],"fields":[]})"),
                   "cannot be imported on their own"));
}

BOOST_AUTO_TEST_CASE(a_plan_file_is_loaded_or_refused_with_all_its_mistakes)
{
    const exchange::test::Folder folder;
    const auto good = loadPlan(folder.write("good.json", small_plan), vocabularies());
    BOOST_REQUIRE(good);
    BOOST_TEST(good->mappings.size() == 2U);
    const auto bad =
        loadPlan(folder.write("bad.json", R"({"format":1,"name":"a","kind":"entity","required":[],
        "fields":[{"field":"x","columns":"a"},{"field":"y","columns":"b"}]})"),
                 vocabularies());
    BOOST_REQUIRE(!bad);
    BOOST_TEST((bad.error().code == ErrorCode::plan_invalid));
    BOOST_TEST(has(std::string(bad.error().fact("detail")), "“x”"));
    BOOST_TEST(has(std::string(bad.error().fact("detail")), "“y”"));
    BOOST_TEST((loadPlan(folder / "none.json", vocabularies()).error().code == ErrorCode::file_not_found));
}

BOOST_AUTO_TEST_CASE(the_plan_is_chosen_by_the_header)
{
    const std::vector<Plan> plans = shippedPlans(vocabularies());
    const std::vector<std::string> older{
        "Identifier",       "Name",       "Description",    "Organisational Structure",
        "Primary Activity", "Activities", "Street Address", "Locality",
        "Region",           "Postcode",   "Country Name"};
    BOOST_TEST(choosePlan(older, plans)->name == "sea_standard");
    std::vector<std::string> newer = older;
    newer.back() = "Country ID";
    newer.emplace_back("Territory ID");
    std::reverse(newer.begin(), newer.end());
    for (std::string& column : newer)
        std::transform(column.begin(), column.end(), column.begin(),
                       [](char c) { return c == 'N' ? 'n' : c; });
    BOOST_TEST(choosePlan(newer, plans)->name == "sea_standard");
    const auto none = choosePlan({"Name", "Region"}, plans);
    BOOST_REQUIRE(!none);
    BOOST_TEST((none.error().code == ErrorCode::plan_not_found));
    BOOST_TEST(none.error().fact("header") == "Name, Region");
    Plan closer = plans.front();
    closer.name = "closer";
    closer.required.emplace_back("Country Name");
    BOOST_TEST(choosePlan(older, {plans.front(), closer})->name == "closer");
}
