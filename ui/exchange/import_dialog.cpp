#include "ui/exchange/import_dialog.h"

#include "core/study/study_file.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/country_box.h"
#include "ui/common/error_text.h"
#include "ui/common/language.h"
#include "ui/common/row_table.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_bar.h"
#include "ui/common/task_runner.h"
#include "ui/exchange/problems_model.h"
#include "ui/exchange/source_import_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace atlas::ui::exchange {

namespace {

constexpr QSize comfortable(860, 560);

} // namespace

ImportDialog::ImportDialog(const PageContext& context, const QString& table, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_table(table)
    , m_country(new CountryBox(context.session, context.language))
    , m_heading(new QLabel)
    , m_summary(new QLabel)
    , m_ignored(new QLabel)
    , m_problemsView(new QTableView)
    , m_problems(new ProblemsModel(context.language, this))
    , m_progress(new TaskBar)
    , m_planButton(new QPushButton(tr("Choose a &plan…")))
    , m_import(new QPushButton(tr("&Import")))
    , m_close(new QPushButton(tr("&Close")))
{
    setWindowTitle(tr("Import a register"));
    layOut(table);
    connect(m_planButton, &QPushButton::clicked, this, &ImportDialog::choosePlan);
    connect(m_import, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_country, &CountryBox::chosen, this, [this] {
        if (m_stage != Stage::importing)
            start(true);
    });
    connect(&context.session, &StudySession::closing, this, [this] { done(Rejected); });
    start(true);
}

void ImportDialog::layOut(const QString& table)
{
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setText(QFileInfo(table).fileName());
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_ignored->setWordWrap(true);
    m_problemsView->setModel(m_problems);
    m_problemsView->setAccessibleName(tr("Problems"));
    readByRows(*m_problemsView);
    m_problemsView->horizontalHeader()->setStretchLastSection(true);
    m_problemsView->setColumnWidth(ProblemsModel::column, 180);
    m_problemsView->setColumnWidth(ProblemsModel::value, 220);

    auto* top = new QHBoxLayout;
    auto* country = new QLabel(tr("Into the study of"));
    country->setBuddy(m_country);
    top->addWidget(m_heading, 1);
    top->addWidget(country);
    top->addWidget(m_country);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_planButton);
    bottom->addWidget(m_progress, 1);
    bottom->addStretch();
    bottom->addWidget(m_import);
    bottom->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_problemsView, 1);
    column->addWidget(m_ignored);
    column->addLayout(bottom);
    resize(comfortable);
}

void ImportDialog::start(bool dryRun)
{
    if (m_context.session.file() == nullptr || !m_country->study())
        return;
    auto file = dryRun ? readerFor(m_context.session) : writerFor(m_context.session);
    const int request = ++m_request;
    if (!file) {
        ImportRun failed;
        failed.outcome = tl::unexpected(file.error());
        finish(std::move(failed), dryRun);
        return;
    }
    ImportJob job;
    job.file = std::move(*file);
    job.vocabularies = &m_context.session.vocabularies();
    job.table = toUtf8(m_table);
    job.plan = toUtf8(m_plan);
    job.options.study = *m_country->study();
    job.options.fileName = toUtf8(QFileInfo(m_table).fileName());
    job.options.dryRun = dryRun;
    setStage(dryRun ? Stage::reading : Stage::importing);
    m_task = m_context.tasks.start(
        dryRun ? tr("Reading %1").arg(m_heading->text()) : tr("Importing %1").arg(m_heading->text()), this,
        [job = std::move(job)](TaskProgress& progress) { return run(job, progress.steps()); },
        [this, request, dryRun](ImportRun made) {
            if (request == m_request)
                finish(std::move(made), dryRun);
        },
        dryRun ? TaskKind::reading : TaskKind::writing);
    m_progress->follow(m_task);
}

