#include "ui/quality/quality_page.h"

#include "core/analysis/screening_records.h"
#include "core/study/record_store.h"
#include "core/study/study_terms.h"
#include "ui/common/convert.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_box.h"
#include "ui/common/record_place.h"
#include "ui/common/row_table.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_head.h"
#include "ui/common/task_runner.h"
#include "ui/quality/agreement_view.h"
#include "ui/quality/quality_filter.h"
#include "ui/quality/quality_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>

namespace atlas::ui::quality {

using analysis::RecordProblem;
using analysis::StudyCheck;

namespace {

/// The page that shows records of the kind; parts are shown within their parent.
RecordPlace placeOf(const RecordProblem& problem, const study::StudyFile& file, QString& page)
{
    const dictionary::Layout* layout = dictionary::findLayout(problem.kind);
    RecordPlace place{problem.pk, problem.problem.field, {}, 0};
    page = toQString(problem.kind);
    if (layout == nullptr || layout->kind().parent.empty())
        return place;
    const auto part = study::RecordStore(file).find(*layout, problem.pk);
    page = toQString(layout->kind().parent);
    return {part ? part->parent : 0, problem.problem.field, problem.kind, problem.pk};
}

} // namespace

struct QualityPage::Found {
    StudyCheck check;
    analysis::ScreeningAgreement agreement;
};

QualityPage::QualityPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_words(context.session.vocabularies(), context.language)
    , m_head(new TaskHead(tr("Check a&gain"), tr("Checking")))
    , m_severity(new QComboBox)
    , m_kind(new QComboBox)
    , m_shown(new QLabel)
    , m_table(new QTableView)
    , m_model(new QualityModel(m_words, this))
    , m_filter(new QualityFilter(this))
    , m_tabs(new QTabBar)
    , m_agreement(new AgreementView(m_words, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("quality")))
{
    setObjectName(QStringLiteral("page"));
    m_filter->setSourceModel(m_model);
    makeFilters();
    layOut();
    connect(&m_head->again(), &QPushButton::clicked, this, &QualityPage::check);
    connect(m_table, &QTableView::doubleClicked, this, &QualityPage::openChosen);
    followSession();
    showState();
}

void QualityPage::makeFilters()
{
    using Severities = QualityFilter::Severities;
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->addItem(tr("Errors and warnings"));
    m_severity->addItem(tr("Errors alone"));
    m_severity->addItem(tr("Warnings alone"));
    m_kind->setAccessibleName(tr("Kind of record"));
    connect(m_severity, &QComboBox::currentIndexChanged, this, [this](int index) {
        constexpr std::array severities{Severities::all, Severities::errors, Severities::warnings};
        m_filter->setSeverities(severities.at(static_cast<std::size_t>(std::max(0, index))));
        showState();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setKind(m_kind->currentData().toString());
        showState();
    });
}

void QualityPage::layOut()
{
    m_head->again().setToolTip(tr("Check all records and files anew (F5)"));
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("What is wrong with the study"));
    readByRows(*m_table);
    m_table->setColumnWidth(QualityModel::grave, 110);
    m_table->setColumnWidth(QualityModel::record, 230);
    m_table->setColumnWidth(QualityModel::kind, 150);
    m_table->setColumnWidth(QualityModel::field, 160);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    m_shown->setProperty("role", QStringLiteral("quiet"));
    auto* list = new QWidget;
    auto* inside = new QVBoxLayout(list);
    inside->setContentsMargins(0, 0, 0, 0);
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(16, 0, 12, 0);
    filters->addWidget(m_severity);
    filters->addWidget(m_kind);
    filters->addStretch(1);
    filters->addWidget(m_shown);
    inside->addLayout(filters);
    inside->addWidget(m_table, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_agreement);
    m_tabs->addTab(tr("Problems"));
    m_tabs->addTab(tr("Screening by two"));
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Parts of the quality board"));
    connect(m_tabs, &QTabBar::currentChanged, this, &QualityPage::showState);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

void QualityPage::showPart(Part part)
{
    m_tabs->setCurrentIndex(part);
}

void QualityPage::followSession()
{
    connect(&m_context.session, &StudySession::closing, this, &QualityPage::forget);
    connect(&m_context.session, &StudySession::scopeChanged, this, [this] {
        forget();
        if (isVisible())
            check();
    });
    connect(&m_context.session, &StudySession::changed, this, [this] {
        m_stale = m_checked;
        showState();
    });
}

QList<QWidget*> QualityPage::panes()
{
    return m_tabs->currentIndex() == agreement_part ? QList<QWidget*>{m_tabs, &m_agreement->table()}
                                                    : QList<QWidget*>{m_tabs, m_table, m_severity};
}

void QualityPage::shown(const QVariant& target)
{
    Q_UNUSED(target)
    if (!m_checked && !m_head->isRunning())
        check();
}

void QualityPage::forget()
{
    ++m_request;
    m_head->cancel();
    m_head->follow(nullptr);
    m_checked = m_stale = false;
    m_counts = {};
    m_model->setProblems({});
    m_agreement->setAgreement({});
    showState();
}

bool QualityPage::settled() const
{
    return !m_head->isRunning();
}

void QualityPage::check()
{
    const auto reader = readerFor(m_context.session);
    if (!reader || m_head->isRunning())
        return;
    const int request = ++m_request;
    m_stale = false;
    m_head->follow(m_context.tasks.start(
        tr("Checking the study"), this,
        [file = *reader, studies = m_context.session.scope(),
         language = toUtf8(m_context.language.code())](TaskProgress& progress) -> Result<Found> {
            // The session's may change while this runs.
            dictionary::Vocabularies vocabularies;
            if (auto taken = study::takeUpStudyForms(*file, vocabularies); !taken)
                return forward(std::move(taken));
            file->db().setInterrupt([&progress] { return progress.cancelled(); });
            analysis::CheckOptions options;
            options.studies = studies;
            options.language = language;
            options.progress = progress.steps();
            auto check = analysis::checkStudy(*file, vocabularies, options);
            if (!check)
                return forward(std::move(check));
            auto agreement = analysis::screeningAgreement(*file, studies);
            if (!agreement)
                return forward(std::move(agreement));
            return Found{std::move(*check), *agreement};
        },
        [this, request](const Result<Found>& found) {
            if (request == m_request)
                showFound(found);
        }));
    showState();
}

void QualityPage::showFound(const Result<Found>& found)
{
    m_head->follow(nullptr);
    m_checked = found.has_value();
    m_counts = found ? found->check : StudyCheck();
    m_agreement->setAgreement(found ? found->agreement : analysis::ScreeningAgreement());
    // What stands in the way of submitting first.
    std::stable_sort(m_counts.problems.begin(), m_counts.problems.end(),
                     [](const RecordProblem& left, const RecordProblem& right) {
                         return left.problem.severity < right.problem.severity;
                     });
    m_model->setProblems(std::move(m_counts.problems));
    m_counts.problems.clear();
    listKinds();
    if (!found && found.error().code != ErrorCode::cancelled)
        showError(this, found.error());
    m_table->selectRow(0);
    showState();
    if (m_table->isVisible() && m_filter->rowCount() > 0)
        m_table->setFocus();
}

/// Only those that have problems; the choice stays where it still can.
void QualityPage::listKinds()
{
    const QString chosen = m_kind->currentData().toString();
    std::set<std::pair<QString, QString>> kinds; // by name
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const dictionary::Layout* layout = dictionary::findLayout(m_model->problem(row).kind);
        if (layout != nullptr)
            kinds.emplace(m_words.label(layout->kind().plural), toQString(layout->kind().key));
    }
    m_kind->clear();
    m_kind->addItem(tr("All kinds of records"), QString());
    for (const auto& [name, key] : kinds)
        m_kind->addItem(name, key);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
}

