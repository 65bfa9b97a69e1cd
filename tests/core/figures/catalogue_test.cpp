#include "core/analysis/column_cache.h"
#include "tests/core/figures/figure_fixture.h"

#include <numeric>

using namespace atlas;
using namespace atlas::tests;
using figures::FigureData;

namespace {

using RandomFigures = WithFigures<RandomStudy>;

/// Everything a reader sees of it.
std::string shown(const FigureData& data)
{
    std::string text =
        data.id + "|" + plain(data.title) + "|" + plain(data.subtitle) + "|" + std::to_string(data.n);
    for (std::size_t row = 0; row < data.rows.size(); ++row)
        for (std::size_t column = 0; column < data.columns.size(); ++column)
            text += "\n" + plain(figures::cellName(data, row, column)) + "=" +
                    plain(figures::valueText(data, data.at(row, column))) + " " +
                    std::to_string(data.at(row, column).n);
    for (const std::string& note : notesOf(data))
        text += "\n" + note;
    for (const Message& source : data.sources)
        text += "\n" + plain(source);
    return text;
}

void checkWhole(const FigureData& data)
{
    BOOST_TEST(!data.title.empty());
    BOOST_TEST(!data.subtitle.empty());
    BOOST_TEST(!data.columns.empty());
    // No place of a sentence is left open.
    for (const std::string& text :
         {plain(data.title), plain(data.subtitle), notesOf(data).empty() ? "" : notesOf(data)[0]})
        for (const char* place : {"%1", "%2", "%3", "%n"})
            BOOST_TEST(text.find(place) == std::string::npos, text);
    if (data.empty())
        BOOST_CHECK_EQUAL(data.notes.size(), 1U);
    else
        BOOST_TEST(!data.sources.empty());
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(catalogue, RandomFigures)

BOOST_AUTO_TEST_CASE(every_cell_lists_exactly_the_records_it_counted)
{
    for (const int size : {0, 3, 60, 400}) {
        if (size > 0)
            import(size, size, size);
        for (int i = 0; i < 10; ++i)
            editSomething();
        for (const bool all : {true, false}) {
            scope = all ? std::vector<std::int64_t>() : std::vector{studies[1], studies[0]};
            for (const figures::FigureSpec& spec : figures::catalogue())
                BOOST_TEST_CONTEXT(spec.id << " of " << size)
                {
                    const FigureData data = figure(spec.id);
                    BOOST_CHECK(data.id == spec.id);
                    BOOST_CHECK(data.type == spec.type);
                    checkWhole(data);
                    checkRecords(data, store());
                }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_kept_cache_changes_nothing)
{
    import(100, 120, 150);
    analysis::ColumnCache kept;
    for (int round = 0; round < 5; ++round) {
        for (const figures::FigureSpec& spec : figures::catalogue()) {
            cache = &kept;
            const std::string with = shown(figure(spec.id));
            cache = nullptr;
            BOOST_CHECK_EQUAL(with, shown(figure(spec.id)));
        }
        editSomething();
    }
}

BOOST_AUTO_TEST_CASE(one_pass_over_the_entities_serves_their_figures)
{
    import(100, 0, 50);
    analysis::ColumnCache kept;
    cache = &kept;
    (void)figure("C08");
    const auto entities = kept.table("entity");
    for (const char* id : {"C11", "C12", "C12-total", "C13"})
        (void)figure(id);
    BOOST_TEST(kept.table("entity") == entities);
    (void)figure("C25");
    const auto contributions = kept.table("sdg_contribution");
    (void)figure("C25-strength");
    BOOST_TEST(kept.table("sdg_contribution") == contributions);
    BOOST_TEST(kept.table("entity") == entities);
}

BOOST_AUTO_TEST_CASE(a_file_without_records_gives_advice_instead_of_numbers)
{
    for (const figures::FigureSpec& spec : figures::catalogue()) {
        const FigureData data = figure(spec.id);
        BOOST_TEST(data.empty(), spec.id);
        BOOST_CHECK_EQUAL(data.n, 0);
        checkWhole(data);
    }
}

BOOST_AUTO_TEST_CASE(a_country_that_is_not_in_the_file_is_refused)
{
    figures::FigureContext context;
    context.file = file.get();
    context.vocabularies = &vocabularies();
    context.studies = {studyPk, 4711};
    BOOST_CHECK(figures::compute("C08", context).error().code == ErrorCode::record_not_found);
}

BOOST_AUTO_TEST_CASE(ids_are_unique_and_found)
{
    for (const figures::FigureSpec& spec : figures::catalogue())
        BOOST_TEST(figures::findFigure(spec.id) == &spec);
    BOOST_TEST(figures::findFigure("c08") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
