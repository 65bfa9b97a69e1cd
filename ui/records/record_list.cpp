#include "ui/records/record_list.h"

#include "core/base/error.h"
#include "ui/common/convert.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/preferences.h"
#include "ui/records/column_chooser.h"
#include "ui/records/filter_words.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui::records {

namespace {

constexpr int longest_chip = 420;

} // namespace

RecordList::RecordList(const dictionary::Layout& layout, const Words& words, TaskRunner& tasks,
                       Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_layout(&layout)
    , m_words(&words)
    , m_preferences(&preferences)
    , m_titles(words)
    , m_model(new RecordTableModel(layout, words, tasks, this))
    , m_table(new RecordTable(m_model, this))
{
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(words.label(layout.kind().plural));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeChips());
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
    readHabits();
    connect(m_search, &QLineEdit::textChanged, m_model, &RecordTableModel::setSearch);
    connect(m_model, &RecordTableModel::refreshed, this, &RecordList::showCounts);
    connect(m_model, &RecordTableModel::loadingChanged, this, &RecordList::showCounts);
    connect(m_model, &RecordTableModel::failed, this, &RecordList::showError);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &RecordList::keepHabits);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordList::keepHabits);
}

QWidget* RecordList::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 8, 8);
    auto* title = new QLabel(m_words->label(m_layout->kind().plural), head);
    title->setProperty("role", QStringLiteral("title"));
    m_search = new QLineEdit(head);
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(260);
    m_columns = new QToolButton(head);
    m_columns->setIcon(icon(QStringLiteral("columns")));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(m_columns->toolTip());
    connect(m_columns, &QToolButton::clicked, this, &RecordList::chooseColumns);
    row->addWidget(title, 1);
    row->addWidget(m_search, 1);
    row->addWidget(m_columns);
    return head;
}

QWidget* RecordList::makeChips()
{
    m_chips = new QWidget(this);
    auto* row = new QHBoxLayout(m_chips);
    row->setContentsMargins(16, 0, 12, 8);
    auto* sign = new QLabel(tr("Only:"), m_chips);
    sign->setProperty("role", QStringLiteral("quiet"));
    m_chip = new QToolButton(m_chips);
    m_chip->setIcon(icon(QStringLiteral("close")));
    m_chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_chip->setProperty("role", QStringLiteral("chip"));
    connect(m_chip, &QToolButton::clicked, this, [this] { setOuterFilter(std::nullopt); });
    row->addWidget(sign);
    row->addWidget(m_chip);
    row->addStretch(1);
    m_chips->hide();
    return m_chips;
}

QWidget* RecordList::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 6, 12, 8);
    m_count = new QLabel(foot);
    m_count->setProperty("role", QStringLiteral("quiet"));
    m_error = new QLabel(foot);
    m_error->setProperty("role", QStringLiteral("danger"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_drafts = new QToolButton(foot);
    m_drafts->setIcon(icon(QStringLiteral("edit")));
    m_drafts->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_drafts->hide();
    connect(m_drafts, &QToolButton::clicked, this,
            [this] { Q_EMIT draftsWanted(m_drafts->mapToGlobal(QPoint(0, 0))); });
    row->addWidget(m_count);
    row->addWidget(m_error, 1);
    row->addWidget(m_drafts, 0, Qt::AlignRight);
    return foot;
}

void RecordList::setFile(study::StudyFile* file, std::vector<std::int64_t> scope)
{
    m_titles.setFile(file);
    m_search->clear();
    hideError();
    m_model->setScope(std::move(scope));
    m_model->setFile(file);
    showChip();
}

void RecordList::setOuterFilter(std::optional<study::Filter> filter)
{
    m_search->clear();
    m_model->setOuterFilter(std::move(filter));
    showChip();
}

void RecordList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordList::setDraftCount(int count)
{
    m_drafts->setText(tr("%n not saved", nullptr, count));
    m_drafts->setVisible(count > 0);
}

bool RecordList::reveal(std::int64_t pk)
{
    if (m_table->goTo(pk))
        return true;
    setOuterFilter(std::nullopt);
    return m_table->goTo(pk);
}

void RecordList::showChip()
{
    const auto& filter = m_model->outerFilter();
    const QString text = filter ? filterText(*filter, *m_words, m_titles.names()) : QString();
    m_chip->setText(fontMetrics().elidedText(text, Qt::ElideRight, longest_chip));
    m_chip->setToolTip(tr("Show all records again instead of only: %1").arg(text));
    m_chip->setAccessibleName(m_chip->toolTip());
    m_chips->setVisible(filter.has_value());
}

QString RecordList::countText() const
{
    const Language& language = m_words->language();
    if (m_model->loading())
        return tr("%1, listing…").arg(language.number(m_model->total()));
    const std::int64_t rows = m_model->rowCount();
    if (rows == m_model->total())
        return language.number(rows);
    return tr("%1 of %2").arg(language.number(rows), language.number(m_model->total()));
}

void RecordList::showCounts()
{
    m_count->setText(countText());
    Q_EMIT rowsChanged();
}

void RecordList::showError(const Error& error)
{
    m_error->setText(errorText(error).paragraph());
    m_error->setToolTip(errorDetails(error));
    m_error->show();
}

void RecordList::hideError()
{
    m_error->hide();
}

void RecordList::chooseColumns()
{
    auto* chooser = new ColumnChooser(*m_layout, *m_words, m_model->columns(), this);
    connect(chooser, &ColumnChooser::changed, this, [this, chooser] {
        m_model->setColumns(chooser->chosen());
        usualWidths();
        keepHabits();
    });
    chooser->move(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2)));
    chooser->show();
}

QString RecordList::habit(const char* name) const
{
    return QStringLiteral("records/%1/%2").arg(toQString(m_layout->kind().key), QLatin1String(name));
}

void RecordList::readHabits()
{
    std::vector<std::size_t> columns;
    const QStringList names = m_preferences->value(habit("columns")).toStringList();
    for (std::size_t index = 0; index < m_layout->columns().size(); ++index)
        if (names.contains(toQString(m_layout->columns()[index].name)))
            columns.push_back(index);
    if (!columns.empty())
        m_model->setColumns(columns);
    // The state is that of other columns when the program has gained some since.
    if (columns.empty() || static_cast<int>(columns.size()) != names.size() ||
        !m_table->horizontalHeader()->restoreState(m_preferences->value(habit("header")).toByteArray()))
        usualWidths();
}

void RecordList::keepHabits() const
{
    QStringList names;
    for (const std::size_t column : m_model->columns())
        names.append(toQString(m_layout->columns()[column].name));
    m_preferences->setValue(habit("columns"), names);
    m_preferences->setValue(habit("header"), m_table->horizontalHeader()->saveState());
}

// The title takes what reading needs, numbers little, the rest stands between.
void RecordList::usualWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView* header = m_table->horizontalHeader();
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const dictionary::Field& field =
            *m_layout->columns()[m_model->columns()[static_cast<std::size_t>(place)]].field;
        const bool title = field.key == m_layout->kind().title;
        const bool text = field.type == dictionary::FieldType::text ||
                          field.type == dictionary::FieldType::link ||
                          field.type == dictionary::FieldType::long_text;
        const bool code =
            field.type == dictionary::FieldType::choice || field.type == dictionary::FieldType::choices;
        const int wanted = letter * (title ? 38 : text ? 22 : code ? 20 : 12);
        header->resizeSection(place, std::max(wanted, header->sectionSizeHint(place)));
    }
}

} // namespace atlas::ui::records
