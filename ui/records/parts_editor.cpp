#include "ui/records/parts_editor.h"

#include "ui/common/icons.h"
#include "ui/common/room_below.h"
#include "ui/common/row_table.h"
#include "ui/common/words.h"
#include "ui/records/field_row.h"
#include "ui/records/fields_form.h"
#include "ui/records/link_titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui::records {

namespace {

constexpr int most_rows_seen = 6;

QToolButton* makeButton(const QString& text, const char* iconName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(icon(QLatin1String(iconName)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PartsEditor::PartsEditor(const dictionary::Layout& layout, const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_layout(&layout)
    , m_context(&context)
    , m_edit(layout)
    , m_before(layout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(6);
    m_heading = new QWidget(this);
    auto* row = new QHBoxLayout(m_heading);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(context.words->label(layout.kind().plural), m_heading);
    label->setProperty("role", QStringLiteral("heading"));
    giveRoomBelow(*label);
    m_add = makeButton(tr("Add"), "add", m_heading);
    m_add->setAccessibleName(tr("Add: %1").arg(context.words->label(layout.kind().label)));
    row->addWidget(label, 1);
    row->addWidget(m_add);
    column->addWidget(m_heading);
    makeTable();
    column->addWidget(m_table);
    m_card = new QFrame(this);
    m_card->setProperty("role", QStringLiteral("card"));
    column->addWidget(m_card);
    connect(m_add, &QToolButton::clicked, this, &PartsEditor::addPart);
    refresh();
}

void PartsEditor::makeTable()
{
    m_table = new QTableWidget(this);
    m_table->setAccessibleName(m_context->words->label(m_layout->kind().plural));
    readByRows(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QStringList labels;
    for (const dictionary::Field* field : m_layout->fields())
        if (field->listed)
            labels.append(m_context->words->label(field->label));
    m_table->setColumnCount(static_cast<int>(labels.size()));
    m_table->setHorizontalHeaderLabels(labels);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { choose(row); });
}

// A form is many widgets: made with the first part that is looked at.
void PartsEditor::makeForm()
{
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(12, 10, 8, 12);
    m_remove = makeButton(tr("Delete"), "delete", m_card);
    m_remove->setAccessibleName(tr("Delete: %1").arg(m_context->words->label(m_layout->kind().label)));
    m_remove->setToolTip(tr("Undo brings it back"));
    m_form = new FieldsForm(*m_layout, *m_context, m_card);
    m_form->setReadOnly(m_readOnly);
    m_form->setBefore([this] { return before(); });
    column->addWidget(m_form);
    column->addWidget(m_remove, 0, Qt::AlignRight);
    // What is made late would be reached last.
    QWidget* before = m_table;
    for (QWidget* inside : m_card->findChildren<QWidget*>())
        if ((inside->focusPolicy() & Qt::TabFocus) != 0 && inside->focusProxy() == nullptr) {
            setTabOrder(before, inside);
            before = inside;
        }
    connect(m_remove, &QToolButton::clicked, this, &PartsEditor::removePart);
    connect(m_form, &FieldsForm::typed, this, &PartsEditor::typed);
    connect(m_form, &FieldsForm::changed, this, [this] {
        takeOver();
        showRow(m_row);
        left();
        Q_EMIT changed();
    });
    connect(m_form, &FieldsForm::left, this, &PartsEditor::left);
    connect(m_form, &FieldsForm::entered, this, [this] { Q_EMIT entered(m_form); });
}

void PartsEditor::setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies)
{
    m_edit.setFile(file, vocabularies);
    m_before.setFile(file);
    clear();
}

Result<void> PartsEditor::open(const study::Record& parent)
{
    m_parent = parent;
    m_before.forget();
    auto opened = m_edit.open(parent);
    refresh();
    return opened;
}

void PartsEditor::followStudy(std::int64_t study)
{
    if (!m_parent)
        return;
    m_parent->study = study;
    m_before.forget();
    for (std::size_t index = 0; index < m_edit.size(); ++index)
        m_edit.at(index).followStudy(study);
    if (m_form != nullptr && m_row >= 0)
        left();
}

void PartsEditor::clear()
{
    m_parent.reset();
    m_edit.clear();
    refresh();
}

void PartsEditor::refresh()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_edit.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
    m_row = -1;
    const int last = m_table->rowCount() - 1;
    if (last >= 0 && m_form == nullptr)
        makeForm();
    m_table->setVisible(last >= 0);
    m_card->setVisible(last >= 0);
    fitTable();
    if (last >= 0) {
        m_table->setCurrentCell(last, 0);
        choose(last);
    }
}

void PartsEditor::fitTable()
{
    const int rows = std::min(m_table->rowCount(), most_rows_seen);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth() + 2);
}

void PartsEditor::showRow(int row)
{
    if (row < 0 || row >= m_table->rowCount())
        return;
    const dictionary::Values& values = m_edit.at(static_cast<std::size_t>(row)).record().values;
    int place = 0;
    for (const dictionary::Field* field : m_layout->fields()) {
        if (!field->listed)
            continue;
        // Of a count the total; its parts stand in the form below.
        const std::size_t column = m_layout->columnOf(*field);
        const QString text = m_context->words->cell(m_layout->columns()[column], values.cell(column),
                                                    m_context->titles->names());
        const QString reason = m_context->words->missingReason(values.missingReason(*field));
        auto* item = new QTableWidgetItem(!text.isEmpty()    ? text
                                          : reason.isEmpty() ? QString(QChar(0x2013))
                                                             : reason);
        item->setToolTip(item->text());
        m_table->setItem(row, place++, item);
    }
}

void PartsEditor::choose(int row)
{
    if (row == m_row || row >= static_cast<int>(m_edit.size()))
        return;
    // What cannot be read would be lost by showing another part.
    if (focusUnreadable()) {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentCell(m_row, 0);
        return;
    }
    takeOver();
    m_row = row;
    if (row < 0)
        return;
    const RecordEdit& part = m_edit.at(static_cast<std::size_t>(row));
    m_form->setNew(part.isNew());
    m_form->load(part.record().values);
    if (!part.isNew() || part.resumed())
        m_form->showProblems(part.check(), true);
}

// The part above, or, for the first, the newest one of the country study.
const dictionary::Values* PartsEditor::before()
{
    if (m_row > 0 && m_row < static_cast<int>(m_edit.size()))
        return &m_edit.at(static_cast<std::size_t>(m_row - 1)).record().values;
    return m_row == 0 && m_edit.size() > 0 && !m_blind ? m_before.valuesFor(m_edit.at(0).record()) : nullptr;
}

void PartsEditor::takeOver()
{
    if (m_form == nullptr || m_row < 0 || m_row >= static_cast<int>(m_edit.size()))
        return;
    m_form->takeOver();
    m_edit.at(static_cast<std::size_t>(m_row)).setValues(m_form->values());
}

void PartsEditor::left()
{
    if (m_row >= 0 && m_row < static_cast<int>(m_edit.size()))
        m_form->showProblems(m_edit.at(static_cast<std::size_t>(m_row)).check(), false);
}

QString PartsEditor::unreadableField() const
{
    if (m_form == nullptr || m_row < 0)
        return {};
    const auto* row = m_form->row(m_form->firstUnreadable());
    return row != nullptr ? m_context->words->label(row->field().label) : QString();
}

bool PartsEditor::focusUnreadable()
{
    if (m_form == nullptr || m_row < 0)
        return false;
    const std::string field = m_form->firstUnreadable();
    if (field.empty())
        return false;
    m_form->showProblems(m_edit.at(static_cast<std::size_t>(m_row)).check(), true);
    return m_form->focusField(field);
}

bool PartsEditor::focusPart(std::int64_t pk, std::string_view field)
{
    for (std::size_t index = 0; index < m_edit.size(); ++index) {
        if (m_edit.at(index).record().pk != pk)
            continue;
        m_table->setCurrentCell(static_cast<int>(index), 0);
        if (m_form != nullptr && !m_form->focusField(field))
            m_form->focusFirst();
        return m_form != nullptr;
    }
    return false;
}

void PartsEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
    if (m_form == nullptr)
        return;
    m_form->setReadOnly(readOnly);
    m_remove->setEnabled(!readOnly);
}

void PartsEditor::addPart()
{
    if (!m_parent || m_readOnly || focusUnreadable())
        return;
    takeOver();
    m_edit.add(*m_parent);
    refresh();
    m_form->focusFirst();
    Q_EMIT changed();
}

void PartsEditor::removePart()
{
    if (m_row < 0)
        return;
    const auto index = static_cast<std::size_t>(m_row);
    const bool inFile = !m_edit.at(index).isNew();
    m_row = -1;
    if (const auto done = m_edit.remove(index); !done)
        Q_EMIT failed(done.error());
    refresh();
    m_add->setFocus();
    if (inFile)
        Q_EMIT removed();
    else
        Q_EMIT changed();
}

} // namespace atlas::ui::records
