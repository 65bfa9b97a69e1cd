#include "ui/records/conflict_dialog.h"

#include "ui/records/field_values.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace atlas::ui::records {

namespace {

using dictionary::Field;
using dictionary::Values;

constexpr int mine_column = 1;
constexpr int theirs_column = 2;

QString shown(const Values& values, const Field& field, const Words& words, const LinkNames& links)
{
    QString text = words.field(values, field, links);
    if (!text.isEmpty())
        return text;
    const std::string_view reason = values.missingReason(field);
    return reason.empty() ? QString(QChar(0x2013)) : words.missingReason(reason);
}

} // namespace

ConflictDialog::ConflictDialog(Versions versions, const Words& words, const LinkNames& links, QWidget* parent)
    : QDialog(parent)
    , m_versions(std::move(versions))
    , m_table(new QTableWidget(this))
{
    setWindowTitle(tr("Two versions of this record"));
    auto* text =
        new QLabel(tr("The record was changed in the study while you were typing. Mark in each line the "
                      "value that should stand; nothing is written before you save."),
                   this);
    text->setWordWrap(true);
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Typed by you"), tr("In the study now")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    for (const Field* field : m_versions.mine.layout().fields())
        if (!field->computed && !sameField(m_versions.mine, m_versions.theirs, *field))
            addRow(*field, words, links);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* save = buttons->addButton(tr("&Save the marked values"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(760, 420);
    connect(m_table, &QTableWidget::itemChanged, this, &ConflictDialog::mark);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConflictDialog::addRow(const Field& field, const Words& words, const LinkNames& links)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_fields.push_back(&field);
    auto* name = new QTableWidgetItem(words.label(field.label));
    name->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, 0, name);
    const bool theirsOnly = sameField(m_versions.mine, m_versions.base, field);
    for (const int column : {mine_column, theirs_column}) {
        const Values& values = column == mine_column ? m_versions.mine : m_versions.theirs;
        auto* item = new QTableWidgetItem(shown(values, field, words, links));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState((column == theirs_column) == theirsOnly ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, column, item);
    }
}

// One of the two is always marked.
void ConflictDialog::mark(const QTableWidgetItem* item)
{
    if (item->column() == 0)
        return;
    const QSignalBlocker quiet(m_table);
    const int other = item->column() == mine_column ? theirs_column : mine_column;
    m_table->item(item->row(), other)
        ->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

Values ConflictDialog::chosen() const
{
    Values values = m_versions.mine;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_table->item(row, theirs_column)->checkState() == Qt::Checked)
            copyField(values, m_versions.theirs, *m_fields[static_cast<std::size_t>(row)]);
    return values;
}

} // namespace atlas::ui::records
