#pragma once

#include "ui/records/row_copy.h"

#include <QTableView>

#include <cstdint>

namespace atlas::ui::records {

class RecordTableModel;

/// The table of records. Keeps its current record and its place when rows come, go or move; copies with
/// headers.
class RecordTable : public QTableView {
    Q_OBJECT

public:
    /// `model` must outlive the table.
    explicit RecordTable(RecordTableModel* model, QWidget* parent = nullptr);

    [[nodiscard]] std::int64_t currentPk() const; ///< 0 when there is none
    /// false when the record is not listed.
    bool goTo(std::int64_t pk);
    /// The record above or below; false at the end.
    bool step(int rows);
    /// Nothing is current any more; step() goes on from where the current record stood.
    void letGo();
    [[nodiscard]] std::vector<std::int64_t> selectedPks() const;
    static constexpr int most_copied = 100'000; ///< rows; more would hold up the window
    /// The selected rows, or all when none is.
    [[nodiscard]] RowCopy copied() const;

public Q_SLOTS:
    void copy();  ///< as text and as a page
    void paste(); ///< asks for it; rows are added by whoever owns the records

Q_SIGNALS:
    void pasteWanted();
    void tooMuchToCopy(int most);
    void withheldFromCopy(int values); ///< personal ones without consent
    void currentChangedTo(qint64 pk);  ///< by the person, or because rows went; 0 for none
    void opened(qint64 pk);            ///< Enter, F2 or a double click
    void filterWanted();               ///< Alt+Down, for the current column

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void goToRow(int row);
    void remember();
    void restore();

    RecordTableModel* m_records;
    std::int64_t m_rememberedPk = 0;
    int m_rememberedOffset = 0; ///< rows between the first visible one and the current
    int m_rememberedRow = -1;   ///< of the current record
    int m_place = -1; ///< the row below the place of a record that was let go; -1 when there is none
    bool m_restoring = false;
};

} // namespace atlas::ui::records
