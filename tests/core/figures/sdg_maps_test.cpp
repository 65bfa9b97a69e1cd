#include "core/analysis/column_cache.h"
#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "tests/core/figures/figure_fixture.h"

using namespace atlas;
using namespace atlas::tests;
using figures::CellState;
using figures::FigureData;

namespace {

namespace fields = dictionary::sdg_contribution;
namespace evidence = dictionary::evidence;

struct SdgFixture : FigureFixture {
    study::Record newContribution(int goal, const char* strength, const char* direction = "positive") const
    {
        study::Record record = newRecord(fields::kind);
        record.values.set(fields::goal, std::to_string(goal));
        record.values.set(fields::strength, strength);
        record.values.set(fields::direction, direction);
        record.values.set(fields::subject, "study");
        return record;
    }
    void add(int goal, const char* strength, const char* direction = "positive")
    {
        support(save(newContribution(goal, strength, direction)));
    }
    void addOf(const dictionary::Field& field, const char* code, int goal, const char* strength)
    {
        study::Record record = newContribution(goal, strength);
        record.values.set(fields::subject, field.key);
        record.values.set(field, code);
        support(save(std::move(record)));
    }
    /// As much evidence as the strength of the contribution wants.
    void support(const study::Record& contribution)
    {
        const std::string_view strength = contribution.values.text(fields::strength);
        const int pieces = strength == "3" ? 2 : strength == "2" ? 1 : 0;
        for (int piece = 0; piece < pieces; ++piece)
            addEvidence(contribution.pk);
    }
    void addEvidence(std::int64_t contribution)
    {
        study::Record record = newRecord(evidence::kind);
        record.values.set(evidence::target_type, "sdg_contribution");
        record.values.set(evidence::for_sdg_contribution, contribution);
        record.values.set(evidence::type, "quantitative");
        save(std::move(record));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sdg_maps, SdgFixture)

BOOST_AUTO_TEST_CASE(zero_and_no_data_are_different_statements)
{
    add(8, "2");
    add(8, "0");
    add(8, "3", "negative");
    add(5, "1");
    const std::int64_t cambodia = addStudy("KH", "Mapping of Cambodia");
    scope = {cambodia, studyPk};
    const FigureData data = figure("C25");
    BOOST_TEST(rowCodes(data) == (std::vector<std::string>{"KH", "VN"}), boost::test_tools::per_element());
    BOOST_REQUIRE_EQUAL(data.columns.size(), 17U);
    BOOST_CHECK_EQUAL(data.columns[7].code, "8");
    BOOST_CHECK_EQUAL(data.columns[7].colour, "#A21942");
    BOOST_CHECK(data.at(0, 7).state == CellState::no_data);
    BOOST_CHECK_EQUAL(data.at(1, 7).value, 2);
    BOOST_CHECK(data.at(1, 0).state == CellState::value);
    BOOST_CHECK_EQUAL(data.at(1, 0).value, 0);
    BOOST_CHECK_EQUAL(data.n, 3);
    BOOST_CHECK_EQUAL(
        plain(data.title),
        "Goal 8, Decent work and economic growth has the most: 67 % of the 3 contributions recorded");
    BOOST_TEST(notesOf(data) ==
                   (std::vector<std::string>{"1 contributions with a negative effect are not counted.",
                                             "2 of the contributions are claimed only, without evidence."}),
               boost::test_tools::per_element());
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(strength_is_a_mean_over_what_was_judged)
{
    add(8, "2");
    add(8, "3");
    add(8, "");
    add(1, "");
    const FigureData data = figure("C25-strength");
    BOOST_CHECK_EQUAL(data.at(0, 7).value, 2.5);
    BOOST_CHECK_EQUAL(data.at(0, 7).n, 2);
    BOOST_CHECK(data.at(0, 0).state == CellState::no_data);
    BOOST_CHECK(data.at(0, 1).state == CellState::no_data);
    BOOST_CHECK_EQUAL(data.scaleMaximum.value(), 3);
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(a_strength_is_shown_as_far_as_the_evidence_goes)
{
    save(newContribution(14, "3"));
    const study::Record half = save(newContribution(8, "3"));
    addEvidence(half.pk);
    study::Record ofForm = newContribution(14, "3");
    ofForm.values.set(fields::subject, "sse_form");
    ofForm.values.set(fields::sse_form, "COOP");
    save(ofForm);
    const FigureData data = figure("C25-strength");
    BOOST_CHECK_EQUAL(data.at(0, 13).value, 1);
    BOOST_CHECK_EQUAL(data.at(0, 13).n, 2);
    BOOST_CHECK_EQUAL(data.at(0, 7).value, 2);
    BOOST_CHECK_EQUAL(plain(data.title), "Evidence is strongest for Goal 8, Decent work and economic growth: "
                                         "2.0 of 3 on average");
    BOOST_CHECK_EQUAL(notesOf(data).at(0), "2 of the contributions are claimed only, without evidence.");
    checkRecords(data, store());
    BOOST_CHECK_EQUAL(figure("C26").at(0, 13).value, 1);
    BOOST_CHECK_EQUAL(figure("C25").n, 3);
}

BOOST_AUTO_TEST_CASE(evidence_recorded_later_is_seen)
{
    const study::Record claim = save(newContribution(8, "2"));
    analysis::ColumnCache kept;
    cache = &kept;
    BOOST_CHECK_EQUAL(figure("C25-strength").at(0, 7).value, 1);
    addEvidence(claim.pk);
    BOOST_CHECK_EQUAL(figure("C25-strength").at(0, 7).value, 2);
}

BOOST_AUTO_TEST_CASE(a_form_contributes_itself_by_its_national_forms_and_by_its_entities)
{
    addOf(fields::sse_form, "COOP", 8, "1");
    addOf(fields::national_form, "KH-AC", 8, "2"); // agricultural cooperatives of Cambodia
    addOf(fields::national_form, "KH-FA", 8, "3"); // farmer associations
    study::Record ofEntity = newContribution(8, "3");
    ofEntity.values.set(fields::subject, "entity");
    ofEntity.values.set(fields::entity, addEntityOf("COOP").pk);
    support(save(ofEntity));
    add(8, "3"); // of the whole country
    const FigureData data = figure("C26");
    BOOST_TEST(rowCodes(data) == (std::vector<std::string>{"COOP", "ASSOC"}),
               boost::test_tools::per_element());
    BOOST_CHECK_EQUAL(data.at(0, 7).value, 2);
    BOOST_CHECK_EQUAL(data.at(0, 7).n, 3);
    BOOST_CHECK_EQUAL(data.at(1, 7).value, 3);
    BOOST_CHECK(data.at(0, 0).state == CellState::no_data);
    BOOST_CHECK_EQUAL(data.n, 4);
    BOOST_CHECK_EQUAL(notesOf(data).at(1), "1 contributions of no single form are not shown.");
    checkRecords(data, store());
}

BOOST_AUTO_TEST_SUITE_END()
