#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "tests/core/report/report_fixture.h"

#include <array>
#include <map>
#include <random>

using namespace atlas;
using namespace atlas::tests;
namespace entity = dictionary::entity;
namespace year = dictionary::entity_year;
namespace contribution = dictionary::sdg_contribution;

namespace {

/// A study of which nothing is known beforehand; what the report prints of it is compared with SQL.
struct RandomStudy : ReportFixture {
    std::mt19937 random;

    explicit RandomStudy(unsigned seed)
        : random(seed)
    {
        for (const std::int64_t study : {studyPk, addStudy("KH", "Another country")})
            fill(study);
    }

    bool oneIn(unsigned n) { return random() % n == 0; }
    const char* pick(std::initializer_list<const char*> codes)
    {
        return *(codes.begin() + static_cast<std::ptrdiff_t>(random() % codes.size()));
    }

    void fill(std::int64_t study)
    {
        const unsigned entities = random() % 40;
        for (unsigned i = 0; i < entities; ++i) {
            study::Record one(dictionary::layoutOf(entity::kind));
            one.study = study;
            one.values.set(entity::name, "Entity " + std::to_string(i));
            one.values.set(entity::sse_form, pick({"COOP", "SE", "SHG", ""}));
            if (one.values.text(entity::sse_form) == "COOP")
                one.values.set(entity::coop_tier, pick({"primary", "secondary", "tertiary", ""}));
            one.values.set(entity::national_form, pick({"VN-HTX", "VN-DNXH", ""}));
            one.values.set(entity::activity_status, pick({"active", "closed", "dormant", ""}));
            if (oneIn(8))
                one.values.set(entity::closed_year, 2012);
            one.values.set(entity::registration_status,
                           pick({"sse_law", "certified", "unregistered", "unknown", ""}));
            if (oneIn(3))
                one.values.setMissing(entity::founded_year, pick({"not_known", "refused"}));
            const auto pk = save(one);
            for (const int reported : {2021, 2022, 2023, 2024})
                if (oneIn(2))
                    addYear(study, pk, reported);
            if (oneIn(2))
                addContribution(study, pk);
            if (oneIn(12))
                done(door().remove(one.layout(), pk));
        }
    }

    void addYear(std::int64_t study, std::int64_t parent, int reported)
    {
        study::Record one(dictionary::layoutOf(year::kind));
        one.study = study;
        one.parent = parent;
        one.values.set(year::year, reported);
        dictionary::Count count;
        if (!oneIn(4)) {
            count.total = random() % 1000;
            one.values.set(year::members, count);
            one.values.set(year::member_unit, pick({"persons", "households", ""}));
        }
        if (!oneIn(4)) {
            count.total = random() % 100;
            one.values.set(year::workers, count);
        }
        save(one);
    }

    void addContribution(std::int64_t study, std::int64_t entityPk)
    {
        study::Record one(dictionary::layoutOf(contribution::kind));
        one.study = study;
        const std::string target = pick({"1.2", "5.5", "8.3", "8.10", ""});
        one.values.set(contribution::goal, target.empty() ? "8" : target.substr(0, target.find('.')));
        one.values.set(contribution::target, target);
        one.values.set(contribution::subject, "entity");
        one.values.set(contribution::entity, entityPk);
        one.values.set(contribution::direction, pick({"positive", "mixed"}));
        one.values.set(contribution::mechanism, pick({"Gives loans.", "Trains members."}));
        one.values.set(contribution::strength, pick({"0", "1", "2", "3"}));
        if (oneIn(6))
            one.values.set(dictionary::common::confidential, std::int64_t{1});
        save(one);
    }

