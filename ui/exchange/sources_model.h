#pragma once

#include "core/exchange/citations/source_import.h"

#include <QAbstractTableModel>

namespace atlas::ui {
class Language;
}

namespace atlas::ui::exchange {

/// The references of a bibliography as they could be taken in: what becomes of each, and what it seems to be
/// already.
class SourcesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { what, title, who, year, known, column_count };

    /// `language` must outlive the model.
    explicit SourcesModel(const Language& language, QObject* parent = nullptr);
    void setSources(std::vector<atlas::exchange::SourceProposal> sources);
    [[nodiscard]] const std::vector<atlas::exchange::SourceProposal>& sources() const { return m_sources; }
    /// Update is taken only where there is something to fill.
    void choose(const QModelIndexList& rows, atlas::exchange::SourceChoice choice);
    /// The next choice that the row can take.
    void chooseNext(const QModelIndexList& rows);
    [[nodiscard]] int count(atlas::exchange::SourceChoice choice) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosen();

private:
    [[nodiscard]] QString knownText(const atlas::exchange::SourceProposal& source) const;
    void set(int row, atlas::exchange::SourceChoice choice);

    const Language& m_language;
    std::vector<atlas::exchange::SourceProposal> m_sources;
};

} // namespace atlas::ui::exchange
