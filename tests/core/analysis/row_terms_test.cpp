#include "core/analysis/row_terms.h"
#include "tests/core/analysis/cross_tab_fixture.h"

#include <algorithm>
#include <random>

using namespace atlas;
using namespace atlas::tests;
using analysis::absent_number;
using analysis::Chunk;
using analysis::Column;
using analysis::CrossTabQuery;
using analysis::failed;
using analysis::no_record_number;
using analysis::Term;
using dictionary::Value;
using study::Condition;
using Test = Condition::Test;

namespace {

/// What a term adds, said without any shortcut.
std::uint32_t expected(const Term& term, std::int64_t value)
{
    if (term.how == Term::How::codes)
        return term.add.at(static_cast<std::size_t>(value));
    if (term.how == Term::How::interval)
        return value != absent_number && value != no_record_number && value >= term.low && value <= term.high
                   ? 0
                   : failed;
    const auto absent = term.add.end() - (term.how == Term::How::ranks ? 3 : 2);
    if (value == absent_number || value == no_record_number)
        return *(absent + (value == absent_number ? 0 : 1));
    if (term.how == Term::How::table)
        return term.add.at(static_cast<std::size_t>(value - term.low));
    const auto found = std::find(term.numbers.begin(), term.numbers.end(), value);
    return found == term.numbers.end() ? *(absent + 2)
                                       : term.add.at(static_cast<std::size_t>(found - term.numbers.begin()));
}

struct Terms {
    std::mt19937 chance{7};
    static constexpr std::size_t rows = 700;

