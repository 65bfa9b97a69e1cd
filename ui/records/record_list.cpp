#include "ui/records/record_list.h"

#include "core/base/error.h"
#include "ui/common/convert.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/preferences.h"
#include "ui/common/room_below.h"
#include "ui/records/column_chooser.h"
#include "ui/records/filter_bar.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/records/views_menu.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui::records {

RecordList::RecordList(const dictionary::Layout& layout, const Words& words, TaskRunner& tasks,
                       Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_layout(&layout)
    , m_words(&words)
    , m_preferences(&preferences)
    , m_model(new RecordTableModel(layout, words, tasks, this))
    , m_table(new RecordTable(m_model, this))
{
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(words.label(layout.kind().plural));
    makeNothingFits(); // before everything that Tab reaches later
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_filters = new FilterBar(*m_model, words, this);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
    readHabits();
    connect(m_search, &QLineEdit::textChanged, m_model, &RecordTableModel::setSearch);
    connect(m_model, &RecordTableModel::refreshed, this, &RecordList::showCounts);
    connect(m_model, &RecordTableModel::loadingChanged, this, &RecordList::showCounts);
    connect(m_model, &RecordTableModel::failed, this, &RecordList::showError);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &RecordList::keepHabits);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordList::keepHabits);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            &RecordList::openHeaderMenu);
    connect(m_table, &RecordTable::tooMuchToCopy, this, [this](int most) {
        showProblem(tr("At most %1 rows can be copied at once. Nothing was copied.")
                        .arg(m_words->language().number(std::int64_t{most})));
    });
    connect(m_table, &RecordTable::withheldFromCopy, this, [this](int values) {
        showProblem(tr("%Ln personal values were not copied: their records hold no consent to hand them on.",
                       nullptr, values));
    });
    connect(m_table, &RecordTable::filterWanted, this, &RecordList::askFilter);
}

QWidget* RecordList::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 8, 8);
    auto* title = new QLabel(m_words->label(m_layout->kind().plural), head);
    title->setProperty("role", QStringLiteral("title"));
    giveRoomBelow(*title);
    m_search = new QLineEdit(head);
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(260);
    QToolButton* filter = makeTool("filter", "filter", tr("Filter by a field"));
    connect(filter, &QToolButton::clicked, this, &RecordList::askFilter);
    m_columns = makeTool("columns", "columns", tr("Choose columns"));
    connect(m_columns, &QToolButton::clicked, this, &RecordList::chooseColumns);
    m_viewsButton = makeTool("views", "table", tr("Saved views"));
    m_viewsButton->setPopupMode(QToolButton::InstantPopup);
    m_views = new ViewsMenu(
        *m_layout, *m_preferences, [this] { return currentView(); },
        [this](const TableView& view) { show(view); }, m_viewsButton);
    m_viewsButton->setMenu(m_views);
    row->addWidget(title, 1);
    row->addWidget(m_search, 1);
    row->addWidget(filter);
    row->addWidget(m_viewsButton);
    row->addWidget(m_columns);
    return head;
}

QToolButton* RecordList::makeTool(const char* name, const char* picture, const QString& tip)
{
    auto* tool = new QToolButton(this);
    tool->setIcon(icon(QLatin1String(picture)));
    tool->setObjectName(QLatin1String(name));
    tool->setToolTip(tip);
    tool->setAccessibleName(tip);
    return tool;
}

QWidget* RecordList::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 6, 12, 8);
    m_sign = new QLabel(foot);
    m_sign->setPixmap(icon(QStringLiteral("filter")).pixmap(QSize(14, 14)));
    m_sign->setToolTip(tr("Filtered: not every record is shown."));
    m_sign->setAccessibleName(m_sign->toolTip());
    m_sign->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_sign->hide();
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
    row->addWidget(m_sign);
    row->addWidget(m_count);
    row->addWidget(m_error, 1);
    row->addStretch();
    row->addWidget(m_drafts, 0, Qt::AlignRight);
    return foot;
}

