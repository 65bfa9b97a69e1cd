#include "core/study/filter_sql.h"

#include "core/base/text.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/change_log.h"

#include <array>

namespace atlas::study {

using dictionary::Layout;
using dictionary::Value;

namespace {

constexpr std::array common_columns{"pk",        "uid",        "study",      "parent",
                                    "title_key", "created_at", "updated_at", "rev"};

std::string escaped(std::string_view text)
{
    std::string pattern;
    for (const char character : text) {
        if (character == '%' || character == '_' || character == '\\')
            pattern += '\\';
        pattern += character;
    }
    return pattern;
}

std::string textOf(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr ? std::to_string(*number) : std::string();
}

struct Writer {
    FilterSql& sql;

    std::string place(Value value) const
    {
        sql.values.push_back(std::move(value));
        return "?";
    }
    std::string anyOf(const std::string& column, const std::vector<Value>& values, bool negated) const;
    std::string between(const std::string& column, const std::vector<Value>& values) const;
    std::string containsAny(const std::string& column, const std::vector<Value>& codes) const;
    std::string matches(const std::string& column, const Value& text) const;
    std::string condition(const Condition& condition, const std::string& column) const;
    std::string withoutValue(const Layout& layout, const Condition& condition,
                             const std::string& alias) const;
    Result<std::string> located(const Layout& layout, const Condition& condition,
                                const std::string& alias) const;
    Result<std::string> all(const Layout& layout, const std::vector<Condition>& conditions,
                            const std::string& alias) const;
};

std::string Writer::anyOf(const std::string& column, const std::vector<Value>& values, bool negated) const
{
    std::string places;
    bool absent = false;
    for (const Value& value : values) {
        if (dictionary::isAbsent(value)) {
            absent = true;
            continue;
        }
        places += places.empty() ? "" : ", ";
        places += place(value);
    }
    if (negated)
        return column + " IS NOT NULL AND " + column + " NOT IN (" + places + ")";
    return "(" + column + " IN (" + places + ")" + (absent ? " OR " + column + " IS NULL" : "") + ")";
}

std::string Writer::between(const std::string& column, const std::vector<Value>& values) const
{
    std::string text = column + " IS NOT NULL";
    if (!values.empty() && !dictionary::isAbsent(values[0]))
        text += " AND " + column + " >= " + place(values[0]);
    if (values.size() > 1 && !dictionary::isAbsent(values[1]))
        text += " AND " + column + " <= " + place(values[1]);
    return text;
}

std::string Writer::condition(const Condition& condition, const std::string& column) const
{
    const Value first = condition.values.empty() ? Value() : condition.values.front();
    switch (condition.test) {
    case Condition::Test::any_of:
        return anyOf(column, condition.values, false);
    case Condition::Test::none_of:
        return anyOf(column, condition.values, true);
    case Condition::Test::except:
        return column + " IS NULL OR (" + anyOf(column, condition.values, true) + ")";
    case Condition::Test::absent:
        return column + " IS NULL";
    case Condition::Test::present:
        return column + " IS NOT NULL";
    case Condition::Test::between:
        return between(column, condition.values);
    case Condition::Test::contains:
        return containsAny(column, condition.values);
    case Condition::Test::matches:
    case Condition::Test::missing:
    case Condition::Test::unexplained:
        break;
    }
    return matches(column, first);
}

std::string Writer::containsAny(const std::string& column, const std::vector<Value>& codes) const
{
    std::string text;
    for (const Value& code : codes)
        text += (text.empty() ? "" : " OR ") + column + " LIKE " +
                place("%;" + escaped(textOf(code)) + ";%") + " ESCAPE '\\'";
    return text.empty() ? "0" : text;
}

std::string Writer::matches(const std::string& column, const Value& text) const
{
    const std::string wanted = text::fold(textOf(text));
    if (column.ends_with(".title_key"))
        return "holds_bytes(" + column + ", " + place(wanted) + ")";
    return "holds_folded(" + column + ", " + place(wanted) + ")";
}

/// The reasons stand in one JSON text, written by Values::missingJson: a field's reason is found without
/// parsing it.
std::string Writer::withoutValue(const Layout& layout, const Condition& condition,
                                 const std::string& alias) const
{
    const std::string key = "\"" + std::string(layout.findColumn(condition.column)->field->key) + "\":";
    const std::string reasons = "coalesce(" + alias + ".missing, '')";
    std::string text = alias + "." + condition.column + " IS NULL AND ";
    if (condition.test == Condition::Test::unexplained)
        return text + "instr(" + reasons + ", " + place(key) + ") = 0";
    if (condition.values.empty())
        return text + "instr(" + reasons + ", " + place(key) + ") > 0";
    std::string any;
    for (const Value& reason : condition.values)
        any += (any.empty() ? "(" : " OR ") + ("instr(" + reasons + ", ") +
               place(key + "\"" + textOf(reason) + "\"") + ") > 0";
    return text + any + ")";
}

Result<std::string> Writer::located(const Layout& layout, const Condition& condition,
                                    const std::string& alias) const
{
    const auto unknown = [&] {
        return fail(ErrorCode::invalid_argument,
                    {{"detail", std::string(layout.kind().key) + "." + condition.column}});
    };
    const ColumnPath path = ColumnPath::parse(condition.column);
    if (path.via.empty()) {
        if (!knownColumn(layout, path.column))
            return unknown();
        if (condition.test == Condition::Test::missing || condition.test == Condition::Test::unexplained) {
            if (layout.findColumn(path.column) == nullptr)
                return unknown();
            return withoutValue(layout, condition, alias);
        }
        return this->condition(condition, condition.test == Condition::Test::between
                                              ? comparedBy(layout, path.column, alias)
                                              : alias + "." + path.column);
    }
    const Layout* target = dictionary::findLayout(targetOf(layout, path.via));
    if (target == nullptr)
        return unknown();
    Condition there = condition;
    there.column = path.column;
    auto inner = located(*target, there, "l");
    if (!inner)
        return inner;
    return alias + "." + path.via + " IN (SELECT l.pk FROM " + std::string(target->kind().key) +
           " l WHERE l.deleted_at IS NULL AND (" + *inner + "))";
}

Result<std::string> Writer::all(const Layout& layout, const std::vector<Condition>& conditions,
                                const std::string& alias) const
{
    std::string text = alias + ".deleted_at IS NULL";
    for (const Condition& one : conditions) {
        auto located = this->located(layout, one, alias);
        if (!located)
            return located;
        text += " AND (" + *located + ")";
    }
    return text;
}

} // namespace

Result<std::int64_t> firstPending(const Db& db, std::string_view kind)
{
    const auto open = hasOpenAction(db);
    if (!open || !*open)
        return open ? Result<std::int64_t>(0) : tl::unexpected(open.error());
    auto statement =
        db.prepare("SELECT min(c.row) FROM action a JOIN change c ON c.action = a.seq "
                   "JOIN dict_kind k ON k.id = c.kind WHERE a.state = 0 AND c.op = 1 AND k.key = ?");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, kind).step();
    if (!row)
        return tl::unexpected(row.error());
    return statement->integer(0);
}

