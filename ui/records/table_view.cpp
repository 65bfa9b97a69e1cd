#include "ui/records/table_view.h"

#include "ui/common/convert.h"
#include "ui/records/column_condition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

namespace atlas::ui::records {

namespace {

using dictionary::Value;
using study::Condition;
using Test = Condition::Test;

struct TestName {
    Test test;
    const char* name;
};

constexpr std::array tests{TestName{Test::any_of, "any_of"},     TestName{Test::none_of, "none_of"},
                           TestName{Test::except, "except"},     TestName{Test::absent, "absent"},
                           TestName{Test::present, "present"},   TestName{Test::between, "between"},
                           TestName{Test::contains, "contains"}, TestName{Test::matches, "matches"},
                           TestName{Test::missing, "missing"},   TestName{Test::unexplained, "unexplained"}};

// Numbers go as text: JSON's would not hold all of them.
QJsonValue written(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return QJsonObject{{QStringLiteral("text"), toQString(*text)}};
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QJsonObject{{QStringLiteral("number"), QString::number(*number)}};
    return QJsonValue::Null;
}

Value readValue(const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    if (object.contains(QStringLiteral("text")))
        return toUtf8(object.value(QStringLiteral("text")).toString());
    bool whole = false;
    const qlonglong number = object.value(QStringLiteral("number")).toString().toLongLong(&whole);
    return whole ? Value(std::int64_t{number}) : Value();
}

QJsonObject written(const Condition& condition)
{
    QString test;
    for (const TestName& one : tests)
        if (one.test == condition.test)
            test = QLatin1String(one.name);
    QJsonArray values;
    for (const Value& value : condition.values)
        values.append(written(value));
    return {{QStringLiteral("column"), toQString(condition.column)},
            {QStringLiteral("test"), test},
            {QStringLiteral("values"), values}};
}

std::optional<Condition> readCondition(const QJsonObject& json, const dictionary::Layout& layout)
{
    Condition condition;
    condition.column = toUtf8(json.value(QStringLiteral("column")).toString());
    const QString test = json.value(QStringLiteral("test")).toString();
    bool known = false;
    for (const TestName& one : tests)
        if (test == QLatin1String(one.name)) {
            condition.test = one.test;
            known = true;
        }
    const QJsonArray values = json.value(QStringLiteral("values")).toArray();
    for (const auto& value : values)
        condition.values.push_back(readValue(value));
    const dictionary::Column* column = columnOf(layout, condition);
    // Only what the dialog could have made: it is sure to be understood by the table.
    return known && column != nullptr && wayOf(*column, condition) ? std::optional(std::move(condition))
                                                                   : std::nullopt;
}

} // namespace

QByteArray writeViews(const std::vector<TableView>& views)
{
    QJsonArray all;
    for (const TableView& view : views) {
        QJsonArray conditions;
        for (const Condition& one : view.conditions)
            conditions.append(written(one));
        all.append(QJsonObject{{QStringLiteral("name"), view.name},
                               {QStringLiteral("columns"), QJsonArray::fromStringList(view.columns)},
                               {QStringLiteral("header"), QString::fromLatin1(view.header.toBase64())},
                               {QStringLiteral("sort"), view.sort},
                               {QStringLiteral("descending"), view.descending},
                               {QStringLiteral("filters"), conditions}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::vector<TableView> readViews(const QByteArray& json, const dictionary::Layout& layout)
{
    std::vector<TableView> views;
    const QJsonArray kept = QJsonDocument::fromJson(json).array();
    for (const auto& one : kept) {
        const QJsonObject object = one.toObject();
        TableView view;
        view.name = object.value(QStringLiteral("name")).toString();
        const QJsonArray columns = object.value(QStringLiteral("columns")).toArray();
        for (const auto& column : columns)
            if (layout.findColumn(toUtf8(column.toString())) != nullptr)
                view.columns.append(column.toString());
        view.header = QByteArray::fromBase64(object.value(QStringLiteral("header")).toString().toLatin1());
        view.sort = object.value(QStringLiteral("sort")).toString();
        view.descending = object.value(QStringLiteral("descending")).toBool();
        const QJsonArray conditions = object.value(QStringLiteral("filters")).toArray();
        for (const auto& condition : conditions)
            if (auto read = readCondition(condition.toObject(), layout))
                view.conditions.push_back(std::move(*read));
        if (!view.name.isEmpty())
            views.push_back(std::move(view));
    }
    return views;
}

} // namespace atlas::ui::records
