#pragma once

#include "core/exchange/paste.h"
#include "ui/records/link_titles.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace atlas::ui::records {

/// What the models of the paste dialog show: one paste, how it is read, and what that comes to.
struct PasteView {
    std::shared_ptr<const atlas::exchange::PastedTable> table;
    atlas::exchange::PastePlan plan;
    atlas::exchange::PasteOutcome outcome;

    /// The header's name of a column of the paste, or its number.
    [[nodiscard]] QString columnName(std::size_t column) const;
};

/// The first rows as they would be stored; what could not be taken as it stands is marked in words too.
class PastePreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    PastePreviewModel(const PasteView& view, const Words& words, LinkTitles& titles, QObject* parent);
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// The plan may have been changed since the rows were read by it.
    struct Filled {
        std::size_t pasted = 0; ///< column of the paste
        std::size_t field = 0;  ///< column of the layout
    };
    [[nodiscard]] const dictionary::Column& columnAt(int section) const;
    [[nodiscard]] QString text(const atlas::exchange::PasteSample& sample, int section) const;

    const PasteView* m_view;
    const Words* m_words;
    LinkTitles* m_titles;
    std::vector<Filled> m_columns;
};

/// Everything that could not be taken as it stands.
class PasteProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { row, column, value, why };

    PasteProblemsModel(const PasteView& view, const Words& words, QObject* parent);
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const PasteView* m_view;
    const Words* m_words;
};

/// Rows that look like records already there; ticked ones are added.
class PasteTwinsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { add, title, other, why };

    PasteTwinsModel(const PasteView& view, const Words& words, LinkTitles& titles, QObject* parent);
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void decided(std::size_t row); ///< of the paste: add instead of leaving out, or the other way round

private:
    const PasteView* m_view;
    const Words* m_words;
    LinkTitles* m_titles;
};

} // namespace atlas::ui::records
