#include "ui/records/duplicates_page.h"

#include "core/dictionary/kinds/entity.h"
#include "core/study/door.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_box.h"
#include "ui/common/row_table.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_head.h"
#include "ui/common/task_runner.h"
#include "ui/records/pairs_model.h"

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

using Side = PairComparison::Side;

namespace {

constexpr std::size_t most_pairs = 5000; ///< nobody decides more at one go

const dictionary::Layout& entities()
{
    return dictionary::layoutOf(dictionary::entity::kind);
}

} // namespace

struct DuplicatesPage::Found {
    Result<std::vector<analysis::EntityCandidate>> candidates;
    std::vector<NamedPair> pairs; ///< the first of them
};

DuplicatesPage::DuplicatesPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_words(context.session.vocabularies(), context.language)
    , m_titles(m_words)
    , m_head(new TaskHead(tr("Search a&gain"), tr("Searching")))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("copy")))
    , m_pairsView(new QTableView)
    , m_pairs(new PairsModel(context.language, this))
    , m_view(new QTableView)
    , m_comparison(new PairComparison(m_words, this))
    , m_swap(new QPushButton(tr("Keep the &other one")))
    , m_merge(new QPushButton(tr("&Same: merge")))
    , m_apart(new QPushButton(tr("&Different: do not ask again")))
{
    setObjectName(QStringLiteral("page"));
    layOut();
    connect(m_pairsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuplicatesPage::showPair);
    connect(&m_head->again(), &QPushButton::clicked, this, &DuplicatesPage::search);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_comparison->setSurvivor(m_comparison->survivor() == Side::first ? Side::second : Side::first);
    });
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPage::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesPage::keepApart);
    connect(&context.session, &StudySession::closing, this, &DuplicatesPage::forget);
    connect(&context.session, &StudySession::scopeChanged, this, [this] {
        if (isVisible())
            search();
        else
            forget();
    });
    showState();
}

DuplicatesPage::~DuplicatesPage() = default;

void DuplicatesPage::layOut()
{
    m_pairsView->setModel(m_pairs);
    m_pairsView->setAccessibleName(tr("Entities that may be one"));
    readByRows(*m_pairsView);
    m_pairsView->setColumnWidth(PairsModel::score, 60);
    m_pairsView->setColumnWidth(PairsModel::first, 300);
    m_pairsView->setColumnWidth(PairsModel::second, 300);
    m_pairsView->horizontalHeader()->setStretchLastSection(true);
    m_view->setModel(m_comparison);
    m_view->setAccessibleName(tr("The two records, field by field"));
    readByRows(*m_view);
    m_view->setColumnWidth(PairComparison::name, 180);
    for (const int column : {PairComparison::first, PairComparison::second})
        m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() != PairComparison::name)
            m_comparison->choose(index.row(),
                                 index.column() == PairComparison::first ? Side::first : Side::second);
    });
    auto* compare = new QWidget;
    auto* below = new QVBoxLayout(compare);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_view, 1);
    below->addWidget(makeFoot());
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_pairsView);
    splitter->addWidget(compare);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({240, 420});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

QWidget* DuplicatesPage::makeFoot()
{
    m_merge->setProperty("role", QStringLiteral("primary"));
    m_merge->setToolTip(
        tr("Put both into one record: years, relations, evidence and every link go with it (Ctrl+Enter)"));
    m_apart->setToolTip(tr("They are two; the decision is kept in the study (Ctrl+Delete)"));
    m_swap->setToolTip(tr("The other record stays, and this one goes"));
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 6, 12, 10);
    auto* hint = new QLabel(tr("Left and right choose whose value is kept."));
    hint->setProperty("role", QStringLiteral("quiet"));
    row->addWidget(m_merge);
    row->addWidget(m_apart);
    row->addWidget(m_swap);
    row->addStretch(1);
    row->addWidget(hint);
    return foot;
}

QList<QWidget*> DuplicatesPage::panes()
{
    return {m_pairsView, m_view};
}

void DuplicatesPage::shown(const QVariant& target)
{
    Q_UNUSED(target)
    if (!m_searched && !m_head->isRunning())
        search();
}

bool DuplicatesPage::settled() const
{
    return !m_head->isRunning();
}

void DuplicatesPage::forget()
{
    ++m_request;
    m_searched = false;
    m_head->cancel();
    m_head->follow(nullptr);
    m_titles.setFile(nullptr);
    m_comparison->clear();
    m_pairs->setPairs({});
    showState();
}

bool DuplicatesPage::mayWrite() const
{
    return m_context.session.file() != nullptr && !m_context.session.readOnly();
}