    std::int64_t within(std::int64_t low, std::int64_t high)
    {
        return std::uniform_int_distribution<std::int64_t>(low, high)(chance);
    }
    /// Chunks that are mixed, of one value, of absent values only and of all kinds together.
    std::vector<std::vector<std::int64_t>> values(std::int64_t low, std::int64_t high, bool coded)
    {
        std::vector<std::vector<std::int64_t>> chunks(6, std::vector<std::int64_t>(rows));
        const std::int64_t absent = coded ? 0 : absent_number;
        const std::int64_t none = coded ? high + 1 : no_record_number;
        for (std::size_t row = 0; row < rows; ++row) {
            chunks[0][row] = within(low, high);
            chunks[1][row] = high;
            chunks[2][row] = absent;
            chunks[3][row] = none;
            chunks[4][row] = within(0, 1) == 0 ? absent : within(low, std::min(high, low + 2));
            const std::int64_t some = within(0, 3);
            chunks[5][row] = some == 0 ? absent : some == 1 ? none : within(low, high);
        }
        return chunks;
    }
    void check(Term term, const std::vector<std::vector<std::int64_t>>& chunks, bool coded)
    {
        auto column = std::make_shared<Column>();
        column->coded = coded;
        for (const std::vector<std::int64_t>& chunk : chunks)
            column->chunks.push_back(
                coded ? Chunk::ofCodes(std::vector<std::uint32_t>(chunk.begin(), chunk.end()))
                      : Chunk::ofNumbers(chunk));
        term.column = column;
        for (const bool shaped : {false, true}) {
            if (shaped)
                analysis::findShape(term);
            for (std::size_t index = 0; index < chunks.size(); ++index)
                checkChunk(term, index, chunks[index]);
        }
    }
    static void checkChunk(const Term& term, std::size_t index, const std::vector<std::int64_t>& chunk)
    {
        constexpr std::size_t first = 3;
        std::vector<std::uint32_t> groups(rows - first, 5);
        analysis::addTerm(term, index, first, groups.size(), groups.data());
        const auto same = analysis::everywhere(term, index);
        std::size_t wrong = 0;
        for (std::size_t row = first; row < rows; ++row) {
            const std::uint32_t add = expected(term, chunk[row]);
            wrong += groups[row - first] != 5 + add || (same && *same != add) ? 1 : 0;
        }
        BOOST_TEST(wrong == 0U, "how " << static_cast<int>(term.how) << " shape "
                                       << static_cast<int>(term.shape) << " chunk " << index);
    }
    /// `failed` here and there, as a condition has it, or now and then only.
    std::vector<std::uint32_t> passing(std::size_t size, std::size_t exceptions, bool usual)
    {
        std::vector<std::uint32_t> add(size, usual ? 0 : failed);
        for (std::size_t index = 0; index < exceptions; ++index)
            add[static_cast<std::size_t>(within(0, static_cast<std::int64_t>(size) - 1))] =
                usual ? failed : 0;
        return add;
    }
    static std::vector<std::uint32_t> line(std::size_t size, std::uint32_t step, std::uint32_t first)
    {
        std::vector<std::uint32_t> add(size);
        for (std::uint32_t index = 0; index < size; ++index)
            add[index] = (index + first) * step;
        return add;
    }
};

/// Chunks of entities that differ in what they hold: one form and year; nothing at all; many; closed ones.
struct LargeStudy : CrossTabFixture {
    void fill(int rows)
    {
        done(file->db().execute(
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < " +
            std::to_string(rows - 1) +
            ") INSERT INTO entity(uid, study, rev, name, sse_form, founded_year, activity_status, "
            "grant_share, "
            "target_groups, deleted_at) SELECT 'u' || i, CASE WHEN i / 65536 = 1 THEN 2 ELSE 1 END, 1, 'e', "
            "CASE i / 65536 WHEN 0 THEN 'COOP' WHEN 1 THEN NULL ELSE substr('COOPSHG SE  ', i % 3 * 4 + 1, "
            "3) "
            "END, CASE i / 65536 WHEN 0 THEN 2000 WHEN 1 THEN NULL ELSE 1990 + i % 7 END, "
            "CASE WHEN i > 131000 AND i % 5 = 0 THEN 'closed' WHEN i > 131072 THEN 'active' END, "
            "nullif(i % 11, 3), CASE WHEN i % 4 = 0 THEN ';women;' END, "
            "CASE WHEN i % 97 = 0 AND i > 65000 THEN 1 END FROM n"));
    }
    void checkAll(const std::vector<std::string>& by, const std::vector<Condition>& conditions)
    {
        CrossTabQuery query;
        query.filter.kind = "entity";
        query.filter.all = conditions;
        query.by = by;
        query.asGiven = true;
        checkAgainstSql(query, query.filter);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(row_terms, Terms)

BOOST_AUTO_TEST_CASE(every_shape_adds_what_the_list_says_to_codes)
{
    for (const std::int64_t high : {1, 5, 255, 256, 70'000})
        for (const bool usual : {true, false}) {
            const auto chunks = values(0, high, true);
            const auto size = static_cast<std::size_t>(high) + 2;
            for (const std::size_t exceptions : {0, 1, 2, 3, 60}) {
                Term term;
                term.add = passing(size, exceptions, usual);
                check(term, chunks, true);
            }
            Term term;
            term.add = line(size - 1, usual ? 1 : 12, 0);
            term.add.push_back(failed);
            check(term, chunks, true);
        }
}

BOOST_AUTO_TEST_CASE(every_shape_adds_what_the_list_says_to_numbers)
{
    struct Range {
        std::int64_t low, high;
    };
    for (const auto& [low, high] : {Range{-3, 4}, Range{1980, 2024}, Range{-32'767, 32'766},
                                    Range{70'000, 90'000}, Range{-5'000'000'000, -4'999'990'000}})
        for (const bool usual : {true, false}) {
            const auto chunks = values(low, high, false);
            Term term;
            term.how = Term::How::table;
            term.low = low;
            const auto size = static_cast<std::size_t>(high - low) + 3;
            for (const std::size_t exceptions : {0, 1, 3, 60}) {
                term.add = passing(size, exceptions, usual);
                check(term, chunks, false);
            }
            term.add = line(size - 2, usual ? 1 : 7, 1);
            term.add.insert(term.add.end(), {0U, failed});
            check(term, chunks, false);
        }
}

BOOST_AUTO_TEST_CASE(intervals_and_lists_work_on_numbers_of_any_width)
{
    for (const std::int64_t high : {100, 40'000, 3'000'000})
        for (int round = 0; round < 20; ++round) {
            const auto chunks = values(-high, high * 1000, false);
            Term interval;
            interval.how = Term::How::interval;
            interval.low = round == 0 ? absent_number + 1 : within(-2 * high, high);
            interval.high = round == 1 ? no_record_number - 1 : within(-high, high * 1001);
            check(interval, chunks, false);
            Term list;
            list.how = Term::How::ranks;
            for (int index = 0; index < 5; ++index)
                list.numbers.push_back(chunks[0][static_cast<std::size_t>(within(0, rows - 1))]);
            std::sort(list.numbers.begin(), list.numbers.end());
            list.numbers.erase(std::unique(list.numbers.begin(), list.numbers.end()), list.numbers.end());
            list.add = passing(list.numbers.size() + 3, 2, round % 2 == 0);
            check(list, chunks, false);
        }
}

BOOST_AUTO_TEST_CASE(different_numbers_are_those_that_occur)
{
    Column column;
    column.chunks = {Chunk::ofNumbers({5, 3, absent_number, 5}),
                     Chunk::ofNumbers({absent_number, absent_number}),
                     Chunk::ofNumbers({no_record_number, 3, -9'000'000'000})};
    const std::vector<std::int64_t> numbers{-9'000'000'000, 3, 5};
    BOOST_TEST(analysis::differentNumbers(column) == numbers, boost::test_tools::per_element());
    BOOST_TEST(analysis::differentNumbers(Column()).empty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(large_cross_tab, LargeStudy)

BOOST_AUTO_TEST_CASE(chunks_that_hold_different_things_count_as_sql_does)
{
    fill(3 * 65'536 + 10);
    const std::int64_t first = 1995;
    checkAll({"sse_form", "activity_status"}, {});
    checkAll({"founded_year"}, {{"sse_form", Test::any_of, {"COOP", Value()}}});
    checkAll({"target_groups", "study"}, {{"activity_status", Test::except, {"closed"}}});
    checkAll({"sse_form"}, {{"founded_year", Test::between, {first, std::int64_t{2000}}}});
    checkAll({"sse_form"}, {{"founded_year", Test::absent, {}}});
    checkAll({"founded_year"}, {{"study", Test::any_of, {std::int64_t{2}}}});
    CrossTabQuery query;
    query.filter.kind = "entity";
    query.filter.studies = {1};
    query.measure = analysis::Measure::median;
    query.value = "grant_share";
    query.by = {"sse_form"};
    query.asGiven = true;
    checkAgainstSql(query, query.filter);
}

BOOST_AUTO_TEST_CASE(a_filter_that_nothing_meets_leaves_nothing)
{
    fill(65'536 + 1);
    for (const Condition& condition :
         {Condition{"sse_form", Test::any_of, {"nonsense"}},
          Condition{"founded_year", Test::between, {"2001"}},
          Condition{"study", Test::any_of, {std::int64_t{77}}}, Condition{"source", Test::present, {}}}) {
        checkAll({"founded_year"}, {condition});
        checkAll({}, {condition});
    }
}

BOOST_AUTO_TEST_SUITE_END()
