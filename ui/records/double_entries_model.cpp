#include "ui/records/double_entries_model.h"

#include "ui/common/convert.h"
#include "ui/records/second_entry_form.h"

#include <algorithm>

namespace atlas::ui::records {

using study::DoubleEntry;
using study::EntryState;

DoubleEntriesModel::DoubleEntriesModel(const Words& words, LinkNames names, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(&words)
    , m_names(std::move(names))
{}

void DoubleEntriesModel::setEntries(std::vector<DoubleEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    filter();
    endResetModel();
}

void DoubleEntriesModel::showOnly(std::optional<EntryState> only)
{
    beginResetModel();
    m_only = only;
    filter();
    endResetModel();
}

void DoubleEntriesModel::filter()
{
    m_shown.clear();
    for (std::size_t index = 0; index < m_entries.size(); ++index)
        if (!m_only || m_entries[index].state == *m_only)
            m_shown.push_back(index);
}

const DoubleEntry& DoubleEntriesModel::entry(int row) const
{
    return m_entries[m_shown[static_cast<std::size_t>(row)]];
}

int DoubleEntriesModel::rowOf(std::int64_t pk) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        if (m_entries[m_shown[row]].pk == pk)
            return static_cast<int>(row);
    return -1;
}

int DoubleEntriesModel::total(EntryState wanted) const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [&](const DoubleEntry& one) { return one.state == wanted; }));
}

int DoubleEntriesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DoubleEntriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant DoubleEntriesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const DoubleEntry& one = entry(index.row());
    switch (index.column()) {
    case paper:
        return paperName(one, *m_words, m_names);
    case kind:
        return m_words->label(one.layout->kind().label);
    case state: {
        const QString name = m_words->term("double_entry_state", study::code(one.state));
        return one.begun ? tr("%1, begun", "state of a second entry").arg(name) : name;
    }
    case first_typist:
        return one.samePerson ? tr("%1 (may type it again)").arg(toQString(one.firstTypist))
                              : toQString(one.firstTypist);
    case second_typist:
        return toQString(one.secondTypist);
    default:
        return drawText(one.draw, m_words->language());
    }
}

QVariant DoubleEntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case paper:
        return tr("Paper");
    case kind:
        return tr("Kind");
    case state:
        return tr("State");
    case first_typist:
        return tr("First typed by");
    case second_typist:
        return tr("Typed again by");
    default:
        return tr("Drawn as");
    }
}

QString drawText(const study::Draw& draw, const Language& language)
{
    switch (draw.way) {
    case study::Draw::Way::every:
        return DoubleEntriesModel::tr("one in %1, from number %2")
            .arg(language.number(draw.step), language.number(draw.start));
    case study::Draw::Way::random:
        return DoubleEntriesModel::tr("%1 at random, seed %2")
            .arg(language.percent(static_cast<double>(draw.permille) / 10, 1), QString::number(draw.seed));
    case study::Draw::Way::chosen:
        break;
    }
    return DoubleEntriesModel::tr("chosen");
}

} // namespace atlas::ui::records
