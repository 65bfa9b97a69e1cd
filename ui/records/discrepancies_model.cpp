#include "ui/records/discrepancies_model.h"

#include "ui/records/second_entry_form.h"

#include <QStringList>

namespace atlas::ui::records {

using study::ComparedField;

QString placeName(const dictionary::Layout& layout, const dictionary::Field* field, const QString& subject,
                  const Words& words)
{
    if (layout.kind().parent.empty())
        return field != nullptr ? words.label(field->label) : words.label(layout.kind().label);
    const QString kind = words.label(layout.kind().label);
    QString part = subject.isEmpty()
                       ? kind
                       : DiscrepanciesModel::tr("%1 (%2)", "kind of a part and which").arg(kind, subject);
    if (field == nullptr)
        return part;
    return DiscrepanciesModel::tr("%1: %2", "part and its field").arg(part, words.label(field->label));
}

DiscrepanciesModel::DiscrepanciesModel(const Words& words, LinkNames names, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(&words)
    , m_names(std::move(names))
{}

void DiscrepanciesModel::setEntries(std::vector<DifferingEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    list();
    endResetModel();
}

void DiscrepanciesModel::replace(const DifferingEntry& entry)
{
    beginResetModel();
    for (DifferingEntry& one : m_entries)
        if (one.about.pk == entry.about.pk)
            one = entry;
    list();
    endResetModel();
}

void DiscrepanciesModel::list()
{
    m_lines.clear();
    for (const DifferingEntry& entry : m_entries)
        for (const ComparedField& one : entry.pair->compared)
            if (entry.pair->open(one))
                m_lines.push_back({&entry, &one});
}

int DiscrepanciesModel::rowOf(std::int64_t entry, const std::string& place) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).entry->about.pk == entry && at(row).field->place == place)
            return row;
    return -1;
}

const dictionary::Values* DiscrepanciesModel::now(int row) const
{
    return at(row).entry->pair->nowOf(*at(row).field);
}

QString DiscrepanciesModel::fieldName(int row) const
{
    const ComparedField& one = compared(row);
    const dictionary::Values& any = one.first != nullptr ? *one.first : *one.second;
    const bool part = !one.layout->kind().parent.empty();
    return placeName(*one.layout, one.field,
                     part ? m_words->field(any, study::identityOf(*one.layout), m_names) : QString(),
                     *m_words);
}

QString DiscrepanciesModel::value(const Line& line, const dictionary::Values* values) const
{
    const ComparedField& one = *line.field;
    if (one.field == nullptr && values != nullptr) {
        QStringList texts;
        for (const dictionary::Field* each : one.layout->fields())
            if (const QString text = m_words->field(*values, *each, m_names); !text.isEmpty())
                texts.append(text);
        return texts.join(QStringLiteral(" · "));
    }
    if (values == nullptr)
        return tr("not there");
    if (QString text = m_words->field(*values, *one.field, m_names); !text.isEmpty())
        return text;
    const QString reason = m_words->missingReason(values->missingReason(*one.field));
    return reason.isEmpty() ? tr("empty") : tr("missing: %1").arg(reason);
}

QString DiscrepanciesModel::firstText(const Line& line) const
{
    QString then = value(line, line.field->first);
    if (!line.entry->pair->changedSince(*line.field))
        return then;
    return tr("%1 — changed since; now: %2").arg(then, value(line, line.entry->pair->nowOf(*line.field)));
}

int DiscrepanciesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DiscrepanciesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant DiscrepanciesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Line& line = at(index.row());
    switch (index.column()) {
    case paper:
        return paperName(line.entry->about, *m_words, m_names);
    case field:
        return fieldName(index.row());
    case first:
        return firstText(line);
    default:
        return value(line, line.field->second);
    }
}

QVariant DiscrepanciesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case paper:
        return tr("Paper");
    case field:
        return tr("Field");
    case first:
        return tr("First entry");
    default:
        return tr("Second entry");
    }
}

} // namespace atlas::ui::records
