#include "ui/exchange/source_import_dialog.h"

#include "core/study/study_file.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/country_box.h"
#include "ui/common/error_text.h"
#include "ui/common/language.h"
#include "ui/common/row_table.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"
#include "ui/exchange/problems_model.h"
#include "ui/exchange/sources_model.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace atlas::ui::exchange {

using atlas::exchange::SourceChoice;

namespace {

constexpr QSize comfortable(960, 600);
constexpr int most_problem_rows = 5;

} // namespace

SourceImportDialog::SourceImportDialog(const PageContext& context, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_path(path)
    , m_country(new CountryBox(context.session, context.language))
    , m_summary(new QLabel)
    , m_view(new QTableView)
    , m_sources(new SourcesModel(context.language, this))
    , m_problemsTitle(new QLabel(tr("Problems")))
    , m_problemsView(new QTableView)
    , m_problems(new ProblemsModel(context.language, this))
    , m_progress(new QProgressBar)
    , m_import(new QPushButton)
    , m_close(new QPushButton(tr("&Close")))
{
    setWindowTitle(tr("Import sources"));
    layOut();
    connect(m_sources, &SourcesModel::chosen, this, &SourceImportDialog::showCount);
    connect(m_import, &QPushButton::clicked, this, &SourceImportDialog::takeIn);
    connect(m_close, &QPushButton::clicked, this, &SourceImportDialog::reject);
    connect(m_country, &CountryBox::chosen, this, [this] {
        if (m_stage != Stage::importing && m_stage != Stage::done)
            read();
    });
    connect(&context.session, &StudySession::closing, this, [this] { done(Rejected); });
    read();
}

QPushButton* SourceImportDialog::addChoice(const QString& text, const QString& tip, SourceChoice choice)
{
    auto* button = new QPushButton(text);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, choice] { m_sources->choose(selected(), choice); });
    m_choices.append(button);
    return button;
}

void SourceImportDialog::layOut()
{
    auto* heading = new QLabel(QFileInfo(m_path).fileName());
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_summary->setWordWrap(true);
    m_view->setModel(m_sources);
    m_view->setAccessibleName(tr("References of the file"));
    readByRows(*m_view);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setColumnWidth(SourcesModel::what, 90);
    m_view->setColumnWidth(SourcesModel::title, 330);
    m_view->setColumnWidth(SourcesModel::who, 180);
    m_view->setColumnWidth(SourcesModel::year, 60);
    m_view->installEventFilter(this);
    m_problemsView->setModel(m_problems);
    m_problemsView->setAccessibleName(tr("Problems"));
    readByRows(*m_problemsView);
    m_problemsView->horizontalHeader()->setStretchLastSection(true);
    m_problemsView->hideColumn(ProblemsModel::column);
    m_problemsView->hideColumn(ProblemsModel::value);
    m_problemsView->setMaximumHeight(m_problemsView->fontMetrics().height() * 2 * most_problem_rows);
    m_problemsTitle->setBuddy(m_problemsView);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));

    auto* top = new QHBoxLayout;
    auto* country = new QLabel(tr("Into the study of"));
    country->setBuddy(m_country);
    top->addWidget(heading, 1);
    top->addWidget(country);
    top->addWidget(m_country);
    auto* choices = new QHBoxLayout;
    auto* forRows = new QLabel(tr("Selected rows (Space changes them):"));
    choices->addWidget(forRows);
    choices->addWidget(addChoice(tr("&Add"), tr("Take the reference in as a new source"), SourceChoice::add));
    choices->addWidget(addChoice(tr("&Skip"), tr("Leave the reference out"), SourceChoice::skip));
    choices->addWidget(addChoice(tr("&Fill empty fields"),
                                 tr("Complete the source that is there; nothing filled in is changed"),
                                 SourceChoice::update));
    choices->addStretch();
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_progress, 1);
    bottom->addStretch();
    bottom->addWidget(m_import);
    bottom->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addLayout(choices);
    column->addWidget(m_problemsTitle);
    column->addWidget(m_problemsView);
    column->addLayout(bottom);
    resize(comfortable);
}

void SourceImportDialog::read()
{
    if (m_context.session.file() == nullptr || !m_country->study())
        return;
    const int request = ++m_request;
    setStage(Stage::reading);
    const auto reader = readerFor(m_context.session);
    if (!reader)
        return fail(reader.error());
    m_context.tasks.start(
        tr("Reading %1").arg(QFileInfo(m_path).fileName()), this,
        [file = *reader, path = toUtf8(m_path), study = *m_country->study(),
         vocabularies = &m_context.session.vocabularies()](TaskProgress& progress) -> Preview {
            return atlas::exchange::previewSources(*file, *vocabularies, path, study,
                                                   [&progress] { return !progress.cancelled(); });
        },
        [this, request](Preview preview) {
            if (request == m_request)
                showPreview(std::move(preview));
        });
}

void SourceImportDialog::showPreview(Preview preview)
{
    if (!preview)
        return fail(preview.error());
    std::vector<atlas::exchange::ImportProblem> problems;
    for (const atlas::exchange::CitationProblem& problem : preview->problems)
        problems.push_back({problem.line, {}, {}, problem.text});
    const auto all = preview->problemCount;
    m_problemsTitle->setText(tr("%Ln problem(s)", nullptr, static_cast<int>(all)));
    m_problemsTitle->setVisible(all > 0);
    m_problemsView->setVisible(all > 0);
    m_problems->setProblems(std::move(problems));
    m_sources->setSources(std::move(preview->sources));
    setStage(Stage::ready);
    m_view->selectRow(0);
    m_view->setFocus();
    Q_EMIT shown();
}

