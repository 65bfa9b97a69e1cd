#pragma once

#include "core/exchange/importer.h"

#include <QAbstractTableModel>

namespace atlas::ui {
class Language;
}

namespace atlas::ui::exchange {

/// The problems of an import as a table: row, column, value, why.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { row, column, value, why, column_count };

    /// `language` must outlive the model.
    explicit ProblemsModel(const Language& language, QObject* parent = nullptr);
    void setProblems(std::vector<atlas::exchange::ImportProblem> problems);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
    std::vector<atlas::exchange::ImportProblem> m_problems;
};

} // namespace atlas::ui::exchange
