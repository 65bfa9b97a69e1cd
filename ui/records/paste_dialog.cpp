#include "ui/records/paste_dialog.h"

#include "core/dictionary/kinds/study.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/country_box.h"
#include "ui/common/error_text.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_bar.h"
#include "ui/common/task_runner.h"
#include "ui/records/number_text.h"
#include "ui/records/paste_columns.h"
#include "ui/records/paste_job.h"
#include "ui/records/paste_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableView>

#include <chrono>

namespace atlas::ui::records {

namespace {

using atlas::exchange::ColumnName;
using atlas::exchange::DateOrder;
using atlas::exchange::PastedTable;
using atlas::exchange::PasteOutcome;
using atlas::exchange::PastePlan;
using namespace std::chrono_literals;

// Several choices in a row are checked once.
constexpr auto patience = 250ms;
// A table with more columns is no list of records; each column costs a box in the dialog.
constexpr std::size_t most_columns = 400;

} // namespace

PasteDialog::PasteDialog(const PageContext& context, const dictionary::Layout& layout, const Words& words,
                         std::vector<std::size_t> shown, PasteSource source, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_words(&words)
    , m_shown(std::move(shown))
    , m_source(std::move(source))
    , m_titles(words)
    , m_country(new CountryBox(context.session, context.language, this))
    , m_header(new QCheckBox(tr("The first row &names the columns"), this))
    , m_decimal(new QComboBox(this))
    , m_dates(new QComboBox(this))
    , m_twinsToo(new QCheckBox(tr("Add these rows &all the same"), this))
    , m_tabs(new QTabWidget(this))
    , m_columns(new PasteColumns(m_view, words, m_tabs))
    , m_wordList(new PasteWords(m_view, m_form, m_tabs))
    , m_preview(new PastePreviewModel(m_view, words, m_titles, this))
    , m_twins(new PasteTwinsModel(m_view, words, m_titles, this))
    , m_problems(new PasteProblemsModel(m_view, words, this))
    , m_summary(new QLabel(this))
    , m_progress(new TaskBar(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    m_view.plan.layout = &layout;
    m_titles.setFile(context.session.file());
    m_form.words = &words;
    m_form.titles = &m_titles;
    m_form.file = context.session.file();
    setWindowTitle(tr("Paste into: %1").arg(words.label(layout.kind().plural)));
    layOut();
    readStudy();
    readHabits();
    connect(&m_awaited.soon, &QTimer::timeout, this, [this] { start(true); });
    connect(&context.session, &StudySession::closing, this, [this] { done(Rejected); });
    readSource();
}

PasteDialog::~PasteDialog() = default;

// The study may say what the mark between thousands means; the window's language is the next best guess.
void PasteDialog::readHabits()
{
    const auto& layout = dictionary::layoutOf(dictionary::study::kind);
    const auto study =
        study::RecordStore(*m_context.session.file()).find(layout, m_country->study().value_or(0));
    const std::string mark(study ? study->values.text(dictionary::study::thousands_mark)
                                 : std::string_view());
    const QLocale& locale = m_context.language.locale();
    const bool comma = mark.empty() ? locale.decimalPoint() == QLatin1String(",") : mark == "point";
    const QSignalBlocker quietDecimal(m_decimal);
    const QSignalBlocker quietDates(m_dates);
    if (!m_decimalChosen)
        m_decimal->setCurrentIndex(comma ? 1 : 0);
    if (!m_datesChosen)
        m_dates->setCurrentIndex(monthComesFirst(toUtf8(m_country->country())) ? 1 : 0);
    m_view.plan.habits.decimalPoint = m_decimal->currentIndex() == 1 ? ',' : '.';
    m_view.plan.habits.dateOrder = m_dates->currentIndex() == 1 ? DateOrder::mdy : DateOrder::dmy;
}

void PasteDialog::readStudy()
{
    m_view.plan.study = m_country->study().value_or(0);
    m_form.study = m_view.plan.study;
    m_form.country = toUtf8(m_country->country());
    m_form.today = dateOf(m_context.session.file()->clock().now());
}

std::vector<ColumnName> PasteDialog::columnNames() const
{
    const auto& columns = m_view.plan.layout->columns();
    std::vector<ColumnName> names;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        names.push_back({column, toUtf8(m_words->label(columns[column]))});
        names.push_back({column, columns[column].name});
    }
    // Tables come in the other languages of the program too.
    for (const QString& code : Language::available()) {
        const Language language(code);
        const Words words(m_words->vocabularies(), language);
        for (std::size_t column = 0; column < columns.size(); ++column)
            names.push_back({column, toUtf8(words.label(columns[column]))});
    }
    return names;
}

void PasteDialog::readSource()
{
    setStage(Stage::reading);
    const int request = ++m_awaited.request;
    m_awaited.task = m_context.tasks.start(
        tr("Reading the clipboard"), this,
        [source = m_source](TaskProgress&) {
            atlas::exchange::TableLimits limits;
            limits.columns = most_columns;
            auto table = source.html ? PastedTable::fromHtml(source.text, limits)
                                     : PastedTable::fromText(source.text, 0, limits);
            return std::make_shared<Result<PastedTable>>(std::move(table));
        },
        [this, request](const std::shared_ptr<Result<PastedTable>>& table) {
            if (request == m_awaited.request)
                takeTable(std::move(*table));
        });
    m_progress->follow(m_awaited.task);
}

void PasteDialog::takeTable(Result<PastedTable> table)
{
    m_awaited.task = nullptr;
    m_source.text.clear();
    if (!table) {
        showFailure(table.error());
        return;
    }
    m_view.table = std::make_shared<const PastedTable>(std::move(*table));
    const auto names = columnNames();
    PastePlan proposed = atlas::exchange::proposePlan(*m_view.table, *m_view.plan.layout, names, m_shown);
    proposed.study = m_view.plan.study;
    proposed.habits = m_view.plan.habits;
    m_view.plan = std::move(proposed);
    const QSignalBlocker quiet(m_header);
    m_header->setChecked(m_view.plan.header);
    m_columns->refresh();
    start(true);
}

void PasteDialog::rematch()
{
    if (!m_view.table)
        return;
    m_view.plan.header = m_header->isChecked();
    atlas::exchange::matchColumns(m_view.plan, *m_view.table, columnNames(), m_shown);
    m_view.outcome = {};
    refreshLists();
    m_wordList->forget();
    m_columns->refresh();
    checkSoon();
}

void PasteDialog::checkSoon()
{
    if (!m_view.table || m_stage == Stage::adding)
        return;
    m_awaited.drop();
    setStage(Stage::checking);
    m_awaited.soon.start(patience);
}

void PasteDialog::start(bool dryRun)
{
    if (m_context.session.file() == nullptr || !m_view.table || m_stage == Stage::adding)
        return;
    auto file = dryRun ? readerFor(m_context.session) : writerFor(m_context.session);
    if (!file) {
        showFailure(file.error());
        return;
    }
    m_awaited.drop();
    const int request = m_awaited.request;
    PasteJob job;
    job.file = std::move(*file);
    job.vocabularies = &m_context.session.vocabularies();
    job.table = m_view.table;
    job.plan = m_view.plan;
    job.dryRun = dryRun;
    setStage(dryRun ? Stage::checking : Stage::adding);
    m_awaited.task = m_context.tasks.start(
        dryRun ? tr("Checking pasted rows") : tr("Adding pasted rows"), this,
        [job = std::move(job)](TaskProgress& progress) { return run(job, progress.steps()); },
        [this, request, dryRun](Result<PasteOutcome> outcome) {
            if (request == m_awaited.request)
                finish(std::move(outcome), dryRun);
        },
        dryRun ? TaskKind::reading : TaskKind::writing);
    m_progress->follow(m_awaited.task);
}

void PasteDialog::finish(Result<PasteOutcome> outcome, bool dryRun)
{
    m_awaited.task = nullptr;
    if (!dryRun)
        m_context.session.noteWritten({});
    if (!outcome) {
        showFailure(outcome.error());
        return;
    }
    if (!dryRun) {
        const std::int64_t records = outcome->added;
        m_context.navigator.tell(
            tr("%1 records were added. Undo takes all of them out again.", nullptr, static_cast<int>(records))
                .arg(m_context.language.number(records)));
        Q_EMIT added(records);
        done(Accepted);
        return;
    }
    m_view.outcome = std::move(*outcome);
    setStage(Stage::ready);
    showOutcome();
    Q_EMIT checked();
}

void PasteDialog::showFailure(const Error& error)
{
    m_summary->setText(error.code == ErrorCode::cancelled ? tr("Stopped. Nothing was written.")
                                                          : errorText(error).paragraph());
    setStage(Stage::failed);
    Q_EMIT checked();
}

QString PasteDialog::summary() const
{
    return m_summary->text();
}

void PasteDialog::reject()
{
    // While rows are added, Cancel means: take everything out again, then tell.
    if (m_stage == Stage::adding && m_awaited.task != nullptr) {
        m_awaited.task->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace atlas::ui::records
