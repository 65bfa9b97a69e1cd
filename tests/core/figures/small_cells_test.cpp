#include "core/analysis/small_cells.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/instrument.h"
#include "core/dictionary/kinds/response.h"
#include "core/figures/figure_csv.h"
#include "core/figures/figure_parts.h"
#include "tests/core/figures/figure_fixture.h"

using namespace atlas;
using namespace atlas::tests;
using analysis::CrossTabQuery;
using study::Condition;
namespace entity = dictionary::entity;
namespace response = dictionary::response;

namespace {

struct SmallCells : FigureFixture {
    analysis::ColumnCache columns;

    void addResponses(const char* disposition, int times)
    {
        for (int i = 0; i < times; ++i) {
            study::Record one = newRecord(response::kind);
            one.values.set(response::code, "R-" + std::to_string(++number));
            one.values.set(response::instrument, instrument());
            one.values.set(response::disposition, disposition);
            save(std::move(one));
        }
    }
    figures::Cell cell(const CrossTabQuery& query, const char* code)
    {
        done(columns.sync(*file));
        const auto tab = take(analysis::crossTab(columns, *file, query));
        const auto row = tab.row(std::string(code));
        BOOST_REQUIRE(row.has_value());
        return figures::cellOf(tab, *row);
    }

private:
    std::int64_t instrument()
    {
        if (used == 0) {
            study::Record asked = newRecord(dictionary::instrument::kind);
            asked.values.set(dictionary::instrument::title, "Questionnaire");
            used = save(std::move(asked)).pk;
        }
        return used;
    }
    int number = 0;
    std::int64_t used = 0;
};

CrossTabQuery byField(const dictionary::Kind& kind, const dictionary::Field& field)
{
    CrossTabQuery query;
    query.filter.kind = kind.key;
    query.by = {std::string(field.key)};
    return query;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(small_cells, SmallCells)

BOOST_AUTO_TEST_CASE(V20_a_cell_on_fewer_than_five_responses_is_suppressed)
{
    addResponses("complete", 5);
    addResponses("refused", 4);
    const CrossTabQuery query = byField(response::kind, response::disposition);
    const figures::Cell five = cell(query, "complete");
    BOOST_TEST((five.state == figures::CellState::value));
    BOOST_TEST(five.value == 5.0);
    BOOST_TEST((cell(query, "refused").state == figures::CellState::suppressed));
}

BOOST_AUTO_TEST_CASE(V20_a_total_on_fewer_than_five_responses_is_suppressed_and_one_on_none_is_not)
{
    const auto total = [&](const char* disposition) {
        CrossTabQuery query = byField(response::kind, response::disposition);
        query.filter.all = {
            {std::string(response::disposition.key), Condition::Test::any_of, {std::string(disposition)}}};
        return take(analysis::crossTab(columns, *file, query)).total;
    };
    addResponses("complete", 5);
    addResponses("refused", 4);
    done(columns.sync(*file));
    BOOST_TEST(!total("complete").suppressed);
    BOOST_TEST(total("refused").suppressed);
    BOOST_TEST(total("partial").n == 0);
    BOOST_TEST(!total("partial").suppressed);
}

BOOST_AUTO_TEST_CASE(V20_a_register_is_counted_whatever_the_number)
{
    addEntityOf("COOP");
    BOOST_TEST((cell(byField(entity::kind, entity::sse_form), "COOP").state == figures::CellState::value));
}

BOOST_AUTO_TEST_CASE(V20_what_rests_on_a_personal_field_is_guarded_wherever_it_stands)
{
    const CrossTabQuery plain = byField(entity::kind, entity::sse_form);
    BOOST_TEST(!analysis::tellsOfPersons(plain));
    const Condition named{std::string(entity::contact_person.key), Condition::Test::present, {}};
    CrossTabQuery query = plain;
    query.filter.all = {named};
    BOOST_TEST(analysis::tellsOfPersons(query));
    query = plain;
    query.filter.any = {{named}};
    BOOST_TEST(analysis::tellsOfPersons(query));
    query = plain;
    query.by.emplace_back(entity::contact_person.key);
    BOOST_TEST(analysis::tellsOfPersons(query));
    query = byField(dictionary::entity_year::kind, dictionary::entity_year::year);
    BOOST_TEST(!analysis::tellsOfPersons(query));
    query.filter.parent = {named};
    BOOST_TEST(analysis::tellsOfPersons(query));
    query.filter.parent.clear();
    query.by = {"parent.contact_person"};
    BOOST_TEST(analysis::tellsOfPersons(query));
}

BOOST_AUTO_TEST_SUITE_END()
