#include "core/dictionary/kinds/entity_year.h"
#include "tests/core/figures/figure_fixture.h"

using namespace atlas;
using namespace atlas::tests;
using figures::CellState;
using figures::FigureData;

namespace {

namespace fields = dictionary::entity_year;
using Women = std::optional<std::int64_t>;

struct RolesFixture : FigureFixture {
    study::Record newYear(const study::Record& of, int year = 2022) const
    {
        study::Record record = newRecord(fields::kind);
        record.parent = of.pk;
        record.study = of.study;
        record.values.set(fields::year, year);
        record.values.set(fields::member_unit, "persons");
        return record;
    }
    void addMembers(const study::Record& of, Women total, Women women, int year = 2022,
                    const char* unit = "persons")
    {
        study::Record record = newYear(of, year);
        record.values.set(fields::members, dictionary::Count{total, women, {}, {}});
        record.values.set(fields::member_unit, unit);
        save(std::move(record));
    }
    void addChair(const study::Record& of, const char* sex)
    {
        study::Record record = newYear(of);
        record.values.set(fields::chair_sex, sex);
        save(std::move(record));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(women_in_roles, RolesFixture)

BOOST_AUTO_TEST_CASE(shares_are_weighted_and_what_is_unknown_is_no_data)
{
    const study::Record coop = addEntityOf("COOP");
    addMembers(coop, 100, 60);
    addMembers(coop, 300, 60);
    addMembers(coop, 1000, {}); // women not known: neither zero nor in the base
    addChair(coop, "F");
    addChair(coop, "M");
    addChair(coop, "M");
    addChair(coop, "not_stated");
    const FigureData data = figure("C14");
    BOOST_TEST(rowCodes(data) == (std::vector<std::string>{"members", "board", "chair", "manager"}),
               boost::test_tools::per_element());
    BOOST_REQUIRE_EQUAL(data.columns.size(), 1U);
    BOOST_CHECK_CLOSE(data.at(0, 0).value, 30.0, 1e-9);
    BOOST_CHECK_EQUAL(data.at(0, 0).n, 2);
    BOOST_CHECK(data.at(1, 0).state == CellState::no_data);
    BOOST_CHECK_CLOSE(data.at(2, 0).value, 100.0 / 3, 1e-9);
    BOOST_CHECK_EQUAL(data.at(2, 0).n, 3);
    BOOST_CHECK(data.at(3, 0).state == CellState::no_data);
    BOOST_CHECK_EQUAL(plain(data.title), "Women are 33 % of chairs and 30 % of members");
    BOOST_CHECK_EQUAL(data.reference.value(), 50);
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(unions_closed_entities_and_households_stay_out)
{
    study::Record coop = addEntityOf("COOP");
    addMembers(coop, 100, 40);
    addMembers(coop, 100, 100, 2022, "households");
    study::Record federation = addEntityOf("COOP");
    federation.values.set(dictionary::entity::coop_tier, "secondary");
    federation = save(federation);
    addMembers(federation, 1000, 0);
    addMembers(addEntityOf("COOP", "closed"), 1000, 0);
    const FigureData data = figure("C14");
    BOOST_CHECK_CLOSE(data.at(0, 0).value, 40.0, 1e-9);
    BOOST_TEST(notesOf(data) ==
                   (std::vector<std::string>{
                       "1 unions and federations are not counted: their members are cooperatives.",
                       "1 closed or dormant entities are not counted.",
                       "1 entities whose members are not recorded as persons are left out of the members."}),
               boost::test_tools::per_element());
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(each_country_stands_with_its_latest_year_up_to_the_reference_year)
{
    const study::Record vietNam = addEntityOf("COOP");
    addMembers(vietNam, 100, 10, 2021);
    addMembers(vietNam, 100, 20, 2022);
    addMembers(vietNam, 100, 90, 2024); // the reference year is 2023
    studyPk = addStudy("KH", "Mapping of Cambodia");
    addMembers(addEntityOf("COOP"), 100, 40, 2021);
    const FigureData data = figure("C14");
    BOOST_CHECK_CLOSE(data.at(0, 0).value, 30.0, 1e-9);
    BOOST_CHECK_EQUAL(plain(data.subtitle),
                      "Share of women among those whose sex is known, by role, 2 countries, 2021 to 2022");
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(those_of_unknown_sex_are_in_no_share)
{
    const study::Record coop = addEntityOf("COOP");
    study::Record year = newYear(coop);
    year.values.set(fields::members, dictionary::Count{100, 20, 20, {}}); // 60 whom nobody asked
    save(year);
    year = newYear(addEntityOf("COOP"));
    year.values.set(fields::members, dictionary::Count{10, 5, 4, 1});
    save(year);
    addMembers(addEntityOf("COOP"), 50, 10);           // the rest of these are men
    addMembers(addEntityOf("COOP"), 10, 10, 2022, ""); // nobody says that these are persons
    const FigureData data = figure("C14");
    BOOST_CHECK_CLOSE(data.at(0, 0).value, 100.0 * (20 + 5 + 10) / (40 + 10 + 50), 1e-9);
    BOOST_CHECK_EQUAL(data.at(0, 0).n, 3);
    BOOST_CHECK_EQUAL(data.n, 3);
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(a_first_answer_to_a_new_round_does_not_stand_for_the_country)
{
    for (int i = 0; i < 4; ++i)
        addMembers(addEntityOf("COOP"), 100, 30, 2021);
    const study::Record early = addEntityOf("COOP");
    addMembers(early, 100, 90, 2022);
    BOOST_CHECK_CLOSE(figure("C14").at(0, 0).value, 30.0, 1e-9);
    study::Record money = newYear(addEntityOf("COOP"), 2023); // says nothing of anybody's sex
    money.values.set(fields::turnover, Decimal{1'000'000, 2});
    save(money);
    BOOST_CHECK_CLOSE(figure("C14").at(0, 0).value, 30.0, 1e-9);
    addMembers(addEntityOf("COOP"), 100, 90, 2022); // half as many as ever reported
    BOOST_CHECK_CLOSE(figure("C14").at(0, 0).value, 90.0, 1e-9);
}

BOOST_AUTO_TEST_CASE(a_country_beyond_its_reference_year_is_left_out_whatever_its_neighbours_have)
{
    addMembers(addEntityOf("COOP"), 100, 30, 2023);
    studyPk = addStudy("KH", "Mapping of Cambodia");
    study::Record cambodia = take(store().find(dictionary::layoutOf(dictionary::study::kind), studyPk));
    cambodia.values.set(dictionary::study::reference_year, 2020);
    save(cambodia);
    addMembers(addEntityOf("COOP"), 100, 90, 2023);
    BOOST_CHECK_CLOSE(figure("C14").at(0, 0).value, 30.0, 1e-9);
}

BOOST_AUTO_TEST_CASE(forms_stand_beside_all_of_them)
{
    addMembers(addEntityOf("COOP"), 100, 10);
    addMembers(addEntityOf("SE"), 100, 50);
    addChair(addEntityOf("SE"), "F");
    const FigureData data = figure("C14");
    BOOST_REQUIRE_EQUAL(data.columns.size(), 3U);
    BOOST_CHECK_EQUAL(data.columns[0].code, "all");
    BOOST_CHECK_CLOSE(data.at(0, 0).value, 30.0, 1e-9);
    BOOST_CHECK_CLOSE(data.at(0, 1).value, 10.0, 1e-9);
    BOOST_CHECK_CLOSE(data.at(0, 2).value, 50.0, 1e-9);
    BOOST_CHECK(data.at(2, 1).state == CellState::no_data);
    BOOST_CHECK_EQUAL(data.at(2, 2).value, 100);
    checkRecords(data, store());
}

BOOST_AUTO_TEST_SUITE_END()
