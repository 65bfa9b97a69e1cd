#include "core/dictionary/kind.h"
#include "ui/common/convert.h"
#include "ui/records/filter_bar.h"
#include "ui/records/record_list.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/records/views_menu.h"

#include <QHeaderView>
#include <QToolButton>

// How a table is seen, as a view that can be kept.
namespace atlas::ui::records {

void RecordList::openViews()
{
    m_viewsButton->showMenu();
}

std::vector<std::size_t> RecordList::columnsNamed(const QStringList& names) const
{
    std::vector<std::size_t> columns;
    for (std::size_t index = 0; index < m_layout->columns().size(); ++index)
        if (names.contains(toQString(m_layout->columns()[index].name)))
            columns.push_back(index);
    return columns;
}

TableView RecordList::currentView() const
{
    TableView view;
    for (const std::size_t column : m_model->columns())
        view.columns.append(toQString(m_layout->columns()[column].name));
    const QHeaderView* header = m_table->horizontalHeader();
    view.header = header->saveState();
    view.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    if (const int sorted = header->sortIndicatorSection(); sorted >= 0 && sorted < m_model->columnCount())
        view.sort = view.columns.value(sorted);
    view.conditions = m_model->conditions();
    return view;
}

void RecordList::show(const TableView& view)
{
    const std::vector<std::size_t> columns = columnsNamed(view.columns);
    if (!columns.empty()) {
        m_model->setColumns(columns);
        // The state is that of other columns when the program knows some no more.
        if (static_cast<int>(columns.size()) != view.columns.size() ||
            !m_table->horizontalHeader()->restoreState(view.header))
            usualWidths();
        if (const auto sorted = view.columns.indexOf(view.sort); sorted >= 0)
            m_table->sortByColumn(static_cast<int>(sorted),
                                  view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        keepHabits();
    }
    m_model->setConditions(view.conditions);
    m_filters->refresh();
    Q_EMIT m_filters->changed();
}

} // namespace atlas::ui::records
