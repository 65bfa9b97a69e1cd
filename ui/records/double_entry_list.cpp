#include "ui/records/double_entry_list.h"

#include "ui/common/convert.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/row_table.h"
#include "ui/common/study_session.h"
#include "ui/records/double_entries_model.h"
#include "ui/records/second_entry_form.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace atlas::ui::records {

using study::DoubleEntry;
using study::EntryState;

namespace {
constexpr int all_states = -1;
} // namespace

DoubleEntryList::DoubleEntryList(const PageContext& context, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(&words)
    , m_titles(words)
    , m_model(new DoubleEntriesModel(words, m_titles.names(), this))
    , m_table(new QTableView(this))
    , m_filter(new QComboBox(this))
    , m_why(new QLabel(this))
    , m_type(new QPushButton(tr("&Type again"), this))
    , m_allow(new QPushButton(this))
    , m_takeOff(new QPushButton(tr("Take &off the list"), this))
    , m_right(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("keyboard"), this))
{
    m_right->addWidget(m_empty);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeLeft());
    splitter->addWidget(m_right);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({520, 620});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DoubleEntryList::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DoubleEntryList::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DoubleEntryList::showState);
    connect(m_table, &QTableView::doubleClicked, this, &DoubleEntryList::typeCurrent);
    connect(m_type, &QPushButton::clicked, this, &DoubleEntryList::typeCurrent);
    connect(m_allow, &QPushButton::clicked, this, &DoubleEntryList::allowSamePerson);
    connect(m_takeOff, &QPushButton::clicked, this, &DoubleEntryList::takeOff);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const int only = m_filter->currentData().toInt();
        m_model->showOnly(only == all_states ? std::nullopt : std::optional(static_cast<EntryState>(only)));
        goToRow(0);
    });
    showState();
}

DoubleEntryList::~DoubleEntryList() = default;

QWidget* DoubleEntryList::makeLeft()
{
    m_table->setModel(m_model);
    readByRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Records for a second entry"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(DoubleEntriesModel::paper, 220);
    m_table->installEventFilter(this);
    m_filter->setAccessibleName(tr("State"));
    m_filter->addItem(tr("All states"), all_states);
    for (const EntryState state :
         {EntryState::waiting, EntryState::differs, EntryState::agrees, EntryState::settled})
        m_filter->addItem(m_words->term("double_entry_state", study::code(state)), static_cast<int>(state));
    m_type->setProperty("role", QStringLiteral("primary"));
    m_type->setToolTip(tr("Type the record again from its paper (Enter)"));
    m_takeOff->setToolTip(
        tr("No second entry is wanted any more. Undo brings it back with what was typed (Ctrl+Delete)"));
    m_why->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 12, 6);
    top->addWidget(m_filter);
    top->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 6, 12, 10);
    foot->setSpacing(8);
    foot->addWidget(m_type);
    foot->addWidget(m_allow);
    foot->addWidget(m_takeOff);
    foot->addStretch(1);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(16, 4, 12, 0);
    below->addWidget(m_why);
    column->addLayout(below);
    column->addLayout(foot);
    return left;
}

void DoubleEntryList::takeFile()
{
    m_titles.setFile(m_context.session.file());
    if (m_form != nullptr)
        m_form->setFile(m_context.session.file(), &m_context.session.vocabularies());
    showState();
}

void DoubleEntryList::letGo()
{
    keepDrafts();
    closeForm();
    if (m_form != nullptr)
        m_form->setFile(nullptr, nullptr);
    m_titles.setFile(nullptr);
    m_model->setEntries({});
}

void DoubleEntryList::keepDrafts()
{
    if (m_form != nullptr && m_form->entry())
        (void)m_form->mayLeave();
}

void DoubleEntryList::setEntries(std::vector<DoubleEntry> entries)
{
    const DoubleEntry* before = current();
    const std::int64_t was = before != nullptr ? before->pk : 0;
    const int place = m_table->currentIndex().row();
    m_titles.forget();
    m_model->setEntries(std::move(entries));
    const int row = m_model->rowOf(was);
    goToRow(row >= 0 ? row : std::clamp(place, 0, std::max(0, m_model->rowCount() - 1)));
    // Somebody took the record off the list, or typed it meanwhile.
    if (m_form != nullptr && m_form->entry()) {
        const int open = m_model->rowOf(m_form->entry()->pk);
        if (open >= 0 && m_model->entry(open).state != EntryState::waiting)
            closeForm();
        else if (open < 0)
            leaveGone();
    }
    showState();
    if (!m_goOn)
        return;
    m_goOn = false;
    for (int next = 0; next < m_model->rowCount(); ++next)
        if (whyNotType(m_model->entry(next)).isEmpty()) {
            goToRow(next);
            return begin(m_model->entry(next));
        }
    m_table->setFocus();
}

// Out of the countries shown is not gone.
void DoubleEntryList::leaveGone()
{
    const auto entry = study::findDoubleEntry(*m_context.session.file(), m_form->entry()->pk);
    if (entry || entry.error().code != ErrorCode::record_not_found || !m_form->mayLeave())
        return;
    closeForm();
    Q_EMIT failed(entry.error());
}

