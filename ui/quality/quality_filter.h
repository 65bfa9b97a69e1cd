#pragma once

#include <QSortFilterProxyModel>

namespace atlas::ui::quality {

/// The problems of one severity or of all, of one kind of record or of all.
class QualityFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Severities { all, errors, warnings };

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setSeverities(Severities severities);
    void setKind(const QString& key); ///< "" for all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Severities m_severities = Severities::all;
    QString m_kind;
};

} // namespace atlas::ui::quality
