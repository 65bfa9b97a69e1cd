#include "ui/records/column_condition.h"

#include "core/dictionary/vocabulary.h"
#include "ui/common/convert.h"
#include "ui/records/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace atlas::ui::records {

namespace {

using dictionary::Column;
using dictionary::FieldType;
using dictionary::Value;
using study::Condition;

bool linksToNames(const Column& column)
{
    const dictionary::Layout* target = dictionary::findLayout(column.field->target);
    return target != nullptr && !target->kind().title.empty();
}

std::optional<FilterWay> usualWay(const Column& column)
{
    switch (column.field->type) {
    case FieldType::text:
    case FieldType::long_text:
        return FilterWay::text;
    case FieldType::choice:
    case FieldType::choices:
    case FieldType::boolean:
        return FilterWay::listed;
    case FieldType::link:
        return linksToNames(column) ? std::optional(FilterWay::text) : std::nullopt;
    case FieldType::integer:
    case FieldType::decimal:
    case FieldType::year:
    case FieldType::date:
    case FieldType::count:
        break;
    }
    return FilterWay::range;
}

} // namespace

std::vector<FilterWay> waysFor(const Column& column)
{
    std::vector<FilterWay> ways;
    if (const auto usual = usualWay(column))
        ways.push_back(*usual);
    for (const FilterWay way :
         {FilterWay::present, FilterWay::absent, FilterWay::reason, FilterWay::unexplained})
        ways.push_back(way);
    return ways;
}

std::string conditionColumn(const Column& column, FilterWay way)
{
    return way == FilterWay::text && column.field->type == FieldType::link ? column.name + ".title_key"
                                                                           : column.name;
}

const Column* columnOf(const dictionary::Layout& layout, const Condition& condition)
{
    if (const Column* own = layout.findColumn(condition.column))
        return own;
    const auto path = study::ColumnPath::parse(condition.column);
    return path.column == "title_key" ? layout.findColumn(path.via) : nullptr;
}

std::optional<FilterWay> wayOf(const Column& column, const Condition& condition)
{
    std::optional<FilterWay> way;
    switch (condition.test) {
    case Condition::Test::any_of:
    case Condition::Test::contains:
        way = FilterWay::listed;
        break;
    case Condition::Test::between:
        way = FilterWay::range;
        break;
    case Condition::Test::matches:
        way = FilterWay::text;
        break;
    case Condition::Test::present:
        way = FilterWay::present;
        break;
    case Condition::Test::absent:
        way = FilterWay::absent;
        break;
    case Condition::Test::missing:
        way = FilterWay::reason;
        break;
    case Condition::Test::unexplained:
        way = FilterWay::unexplained;
        break;
    case Condition::Test::none_of:
    case Condition::Test::except:
        break;
    }
    const std::vector<FilterWay> ways = waysFor(column);
    const bool offered = way && std::find(ways.begin(), ways.end(), *way) != ways.end();
    return offered ? way : std::nullopt;
}

namespace {

// A province that was reshaped has its name twice in the list.
QString entryLabel(const Words& words, std::string_view vocabulary, const dictionary::Term& term)
{
    const QString label = words.term(vocabulary, term);
    return term.validTo ? QCoreApplication::translate("ColumnCondition", "%1 (until %2)")
                              .arg(label, QString::number(term.validTo->year))
                        : label;
}

} // namespace

QList<CheckList::Entry> listEntries(const Column& column, const Words& words,
                                    const std::vector<std::string>& countries)
{
    const bool yesNo = column.field->type == FieldType::boolean;
    const std::string_view key = yesNo ? std::string_view("yes_no") : column.field->vocabulary;
    const dictionary::Vocabulary* list = words.vocabularies().find(key);
    QList<CheckList::Entry> entries;
    std::set<std::string_view> known;
    for (const std::string& country : countries)
        for (const dictionary::Term* term :
             list != nullptr ? list->forCountry(country) : std::vector<const dictionary::Term*>())
            if (known.insert(term->code).second)
                entries.append({toQString(term->code), entryLabel(words, key, *term)});
    return entries;
}

Value listedValue(const Column& column, const QString& key)
{
    if (column.field->type == FieldType::boolean)
        return std::int64_t{key == QLatin1String("yes") ? 1 : 0};
    return toUtf8(key);
}

QString listedKey(const Value& value)
{
    if (const auto* code = std::get_if<std::string>(&value))
        return toQString(*code);
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr && *number != 0 ? QStringLiteral("yes") : QStringLiteral("no");
}

std::optional<Value> readBound(const Column& column, const QString& typed, const QLocale& locale)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Value();
    switch (column.field->type) {
    case FieldType::year:
        if (const auto year = readYear(text))
            return Value(std::int64_t{year->year});
        return std::nullopt;
    case FieldType::date:
        if (const auto date = readDate(text, {}))
            return Value(date->toString());
        return std::nullopt;
    default:
        if (const auto number = readNumber(text, column.field->digits, markOf(locale)))
            return Value(number->scaled);
        return std::nullopt;
    }
}

QString boundText(const Column& column, const Value& value, const QLocale& locale)
{
    if (const auto* date = std::get_if<std::string>(&value))
        return toQString(*date);
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number == nullptr)
        return {};
    return column.field->type == FieldType::year
               ? QString::number(*number)
               : numberText(Decimal{*number, column.field->digits}, markOf(locale), locale);
}

} // namespace atlas::ui::records
