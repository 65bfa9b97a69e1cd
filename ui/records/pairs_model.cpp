#include "ui/records/pairs_model.h"

#include "ui/common/language.h"

#include <QStringList>

namespace atlas::ui::records {

using analysis::EntityCandidate;
using analysis::EntityMatch;

PairsModel::PairsModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{}

void PairsModel::setPairs(std::vector<NamedPair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

void PairsModel::removePair(int row)
{
    beginRemoveRows({}, row, row);
    m_pairs.erase(m_pairs.begin() + row);
    endRemoveRows();
}

void PairsModel::removeEntity(std::int64_t pk)
{
    for (int row = rowCount() - 1; row >= 0; --row)
        if (pair(row).candidate.first == pk || pair(row).candidate.second == pk)
            removePair(row);
}

int PairsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int PairsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString PairsModel::reasons(const EntityCandidate& candidate) const
{
    QStringList texts;
    for (const EntityMatch match : candidate.matches)
        switch (match) {
        case EntityMatch::number:
            texts << tr("same number");
            break;
        case EntityMatch::other_number:
            texts << tr("but another number");
            break;
        case EntityMatch::name:
            texts << tr("same name");
            break;
        case EntityMatch::similar_name:
            texts << tr("similar name");
            break;
        case EntityMatch::subdivision:
            texts << tr("same province");
            break;
        case EntityMatch::near:
            texts << tr("%1 km apart").arg(m_language.number(candidate.metres.value_or(0) / 1000, 1));
            break;
        case EntityMatch::far:
            texts << tr("but %1 km apart").arg(m_language.number(candidate.metres.value_or(0) / 1000, 0));
            break;
        case EntityMatch::no_place:
            texts << tr("place not known");
            break;
        }
    return texts.join(QStringLiteral(", "));
}

QVariant PairsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == score)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const NamedPair& named = pair(index.row());
    switch (index.column()) {
    case score:
        return m_language.percent(named.candidate.score * 100, 0);
    case first:
        return named.first;
    case second:
        return named.second;
    default:
        return reasons(named.candidate);
    }
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case score:
        return tr("Alike");
    case first:
        return tr("One");
    case second:
        return tr("Other");
    default:
        return tr("Why");
    }
}

} // namespace atlas::ui::records
