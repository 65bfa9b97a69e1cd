#pragma once

#include "core/study/double_entry.h"
#include "ui/common/words.h"

#include <QAbstractTableModel>

#include <vector>

namespace atlas::ui::records {

/// The records that wait for a second entry, or have it. Of those that wait nothing is shown but what names
/// the paper.
class DoubleEntriesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { paper, kind, state, first_typist, second_typist, draw, column_count };

    DoubleEntriesModel(const Words& words, LinkNames names, QObject* parent);

    void setEntries(std::vector<study::DoubleEntry> entries);
    /// Lists one state alone; all without.
    void showOnly(std::optional<study::EntryState> state);
    [[nodiscard]] const study::DoubleEntry& entry(int row) const;
    [[nodiscard]] int rowOf(std::int64_t pk) const; ///< -1 when not listed
    [[nodiscard]] int total(study::EntryState state) const;
    [[nodiscard]] int total() const { return static_cast<int>(m_entries.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    const Words* m_words;
    LinkNames m_names;
    std::vector<study::DoubleEntry> m_entries;
    std::vector<std::size_t> m_shown;
    std::optional<study::EntryState> m_only;
};

/// "Every 10th, from number 3".
[[nodiscard]] QString drawText(const study::Draw& draw, const Language& language);

} // namespace atlas::ui::records
