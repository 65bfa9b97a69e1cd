#pragma once

#include "core/study/snapshots.h"

#include <QAbstractTableModel>

#include <vector>

namespace atlas::ui {
class Language;
}

namespace atlas::ui::shell {

/// The versions of a study as a table, newest first: when, why or under which name, how large.
class VersionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhatColumn, SizeColumn, column_count };

    /// `language` must outlive it.
    explicit VersionsModel(const Language& language, QObject* parent = nullptr);

    void setVersions(std::vector<study::Snapshot> versions);
    [[nodiscard]] const study::Snapshot& version(int row) const
    {
        return m_versions[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "After the workshop", "Kept when the study was opened".
    [[nodiscard]] static QString what(const study::Snapshot& version);

private:
    const Language& m_language;
    std::vector<study::Snapshot> m_versions;
};

} // namespace atlas::ui::shell
