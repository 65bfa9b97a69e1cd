#include "ui/common/words.h"

#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/vocabulary.h"
#include "core/report/statistic_text.h"
#include "ui/common/convert.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace atlas::ui {

namespace {

using dictionary::Field;
using dictionary::FieldType;
using dictionary::Value;

// Lists whose codes stand in documents beside, or instead of, their names.
constexpr std::array<std::string_view, 5> lists_known_by_code{"sdg_goal", "sdg_target", "strength",
                                                              "reliability", "obs_status"};

constexpr std::array part_labels{ATLAS_TEXT("dictionary", "total"), ATLAS_TEXT("dictionary", "women"),
                                 ATLAS_TEXT("dictionary", "men"), ATLAS_TEXT("dictionary", "other")};

bool knownByCode(std::string_view vocabulary)
{
    return std::find(lists_known_by_code.begin(), lists_known_by_code.end(), vocabulary) !=
           lists_known_by_code.end();
}

QString joinedCodes(const Words& words, std::string_view vocabulary, std::string_view stored)
{
    QStringList labels;
    while (!stored.empty()) {
        const std::size_t end = stored.find(';');
        if (const std::string_view code = stored.substr(0, end); !code.empty())
            labels.append(words.term(vocabulary, code));
        stored = end == std::string_view::npos ? std::string_view() : stored.substr(end + 1);
    }
    return labels.join(QStringLiteral("; "));
}

QString textCell(const Words& words, const Field& field, const std::string& text)
{
    if (field.type == FieldType::choice)
        return words.term(field.vocabulary, text);
    if (field.type == FieldType::choices)
        return joinedCodes(words, field.vocabulary, text);
    if (field.type == FieldType::date)
        if (const auto date = Date::parse(text))
            return words.language().date(*date);
    return toQString(text);
}

// A value of fixed digits is read more easily without the zeros it was padded with.
QString shortDecimal(const Words& words, Decimal decimal)
{
    while (decimal.digits > 0 && decimal.scaled % 10 == 0) {
        decimal.scaled /= 10;
        --decimal.digits;
    }
    Message number;
    number.arguments.emplace_back(decimal);
    return words.language().text(number);
}

QString numberCell(const Words& words, const Field& field, std::int64_t number, const LinkNames& links)
{
    switch (field.type) {
    case FieldType::year:
        return QString::number(number);
    case FieldType::boolean:
        return words.term("yes_no", number != 0 ? "yes" : "no");
    case FieldType::decimal:
        return shortDecimal(words, Decimal{number, field.digits});
    case FieldType::link:
        return links ? links(field.target, number) : QString::number(number);
    default:
        return words.language().number(number);
    }
}

// A statistic keeps its number as the source prints it and the zeros to add apart: "7.1" alone would mislead.
bool hasZerosToAdd(const dictionary::Values& values, const Field& field)
{
    namespace statistic = dictionary::statistic;
    return values.layout().kind().key == statistic::kind.key && statistic::takesZeros(field.key) &&
           values.integer(statistic::multiplier).value_or(0) > 0;
}

} // namespace

QString Words::label(std::string_view source) const
{
    return source.empty() ? QString() : m_language->text("dictionary", std::string(source).c_str());
}

QString Words::label(const dictionary::Column& column) const
{
    QString name = label(column.field->label);
    if (column.field->type != FieldType::count || column.part == 0)
        return name;
    return QStringLiteral("%1: %2").arg(name, label(part_labels[column.part]));
}

QString Words::term(std::string_view vocabulary, std::string_view code) const
{
    const dictionary::Vocabulary* list = m_vocabularies->find(vocabulary);
    const dictionary::Term* found = list != nullptr ? list->find(code) : nullptr;
    return found != nullptr ? term(vocabulary, *found) : toQString(code);
}

QString Words::term(std::string_view vocabulary, const dictionary::Term& term) const
{
    const QString label = toQString(term.label(toUtf8(m_language->code())));
    return knownByCode(vocabulary) ? QStringLiteral("%1 %2").arg(toQString(term.code), label) : label;
}

QString Words::missingReason(std::string_view code) const
{
    return term("missing_reason", code);
}

QString Words::cell(const dictionary::Column& column, const Value& value, const LinkNames& links) const
{
    if (const auto* text = std::get_if<std::string>(&value))
        return textCell(*this, *column.field, *text);
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return numberCell(*this, *column.field, *number, links);
    return {};
}

QString Words::cell(const dictionary::Values& values, std::size_t column, const LinkNames& links) const
{
    const dictionary::Column& described = values.layout().columns()[column];
    if (hasZerosToAdd(values, *described.field) && values.has(*described.field))
        return m_language->text(report::writtenOut(*values.decimal(*described.field),
                                                   *values.integer(dictionary::statistic::multiplier)));
    return cell(described, values.cell(column), links);
}

QString Words::field(const dictionary::Values& values, const Field& field, const LinkNames& links) const
{
    const std::size_t first = values.layout().columnOf(field);
    QString whole = cell(values, first, links);
    if (field.type != FieldType::count)
        return whole;
    QStringList parts;
    for (std::size_t part = 1; part < dictionary::count_parts.size(); ++part)
        if (const QString text = cell(values, first + part); !text.isEmpty())
            parts.append(QStringLiteral("%1 %2").arg(label(part_labels[part]), text));
    if (parts.isEmpty())
        return whole;
    const QString split = parts.join(QStringLiteral(", "));
    return whole.isEmpty() ? split : QStringLiteral("%1 (%2)").arg(whole, split);
}

} // namespace atlas::ui