QString ImportDialog::summary(const ImportRun& made, bool dryRun) const
{
    const atlas::exchange::ImportOutcome& outcome = *made.outcome;
    const Language& language = m_context.language;
    QStringList lines;
    if (dryRun)
        lines << tr("%1 of %2 rows will be taken in. Nothing is written yet.")
                     .arg(language.number(outcome.imported), language.number(outcome.read));
    else
        lines << tr("%1 of %2 rows were taken in. Undo takes all of them out again.")
                     .arg(language.number(outcome.imported), language.number(outcome.read));
    if (outcome.refused > 0)
        lines << tr("%1 rows are left out: they have no name, or more cells than the header.")
                     .arg(language.number(outcome.refused));
    lines << tr("Layout: %1. Encoding: %2.").arg(toQString(made.planTitle), toQString(outcome.encoding.name));
    if (outcome.encoding.guessed)
        lines << tr("The encoding is a guess: look whether the names are right.");
    if (outcome.problemCount > 0)
        lines << tr("%1 values could not be understood; their fields stay empty with a reason.")
                     .arg(language.number(outcome.problemCount));
    return lines.join(QLatin1Char('\n'));
}

void ImportDialog::finish(ImportRun made, bool dryRun)
{
    m_task = nullptr;
    if (!dryRun)
        m_context.session.noteWritten({});
    if (!made.outcome) {
        const bool cancelled = made.outcome.error().code == ErrorCode::cancelled;
        m_summary->setText(cancelled ? tr("The import was stopped. Nothing was written.")
                                     : errorText(made.outcome.error()).paragraph());
        m_problems->setProblems({});
        m_ignored->clear();
        setStage(Stage::failed);
        Q_EMIT shown();
        return;
    }
    m_summary->setText(summary(made, dryRun));
    QStringList ignored;
    for (const std::string& column : made.outcome->ignoredColumns)
        ignored << toQString(column);
    m_ignored->setText(
        ignored.isEmpty() ? QString() : tr("Columns left out: %1").arg(ignored.join(QStringLiteral(", "))));
    m_problems->setProblems(std::move(made.outcome->problems));
    setStage(dryRun ? Stage::checked : Stage::imported);
    if (!dryRun)
        m_context.navigator.tell(
            tr("%1: %2 rows taken in.")
                .arg(m_heading->text(), m_context.language.number(made.outcome->imported)));
    Q_EMIT shown();
}

void ImportDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool running = stage == Stage::reading || stage == Stage::importing;
    m_progress->setVisible(running);
    m_import->setVisible(stage != Stage::imported);
    m_import->setEnabled(stage == Stage::checked && !m_context.session.readOnly());
    m_planButton->setEnabled(!running);
    m_planButton->setVisible(stage != Stage::imported);
    m_country->setEnabled(stage != Stage::importing && stage != Stage::imported);
    m_close->setText(running ? tr("&Cancel") : tr("&Close"));
    if (stage == Stage::checked)
        m_import->setDefault(true);
    if (stage == Stage::reading)
        m_summary->setText(tr("Reading the table; nothing is written."));
    if (stage == Stage::imported)
        m_close->setDefault(true);
}

void ImportDialog::choosePlan()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose an import plan"), QFileInfo(m_table).absolutePath(), tr("Import plans (*.json)"));
    if (path.isEmpty())
        return;
    m_plan = path;
    start(true);
}

void ImportDialog::reject()
{
    // While it writes, Cancel means: take everything out again, then tell.
    if (m_stage == Stage::importing && m_task != nullptr) {
        m_task->cancel();
        return;
    }
    QDialog::reject();
}

void addImportCommands(const PageContext& context, QWidget& window)
{
    const auto open = [context, &window](const QString& path) {
        auto* dialog = new ImportDialog(context, path, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    Command command =
        described("file.import", ImportDialog::tr("&Import a register…"),
                  ImportDialog::tr("Takes organisations in from a CSV file"), "import", Menu::file, 2);
    command.keys = {QKeySequence(Qt::CTRL | Qt::Key_I)};
    command.run = [open, &window] {
        const QString path =
            QFileDialog::getOpenFileName(&window, ImportDialog::tr("Import a register"), QString(),
                                         ImportDialog::tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
        if (!path.isEmpty())
            open(path);
    };
    command.blocked = [context]() -> QString {
        if (!context.session.isOpen())
            return ImportDialog::tr("Open a study first.");
        return context.session.readOnly() ? ImportDialog::tr("The study is open read-only.") : QString();
    };
    context.commands.add(std::move(command), &window);
    QObject::connect(&context.navigator, &Navigator::fileOffered, &window,
                     [context, open](const QString& path) {
                         if (!isBibliography(path) && context.session.isOpen() && !context.session.readOnly())
                             open(path);
                     });
}

} // namespace atlas::ui::exchange