void RecordList::setFile(study::StudyFile* file, std::vector<std::int64_t> scope)
{
    m_search->clear();
    hideError();
    m_model->setScope(std::move(scope));
    m_model->setFile(file);
    m_filters->setFile(file);
    if (file != nullptr && !m_firstShown) {
        m_firstShown = true;
        m_views->showFirst();
    }
}

void RecordList::setOuterFilter(std::optional<study::Filter> filter)
{
    m_search->clear();
    m_model->setOuterFilter(std::move(filter));
    m_filters->refresh();
}

void RecordList::askFilter()
{
    const int place = std::max(0, m_table->currentIndex().column());
    const std::vector<std::size_t>& columns = m_model->columns();
    m_filters->ask(static_cast<std::size_t>(place) < columns.size() ? columns[static_cast<std::size_t>(place)]
                                                                    : 0);
}

void RecordList::openHeaderMenu(const QPoint& place)
{
    const int section = m_table->horizontalHeader()->logicalIndexAt(place);
    if (section < 0)
        return;
    const std::size_t column = m_model->columns()[static_cast<std::size_t>(section)];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("filter")),
                    tr("&Filter by “%1”…").arg(m_words->label(m_layout->columns()[column])), this,
                    [this, column] { m_filters->ask(column); });
    menu->addAction(icon(QStringLiteral("columns")), tr("Choose &columns…"), this,
                    &RecordList::chooseColumns);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(place));
}

void RecordList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordList::setDraftCount(int count)
{
    m_drafts->setText(tr("%Ln not saved", nullptr, count));
    m_drafts->setVisible(count > 0);
}

bool RecordList::reveal(std::int64_t pk)
{
    if (m_table->goTo(pk))
        return true;
    showAll();
    return m_table->goTo(pk);
}

QString RecordList::countText() const
{
    const Language& language = m_words->language();
    if (m_model->loading())
        return tr("%1, listing…").arg(language.number(m_model->total()));
    const std::int64_t rows = m_model->rowCount();
    const int total = static_cast<int>(m_model->total());
    if (rows == m_model->total())
        return tr("%1 records", nullptr, total).arg(language.number(rows));
    return tr("%1 of %2 records", nullptr, total)
        .arg(language.number(rows), language.number(m_model->total()));
}

void RecordList::showCounts()
{
    m_count->setText(countText());
    const bool narrowed = m_filters->filtered() || !m_model->search().isEmpty();
    m_sign->setVisible(narrowed);
    showNothingFits(narrowed && m_model->rowCount() == 0 && !m_model->loading());
    Q_EMIT rowsChanged();
}

// Over the rows alone: the heads of the columns stay to filter by.
void RecordList::makeNothingFits()
{
    m_nothingFits = new EmptyState(QStringLiteral("filter"), m_table->viewport());
    auto* all = new QAction(tr("Show all records"), this);
    connect(all, &QAction::triggered, this, [this] {
        m_table->setFocus(); // the button goes
        showAll();
    });
    m_nothingFits->offer(all);
    m_nothingFits->hide();
    (new QVBoxLayout(m_table->viewport()))->addWidget(m_nothingFits);
}

void RecordList::showNothingFits(bool show)
{
    m_nothingFits->setTexts(m_filters->filtered() ? tr("No record fits the filters")
                                                  : tr("No record of this name"),
                            tr("All records are shown again once the filters and the search are taken off."));
    m_nothingFits->setVisible(show);
}

void RecordList::showAll()
{
    m_search->clear();
    m_filters->clearAll();
}

void RecordList::showError(const Error& error)
{
    m_error->setText(errorText(error).paragraph());
    m_error->setToolTip(errorDetails(error));
    m_error->show();
}

void RecordList::showProblem(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setToolTip(QString());
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
    const QStringList names = m_preferences->value(habit("columns")).toStringList();
    const std::vector<std::size_t> columns = columnsNamed(names);
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
