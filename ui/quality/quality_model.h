#pragma once

#include "core/analysis/study_check.h"
#include "ui/common/words.h"

#include <QAbstractTableModel>

namespace atlas::ui::quality {

/// What is wrong with a study as a table: how grave, in which record and field, and why.
class QualityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { grave, record, kind, field, why, column_count };
    /// The severity as a number, and the key of the kind: what a filter compares.
    enum Role { SeverityRole = Qt::UserRole, KindRole };

    /// `words` must outlive the model.
    explicit QualityModel(const Words& words, QObject* parent = nullptr);
    void setProblems(std::vector<analysis::RecordProblem> problems);
    [[nodiscard]] const analysis::RecordProblem& problem(int row) const
    {
        return m_problems[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const analysis::RecordProblem& problem, int column) const;

    const Words* m_words;
    std::vector<analysis::RecordProblem> m_problems;
};

} // namespace atlas::ui::quality
