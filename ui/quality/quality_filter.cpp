#include "ui/quality/quality_filter.h"

#include "ui/quality/quality_model.h"

namespace atlas::ui::quality {

void QualityFilter::setSeverities(Severities severities)
{
    m_severities = severities;
    invalidateFilter();
}

void QualityFilter::setKind(const QString& key)
{
    m_kind = key;
    invalidateFilter();
}

bool QualityFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const bool warning =
        index.data(QualityModel::SeverityRole).toInt() == static_cast<int>(dictionary::Severity::warning);
    if (m_severities != Severities::all && warning != (m_severities == Severities::warnings))
        return false;
    return m_kind.isEmpty() || index.data(QualityModel::KindRole).toString() == m_kind;
}

} // namespace atlas::ui::quality
