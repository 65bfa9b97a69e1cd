#pragma once

#include "core/study/record.h"
#include "ui/common/words.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace atlas::ui::records {

/// Two records beside each other, field by field, and in each field which value wins. Where one of them is
/// empty the other wins, else the survivor's, until a person says otherwise.
class PairComparison : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, first, second, column_count };
    enum class Side : std::uint8_t { first, second };

    /// `words` must outlive the model.
    explicit PairComparison(const Words& words, QObject* parent = nullptr);

    void setPair(study::Record left, study::Record right, const LinkNames& links);
    void clear();
    [[nodiscard]] bool isEmpty() const { return !m_pair.has_value(); }
    [[nodiscard]] const study::Record& record(Side side) const;

    [[nodiscard]] Side survivor() const { return m_survivor; }
    void setSurvivor(Side side);
    /// Takes the value of that side in the field of the row; nothing where the two are equal.
    void choose(int row, Side side);
    [[nodiscard]] bool differs(int row) const;
    [[nodiscard]] Side winner(int row) const;
    /// The fields in which the record that goes wins.
    [[nodiscard]] std::vector<const dictionary::Field*> fromLoser() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        const dictionary::Field* field = nullptr;
        std::array<QString, 2> texts;
        bool differs = false;
        Side winner = Side::first;
        bool chosen = false; ///< by a person
    };
    struct Pair {
        std::array<study::Record, 2> records;
    };
    void proposeWinners();
    [[nodiscard]] QString textOf(const study::Record& record, const dictionary::Field& field,
                                 const LinkNames& links) const;

    const Words* m_words;
    std::optional<Pair> m_pair;
    std::vector<Line> m_lines; ///< those that differ first
    Side m_survivor = Side::first;
};

} // namespace atlas::ui::records
