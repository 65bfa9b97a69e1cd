#pragma once

#include <QAbstractListModel>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace atlas::ui::shell {

/// Something the palette can do: a command, a page, a recent file.
struct PaletteEntry {
    QString text;
    QString hint; ///< where it stands: "File", "Page"; why it cannot be done now
    QString keys;
    QString icon;
    bool enabled = true;
    std::function<void()> run;
};

/// The entries that fit what was typed, best first. Every word typed must begin or stand in a word of the
/// entry's text or hint; case and accents do not matter.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole, KeysRole, IconRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setQuery(const QString& query);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] const PaletteEntry& entry(const QModelIndex& index) const;

private:
    struct Candidate {
        PaletteEntry entry;
        std::string text; ///< folded
        std::string hint;
    };
    void filter();

    std::vector<Candidate> m_candidates;
    std::vector<std::size_t> m_shown;
    std::string m_query;
};

} // namespace atlas::ui::shell
