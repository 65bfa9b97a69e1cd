#include "core/dictionary/kinds/source.h"
#include "tests/core/figures/figure_fixture.h"

using namespace atlas;
using namespace atlas::tests;
using figures::FigureData;

BOOST_FIXTURE_TEST_SUITE(entity_bars, FigureFixture)

BOOST_AUTO_TEST_CASE(what_has_no_section_stands_last_however_large)
{
    for (const char* section : {"", "", "", "ISIC4-S", "ISIC4-A", "ISIC4-A"}) {
        study::Record record = newRecord(dictionary::entity::kind);
        record.values.set(dictionary::entity::name, "Entity");
        record.values.set(dictionary::entity::isic_section, section);
        save(std::move(record));
    }
    const FigureData data = figure("C11");
    BOOST_TEST(rowCodes(data) == (std::vector<std::string>{"ISIC4-A", "ISIC4-S", ""}),
               boost::test_tools::per_element());
    BOOST_TEST(data.rows[2].residual);
    BOOST_CHECK_EQUAL(plain(data.title),
                      "Agriculture, forestry and fishing is the most frequent activity: 33 % of the 6 "
                      "entities recorded");
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(without_any_section_the_title_says_so)
{
    addEntityOf("COOP");
    BOOST_CHECK_EQUAL(plain(figure("C11").title), "None of the 1 entities recorded has a main activity yet");
    BOOST_TEST(!figure("C11").empty());
}

BOOST_AUTO_TEST_CASE(of_two_equal_bars_none_is_called_the_first)
{
    addEntityOf("COOP");
    addEntityOf("SE");
    BOOST_CHECK_EQUAL(plain(figure("C08").title), "The 2 entities recorded, by form");
}

BOOST_AUTO_TEST_CASE(many_places_are_gathered_and_still_counted)
{
    const dictionary::Vocabulary* places = vocabularies().find("subdivision");
    std::vector<study::Record> records;
    for (std::size_t place = 0; place < 60; ++place)
        for (std::size_t times = 0; times <= place % 7; ++times) {
            study::Record& record = records.emplace_back(newRecord(dictionary::entity::kind));
            record.values.set(dictionary::entity::name, "Entity");
            record.values.set(dictionary::entity::subdivision, places->terms[place].code);
        }
    records.push_back(newRecord(dictionary::entity::kind));
    records.back().values.set(dictionary::entity::name, "Nowhere");
    const auto all = static_cast<std::int64_t>(records.size());
    done(door().saveAll(records, study::ActionKind::edit, "many"));
    const FigureData data = figure("C13");
    BOOST_CHECK_EQUAL(data.rows.size(), 41U);
    BOOST_CHECK_EQUAL(plain(data.rows[39].label), "21 others");
    BOOST_CHECK_EQUAL(plain(data.rows[40].label), "Place not recorded");
    BOOST_CHECK_EQUAL(data.n, all);
    for (std::size_t row = 1; row < 39; ++row)
        BOOST_TEST(data.at(row, 0).value <= data.at(row - 1, 0).value);
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(units_that_were_merged_are_said)
{
    const dictionary::Vocabulary* places = vocabularies().find("subdivision");
    const auto former = std::find_if(places->terms.begin(), places->terms.end(),
                                     [](const auto& term) { return !term.successors.empty(); });
    BOOST_REQUIRE(former != places->terms.end());
    study::Record record = newRecord(dictionary::entity::kind);
    record.values.set(dictionary::entity::name, "Entity");
    record.values.set(dictionary::entity::subdivision, former->code);
    save(std::move(record));
    BOOST_CHECK_EQUAL(notesOf(figure("C13")).at(0),
                      "1 entities are recorded under units that have since been merged or renamed.");
}

BOOST_AUTO_TEST_CASE(units_that_were_merged_are_said_of_gathered_ones_too)
{
    std::vector<study::Record> records;
    for (const dictionary::Term& place : vocabularies().find("subdivision")->terms)
        if (!place.successors.empty()) {
            study::Record& record = records.emplace_back(newRecord(dictionary::entity::kind));
            record.values.set(dictionary::entity::name, "Entity");
            record.values.set(dictionary::entity::subdivision, place.code);
        }
    BOOST_REQUIRE_GT(records.size(), 41U);
    const std::string all = std::to_string(records.size());
    done(door().saveAll(records, study::ActionKind::edit, "many"));
    BOOST_CHECK_EQUAL(notesOf(figure("C13")).at(0),
                      all + " entities are recorded under units that have since been merged or renamed.");
}

BOOST_AUTO_TEST_CASE(two_editions_of_a_list_are_never_one_chart)
{
    const auto add = [&](const dictionary::Field& field, const char* code) {
        study::Record record = newRecord(dictionary::entity::kind);
        record.values.set(dictionary::entity::name, "Entity");
        record.values.set(field, code);
        save(std::move(record));
    };
    add(dictionary::entity::isic_section, "ISIC4-J");
    add(dictionary::entity::subdivision, "VN-32");
    add(dictionary::entity::subdivision, "KH-1"); // of another country, in its own list
    BOOST_TEST(!figure("C11").empty());
    BOOST_TEST(!figure("C13").empty());
    add(dictionary::entity::isic_section, "ISIC5-J");
    add(dictionary::entity::subdivision, "VN25-66");
    BOOST_TEST(figure("C11").empty());
    BOOST_CHECK_EQUAL(plain(figure("C11").title),
                      "Activities of two revisions of ISIC cannot stand in one chart");
    BOOST_TEST(figure("C13").empty());
    BOOST_CHECK_EQUAL(plain(figure("C13").title),
                      "Provinces before and after a reform cannot stand in one chart");
    BOOST_TEST(!figure("C08").empty());
}

BOOST_AUTO_TEST_CASE(the_register_that_entities_come_from_is_cited)
{
    study::Record source = newRecord(dictionary::source::kind);
    source.values.set(dictionary::source::organisation, "Cooperative Alliance");
    source.values.set(dictionary::source::title, "Register");
    source.values.set(dictionary::source::year, 2023);
    source = save(std::move(source));
    study::Record record = newRecord(dictionary::entity::kind);
    record.values.set(dictionary::entity::name, "Entity");
    record.values.set(dictionary::entity::source, source.pk);
    save(std::move(record));
    const FigureData data = figure("C08");
    BOOST_REQUIRE_EQUAL(data.sources.size(), 2U);
    BOOST_CHECK_EQUAL(plain(data.sources[1]), "Cooperative Alliance (2023)");
}

BOOST_AUTO_TEST_SUITE_END()