void SourceImportDialog::takeIn()
{
    if (m_context.session.file() == nullptr || !m_country->study())
        return;
    const auto writer = writerFor(m_context.session);
    if (!writer)
        return fail(writer.error());
    setStage(Stage::importing);
    const QString name = QFileInfo(m_path).fileName();
    m_writing = m_context.tasks.start(
        tr("Importing %1").arg(name), this,
        [file = *writer, sources = m_sources->sources(), study = *m_country->study(),
         vocabularies = &m_context.session.vocabularies(),
         name = toUtf8(name)](TaskProgress& progress) -> Outcome {
            return atlas::exchange::importSources(*file, *vocabularies, sources, study, name,
                                                  [&progress] { return !progress.cancelled(); });
        },
        [this](const Outcome& outcome) { showOutcome(outcome); }, TaskKind::writing);
}

void SourceImportDialog::showOutcome(const Outcome& outcome)
{
    if (!outcome && outcome.error().code == ErrorCode::cancelled) {
        // What was chosen stays: it may have been the wrong key.
        setStage(Stage::ready);
        m_summary->setText(errorText(outcome.error()).paragraph());
        Q_EMIT shown();
        return;
    }
    if (!outcome)
        return fail(outcome.error());
    m_context.session.noteWritten(QStringLiteral("source"));
    const QString told =
        tr("%1 added, %2 filled, %3 skipped.", "sources")
            .arg(m_context.language.number(outcome->added), m_context.language.number(outcome->updated),
                 m_context.language.number(outcome->skipped));
    setStage(Stage::done);
    m_summary->setText(told + QLatin1Char(' ') + tr("Undo takes all of it back."));
    m_context.navigator.tell(QFileInfo(m_path).fileName() + QStringLiteral(": ") + told);
    Q_EMIT shown();
}

void SourceImportDialog::reject()
{
    if (m_stage == Stage::importing && m_writing != nullptr)
        m_writing->cancel();
    else
        QDialog::reject();
}

void SourceImportDialog::fail(const Error& error)
{
    m_sources->setSources({});
    setStage(Stage::failed);
    m_summary->setText(errorText(error).paragraph());
    Q_EMIT shown();
}

void SourceImportDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool running = stage == Stage::reading || stage == Stage::importing;
    m_progress->setVisible(running);
    m_import->setVisible(stage != Stage::done);
    m_country->setEnabled(!running && stage != Stage::done);
    m_view->setEnabled(stage == Stage::ready);
    for (QPushButton* button : m_choices)
        button->setEnabled(stage == Stage::ready);
    m_close->setText(running ? tr("&Cancel") : tr("&Close"));
    if (stage == Stage::reading)
        m_summary->setText(tr("Reading the file; nothing is written."));
    if (stage == Stage::importing)
        m_summary->setText(tr("Taking the sources in."));
    showCount();
    if (stage == Stage::done)
        m_close->setFocus();
}

void SourceImportDialog::showCount()
{
    const int added = m_sources->count(SourceChoice::add);
    const int filled = m_sources->count(SourceChoice::update);
    m_import->setText(tr("&Import %Ln source(s)", nullptr, added + filled));
    m_import->setEnabled(m_stage == Stage::ready && added + filled > 0 && !m_context.session.readOnly());
    m_import->setDefault(true);
    if (m_stage != Stage::ready)
        return;
    const Language& language = m_context.language;
    m_summary->setText(
        m_sources->rowCount() == 0
            ? tr("The file holds no reference that can be read. The problems below say why.")
            : tr("%1 references: %2 to add, %3 to fill in, %4 to skip. Nothing is written yet.")
                  .arg(language.number(m_sources->rowCount()), language.number(added),
                       language.number(filled), language.number(m_sources->count(SourceChoice::skip))));
}

QModelIndexList SourceImportDialog::selected() const
{
    return m_view->selectionModel()->selectedRows();
}

bool SourceImportDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        m_sources->chooseNext(selected());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool isBibliography(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("ris") || ending == QLatin1String("bib") ||
           ending == QLatin1String("json");
}

void addSourceImportCommands(const PageContext& context, QWidget& window)
{
    const auto open = [context, &window](const QString& path) {
        auto* dialog = new SourceImportDialog(context, path, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    Command command = described("data.import_sources", SourceImportDialog::tr("Import &sources…"),
                                SourceImportDialog::tr("Takes references in from RIS, BibTeX or CSL-JSON"),
                                "import", Menu::data, 4);
    command.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)};
    command.run = [open, &window] {
        const QString path = QFileDialog::getOpenFileName(
            &window, SourceImportDialog::tr("Import sources"), QString(),
            SourceImportDialog::tr("References (*.ris *.bib *.json);;All files (*)"));
        if (!path.isEmpty())
            open(path);
    };
    command.blocked = [context]() -> QString {
        if (!context.session.isOpen())
            return SourceImportDialog::tr("Open a study first.");
        return context.session.readOnly() ? SourceImportDialog::tr("The study is open read-only.")
                                          : QString();
    };
    context.commands.add(std::move(command), &window);
    QObject::connect(&context.navigator, &Navigator::fileOffered, &window,
                     [context, open](const QString& path) {
                         if (isBibliography(path) && context.session.isOpen() && !context.session.readOnly())
                             open(path);
                     });
}

} // namespace atlas::ui::exchange
