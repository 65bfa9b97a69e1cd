#include "ui/records/paste_columns.h"

#include "ui/common/convert.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

namespace atlas::ui::records {

namespace {

using atlas::exchange::PastePlan;

enum Part { name_part, examples_part, field_part };

constexpr std::size_t rows_looked_at = 50;
constexpr int most_examples = 3;
constexpr int longest_example = 30;
constexpr int most_fields_seen = 24;
constexpr int left_out = -1;

} // namespace

PasteColumns::PasteColumns(const PasteView& view, const Words& words, QWidget* parent)
    : QTableWidget(parent)
    , m_view(&view)
    , m_words(&words)
{
    setAccessibleName(tr("Columns of the paste and their fields"));
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("Column"), tr("For example"), tr("Field")});
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFocusPolicy(Qt::NoFocus);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(name_part, 190);
    setColumnWidth(examples_part, 270);
}

QString PasteColumns::examples(std::size_t column) const
{
    QStringList shown;
    const std::size_t first = m_view->plan.header ? 1 : 0;
    const std::size_t last = std::min(m_view->table->rows(), first + rows_looked_at);
    for (std::size_t row = first; row < last && shown.size() < most_examples; ++row) {
        QString text = toQString(m_view->table->cell(row, column)).simplified();
        if (text.size() > longest_example)
            text = text.left(longest_example - 1) + QChar(0x2026);
        if (!text.isEmpty() && !shown.contains(text))
            shown.append(text);
    }
    return shown.join(QStringLiteral(" · "));
}

QComboBox* PasteColumns::makeBox(std::size_t column)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(tr("Field of %1").arg(m_view->columnName(column)));
    box->setMaxVisibleItems(most_fields_seen);
    box->addItem(tr("leave out"), left_out);
    const auto& columns = m_view->plan.layout->columns();
    for (std::size_t field = 0; field < columns.size(); ++field)
        if (atlas::exchange::pasteable(columns[field]))
            box->addItem(m_words->label(columns[field]), static_cast<int>(field));
    const std::size_t field = m_view->plan.columns[column];
    box->setCurrentIndex(box->findData(field == PastePlan::no_column ? left_out : static_cast<int>(field)));
    connect(box, &QComboBox::activated, this, [this, box, column] {
        const int chosenField = box->currentData().toInt();
        Q_EMIT chosen(column,
                      chosenField == left_out ? PastePlan::no_column : static_cast<std::size_t>(chosenField));
    });
    return box;
}

void PasteColumns::refresh()
{
    setRowCount(static_cast<int>(m_view->plan.columns.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto column = static_cast<std::size_t>(row);
        setItem(row, name_part, new QTableWidgetItem(m_view->columnName(column)));
        setItem(row, examples_part, new QTableWidgetItem(examples(column)));
        QComboBox* known = box(column);
        if (known == nullptr) {
            setCellWidget(row, field_part, makeBox(column));
            setRowHeight(row, cellWidget(row, field_part)->sizeHint().height() + 4);
            continue;
        }
        const std::size_t field = m_view->plan.columns[column];
        known->setCurrentIndex(
            known->findData(field == PastePlan::no_column ? left_out : static_cast<int>(field)));
    }
}

QComboBox* PasteColumns::box(std::size_t column) const
{
    return qobject_cast<QComboBox*>(cellWidget(static_cast<int>(column), field_part));
}

} // namespace atlas::ui::records
