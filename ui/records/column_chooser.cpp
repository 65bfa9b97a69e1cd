#include "ui/records/column_chooser.h"

#include "ui/records/record_table_model.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui::records {

ColumnChooser::ColumnChooser(const dictionary::Layout& layout, const Words& words,
                             const std::vector<std::size_t>& shown, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_layout(&layout)
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    for (const dictionary::Column& column : layout.columns()) {
        auto* item = new QListWidgetItem(words.label(column), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    tick(shown);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setMinimumSize(280, 360);
    auto* usual = new QPushButton(tr("The &usual columns"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_list);
    column->addWidget(usual);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!chosen().empty())
            Q_EMIT changed();
        else
            item->setCheckState(Qt::Checked); // a table without columns shows nothing to come back with
    });
    connect(usual, &QPushButton::clicked, this, [this] {
        tick(RecordTableModel::usualColumns(*m_layout));
        Q_EMIT changed();
    });
    m_list->setFocus();
}

void ColumnChooser::tick(const std::vector<std::size_t>& shown)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        const bool on = std::find(shown.begin(), shown.end(), static_cast<std::size_t>(row)) != shown.end();
        m_list->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<std::size_t> ColumnChooser::chosen() const
{
    std::vector<std::size_t> columns;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            columns.push_back(static_cast<std::size_t>(row));
    return columns;
}

} // namespace atlas::ui::records