// Ctrl may still be held down from submitting: it is not meant for the selection.
void DoubleEntryList::goToRow(int row)
{
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect |
                                                                           QItemSelectionModel::Rows);
}

const DoubleEntry* DoubleEntryList::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->entry(row) : nullptr;
}

std::vector<std::int64_t> DoubleEntryList::selected() const
{
    std::vector<std::int64_t> pks;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        pks.push_back(m_model->entry(index.row()).pk);
    return pks;
}

QString DoubleEntryList::whyNotType(const DoubleEntry& entry) const
{
    if (m_context.session.file() == nullptr || m_context.session.readOnly())
        return tr("The study is open for reading only.");
    if (entry.state != EntryState::waiting)
        return tr("It was typed again already.");
    if (study::isBarred(*m_context.session.file(), entry))
        return tr("You typed this record first: somebody else has to type it again, without seeing the first "
                  "entry. In a team of one the coordinator can allow the same person.");
    return {};
}

void DoubleEntryList::showState()
{
    const DoubleEntry* entry = current();
    const QString why = entry != nullptr ? whyNotType(*entry) : QString();
    const bool writable = m_context.session.file() != nullptr && !m_context.session.readOnly();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_type->setEnabled(entry != nullptr && why.isEmpty());
    m_allow->setText(entry != nullptr && entry->samePerson ? tr("&Not the same person")
                                                           : tr("Allow the &same person"));
    m_allow->setEnabled(writable && entry != nullptr && entry->state == EntryState::waiting);
    m_takeOff->setEnabled(writable && entry != nullptr);
    if (m_model->total() == 0)
        m_empty->setTexts(tr("No record waits for a second entry"),
                          tr("Choose first which records are to be typed again."));
    else
        m_empty->setTexts(tr("Take the paper of a record that waits"),
                          tr("Enter opens an empty form for it. The first entry is not shown."));
}

void DoubleEntryList::typeCurrent()
{
    const DoubleEntry* entry = current();
    if (entry == nullptr || !whyNotType(*entry).isEmpty())
        return;
    begin(*entry);
}

void DoubleEntryList::begin(const DoubleEntry& entry)
{
    if (m_form != nullptr && m_form->entry() && m_form->entry()->pk == entry.pk)
        return m_form->focusFirst();
    if (m_form != nullptr && !m_form->mayLeave())
        return;
    if (m_form == nullptr || &m_form->layoutOfKind() != entry.layout) {
        delete m_form;
        m_form = new SecondEntryForm(*entry.layout, *m_words, m_right);
        m_form->setFile(m_context.session.file(), &m_context.session.vocabularies());
        m_right->addWidget(m_form);
        connectForm();
    }
    if (!m_form->begin(entry))
        return closeForm();
    m_right->setCurrentWidget(m_form);
    m_form->focusFirst();
}

void DoubleEntryList::connectForm()
{
    connect(m_form, &SecondEntryForm::submitted, this, &DoubleEntryList::afterSubmit);
    connect(m_form, &SecondEntryForm::failed, this, &DoubleEntryList::failed);
    connect(m_form, &SecondEntryForm::wrote, this, &DoubleEntryList::wrote);
    connect(m_form, &SecondEntryForm::left, this, [this] {
        if (!m_form->mayLeave())
            return;
        closeForm();
        m_table->setFocus();
    });
}

void DoubleEntryList::closeForm()
{
    m_right->setCurrentWidget(m_empty);
    if (m_form != nullptr)
        m_form->setFile(m_context.session.file(), &m_context.session.vocabularies());
}

void DoubleEntryList::afterSubmit(EntryState state)
{
    m_right->setCurrentWidget(m_empty);
    m_goOn = true;
    Q_EMIT submitted(state);
    Q_EMIT wrote(QStringLiteral("double_entry"));
}

void DoubleEntryList::allowSamePerson()
{
    const DoubleEntry* entry = current();
    if (entry == nullptr || m_context.session.file() == nullptr)
        return;
    const bool allowed = !entry->samePerson;
    if (const auto done = study::allowSamePerson(*m_context.session.file(), m_context.session.vocabularies(),
                                                 selected(), allowed);
        !done)
        Q_EMIT failed(done.error());
    Q_EMIT wrote(QStringLiteral("double_entry"));
}

void DoubleEntryList::takeOff()
{
    const std::vector<std::int64_t> pks = selected();
    if (pks.empty() || m_context.session.file() == nullptr)
        return;
    if (m_form != nullptr && m_form->entry() &&
        std::find(pks.begin(), pks.end(), m_form->entry()->pk) != pks.end()) {
        // Undo brings it back as it was left.
        if (!m_form->mayLeave())
            return;
        closeForm();
    }
    if (const auto done = study::unmark(*m_context.session.file(), pks); !done)
        Q_EMIT failed(done.error());
    Q_EMIT wrote(QStringLiteral("double_entry"));
}

bool DoubleEntryList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool control = (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        typeCurrent();
    else if (control && key->key() == Qt::Key_Delete)
        takeOff();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace atlas::ui::records
