#include "ui/shell/versions_model.h"

#include "ui/common/convert.h"
#include "ui/common/language.h"

namespace atlas::ui::shell {

VersionsModel::VersionsModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{}

void VersionsModel::setVersions(std::vector<study::Snapshot> versions)
{
    beginResetModel();
    m_versions = std::move(versions);
    endResetModel();
}

int VersionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

int VersionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString VersionsModel::what(const study::Snapshot& version)
{
    switch (version.reason) {
    case study::SnapshotReason::opened:
        return tr("Kept when the study was opened");
    case study::SnapshotReason::hourly:
        return tr("Kept while working");
    case study::SnapshotReason::before:
        return tr("Kept before a large change");
    case study::SnapshotReason::named:
        break;
    }
    return version.name.empty() ? tr("Kept by hand") : toQString(version.name);
}

QVariant VersionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const study::Snapshot& version = this->version(index.row());
    switch (index.column()) {
    case WhenColumn:
        return m_language.time(version.at);
    case WhatColumn:
        return what(version);
    default:
        return m_language.locale().formattedDataSize(static_cast<qint64>(version.bytes));
    }
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhatColumn:
        return tr("Version");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace atlas::ui::shell
