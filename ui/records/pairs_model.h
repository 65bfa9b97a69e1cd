#pragma once

#include "core/analysis/entity_duplicates.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace atlas::ui {
class Language;
}

namespace atlas::ui::records {

/// A pair with the names of its entities.
struct NamedPair {
    analysis::EntityCandidate candidate;
    QString first, second;
};

/// The queue of pairs: how alike, what they are called, what speaks for and against it.
class PairsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { score, first, second, why, column_count };

    /// `language` must outlive the model.
    explicit PairsModel(const Language& language, QObject* parent = nullptr);
    void setPairs(std::vector<NamedPair> pairs);
    [[nodiscard]] const NamedPair& pair(int row) const { return m_pairs[static_cast<std::size_t>(row)]; }
    void removePair(int row);
    /// Takes out every pair that this entity is in.
    void removeEntity(std::int64_t pk);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString reasons(const analysis::EntityCandidate& candidate) const;

    const Language& m_language;
    std::vector<NamedPair> m_pairs;
};

} // namespace atlas::ui::records