void DuplicatesPage::search()
{
    const auto reader = readerFor(m_context.session);
    if (!reader)
        return;
    const int request = ++m_request;
    m_titles.setFile(m_context.session.file());
    m_head->cancel(); // of what was in view before
    m_head->follow(m_context.tasks.start(
        tr("Searching for duplicates"), this,
        [file = *reader, studies = m_context.session.scope()](TaskProgress& progress) {
            analysis::EntityDuplicateOptions options;
            options.progress = progress.steps();
            Found found{analysis::entityQueue(*file, studies, options), {}};
            const study::RecordStore store(*file);
            for (const analysis::EntityCandidate& candidate :
                 found.candidates.value_or(std::vector<analysis::EntityCandidate>())) {
                if (found.pairs.size() == most_pairs)
                    break;
                const auto first = store.title(entities(), candidate.first);
                const auto second = store.title(entities(), candidate.second);
                if (first && second)
                    found.pairs.push_back({candidate, toQString(*first), toQString(*second)});
            }
            return found;
        },
        [this, request](const Found& found) {
            if (request == m_request)
                showFound(found);
        }));
    showState();
}

void DuplicatesPage::showFound(const Found& found)
{
    m_head->follow(nullptr);
    m_searched = found.candidates.has_value();
    m_pairs->setPairs(found.pairs);
    if (!found.candidates && found.candidates.error().code != ErrorCode::cancelled)
        fail(found.candidates.error());
    m_pairsView->selectRow(0);
    showState();
    if (m_pairs->rowCount() > 0)
        m_pairsView->setFocus();
}

void DuplicatesPage::showPair()
{
    const int row = m_pairsView->currentIndex().row();
    if (row < 0 || m_context.session.file() == nullptr) {
        m_comparison->clear();
        return showState();
    }
    const study::RecordStore store(*m_context.session.file());
    auto first = store.find(entities(), m_pairs->pair(row).candidate.first);
    auto second = store.find(entities(), m_pairs->pair(row).candidate.second);
    if (first && second)
        m_comparison->setPair(std::move(*first), std::move(*second), m_titles.names());
    else
        m_comparison->clear();
    m_view->selectRow(0);
    showState();
}

void DuplicatesPage::showState()
{
    const bool running = m_head->isRunning();
    const int open = m_pairs->rowCount();
    const bool decidable = !running && mayWrite() && !m_comparison->isEmpty();
    for (QPushButton* button : {m_swap, m_merge, m_apart})
        button->setEnabled(decidable);
    m_stack->setCurrentIndex(open > 0 ? 0 : 1);
    if (running) {
        m_head->setText(tr("Comparing registration numbers, names and places; nothing is written."));
        m_empty->setTexts(tr("Searching for duplicates"), tr("This can take a while in a large study."));
    } else if (!m_searched) {
        m_head->setText(tr("The search was stopped."));
        m_empty->setTexts(tr("Nothing was searched yet"), tr("Search again to find entities entered twice."));
    } else {
        m_head->setText(open > 0 ? tr("%Ln pair(s) may be one and the same. You decide.", nullptr, open)
                                 : QString());
        m_empty->setTexts(tr("No duplicates are left to decide"),
                          tr("No two entities share a number, or a name in one place."));
    }
}

void DuplicatesPage::merge()
{
    if (!mayWrite() || m_comparison->isEmpty())
        return;
    const Side stays = m_comparison->survivor();
    const study::Record& survivor = m_comparison->record(stays);
    const study::Record& loser = m_comparison->record(stays == Side::first ? Side::second : Side::first);
    const std::int64_t gone = loser.pk;
    const auto merged = study::mergeRecords(
        *m_context.session.file(), m_context.session.vocabularies(),
        {&entities(), survivor.pk, survivor.revision, loser.pk, loser.revision, m_comparison->fromLoser()});
    if (!merged)
        return fail(merged.error());
    const Language& language = m_context.language;
    m_comparison->clear();
    m_pairs->removeEntity(gone);
    QString news = tr("Merged: %1 parts and %2 links moved. Undo takes it back.")
                       .arg(language.number(merged->parts), language.number(merged->links));
    if (merged->consentWithdrawn)
        news +=
            QLatin1Char(' ') + tr("The consent to publish the contact was taken out: it was not given for "
                                  "all that stands there now. Ask again before you mark it.");
    decided(news);
}

void DuplicatesPage::keepApart()
{
    if (!mayWrite() || m_comparison->isEmpty())
        return;
    study::Record relation =
        analysis::differentEntities(m_comparison->record(Side::first), m_comparison->record(Side::second));
    study::Door door(*m_context.session.file(), m_context.session.vocabularies());
    if (const auto saved = door.save(relation); !saved)
        return fail(saved.error());
    m_comparison->clear();
    m_pairs->removePair(m_pairsView->currentIndex().row());
    decided(tr("Kept apart; this pair is not asked again. Undo takes it back."));
}

void DuplicatesPage::decided(const QString& news)
{
    m_context.session.noteWritten({});
    m_context.navigator.tell(news);
    m_titles.forget();
    showPair();
    m_pairsView->setFocus();
}

// Somebody else changed one of the two: both are shown anew.
void DuplicatesPage::fail(const Error& error)
{
    showPair();
    showError(this, error);
}

void DuplicatesPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool control = (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    if (control && enter)
        merge();
    else if (control && event->key() == Qt::Key_Delete)
        keepApart();
    else
        Page::keyPressEvent(event);
}

bool DuplicatesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress || m_comparison->isEmpty())
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_view->currentIndex().row();
    if (row >= 0 && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
        m_comparison->choose(row, key->key() == Qt::Key_Left ? Side::first : Side::second);
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace atlas::ui::records
