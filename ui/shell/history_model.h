#pragma once

#include "core/study/journal.h"

#include <QAbstractTableModel>

#include <vector>

namespace atlas::ui {
class Language;
}

namespace atlas::ui::shell {

/// The steps of a study as a table: what, who, when.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhatColumn, WhoColumn, WhenColumn, column_count };

    explicit HistoryModel(const Language& language, QObject* parent = nullptr);

    void setActions(std::vector<study::Action> actions);
    [[nodiscard]] const study::Action& action(int row) const
    {
        return m_actions[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int rowOf(std::int64_t seq) const; ///< -1: it is not shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
    std::vector<study::Action> m_actions;
};

} // namespace atlas::ui::shell