ColumnPath ColumnPath::parse(std::string_view path)
{
    const std::size_t point = path.find('.');
    if (point == std::string_view::npos)
        return {"", std::string(path)};
    return {std::string(path.substr(0, point)), std::string(path.substr(point + 1))};
}

std::string_view targetOf(const Layout& layout, std::string_view via)
{
    if (via == "parent")
        return layout.kind().parent;
    if (via == "study")
        return layout.kind().key == dictionary::study::kind.key ? std::string_view()
                                                                : dictionary::study::kind.key;
    const dictionary::Column* column = layout.findColumn(via);
    return column != nullptr ? column->field->target : std::string_view();
}

std::string comparedBy(const Layout& layout, std::string_view column, std::string_view alias)
{
    const std::string place = std::string(alias) + ".";
    std::string plain = place + std::string(column);
    namespace statistic = dictionary::statistic;
    if (layout.kind().key != statistic::kind.key || !statistic::takesZeros(column))
        return plain;
    return "(" + plain + " * CAST('1e' || coalesce(" + place + std::string(statistic::multiplier.key) +
           ", 0) AS REAL))";
}

bool knownColumn(const Layout& layout, std::string_view name)
{
    for (const char* common : common_columns)
        if (name == common)
            return (name != "parent" || !layout.kind().parent.empty()) &&
                   (name != "title_key" || !layout.kind().title.empty()) &&
                   (name != "study" || layout.kind().key != "study");
    return layout.findColumn(name) != nullptr;
}

void FilterSql::bindTo(Stmt& statement) const
{
    for (std::size_t index = 0; index < values.size(); ++index)
        bindValue(statement, static_cast<int>(index), &values[index]);
}

Result<FilterSql> toSql(const Filter& filter, const Db& db)
{
    const Layout* layout = dictionary::findLayout(filter.kind);
    if (layout == nullptr)
        return fail(ErrorCode::invalid_argument, {{"detail", filter.kind}});
    FilterSql sql;
    const Writer writer{sql};
    auto own = writer.all(*layout, filter.all, "t");
    if (!own)
        return forward(std::move(own));
    sql.where = std::move(*own);
    if (!filter.studies.empty() && layout->kind().key != "study")
        sql.where += " AND " + writer.anyOf("t.study", {filter.studies.begin(), filter.studies.end()}, false);
    if (!filter.parent.empty()) {
        const Layout* parent = dictionary::findLayout(layout->kind().parent);
        if (parent == nullptr)
            return fail(ErrorCode::invalid_argument, {{"detail", filter.kind + " has no parent"}});
        auto conditions = writer.all(*parent, filter.parent, "p");
        if (!conditions)
            return forward(std::move(conditions));
        sql.where += " AND t.parent IN (SELECT p.pk FROM " + std::string(parent->kind().key) + " p WHERE " +
                     *conditions + ")";
    }
    std::string alternatives;
    for (const std::vector<Condition>& list : filter.any) {
        auto conditions = writer.all(*layout, list, "t");
        if (!conditions)
            return forward(std::move(conditions));
        alternatives += (alternatives.empty() ? "(" : " OR (") + *conditions + ")";
    }
    if (!alternatives.empty())
        sql.where += " AND (" + alternatives + ")";
    const auto pending = firstPending(db, filter.kind);
    if (!pending)
        return tl::unexpected(pending.error());
    if (*pending > 0)
        sql.where += " AND t.pk < " + std::to_string(*pending);
    return sql;
}

} // namespace atlas::study
