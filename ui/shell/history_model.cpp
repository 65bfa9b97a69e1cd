#include "ui/shell/history_model.h"

#include "ui/common/action_text.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"

namespace atlas::ui::shell {

namespace {

QString whoOf(const study::Action& action)
{
    const QString author = toQString(action.author);
    return action.team.empty()
               ? author
               : HistoryModel::tr("%1, %2", "person, team").arg(author, toQString(action.team));
}

} // namespace

HistoryModel::HistoryModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{}

void HistoryModel::setActions(std::vector<study::Action> actions)
{
    beginResetModel();
    m_actions = std::move(actions);
    endResetModel();
}

int HistoryModel::rowOf(std::int64_t seq) const
{
    for (std::size_t row = 0; row < m_actions.size(); ++row)
        if (m_actions[row].seq == seq)
            return static_cast<int>(row);
    return -1;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const study::Action& action = m_actions[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case WhatColumn:
        return actionText(action);
    case WhoColumn:
        return whoOf(action);
    default:
        return m_language.time(action.at);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Step");
    case WhoColumn:
        return tr("Who");
    case WhenColumn:
        return tr("When");
    default:
        return {};
    }
}

} // namespace atlas::ui::shell
