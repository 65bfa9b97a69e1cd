#pragma once

#include <QAbstractListModel>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace atlas::ui::shell {

/// Something the palette can do or show: a command, a page, a recent file, a record.
struct PaletteEntry {
    QString text;
    QString hint; ///< where it stands: "File", "Page"; why it cannot be done now
    QString keys;
    QString icon;
    bool enabled = true;
    std::function<void()> run;
    QString group = {}; ///< heading under which it stands: "Commands"; "" for none
};

/// The entries that fit what was typed, by groups, best first. Every word typed must begin or stand in a word
/// of the entry's text or hint; case and accents do not matter. The group with the best entry stands first;
/// records that were looked up stand below, in the order they came in. A heading is a row that cannot be
/// chosen; a single group has
/// none, unless it is of records.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole, KeysRole, IconRole, HeadingRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    /// Also takes out what was looked up for another query.
    void setQuery(const QString& query);
    /// What was looked up for the query; it is not filtered again.
    void setFound(std::vector<PaletteEntry> entries);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The row must not be a heading.
    [[nodiscard]] const PaletteEntry& entry(const QModelIndex& index) const;
    [[nodiscard]] int firstEntry() const;                     ///< row of it; -1 when nothing fits
    [[nodiscard]] int rowOf(const PaletteEntry& entry) const; ///< the same text and group; -1 when gone

private:
    struct Candidate {
        PaletteEntry entry;
        std::string text; ///< folded
        std::string hint;
    };
    struct Row {
        const PaletteEntry* entry = nullptr; ///< nullptr: a heading
        QString heading;
    };
    void filter();
    void addGroup(const QString& heading, const std::vector<const PaletteEntry*>& entries, bool headed);

    std::vector<Candidate> m_candidates;
    std::vector<PaletteEntry> m_found;
    std::vector<Row> m_rows;
    std::string m_query;
};

} // namespace atlas::ui::shell