QString QualityPage::outcome() const
{
    if (!m_counts.damage.empty())
        return tr("The file is damaged: %1. Go on from a version or a copy made before, and keep this one.")
            .arg(toQString(m_counts.damage.front()));
    const auto counted = [](std::int64_t number) { return static_cast<int>(number); };
    QString text = tr("%1 and %2 in %3.", "errors, warnings and records")
                       .arg(tr("%Ln error(s)", nullptr, counted(m_counts.errors)),
                            tr("%Ln warning(s)", nullptr, counted(m_counts.warnings)),
                            tr("%Ln record(s)", nullptr, counted(m_counts.records)));
    if (m_counts.drafts > 0)
        text += QLatin1Char(' ') + tr("What is typed and not saved is not among them: %Ln draft(s).", nullptr,
                                      counted(m_counts.drafts));
    if (m_stale)
        text += QLatin1Char(' ') + tr("Records were changed since; check again.");
    return text;
}

void QualityPage::showState()
{
    const bool running = m_head->isRunning();
    const bool any = m_model->rowCount() > 0;
    if (m_tabs->currentIndex() == agreement_part)
        m_stack->setCurrentWidget(m_agreement);
    else
        m_stack->setCurrentIndex(any ? 0 : 1);
    const std::int64_t all = m_counts.errors + m_counts.warnings;
    m_shown->setText(
        tr("%1 of %2 shown")
            .arg(m_context.language.number(m_filter->rowCount()), m_context.language.number(any ? all : 0)));
    if (running) {
        m_head->setText(tr("Checking records, links and attached files; nothing is written."));
        m_empty->setTexts(tr("Checking the study"), tr("This can take a while in a large study."));
    } else if (!m_checked) {
        m_head->setText(tr("The check was stopped."));
        m_empty->setTexts(tr("Nothing was checked yet"), tr("Check again to find what is wrong."));
    } else {
        m_head->setText(outcome());
        m_empty->setTexts(tr("Nothing is wrong"),
                          tr("Every record keeps to the rules; every link and every file is there."));
    }
}

QString QualityPage::summary() const
{
    return m_head->text();
}

void QualityPage::openChosen()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    if (!index.isValid() || m_context.session.file() == nullptr)
        return;
    QString page;
    const RecordPlace place = placeOf(m_model->problem(index.row()), *m_context.session.file(), page);
    if (place.pk == 0)
        m_context.navigator.tell(tr("That record is not there any more; check again."));
    else
        m_context.navigator.show(QStringLiteral("records.") + page, QVariant::fromValue(place));
}

bool QualityPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openChosen();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void QualityPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F5)
        check();
    else
        Page::keyPressEvent(event);
}

} // namespace atlas::ui::quality
