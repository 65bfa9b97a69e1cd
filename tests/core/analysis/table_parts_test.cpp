#include "core/analysis/table_parts.h"
#include "tests/core/analysis/table_contents.h"
#include "tests/core/support/random_study.h"

#include <algorithm>

using namespace atlas;
using namespace atlas::tests;
using analysis::chunk_rows;
using analysis::ColumnRequest;
using analysis::ColumnTable;

namespace {

constexpr auto chunk = static_cast<std::int64_t>(chunk_rows);
const ColumnRequest request{"sdg_contribution", {"study", "goal", "strength", "uid", "entity", "locator"}};

/// Rows that SQL makes, more than a test could save one by one.
struct LargeKind : StudyFixture {
    void fill(std::int64_t rows)
    {
        done(file->db().execute(
            "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < " +
            std::to_string(rows) +
            ") INSERT INTO sdg_contribution(uid, study, rev, goal, strength, locator, deleted_at) SELECT "
            "'u' || i, 1, 1, 1 + ((i * 7919) >> 3) % 17, nullif(i * 31 / 1000 % 5, 4), "
            "CASE WHEN i % 3 = 0 THEN 'page ' || i / 2000 END, CASE WHEN i % 1009 = 0 THEN 5 END FROM n"));
    }
    void change(const std::string& sql) { done(file->db().execute(sql)); }
    /// The rows as SQL gives them.
    [[nodiscard]] std::vector<std::string> expected() const
    {
        auto statement = take(file->db().prepare(
            "SELECT pk || ' ' || study || ' ''' || goal || ''' ' || coalesce('''' || strength || '''', '∅') "
            "|| ' ''' || uid || ''' ∅ ' || coalesce('''' || locator || '''', '∅') FROM sdg_contribution "
            "WHERE deleted_at IS NULL ORDER BY pk"));
        std::vector<std::string> lines;
        while (take(statement.step()))
            lines.emplace_back(statement.text(0));
        return lines;
    }
    void check(const ColumnTable& table) const
    {
        const std::vector<std::string> lines = expected();
        const std::vector<std::string> found = contents(table);
        BOOST_REQUIRE_EQUAL(found.size(), lines.size());
        const auto differ = std::mismatch(found.begin(), found.end(), lines.begin());
        if (differ.first != found.end())
            BOOST_ERROR(*differ.first + " instead of " + *differ.second);
        BOOST_TEST(table.dead.size() == (table.rows + chunk_rows - 1) / chunk_rows);
    }
    [[nodiscard]] ColumnTable load() const { return take(analysis::loadTable(*file, request)); }
    [[nodiscard]] ColumnTable part(std::int64_t after, std::int64_t last) const
    {
        return take(analysis::readRows(*file, request, {after, last}));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(table_parts, LargeKind)

BOOST_AUTO_TEST_CASE(a_large_kind_is_read_whole)
{
    fill(5 * chunk + 17);
    const ColumnTable table = load();
    BOOST_TEST(table.rows == 5 * chunk_rows + 17);
    BOOST_TEST(table.pks == nullptr);
    check(table);
}

BOOST_AUTO_TEST_CASE(a_kind_may_end_with_a_chunk)
{
    fill(4 * chunk);
    const ColumnTable table = load();
    BOOST_TEST(table.rows == 4 * chunk_rows);
    BOOST_TEST(table.find("goal")->chunks.size() == 4U);
    check(table);
}

BOOST_AUTO_TEST_CASE(gaps_between_records_do_not_matter)
{
    fill(4 * chunk);
    change("DELETE FROM sdg_contribution WHERE pk % 65536 = 7 AND pk > 200000");
    check(load());
    change("DELETE FROM sdg_contribution WHERE pk IN (1, 2, 40000)");
    check(load());
    change("DELETE FROM sdg_contribution WHERE pk BETWEEN 10 AND 200000");
    change("UPDATE sdg_contribution SET pk = 9223372036854775807 WHERE pk = 3");
    check(load());
    change("UPDATE sdg_contribution SET pk = -9223372036854775807 WHERE pk = 4");
    check(load());
}

BOOST_AUTO_TEST_CASE(an_open_transaction_sees_its_own_rows)
{
    fill(4 * chunk + 1);
    change("BEGIN IMMEDIATE");
    change("DELETE FROM sdg_contribution WHERE pk > 262140");
    check(load());
    change("ROLLBACK");
    BOOST_TEST(load().rows == 4 * chunk_rows + 1);
}

BOOST_AUTO_TEST_CASE(two_tables_become_one)
{
    fill(2 * chunk + 3);
    const ColumnTable whole = part(0, 3 * chunk);
    const ColumnTable table = analysis::joined(part(0, chunk), part(chunk, 3 * chunk));
    check(table);
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
        const analysis::Column& column = table.columns[index];
        const analysis::Column& same = whole.columns[index];
        // The codes too are those of one reading.
        BOOST_TEST((!column.coded || column.list->size() == same.list->size()));
        for (std::size_t at = 0; at < column.chunks.size(); ++at)
            BOOST_TEST((column.chunks[at]->values == same.chunks[at]->values));
    }
    check(analysis::joined(part(-1, 0), part(0, 3 * chunk)));
    BOOST_TEST(analysis::joined(whole, part(3 * chunk, 4 * chunk)).rows == whole.rows);
}

BOOST_AUTO_TEST_CASE(an_empty_kind_is_an_empty_table)
{
    const ColumnTable table = load();
    BOOST_TEST(table.rows == 0U);
    BOOST_TEST(table.columns.size() == request.columns.size());
}

BOOST_AUTO_TEST_SUITE_END()
