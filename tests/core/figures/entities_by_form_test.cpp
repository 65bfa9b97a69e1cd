#include "tests/core/figures/figure_fixture.h"

using namespace atlas;
using namespace atlas::tests;
using figures::FigureData;

BOOST_FIXTURE_TEST_SUITE(entities_by_form, FigureFixture)

BOOST_AUTO_TEST_CASE(bars_are_sorted_and_what_is_not_classified_stands_last)
{
    addEntityOf("SE");
    addEntityOf("");
    addEntityOf("");
    addEntityOf("OTHER");
    addEntityOf("COOP");
    addEntityOf("COOP", "active");
    const FigureData data = figure("C08");
    std::vector<std::string> codes;
    std::vector<double> values;
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        codes.push_back(data.rows[row].code);
        values.push_back(data.at(row, 0).value);
    }
    BOOST_TEST(codes == (std::vector<std::string>{"COOP", "SE", "", "OTHER"}),
               boost::test_tools::per_element());
    BOOST_TEST(values == (std::vector<double>{2, 1, 2, 1}), boost::test_tools::per_element());
    BOOST_TEST(data.rows[2].residual);
    BOOST_CHECK_EQUAL(data.n, 6);
    BOOST_CHECK_EQUAL(plain(data.title),
                      "Cooperative is the most frequent form: 33 % of the 6 entities recorded");
    BOOST_CHECK_EQUAL(plain(data.sources.at(0)), "Records of the study, as of 2023-11-14");
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(only_active_entities_are_counted_and_the_others_said)
{
    addEntityOf("COOP", "active");
    addEntityOf("COOP", "unknown");
    addEntityOf("COOP", "dormant");
    addEntityOf("COOP", "closed");
    addEntityOf("SE", "closed");
    const FigureData data = figure("C08");
    BOOST_CHECK_EQUAL(data.n, 2);
    BOOST_CHECK_EQUAL(data.rows.size(), 1U);
    BOOST_CHECK_EQUAL(plain(data.notes.at(0)), "3 closed or dormant entities are not counted.");
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(who_has_a_closing_year_is_not_counted)
{
    addEntityOf("COOP", "");
    study::Record gone = newRecord(dictionary::entity::kind);
    gone.values.set(dictionary::entity::name, "Gone");
    gone.values.set(dictionary::entity::sse_form, "COOP");
    gone.values.set(dictionary::entity::closed_year, 2010);
    save(std::move(gone));
    const FigureData data = figure("C08");
    BOOST_CHECK_EQUAL(data.n, 1);
    BOOST_CHECK_EQUAL(plain(data.notes.at(0)), "1 closed or dormant entities are not counted.");
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(the_scope_is_kept)
{
    addEntityOf("COOP");
    scope = {studyPk};
    const std::int64_t vietNam = studyPk;
    studyPk = addStudy("KH", "Mapping of Cambodia");
    addEntityOf("SE");
    BOOST_CHECK_EQUAL(figure("C08").n, 1);
    BOOST_CHECK_EQUAL(plain(figure("C08").subtitle), "Number of entities by form, Viet Nam");
    scope = {studyPk, vietNam};
    BOOST_CHECK_EQUAL(figure("C08").n, 2);
    BOOST_CHECK_EQUAL(plain(figure("C08").subtitle), "Number of entities by form, 2 countries");
}

BOOST_AUTO_TEST_CASE(the_scale_is_logarithmic_beyond_a_hundredfold)
{
    addEntityOf("SE");
    for (int i = 0; i < 100; ++i)
        addEntityOf("COOP");
    BOOST_TEST(!figure("C08").logarithmic);
    addEntityOf("COOP");
    BOOST_TEST(figure("C08").logarithmic);
}

BOOST_AUTO_TEST_CASE(an_empty_study_says_what_to_do)
{
    const FigureData data = figure("C08");
    BOOST_TEST(data.empty());
    BOOST_CHECK_EQUAL(data.notes.size(), 1U);
    BOOST_TEST(!data.title.empty());
}

BOOST_AUTO_TEST_CASE(labels_speak_the_language_of_the_report)
{
    addEntityOf("COOP");
    language = "vi";
    BOOST_CHECK_EQUAL(plain(figure("C08").rows.at(0).label), "Hợp tác xã");
}

BOOST_AUTO_TEST_CASE(demonstration_data_say_so)
{
    BOOST_TEST(!figure("C08").demonstration);
    done(file->setMeta("demonstration", "1"));
    BOOST_TEST(figure("C08").demonstration);
}

BOOST_AUTO_TEST_CASE(an_unknown_figure_is_refused)
{
    figures::FigureContext context;
    context.file = file.get();
    context.vocabularies = &vocabularies();
    const auto result = figures::compute("C99", context);
    BOOST_REQUIRE(!result);
    BOOST_CHECK(result.error().code == ErrorCode::unknown_figure);
}

BOOST_AUTO_TEST_SUITE_END()
