#pragma once

#include "core/study/settlement.h"
#include "ui/common/words.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace atlas::ui::records {

/// A record whose two entries differ.
struct DifferingEntry {
    study::DoubleEntry about;
    std::shared_ptr<study::EntryPair> pair;
};

/// "Members", "Year of an entity 2021: Members", "Answer to “How many …?”: Number given". A whole part
/// without its field.
[[nodiscard]] QString placeName(const dictionary::Layout& layout, const dictionary::Field* field,
                                const QString& subject, const Words& words);

/// What two people typed differently and nobody has settled, record by record, field by field.
class DiscrepanciesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { paper, field, first, second, column_count };

    DiscrepanciesModel(const Words& words, LinkNames names, QObject* parent);

    void setEntries(std::vector<DifferingEntry> entries);
    /// The record as it stands after one of its fields was settled.
    void replace(const DifferingEntry& entry);
    [[nodiscard]] const study::DoubleEntry& entry(int row) const { return at(row).entry->about; }
    [[nodiscard]] const study::ComparedField& compared(int row) const { return *at(row).field; }
    /// Of this place of a second entry; -1 when nothing differs there.
    [[nodiscard]] int rowOf(std::int64_t entry, const std::string& place) const;
    /// What the record holds now; nullptr when the part is gone.
    [[nodiscard]] const dictionary::Values* now(int row) const;
    [[nodiscard]] QString fieldName(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        const DifferingEntry* entry = nullptr;
        const study::ComparedField* field = nullptr;
    };
    [[nodiscard]] const Line& at(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    void list();
    [[nodiscard]] QString value(const Line& line, const dictionary::Values* values) const;
    [[nodiscard]] QString firstText(const Line& line) const;

    const Words* m_words;
    LinkNames m_names;
    std::vector<DifferingEntry> m_entries;
    std::vector<Line> m_lines;
};

} // namespace atlas::ui::records
