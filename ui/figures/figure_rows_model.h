#pragma once

#include "core/figures/figure_data.h"

#include <QAbstractTableModel>

namespace atlas::ui {
class Language;
}

namespace atlas::ui::figures {

/// The rows of a figure as a table: a column of names, one for each column of the figure, and n where there
/// is a single one whose n are not its values. Numbers as the language writes them.
class FigureRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `language` must outlive the model or its next setFigure.
    explicit FigureRowsModel(QObject* parent = nullptr);

    void setFigure(const atlas::figures::FigureData& data, const Language& language);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isCount(int column) const;
    [[nodiscard]] QString text(const atlas::figures::Cell& cell, int column) const;

    atlas::figures::FigureData m_data;
    const Language* m_language = nullptr;
    bool m_countShown = false;
};

} // namespace atlas::ui::figures
