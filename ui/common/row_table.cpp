#include "ui/common/row_table.h"

#include <QTableView>

namespace atlas::ui {

RoomyHeader::RoomyHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

QSize RoomyHeader::sectionSizeFromContents(int section) const
{
    constexpr int padding = 20;
    return QHeaderView::sectionSizeFromContents(section) + QSize(padding, 0);
}

void readByRows(QTableView& table)
{
    table.setHorizontalHeader(new RoomyHeader(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace atlas::ui