    /// First two columns of every row: a code and a number, or "" and the number of a query with one column.
    std::map<std::string, std::int64_t> sql(const std::string& text)
    {
        auto statement = take(file->db().prepare(text));
        std::map<std::string, std::int64_t> rows;
        while (take(statement.step()))
            rows[std::string(statement.text(0))] = statement.integer(1);
        return rows;
    }
    std::int64_t number(const std::string& text) { return take(file->db().scalar(text)); }
};

const report::TableBlock* table(const report::Report& made, const std::string& anchor)
{
    for (const report::TableBlock* one : tests::blocksOf<report::TableBlock>(made))
        if (one->anchor == anchor)
            return one;
    return nullptr;
}

std::string cellText(const report::TableBlock& table, std::size_t row, std::size_t column)
{
    return text(table.rows[row][column].text);
}

std::string dashed(std::int64_t n)
{
    return n == 0 ? "–" : std::to_string(n);
}

/// "active as far as known" and "no union" as a reader of the file would write them.
constexpr const char* open_entities =
    " e.study = 1 AND e.deleted_at IS NULL AND coalesce(e.activity_status, '') NOT IN ('closed', 'dormant') "
    "AND e.closed_year IS NULL ";
constexpr const char* summed = " AND coalesce(e.coop_tier, '') NOT IN ('secondary', 'tertiary') ";

std::string label(const std::string& form)
{
    return form.empty() ? "Not classified" : std::string(vocabularies().label("sse_form", form, "en"));
}

void compareSizes(RandomStudy& study, const report::Report& made)
{
    const std::string years =
        " FROM entity_year y JOIN entity e ON e.pk = y.parent WHERE y.deleted_at IS NULL AND" +
        std::string(open_entities);
    const std::string counts =
        "SELECT y.year, count(*) AS n" + years + summed +
        "AND (y.members_total IS NOT NULL OR y.workers_total IS NOT NULL) AND y.year <= "
        "2023 GROUP BY 1";
    const std::int64_t reported = study.number("SELECT coalesce(max(year), 0) FROM (" + counts +
                                               ") WHERE 2 * n >= (SELECT max(n) FROM (" + counts + "))");
    const std::string sums = years + summed + "AND y.year = " + std::to_string(reported);
    const std::int64_t known = study.number(
        "SELECT count(*)" + sums + " AND (y.members_total IS NOT NULL OR y.workers_total IS NOT NULL)");
    const report::TableBlock* forms = table(made, "table-forms");
    BOOST_REQUIRE_EQUAL(forms != nullptr, known > 0);
    if (forms == nullptr)
        return;
    const std::string of = "SELECT coalesce(e.sse_form, ''), ";
    const auto entities = study.sql(of + "count(*) FROM entity e WHERE" + open_entities + "GROUP BY 1");
    const auto workers =
        study.sql(of + "sum(y.workers_total)" + sums + " AND y.workers_total IS NOT NULL GROUP BY 1");
    const auto households =
        study.sql(of + "sum(y.members_total)" + sums +
                  " AND y.members_total IS NOT NULL AND y.member_unit = 'households' GROUP BY 1");
    BOOST_TEST(forms->rows.size() == entities.size() + 1);
    const std::size_t last = forms->columns.size() - 1;
    const bool withWorkers = plain(forms->columns[last - 1].header) == "Workers";
    BOOST_TEST(withWorkers == !workers.empty());
    for (const auto& [form, n] : entities) {
        std::size_t row = 0;
        while (row < forms->rows.size() && cellText(*forms, row, 0) != label(form))
            ++row;
        BOOST_REQUIRE(row < forms->rows.size());
        BOOST_TEST(cellText(*forms, row, 1) == std::to_string(n));
        if (withWorkers) {
            const auto sum = workers.find(form);
            BOOST_TEST(cellText(*forms, row, last - 1) ==
                       (sum == workers.end() ? "…" : std::to_string(sum->second) + " (unit not recorded)"));
        }
        if (const auto sum = households.find(form); sum != households.end())
            BOOST_TEST(cellText(*forms, row, 2).find(std::to_string(sum->second) + " households") !=
                       std::string::npos);
        else
            BOOST_TEST(cellText(*forms, row, 2).find("households") == std::string::npos);
    }
    const std::size_t total = forms->rows.size() - 1;
    BOOST_TEST(
        cellText(*forms, total, 1) ==
        std::to_string(study.number("SELECT count(*) FROM entity e WHERE" + std::string(open_entities))));
}

void compareTypology(RandomStudy& study, const report::Report& made)
{
    const report::TableBlock* forms = table(made, "table-typology");
    const std::string open = " FROM entity e WHERE" + std::string(open_entities);
    BOOST_REQUIRE_EQUAL(forms != nullptr, study.number("SELECT count(national_form)" + open) > 0);
    if (forms == nullptr)
        return;
    std::array<std::int64_t, 4> printed{};
    for (std::size_t row = 0; row < forms->rows.size(); ++row)
        for (std::size_t column = 0; column < printed.size(); ++column)
            if (const std::string cell = cellText(*forms, row, column + 2); cell != "–")
                printed.at(column) += std::stoll(cell);
    const std::string status = open + "AND e.registration_status ";
    BOOST_TEST(printed[0] == study.number("SELECT count(*)" + open));
    BOOST_TEST(printed[1] ==
               study.number("SELECT count(*)" + status + "IN ('sse_law', 'other_law', 'certified')"));
    BOOST_TEST(printed[2] == study.number("SELECT count(*)" + status + "= 'unregistered'"));
    BOOST_TEST(printed[0] == printed[1] + printed[2] + printed[3]);
}

void compareContributions(RandomStudy& study, const report::Report& made)
{
    const report::TableBlock* contributions = table(made, "table-contributions");
    const std::string all = " FROM sdg_contribution c WHERE c.study = 1 AND c.deleted_at IS NULL AND "
                            "coalesce(c.confidential, 0) = 0 ";
    const std::int64_t recorded = study.number("SELECT count(*)" + all);
    BOOST_REQUIRE_EQUAL(contributions != nullptr, recorded > 0);
    if (contributions == nullptr)
        return;
    std::int64_t printed = 0;
    for (std::size_t row = 0; row < contributions->rows.size(); ++row)
        printed += std::stoll(cellText(*contributions, row, 3));
    BOOST_TEST(printed == recorded);
    const auto strongest =
        study.sql("SELECT c.target, max(min(c.strength, '1'))" + all + "AND c.target IS NOT NULL GROUP BY 1");
    std::map<std::string, std::string> shown;
    for (std::size_t row = 0; row < contributions->rows.size(); ++row) {
        const std::string name = cellText(*contributions, row, 0);
        const std::string target = name.substr(0, name.find(' '));
        for (const char* code : {"0", "1", "2", "3"})
            if (cellText(*contributions, row, 4) == vocabularies().label("strength", code, "en"))
                shown[target] = std::max(shown[target], std::string(code));
    }
    for (const auto& [target, strength] : strongest)
        BOOST_TEST(shown[target] == std::to_string(strength));
}

void compareMissing(RandomStudy& study, const report::Report& made)
{
    const report::TableBlock* missing = table(made, "table-missing");
    const std::string open = " FROM entity e WHERE" + std::string(open_entities);
    const std::int64_t unknown = study.number("SELECT count(*)" + open + "AND e.founded_year IS NULL");
    if (unknown == 0)
        return;
    BOOST_REQUIRE(missing != nullptr);
    bool found = false;
    for (std::size_t row = 0; row < missing->rows.size(); ++row) {
        if (cellText(*missing, row, 0) != "Founded")
            continue;
        found = true;
        BOOST_TEST(cellText(*missing, row, 1) == std::to_string(study.number("SELECT count(*)" + open)));
        BOOST_TEST(cellText(*missing, row, 2) == std::to_string(unknown));
        for (std::size_t column = 4; column < missing->columns.size(); ++column)
            if (plain(missing->columns[column].header) == "Not known")
                BOOST_TEST(cellText(*missing, row, column) ==
                           dashed(study.number("SELECT count(*)" + open +
                                               "AND e.founded_year IS NULL AND "
                                               "json_extract(e.missing, '$.founded_year') = 'not_known'")));
    }
    BOOST_TEST(found);
}

} // namespace

BOOST_AUTO_TEST_CASE(printed_numbers_are_those_of_the_file)
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed)
        {
            RandomStudy study(seed);
            BOOST_REQUIRE_EQUAL(study.studyPk, 1);
            const report::Report made = take(report::build(
                *study.file, vocabularies(), report::catalogueFigures(*study.file, vocabularies()),
                {"VN", "en", {2026, 5, 3}, ""}));
            BOOST_TEST(findings(made) == "");
            compareSizes(study, made);
            compareTypology(study, made);
            compareContributions(study, made);
            compareMissing(study, made);
        }
    }
}
