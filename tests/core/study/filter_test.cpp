#include "core/base/text.h"
#include "core/dictionary/kinds/statistic.h"
#include "tests/core/support/random_study.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace atlas;
using dictionary::Column;
using dictionary::FieldType;
using dictionary::Layout;
using dictionary::Value;
using study::Condition;
using Test = study::Condition::Test;

namespace {

constexpr std::array words{"Đồng Tâm", "dong  tam",     "ĐỒNG", "Кооператив Ыйман",
                           "កម្ពុជា",    "100% _pure_\\", "a;b",  "Tâm"};
constexpr std::array reasons{"not_known", "refused", "not_asked"};
constexpr std::array tests{Test::any_of,  Test::none_of,  Test::except,  Test::absent,  Test::present,
                           Test::between, Test::contains, Test::matches, Test::missing, Test::unexplained};

std::string textOf(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    return std::to_string(std::get<std::int64_t>(value));
}

bool liesBetween(const study::Record& record, const dictionary::Field& field, const Value& cell,
                 const std::vector<Value>& ends)
{
    namespace statistic = dictionary::statistic;
    const auto isBelow = [&](const Value& left, const Value& right, double leftFactor, double rightFactor) {
        const auto* number = std::get_if<std::int64_t>(&left);
        const auto* other = std::get_if<std::int64_t>(&right);
        return number != nullptr && other != nullptr
                   ? static_cast<double>(*number) * leftFactor < static_cast<double>(*other) * rightFactor
                   : left < right;
    };
    const bool scaled = record.layout().kind().key == statistic::kind.key && statistic::takesZeros(field.key);
    const double factor =
        scaled ? std::pow(10.0, double(record.values.integer(statistic::multiplier).value_or(0))) : 1;
    return (dictionary::isAbsent(ends[0]) || !isBelow(cell, ends[0], factor, 1)) &&
           (dictionary::isAbsent(ends[1]) || !isBelow(ends[1], cell, 1, factor));
}

/// The filter said again in plain words, over a record in memory.
bool passes(const study::Record& record, const Condition& condition)
{
    const Layout& layout = record.layout();
    const auto& columns = layout.columns();
    const auto column = std::find_if(columns.begin(), columns.end(),
                                     [&](const Column& one) { return one.name == condition.column; });
    const Value& cell = record.values.cell(static_cast<std::size_t>(column - columns.begin()));
    const std::string_view reason = record.values.missingReason(*column->field);
    const auto listed = [&] {
        return std::find(condition.values.begin(), condition.values.end(), cell) != condition.values.end();
    };
    if (dictionary::isAbsent(cell))
        switch (condition.test) {
        case Test::any_of:
            return listed();
        case Test::except:
        case Test::absent:
            return true;
        case Test::missing:
            return !reason.empty() && (condition.values.empty() ||
                                       std::find(condition.values.begin(), condition.values.end(),
                                                 Value(std::string(reason))) != condition.values.end());
        case Test::unexplained:
            return reason.empty();
        default:
            return false;
        }
    switch (condition.test) {
    case Test::any_of:
        return listed();
    case Test::none_of:
    case Test::except:
        return !listed();
    case Test::present:
        return true;
    case Test::between:
        return liesBetween(record, *column->field, cell, condition.values);
    case Test::contains:
        return std::any_of(condition.values.begin(), condition.values.end(), [&](const Value& code) {
            return textOf(cell).find(";" + textOf(code) + ";") != std::string::npos;
        });
    case Test::matches:
        return text::fold(textOf(cell)).find(text::fold(textOf(condition.values[0]))) != std::string::npos;
    default:
        return false;
    }
}

struct FilterFixture : tests::RandomStudy {
    template <typename List>
    auto some(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }
    /// A value that the column's type could hold, out of few, so that records share them. Absent for links.
    Value valueFor(const Column& column)
    {
        switch (column.field->type) {
        case FieldType::text:
        case FieldType::long_text:
            return std::string(some(words));
        case FieldType::choice:
            return std::string(some(std::array{"A", "B", "B-1", "C"}));
        case FieldType::choices:
            return std::string(some(std::array{";A;", ";A;B;", ";B-1;", ";A;B-1;C;"}));
        case FieldType::date:
            return std::string(some(std::array{"1999-12-31", "2020-02-29", "2023-06-20"}));
        case FieldType::boolean:
            return std::int64_t{below(2)};
        case FieldType::link:
            return {};
        default:
            return std::int64_t{below(7)} - 3;
        }
    }
    void fill(const Layout& layout, int rows)
    {
        auto writer = tests::take(study::BulkWriter::begin(*file, study::ActionKind::import, "chance"));
        for (int row = 0; row < rows; ++row) {
            study::Record record(layout);
            record.study = studies[static_cast<std::size_t>(below(3))];
            for (std::size_t column = 0; column < layout.columns().size(); ++column)
                if (maybe(60))
                    record.values.setCell(column, valueFor(layout.columns()[column]));
            for (const dictionary::Field* field : layout.fields())
                if (!record.values.has(*field) && maybe(50))
                    record.values.setMissing(*field, some(reasons));
            tests::done(writer->insert(record));
        }
        tests::done(writer->close());
    }
    Condition condition(const Column& column)
    {
        Condition made{column.name, some(tests), {}};
        if (made.test == Test::contains && column.field->type != FieldType::choices)
            made.test = Test::any_of;
        const auto one = [&] { return valueFor(column); };
        if (made.test == Test::missing)
            for (int i = below(3); i > 0; --i)
                made.values.emplace_back(std::string(some(reasons)));
        else if (made.test == Test::between)
            made.values = {maybe(70) ? one() : Value(), maybe(70) ? one() : Value()};
        else if (made.test == Test::matches)
            made.values = {std::string(some(words)).substr(0, maybe(50) ? 3 : 100)};
        else if (made.test == Test::contains)
            for (int i = 1 + below(2); i > 0; --i)
                made.values.emplace_back(std::string(some(std::array{"A", "B", "B-1", "C", "D"})));
        else
            for (int i = below(4); i > 0; --i)
                made.values.push_back(one());
        return made;
    }
};

std::string described(const study::Filter& filter)
{
    std::string text = filter.kind;
    for (const Condition& one : filter.all) {
        text += " | " + one.column + " test " + std::to_string(static_cast<int>(one.test));
        for (const Value& value : one.values)
            text += " " + (dictionary::isAbsent(value) ? std::string("none") : textOf(value));
    }
    return text;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(filter, FilterFixture)

BOOST_AUTO_TEST_CASE(conditions_let_pass_what_they_say_in_every_column)
{
    int passed = 0;
    for (const char* kind : {"entity", "source", "statistic"}) {
        const Layout& layout = *dictionary::findLayout(kind);
        fill(layout, 120);
        const auto all = tests::take(store().all({kind, {}, {}, {}}));
        for (int round = 0; round < 600; ++round) {
            study::Filter wanted{kind, {}, {}, {}};
            if (maybe(30))
                wanted.studies = {studies[1], studies[2]};
            for (int i = 1 + below(2); i > 0; --i)
                wanted.all.push_back(condition(some(layout.columns())));
            std::vector<std::int64_t> expected;
            for (const study::Record& record : all) {
                const bool inScope = wanted.studies.empty() || record.study != studies[0];
                const auto holds = [&](const Condition& one) { return passes(record, one); };
                if (inScope && std::all_of(wanted.all.begin(), wanted.all.end(), holds))
                    expected.push_back(record.pk);
            }
            passed += expected.empty() ? 0 : 1;
            BOOST_REQUIRE_MESSAGE(tests::take(store().ids(wanted, {"pk"})) == expected, described(wanted));
        }
    }
    BOOST_TEST(passed > 600);
}

BOOST_AUTO_TEST_CASE(text_is_found_blind_to_case_and_accents_in_any_field)
{
    study::Record record = newEntity("Đồng Tâm");
    record.values.set(dictionary::entity::place, "Thị trấn Ý Yên");
    tests::done(door().save(record));
    addEntity("Sen");
    const auto found = [&](const char* column, const char* text) {
        return tests::take(store().count({"entity", {}, {{column, Test::matches, {std::string(text)}}}, {}}));
    };
    BOOST_TEST(found("place", "y YEN") == 1);
    BOOST_TEST(found("name", "DONG") == 1);
    BOOST_TEST(found("place", "dong") == 0);
    BOOST_TEST(found("place", "%") == 0);
}

BOOST_AUTO_TEST_CASE(reasons_are_asked_of_fields_only)
{
    for (const char* column : {"pk", "title_key", "study", "nothing", "study.country"})
        BOOST_TEST(!store().count({"entity", {}, {{column, Test::missing, {}}}, {}}).has_value() ==
                   (std::string(column) != "study.country"));
}

BOOST_FIXTURE_TEST_CASE(a_statistic_is_sorted_and_filtered_by_its_value_with_the_zeros, tests::StudyFixture)
{
    namespace statistic = dictionary::statistic;
    const auto add = [&](std::int64_t value, std::int64_t zeros) {
        study::Record record(dictionary::layoutOf(statistic::kind));
        record.study = studyPk;
        record.values.set(statistic::value, Decimal{value, 4});
        if (zeros > 0)
            record.values.set(statistic::multiplier, zeros);
        tests::done(door().save(record));
        return record.pk;
    };
    const auto thousands = add(313'640'000, 0);
    const auto millions = add(71'000, 6);
    const auto few = add(400'000, 0);
    study::Filter filter;
    filter.kind = statistic::kind.key;
    BOOST_TEST(tests::take(store().ids(filter, {"value"})) ==
                   (std::vector<std::int64_t>{few, thousands, millions}),
               boost::test_tools::per_element());
    filter.all = {{"value", Test::between, {std::int64_t{10'000'000}, {}}}};
    BOOST_TEST(tests::take(store().ids(filter, {"value", true})) ==
                   (std::vector<std::int64_t>{millions, thousands}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
