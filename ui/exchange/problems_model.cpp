#include "ui/exchange/problems_model.h"

#include "ui/common/convert.h"
#include "ui/common/language.h"

namespace atlas::ui::exchange {

ProblemsModel::ProblemsModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{}

void ProblemsModel::setProblems(std::vector<atlas::exchange::ImportProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == row)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const atlas::exchange::ImportProblem& problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case row:
        return m_language.number(problem.row);
    case column:
        return toQString(problem.column);
    case value:
        return toQString(problem.value);
    default:
        return m_language.text(problem.why);
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case row:
        return tr("Line");
    case column:
        return tr("Column");
    case value:
        return tr("Value");
    default:
        return tr("Why");
    }
}

} // namespace atlas::ui::exchange
