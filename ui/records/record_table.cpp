#include "ui/records/record_table.h"

#include "ui/common/theme.h"
#include "ui/records/record_table_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <vector>

namespace atlas::ui::records {

namespace {

// A missing value is read as such at a glance: quiet, and in words where a reason is known.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(RecordTableModel::MissingRole).toBool())
            return;
        const QColor quiet = colorsFor(option->palette).quiet;
        option->palette.setColor(QPalette::Text, quiet);
        option->palette.setColor(QPalette::HighlightedText, quiet);
    }
};

} // namespace

RecordTable::RecordTable(RecordTableModel* model, QWidget* parent)
    : QTableView(parent)
    , m_records(model)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSortIndicator(model->sortedColumn(), Qt::AscendingOrder);
    setSortingEnabled(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    verticalHeader()->hide();
    connect(model, &RecordTableModel::aboutToRefresh, this, &RecordTable::remember);
    connect(model, &RecordTableModel::refreshed, this, &RecordTable::restore);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentPk()); });
}

std::int64_t RecordTable::currentPk() const
{
    return m_records->pkAt(currentIndex().row());
}

bool RecordTable::goTo(std::int64_t pk)
{
    const int row = m_records->rowOf(pk);
    if (row < 0)
        return false;
    goToRow(row);
    return true;
}

// Whatever keys are down: with Ctrl+Page Down Qt would add the row to the selection.
void RecordTable::goToRow(int row)
{
    const QModelIndex index = m_records->index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

bool RecordTable::step(int rows)
{
    // What stood above the place is one up from there; what stood below is in it.
    const int from = currentIndex().isValid() || m_place < 0 ? currentIndex().row()
                     : rows > 0                              ? m_place - 1
                                                             : m_place;
    const int row = from + rows;
    if (row < 0 || row >= m_records->rowCount())
        return false;
    goToRow(row);
    return true;
}

void RecordTable::letGo()
{
    m_restoring = true;
    clearSelection();
    setCurrentIndex({});
    m_restoring = false;
    m_place = m_rememberedRow;
}

std::vector<std::int64_t> RecordTable::selectedPks() const
{
    std::vector<std::int64_t> pks;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        pks.push_back(m_records->pkAt(index.row()));
    return pks;
}

RowCopy RecordTable::copied() const
{
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.empty())
        for (int row = 0; row < m_records->rowCount(); ++row)
            rows.push_back(row);
    RowCopy copy;
    QStringList head;
    for (const int column : columns)
        head.append(m_records->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    copy.lines.push_back(head);
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex cell = m_records->index(row, column);
            cells.append(cell.data(RecordTableModel::CopyRole).toString());
            copy.withheld += cell.data(RecordTableModel::WithheldRole).toBool() ? 1 : 0;
        }
        copy.lines.push_back(cells);
    }
    return copy;
}

void RecordTable::copy()
{
    const auto selected = selectionModel()->selectedRows().size();
    if ((selected > 0 ? selected : m_records->rowCount()) > most_copied) {
        Q_EMIT tooMuchToCopy(most_copied);
        return;
    }
    const RowCopy rows = copied();
    QGuiApplication::clipboard()->setMimeData(rows.toMimeData());
    if (rows.withheld > 0)
        Q_EMIT withheldFromCopy(rows.withheld);
}

void RecordTable::paste()
{
    Q_EMIT pasteWanted();
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_place = -1;
    if (!m_restoring && current.row() != previous.row())
        Q_EMIT currentChangedTo(m_records->pkAt(current.row()));
}

// Qt makes a row current when the table is first entered, but does not select it.
void RecordTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        goToRow(currentIndex().row());
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        Q_EMIT filterWanted();
    else if ((enter && event->modifiers() == Qt::NoModifier) || event->key() == Qt::Key_F2)
        Q_EMIT opened(currentPk());
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::remember()
{
    m_rememberedPk = currentPk();
    m_rememberedRow = currentIndex().row();
    m_rememberedOffset = currentIndex().row() - rowAt(0);
    m_restoring = true;
}

void RecordTable::restore()
{
    const int row = m_rememberedPk != 0 ? m_records->rowOf(m_rememberedPk) : -1;
    if (row >= 0 && row != currentIndex().row()) {
        goToRow(row);
        verticalScrollBar()->setValue(std::max(0, row - m_rememberedOffset));
    }
    m_restoring = false;
    if (currentPk() != m_rememberedPk)
        Q_EMIT currentChangedTo(currentPk());
}

} // namespace atlas::ui::records
