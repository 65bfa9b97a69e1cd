#include "core/analysis/column_cache.h"
#include "tests/core/analysis/table_contents.h"
#include "tests/core/support/random_study.h"

using namespace atlas;
using namespace atlas::tests;
using analysis::ColumnCache;
using analysis::ColumnRequest;
using analysis::ColumnTable;

namespace {

const std::vector<ColumnRequest> requests{
    {"entity",
     {"pk", "uid", "study", "name", "title_key", "rev", "sse_form", "activity_status", "founded_year",
      "target_groups", "grant_share"}},
    {"entity_year", {"study", "parent", "year", "members_total", "surplus", "chair_sex"}},
    {"sdg_contribution", {"study", "goal", "strength", "entity", "national_priority"}},
    {"study", {"country", "reference_year"}}};

void checkFresh(const ColumnCache& cache, const study::StudyFile& file)
{
    for (const ColumnRequest& request : requests)
        BOOST_TEST(contents(*cache.table(request.kind)) == contents(take(analysis::loadTable(file, request))),
                   boost::test_tools::per_element());
}

struct CacheFixture : RandomStudy {
    void checkTable(const ColumnCache& cache, const ColumnRequest& request) const
    {
        BOOST_TEST(contents(*cache.table(request.kind)) ==
                       contents(take(analysis::loadTable(*file, request))),
                   boost::test_tools::per_element());
    }
};

void requireAll(ColumnCache& cache, const study::StudyFile& file)
{
    for (const ColumnRequest& request : requests)
        done(cache.require(file, request));
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(column_cache, CacheFixture)

BOOST_AUTO_TEST_CASE(columns_hold_what_the_file_holds)
{
    import(300, 400, 300);
    ColumnCache cache;
    requireAll(cache, *file);
    for (const ColumnRequest& request : requests) {
        std::string sql = "SELECT pk";
        for (const std::string& name : request.columns)
            sql.append(", CASE WHEN typeof(")
                .append(name)
                .append(") = 'text' THEN '''' || ")
                .append(name)
                .append(" || '''' ELSE ")
                .append(name)
                .append(" END");
        std::vector<std::string> expected;
        for (const auto& row :
             rows(sql + " FROM " + request.kind + " WHERE deleted_at IS NULL ORDER BY pk")) {
            std::string line = row[0];
            for (std::size_t column = 1; column < row.size(); ++column)
                line += " " + row[column];
            expected.push_back(std::move(line));
        }
        BOOST_TEST(contents(*cache.table(request.kind)) == expected, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(edits_undos_and_imports_leave_it_as_a_fresh_load)
{
    import(100, 150, 100);
    ColumnCache cache;
    requireAll(cache, *file);
    for (int round = 0; round < 60; ++round) {
        for (int edit = below(4); edit >= 0; --edit)
            editSomething();
        if (round % 20 == 19)
            import(40, 20, 30);
        done(cache.sync(*file));
        requireAll(cache, *file);
        checkFresh(cache, *file);
    }
}

BOOST_AUTO_TEST_CASE(a_small_change_is_not_a_reload)
{
    import(300, 0, 0);
    ColumnCache cache;
    done(cache.require(*file, requests[0]));
    const auto before = cache.table("entity");
    study::Record record = take(store().find(dictionary::layoutOf(dictionary::entity::kind), 7));
    record.values.set(dictionary::entity::founded_year, 1901);
    done(door().save(record));
    done(cache.sync(*file));
    BOOST_TEST(!cache.missing(requests[0]).has_value());
    const auto after = cache.table("entity");
    BOOST_TEST(after->version > before->version);
    // The columns that did not change are the same memory.
    BOOST_TEST(after->find("sse_form")->chunks[0] == before->find("sse_form")->chunks[0]);
    BOOST_TEST(after->find("founded_year")->chunks[0] != before->find("founded_year")->chunks[0]);
    BOOST_TEST(before->find("founded_year")->chunks[0]->number(6) != 1901);
    BOOST_TEST(after->find("founded_year")->chunks[0]->number(6) == 1901);
}

BOOST_AUTO_TEST_CASE(a_large_change_makes_the_kind_stale_until_it_is_required)
{
    import(100, 0, 0);
    ColumnCache cache;
    done(cache.require(*file, requests[0]));
    import(300, 0, 0);
    done(cache.sync(*file));
    BOOST_TEST(cache.missing(requests[0]).has_value());
    BOOST_TEST(cache.table("entity")->rows == 100);
    done(cache.require(*file, requests[0]));
    BOOST_TEST(cache.table("entity")->rows == 400);
}

BOOST_AUTO_TEST_CASE(a_long_write_in_progress_is_not_seen_and_its_end_is)
{
    import(20, 0, 0);
    ColumnCache cache;
    done(cache.require(*file, requests[0]));
    {
        auto other = take(file->sibling(study::DbMode::read_write));
        auto writer = take(study::BulkWriter::begin(*other, study::ActionKind::import, "a"));
        for (int i = 0; i < study::BulkWriter::chunk_rows + 5; ++i) {
            study::Record record = randomEntity();
            done(writer->insert(record));
        }
        done(cache.sync(*file));
        BOOST_TEST(take(analysis::loadTable(*file, requests[0])).rows == 20);
        BOOST_TEST(!cache.missing(requests[0]).has_value());
        done(writer->cancel());
    }
    // The cancelled rows' pks and journal numbers are given out again.
    import(3, 0, 0);
    done(cache.sync(*file));
    BOOST_TEST(cache.table("entity")->rows == 23);
    checkFresh(
        [&] {
            ColumnCache all = cache;
            requireAll(all, *file);
            return all;
        }(),
        *file);
}

BOOST_AUTO_TEST_CASE(columns_asked_for_later_stand_beside_those_that_are_there)
{
    import(300, 0, 0);
    ColumnCache cache;
    done(cache.require(*file, {"entity", {"sse_form", "name"}}));
    const auto before = cache.table("entity");
    const ColumnRequest more{"entity", {"founded_year", "name"}};
    BOOST_TEST(cache.missing(more).value().columns == std::vector<std::string>{"founded_year"},
               boost::test_tools::per_element());
    done(cache.require(*file, more));
    BOOST_TEST(!cache.missing(more).has_value());
    const auto after = cache.table("entity");
    BOOST_TEST(after->version > before->version);
    BOOST_TEST(after->find("name")->chunks[0] == before->find("name")->chunks[0]);
    checkTable(cache, {"entity", {"sse_form", "name", "founded_year"}});
}

BOOST_AUTO_TEST_CASE(columns_asked_for_amid_edits_are_as_fresh_as_the_others)
{
    const std::vector<std::string> names{"sse_form", "activity_status", "founded_year", "name", "rev",
                                         "study"};
    import(150, 0, 0);
    for (int round = 0; round < 40; ++round) {
        ColumnCache cache;
        ColumnRequest all{"entity", {}};
        for (const std::string& name : names) {
            done(cache.require(*file, {"entity", {name}}));
            all.columns.push_back(name);
            // Between two columns the kind changes, keeps its rows or not, and is followed or not.
            for (int edit = below(3); edit > 0; --edit)
                editSomething();
            if (maybe(10))
                import(5, 0, 0);
            if (maybe(50))
                done(cache.sync(*file));
        }
        done(cache.sync(*file));
        done(cache.require(*file, all));
        checkTable(cache, all);
    }
}

BOOST_AUTO_TEST_CASE(a_workers_columns_of_other_rows_are_let_go)
{
    import(50, 0, 0);
    ColumnCache cache;
    done(cache.require(*file, {"entity", {"sse_form"}}));
    const ColumnRequest more{"entity", {"founded_year"}};
    ColumnTable loaded = take(analysis::loadTable(*file, more));
    addEntity("Written meanwhile");
    done(cache.sync(*file));
    cache.adopt(std::move(loaded));
    BOOST_TEST(cache.missing(more).has_value());
    done(cache.require(*file, more));
    checkTable(cache, {"entity", {"sse_form", "founded_year"}});
}

BOOST_AUTO_TEST_CASE(a_workers_older_columns_are_brought_up_to_date)
{
    import(50, 0, 0);
    ColumnCache cache;
    done(cache.require(*file, {"entity", {"founded_year"}}));
    ColumnTable older = take(analysis::loadTable(*file, {"entity", {"sse_form", "founded_year"}}));
    study::Record record = take(store().find(dictionary::layoutOf(dictionary::entity::kind), 7));
    record.values.set(dictionary::entity::founded_year, 1901);
    done(door().save(record));
    done(cache.sync(*file));
    cache.adopt(std::move(older));
    done(cache.sync(*file));
    BOOST_TEST(cache.table("entity")->find("founded_year")->chunks[0]->number(6) == 1901);
}

BOOST_AUTO_TEST_CASE(a_worker_loads_while_others_write)
{
    import(50, 0, 0);
    ColumnCache cache;
    auto worker = take(file->sibling(study::DbMode::read_only));
    ColumnTable loaded = take(analysis::loadTable(*worker, requests[0]));
    addEntity("Written meanwhile");
    cache.adopt(std::move(loaded));
    done(cache.sync(*file));
    BOOST_TEST(cache.table("entity")->rows == 51);
}

BOOST_AUTO_TEST_CASE(another_programs_writing_makes_everything_stale)
{
    import(5, 0, 0);
    ColumnCache cache;
    done(cache.require(*file, requests[0]));
    done(cache.sync(*file, take(file->db().dataVersion())));
    addEntity("Ours");
    done(cache.sync(*file, take(file->db().dataVersion())));
    BOOST_TEST(!cache.missing(requests[0]).has_value());
    auto other = take(study::Db::open(file->path(), study::DbMode::read_write));
    done(other.execute("UPDATE entity SET founded_year = 1900"));
    done(cache.sync(*file, take(file->db().dataVersion())));
    BOOST_TEST(cache.missing(requests[0]).has_value());
    done(cache.require(*file, requests[0]));
    BOOST_TEST(cache.table("entity")->find("founded_year")->chunks[0]->number(0) == 1900);
}

BOOST_AUTO_TEST_CASE(rows_that_another_program_took_out_leave_gaps)
{
    import(30, 0, 0);
    done(file->db().execute("DELETE FROM entity WHERE pk IN (1, 7, 8, 30)"));
    ColumnCache cache;
    done(cache.require(*file, requests[0]));
    BOOST_TEST(cache.table("entity")->rows == 26);
    BOOST_TEST(!cache.table("entity")->rowOf(7).has_value());
    addEntity("Behind the gap");
    editSomething();
    done(cache.sync(*file));
    BOOST_TEST(contents(*cache.table("entity")) == contents(take(analysis::loadTable(*file, requests[0]))),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_column_read_through_a_link_follows_both_ends)
{
    import(60, 80, 0);
    ColumnCache cache;
    done(cache.require(*file, {"entity", {"sse_form", "founded_year"}}));
    done(cache.require(*file, {"entity_year", {"parent"}}));
    for (int round = 0; round < 40; ++round) {
        editSomething();
        done(cache.sync(*file));
        for (const char* name : {"sse_form", "founded_year"}) {
            const auto column = take(cache.column("entity_year", std::string("parent.") + name));
            const auto expected =
                rows("SELECT CASE WHEN p.deleted_at IS NOT NULL THEN 'none' WHEN typeof(p." +
                     std::string(name) + ") = 'text' THEN '''' || p." + name + " || '''' ELSE p." + name +
                     " END FROM entity_year t JOIN entity p ON p.pk = t.parent ORDER BY t.pk");
            BOOST_REQUIRE_EQUAL(cache.table("entity_year")->rows, expected.size());
            for (std::size_t row = 0; row < expected.size(); ++row)
                BOOST_TEST(shown(*column, row) == expected[row][0]);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_the_dictionary_does_not_know_is_refused)
{
    ColumnCache cache;
    BOOST_TEST(name(cache.require(*file, {"entity", {"nonsense"}}).error().code) == "invalid_argument");
    BOOST_TEST(name(cache.require(*file, {"nonsense", {}}).error().code) == "invalid_argument");
    BOOST_TEST(name(cache.column("entity", "parent.name").error().code) == "invalid_argument");
}

BOOST_AUTO_TEST_SUITE_END()
