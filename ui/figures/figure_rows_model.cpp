#include "ui/figures/figure_rows_model.h"

#include "ui/common/language.h"

#include <algorithm>

namespace atlas::ui::figures {

FigureRowsModel::FigureRowsModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void FigureRowsModel::setFigure(const atlas::figures::FigureData& data, const Language& language)
{
    beginResetModel();
    m_data = data;
    m_language = &language;
    m_countShown =
        data.columns.size() == 1 && std::any_of(data.cells.begin(), data.cells.end(), [](const auto& cell) {
            return atlas::figures::holdsValue(cell) && static_cast<double>(cell.n) != cell.value;
        });
    endResetModel();
}

int FigureRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.rows.size());
}

int FigureRowsModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_language == nullptr)
        return 0;
    return 1 + static_cast<int>(m_data.columns.size()) + (m_countShown ? 1 : 0);
}

bool FigureRowsModel::isCount(int column) const
{
    return m_countShown && column == 1 + static_cast<int>(m_data.columns.size());
}

QString FigureRowsModel::text(const atlas::figures::Cell& cell, int column) const
{
    if (isCount(column))
        return cell.state == atlas::figures::CellState::suppressed ? QString() : m_language->number(cell.n);
    const QString value = m_language->text(atlas::figures::valueText(m_data, cell));
    return cell.marker.empty() ? value : QStringLiteral("%1 (%2)").arg(value, m_language->text(cell.marker));
}

QVariant FigureRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(m_language->text(m_data.rows[row].label)) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::size_t column = isCount(index.column()) ? 0 : static_cast<std::size_t>(index.column()) - 1;
    return text(m_data.at(row, column), index.column());
}

QVariant FigureRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || m_language == nullptr)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(section + 1) : QVariant();
    if (section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == 0 ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                            : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_language->text(m_data.rowHeader);
    if (isCount(section))
        return QStringLiteral("n");
    const QString label = m_language->text(m_data.columns[static_cast<std::size_t>(section) - 1].label);
    if (!label.isEmpty())
        return label;
    return m_data.format.unit.empty() ? m_language->text("report", ATLAS_TEXT("report", "Value"))
                                      : m_language->text(m_data.format.unit);
}

} // namespace atlas::ui::figures
