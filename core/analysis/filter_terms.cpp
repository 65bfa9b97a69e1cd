#include "core/analysis/row_terms.h"
#include "core/base/text.h"
#include "core/study/filter_sql.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <set>

namespace atlas::analysis {

namespace {

using dictionary::Layout;
using dictionary::Value;
using study::ColumnPath;
using study::Condition;
using study::Filter;

/// Number columns spread wider than this are looked up by rank.
constexpr std::int64_t widest_table = 1 << 16;
/// As many failures as fit beside a group number, less one for the alternatives together.
constexpr std::size_t most_conditions = 250;

std::string textOf(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr ? std::to_string(*number) : std::string();
}

/// A text that reads as a number is compared as one, as SQLite does for a column of integers.
std::optional<std::int64_t> numberOf(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    const auto* text = std::get_if<std::string>(&value);
    std::int64_t number = 0;
    if (text == nullptr)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    return error == std::errc{} && end == text->data() + text->size() ? std::optional(number) : std::nullopt;
}

char lower(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

/// LIKE '%part%': without regard to the case of ASCII letters.
bool holds(std::string_view text, std::string_view part)
{
    const auto same = [](char left, char right) { return lower(left) == lower(right); };
    return std::search(text.begin(), text.end(), part.begin(), part.end(), same) != text.end() ||
           part.empty();
}

bool absentPasses(const Condition& condition)
{
    switch (condition.test) {
    case Condition::Test::absent:
    case Condition::Test::except:
        return true;
    case Condition::Test::any_of:
        return std::any_of(condition.values.begin(), condition.values.end(), dictionary::isAbsent);
    default:
        return false;
    }
}

std::string patternOf(const Condition& condition)
{
    return text::fold(condition.values.empty() ? std::string() : textOf(condition.values.front()));
}

/// Whether one of the codes stands in the list as it is stored: ";A;B;".
std::function<bool(std::string_view)> codesTest(const Condition& condition)
{
    std::vector<std::string> patterns;
    for (const Value& code : condition.values)
        patterns.push_back(";" + textOf(code) + ";");
    return [patterns](std::string_view text) {
        return std::any_of(patterns.begin(), patterns.end(),
                           [text](const std::string& pattern) { return holds(text, pattern); });
    };
}

/// Whether a present text meets the condition.
std::function<bool(std::string_view)> textTest(const Condition& condition)
{
    std::set<std::string, std::less<>> listed;
    for (const Value& value : condition.values)
        if (!dictionary::isAbsent(value))
            listed.insert(textOf(value));
    const auto bound = [&](std::size_t index) {
        const bool given = condition.values.size() > index && !dictionary::isAbsent(condition.values[index]);
        return given ? std::optional(textOf(condition.values[index])) : std::nullopt;
    };
    switch (condition.test) {
    case Condition::Test::any_of:
        return [listed](std::string_view text) { return listed.contains(text); };
    case Condition::Test::none_of:
    case Condition::Test::except:
        return [listed](std::string_view text) { return !listed.contains(text); };
    case Condition::Test::absent:
        return [](std::string_view) { return false; };
    case Condition::Test::present:
        return [](std::string_view) { return true; };
    case Condition::Test::between:
        return [low = bound(0), high = bound(1)](std::string_view text) {
            return (!low || text >= *low) && (!high || text <= *high);
        };
    case Condition::Test::contains:
        return codesTest(condition);
    case Condition::Test::matches:
    case Condition::Test::missing:
    case Condition::Test::unexplained:
        break;
    }
    return [pattern = patternOf(condition)](std::string_view text) {
        return text::fold(text).find(pattern) != std::string::npos;
    };
}

Term codeTerm(std::shared_ptr<const Column> column, const Condition& condition)
{
    Term term;
    const CodeList& list = *column->list;
    term.add.assign(list.size() + 1, failed);
    const auto passes = textTest(condition);
    for (std::uint32_t code = 1; code < list.size(); ++code)
        term.add[code] = passes(list.text(code)) ? 0 : failed;
    term.add[absent_code] = absentPasses(condition) ? 0 : failed;
    term.column = std::move(column);
    return term;
}

/// Numbers listed by a condition, as far as they are numbers.
std::vector<std::int64_t> listedNumbers(const Condition& condition)
{
    std::vector<std::int64_t> numbers;
    for (const Value& value : condition.values)
        if (const auto number = numberOf(value))
            numbers.push_back(*number);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

Term intervalTerm(const Condition& condition)
{
    Term term;
    term.how = Term::How::interval;
    const auto bound = [&](std::size_t index, std::int64_t open, std::int64_t unreadable) {
        if (condition.values.size() <= index || dictionary::isAbsent(condition.values[index]))
            return open;
        // Every number stands before every text.
        return numberOf(condition.values[index]).value_or(unreadable);
    };
    const bool bounded = condition.test == Condition::Test::between;
    term.low = bounded ? bound(0, absent_number + 1, no_record_number - 1) : absent_number + 1;
    term.high = bounded ? bound(1, no_record_number - 1, no_record_number - 1) : no_record_number - 1;
    term.low = std::max(term.low, absent_number + 1);
    term.high = std::min(term.high, no_record_number - 1);
    return term;
}

Term listTerm(const Condition& condition)
{
    Term term;
    term.how = Term::How::ranks;
    const bool inside = condition.test == Condition::Test::any_of;
    if (condition.test != Condition::Test::absent)
        term.numbers = listedNumbers(condition);
    term.add.assign(term.numbers.size(), inside ? 0U : failed);
    term.add.push_back(absentPasses(condition) ? 0U : failed);
    term.add.push_back(failed);
    term.add.push_back(inside || condition.test == Condition::Test::absent ? failed : 0U);
    return term;
}

/// Numbers are seldom searched as text: the different ones are tested one by one.
Term likeTerm(const Column& column, const Condition& condition)
{
    Term term;
    term.how = Term::How::ranks;
    term.numbers = differentNumbers(column);
    const auto passes = textTest(condition);
    for (const std::int64_t number : term.numbers)
        term.add.push_back(passes(std::to_string(number)) ? 0U : failed);
    term.add.insert(term.add.end(), 3, failed);
    return term;
}

/// The same outcome by position instead of by search, where the numbers lie close together.
void flatten(Term& term, const Column& column)
{
    const auto [low, high] = rangeOf(column);
    if (term.how != Term::How::ranks || low > high || high - low >= widest_table || high - low < 0)
        return;
    const std::size_t size = term.numbers.size();
    std::vector<std::uint32_t> add(static_cast<std::size_t>(high - low) + 1, term.add[size + 2]);
    for (std::size_t rank = 0; rank < size; ++rank)
        if (term.numbers[rank] >= low && term.numbers[rank] <= high)
            add[static_cast<std::size_t>(term.numbers[rank] - low)] = term.add[rank];
    add.push_back(term.add[size]);
    add.push_back(term.add[size + 1]);
    term.how = Term::How::table;
    term.low = low;
    term.add = std::move(add);
}

Term numberTerm(std::shared_ptr<const Column> column, const Condition& condition)
{
    Term term;
    switch (condition.test) {
    case Condition::Test::between:
    case Condition::Test::present:
        term = intervalTerm(condition);
        break;
    case Condition::Test::contains:
    case Condition::Test::matches:
        term = likeTerm(*column, condition);
        break;
    default:
        term = listTerm(condition);
        break;
    }
    flatten(term, *column);
    term.column = std::move(column);
    return term;
}

using Wanted = std::map<std::string, std::set<std::string>, std::less<>>;

/// Notes the columns on the way to the end of a path. An unknown kind is noted too: reading it will be
/// refused.
void want(Wanted& wanted, const std::string& kind, std::string_view text)
{
    const ColumnPath path = ColumnPath::parse(text);
    wanted[kind].insert(path.via.empty() ? path.column : path.via);
    const Layout* layout = dictionary::findLayout(kind);
    if (!path.via.empty() && layout != nullptr)
        want(wanted, std::string(study::targetOf(*layout, path.via)), path.column);
}

struct Compiler {
    ColumnCache& cache;
    const std::string& kind;

    Result<std::vector<Term>> terms(const std::vector<Condition>& conditions, const std::string& prefix) const
    {
        std::vector<Term> all;
        for (const Condition& condition : conditions) {
            // Reasons are not among the columns that analysis reads.
            if (condition.test == Condition::Test::missing || condition.test == Condition::Test::unexplained)
                return fail(ErrorCode::invalid_argument, {{"detail", condition.column + ": reason"}});
            auto column = cache.column(kind, prefix + condition.column);
            if (!column)
                return forward(std::move(column));
            all.push_back((*column)->coded ? codeTerm(*column, condition) : numberTerm(*column, condition));
            findShape(all.back());
        }
        return all;
    }
};

} // namespace

Result<std::vector<ColumnRequest>> requestsOf(const Filter& filter, const std::vector<std::string>& paths)
{
    if (dictionary::findLayout(filter.kind) == nullptr)
        return fail(ErrorCode::invalid_argument, {{"detail", filter.kind}});
    Wanted wanted;
    wanted[filter.kind];
    const Layout* layout = dictionary::findLayout(filter.kind);
    for (const std::string& path : paths)
        want(wanted, filter.kind, path);
    for (const Condition& condition : filter.all)
        want(wanted, filter.kind, condition.column);
    for (const std::vector<Condition>& list : filter.any)
        for (const Condition& condition : list)
            want(wanted, filter.kind, condition.column);
    for (const Condition& condition : filter.parent)
        want(wanted, filter.kind, "parent." + condition.column);
    if (!filter.studies.empty() && study::knownColumn(*layout, "study"))
        want(wanted, filter.kind, "study");
    std::vector<ColumnRequest> requests;
    for (auto& [kind, names] : wanted)
        requests.push_back({kind, {names.begin(), names.end()}});
    return requests;
}

Result<RowFilter> compile(ColumnCache& cache, const Filter& filter)
{
    RowFilter rows;
    rows.table = cache.table(filter.kind);
    if (!rows.table)
        return fail(ErrorCode::invalid_argument, {{"detail", filter.kind}});
    std::size_t conditions = filter.all.size() + filter.parent.size() + 1;
    for (const std::vector<Condition>& list : filter.any)
        conditions += list.size();
    if (conditions > most_conditions)
        return fail(ErrorCode::invalid_argument, {{"detail", "too many conditions"}});
    const Compiler compiler{cache, filter.kind};
    std::vector<Condition> all = filter.all;
    if (!filter.studies.empty() && study::knownColumn(*rows.table->layout, "study"))
        all.push_back({"study", Condition::Test::any_of, {filter.studies.begin(), filter.studies.end()}});
    auto own = compiler.terms(all, "");
    if (!own)
        return forward(std::move(own));
    auto parent = compiler.terms(filter.parent, "parent.");
    if (!parent)
        return forward(std::move(parent));
    rows.all = std::move(*own);
    std::move(parent->begin(), parent->end(), std::back_inserter(rows.all));
    for (const std::vector<Condition>& list : filter.any) {
        auto terms = compiler.terms(list, "");
        if (!terms)
            return forward(std::move(terms));
        rows.any.push_back(std::move(*terms));
    }
    return rows;
}

} // namespace atlas::analysis
