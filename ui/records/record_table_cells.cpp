#include "core/base/csv_text.h"
#include "ui/common/convert.h"
#include "ui/common/icons.h"
#include "ui/records/column_condition.h"
#include "ui/records/record_table_model.h"

#include <algorithm>

// What the cells and the header of the table say.
namespace atlas::ui::records {

namespace {

using dictionary::Column;
using dictionary::FieldType;
using dictionary::Value;

bool isNumber(const Column& column)
{
    switch (column.field->type) {
    case FieldType::integer:
    case FieldType::decimal:
    case FieldType::year:
    case FieldType::count:
        return true;
    default:
        return false;
    }
}

QVariant alignmentOf(const Column& column)
{
    return QVariant::fromValue((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant rawOf(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return toQString(*text);
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QVariant::fromValue(static_cast<qlonglong>(*number));
    return {};
}

} // namespace

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t column = m_columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(m_layout->columns()[column]);
    const study::Record* record = m_pages.at(m_ids, static_cast<std::size_t>(index.row()));
    if (record == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*record, column);
    case Qt::ToolTipRole:
        return toolTip(*record, column);
    case RawRole:
        return rawOf(record->values.cell(column));
    case CopyRole:
        return withheld(*record, column) ? QString() : copied(*record, column);
    case WithheldRole:
        return withheld(*record, column);
    case MissingRole:
        return dictionary::isAbsent(record->values.cell(column));
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const bool filterSign = role == Qt::DecorationRole && orientation == Qt::Horizontal;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::TextAlignmentRole && !filterSign)
        return {};
    if (orientation == Qt::Vertical)
        return m_words->language().number(std::int64_t{section} + 1);
    if (section < 0 || section >= columnCount())
        return {};
    const Column& column = m_layout->columns()[m_columns[static_cast<std::size_t>(section)]];
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (filterSign)
        return isFiltered(column) ? QVariant(icon(QStringLiteral("filter"))) : QVariant();
    return m_words->label(column);
}

bool RecordTableModel::isFiltered(const Column& column) const
{
    return std::any_of(m_conditions.begin(), m_conditions.end(),
                       [&](const study::Condition& one) { return columnOf(*m_layout, one) == &column; });
}

QString RecordTableModel::text(const study::Record& record, std::size_t column) const
{
    const Column& described = m_layout->columns()[column];
    const QString text = m_words->cell(record.values, column, m_titles.names());
    if (!text.isEmpty())
        return described.field->type == FieldType::long_text ? text.simplified() : text;
    const std::string_view reason = record.values.missingReason(*described.field);
    return reason.empty() ? QString(QChar(0x2013)) : m_words->missingReason(reason);
}

bool RecordTableModel::withheld(const study::Record& record, std::size_t column) const
{
    return !dictionary::isAbsent(record.values.cell(column)) &&
           !m_titles.mayLeave(record.values, *m_layout->columns()[column].field);
}

QString RecordTableModel::copied(const study::Record& record, std::size_t column) const
{
    const Column& described = m_layout->columns()[column];
    const Value& value = record.values.cell(column);
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        // Only what the form reads as a number is one: links and answers have names.
        const bool plain = isNumber(described);
        QString text = toQString(Decimal{*number, described.field->digits}.toString());
        if (plain)
            return text.replace(QLatin1Char('.'), m_words->language().locale().decimalPoint());
    }
    const auto* text = std::get_if<std::string>(&value);
    const FieldType type = described.field->type;
    const bool asStored = text != nullptr && (type == FieldType::date || type == FieldType::text ||
                                              type == FieldType::long_text);
    const QString shown = asStored ? toQString(*text) : m_words->cell(described, value, m_titles.names());
    return toQString(withoutFormula(toUtf8(shown)));
}

QString RecordTableModel::toolTip(const study::Record& record, std::size_t column) const
{
    const Column& described = m_layout->columns()[column];
    if (!dictionary::isAbsent(record.values.cell(column)))
        return text(record, column);
    const std::string_view reason = record.values.missingReason(*described.field);
    return reason.empty() ? tr("Missing, no reason given")
                          : tr("Missing: %1").arg(m_words->missingReason(reason));
}

} // namespace atlas::ui::records
