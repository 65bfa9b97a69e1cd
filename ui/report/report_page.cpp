#include "ui/report/report_page.h"

#include "core/base/clock.h"
#include "core/dictionary/vocabulary.h"
#include "core/report/builder.h"
#include "core/study/study_file.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/country_box.h"
#include "ui/common/error_box.h"
#include "ui/common/figure_drawer.h"
#include "ui/common/language.h"
#include "ui/common/shared_columns.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"
#include "ui/report/page_press.h"
#include "ui/report/preview.h"
#include "ui/report/report_commands.h"
#include "ui/report/report_pdf.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDate>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>
#include <filesystem>
#include <utility>

namespace atlas::ui::report {

namespace {

using namespace std::chrono_literals;
constexpr auto calm = 400ms;
constexpr int outline_width = 280;

QToolButton* buttonOf(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    return button;
}

Date today()
{
    const QDate date = QDate::currentDate();
    return {date.year(), date.month(), date.day()};
}

} // namespace

ReportPage::ReportPage(const PageContext& context, const FigureDrawer& drawer, QWidget* parent)
    : ui::Page(parent)
    , m_context(context)
    , m_commands(&ReportCommands::of(context))
    , m_drawer(drawer)
    , m_country(new CountryBox(context.session, context.language))
    , m_reportLanguage(new QComboBox)
    , m_findings(new QLabel)
    , m_place(new QLabel)
    , m_outline(new QTreeWidget)
    , m_preview(new ReportPreview)
    , m_press(std::make_shared<PagePress>(drawer))
{
    for (const QString& code : Language::available())
        m_reportLanguage->addItem(toQString(context.session.vocabularies().label(
                                      "report_language", toUtf8(code), toUtf8(context.language.code()))),
                                  code);
    layOut();
    followSession();
}

ReportPage::~ReportPage()
{
    m_preview->setPages(nullptr, nullptr);
}

void ReportPage::layOut()
{
    m_outline->setHeaderHidden(true);
    m_outline->setAccessibleName(tr("Outline of the report"));
    m_preview->setAccessibleName(tr("Pages of the report"));
    m_reportLanguage->setAccessibleName(tr("Language of the report"));
    m_findings->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    auto* country = new QLabel(tr("&Country"));
    country->setBuddy(m_country);
    auto* language = new QLabel(tr("&Language"));
    language->setBuddy(m_reportLanguage);
    bar->addWidget(country);
    bar->addWidget(m_country);
    bar->addWidget(language);
    bar->addWidget(m_reportLanguage);
    bar->addStretch(1);
    bar->addWidget(m_place);
    for (const char* id : {"report.zoomOut", "report.fitWidth", "report.zoomIn"})
        bar->addWidget(buttonOf(m_context.commands.action(QLatin1String(id))));
    auto* pdf =
        new QPushButton(m_context.commands.action(QStringLiteral("report.pdf"))->icon(), tr("Export PDF…"));
    connect(pdf, &QPushButton::clicked, m_context.commands.action(QStringLiteral("report.pdf")),
            &QAction::trigger);
    bar->addWidget(pdf);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_outline);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({outline_width, 3 * outline_width});
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(splitter, 1);
    column->addWidget(m_findings);
}

void ReportPage::showEvent(QShowEvent* event)
{
    m_commands->setPage(this);
    ui::Page::showEvent(event);
}

void ReportPage::hideEvent(QHideEvent* event)
{
    m_exportWanted = false;
    m_commands->setPage(nullptr);
    ui::Page::hideEvent(event);
}

QString ReportPage::whyNothingToSee() const
{
    return m_shown ? QString() : tr("There is no report yet.");
}

void ReportPage::followSession()
{
    m_later.setSingleShot(true);
    m_later.setInterval(calm);
    const auto later = [this] {
        m_stale = true;
        // Making a report nobody looks at would cost the typing on another page.
        if (isVisible())
            m_later.start();
    };
    connect(&m_later, &QTimer::timeout, this, &ReportPage::remake);
    connect(&m_context.session, &StudySession::opened, this, later);
    connect(&m_context.session, &StudySession::changed, this, later);
    connect(m_country, &CountryBox::chosen, this, later);
    connect(m_reportLanguage, &QComboBox::currentIndexChanged, this, later);
    connect(m_preview, &ReportPreview::currentPageChanged, this, [this](int page) {
        m_place->setText(
            m_shown && page >= 0
                ? tr("Page %1 of %2").arg(m_shown->pages->label(page)).arg(m_shown->pages->count())
                : QString());
    });
    connect(m_preview, &ReportPreview::linkActivated, this,
            [](const QString& url) { QDesktopServices::openUrl(QUrl(url)); });
    connect(m_outline, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr)
            m_preview->goToPage(item->data(0, Qt::UserRole).toInt());
    });
}

bool ReportPage::settled() const
{
    return m_settled && m_preview->settled();
}

QList<QWidget*> ReportPage::panes()
{
    return {m_country, m_outline, m_preview};
}

void ReportPage::shown(const QVariant& target)
{
    if (!target.toString().isEmpty())
        m_country->choose(target.toString());
    if (m_stale)
        remake();
}

void ReportPage::remake()
{
    auto file = readerFor(m_context.session);
    if (!file)
        return;
    m_stale = false;
    m_settled = false;
    const int request = ++m_request;
    const atlas::report::ReportOptions options{
        toUtf8(m_country->country()), toUtf8(m_reportLanguage->currentData().toString()), today(),
        toUtf8(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion())};
    m_context.tasks.start(
        tr("Making the report"), this,
        [file = std::move(*file), columns = m_context.session.columns(),
         vocabularies = &m_context.session.vocabularies(), options,
         press = m_press](TaskProgress& progress) -> MaybePrinted {
            file->db().setInterrupt([&progress] { return progress.cancelled(); });
            auto report = [&] {
                const SharedColumns::Lease lease(columns);
                const auto figures = atlas::report::catalogueFigures(*file, *vocabularies, lease.cache());
                return atlas::report::build(*file, *vocabularies, figures, options);
            }();
            if (!report)
                return forward(std::move(report));
            return PagePress::print(press, std::move(*report), progress.steps());
        },
        [this, request](MaybePrinted printed) { show(std::move(printed), request); });
}

void ReportPage::show(MaybePrinted printed, int request)
{
    if (request != m_request)
        return;
    m_settled = true;
    const bool exportWanted = std::exchange(m_exportWanted, false);
    if (!printed) {
        m_stale = true;
        if (printed.error().code != ErrorCode::cancelled)
            showError(this, printed.error());
        return;
    }
    m_shown = std::move(*printed);
    m_preview->setPages(std::shared_ptr<const PageSet>(m_shown, m_shown->pages.get()), m_press);
    m_preview->fitWidth();
    fillOutline();
    const auto findings = atlas::report::check(m_shown->report);
    m_findings->setText(findings.empty() ? QString()
                                         : tr("To look at before printing, %Ln point(s): %1", nullptr,
                                              static_cast<int>(findings.size()))
                                               .arg(m_context.language.text(findings.front().text)));
    m_findings->setVisible(!findings.empty());
    m_context.commands.refresh();
    if (exportWanted)
        QMetaObject::invokeMethod(this, &ReportPage::askForPdf, Qt::QueuedConnection);
}

void ReportPage::fillOutline()
{
    m_outline->clear();
    QList<QTreeWidgetItem*> open{m_outline->invisibleRootItem()};
    for (const PageSet::Bookmark& bookmark : m_shown->pages->bookmarks()) {
        while (open.size() > bookmark.level)
            open.removeLast();
        auto* item = new QTreeWidgetItem(open.last(), {bookmark.title});
        item->setData(0, Qt::UserRole, bookmark.target.page);
        item->setToolTip(0, bookmark.title);
        open.append(item);
    }
}

QString ReportPage::suggestedName() const
{
    return QStringLiteral("%1_study_report_%2.pdf")
        .arg(m_country->country().toLower(), QDate::currentDate().toString(Qt::ISODate));
}

void ReportPage::exportWhenMade()
{
    m_exportWanted = m_stale || !m_settled;
    if (!m_exportWanted)
        askForPdf();
    else if (m_settled && !m_later.isActive()) // its making was stopped, or failed
        remake();
}

void ReportPage::askForPdf()
{
    auto* dialog = new QFileDialog(this, tr("Export the report"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("PDF (*.pdf)"));
    dialog->setObjectName(QStringLiteral("pdfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::exportPdf);
    dialog->open();
}

void ReportPage::exportPdf(const QString& path)
{
    m_context.tasks.start(
        tr("Writing the report"), this,
        [shown = m_shown, drawer = &m_drawer, path](TaskProgress& progress) {
            const Language language(toQString(shown->report.language));
            return writePdf(shown->report, *drawer, language, std::filesystem::path(toUtf8(path)),
                            progress.steps());
        },
        [this, path](Result<PdfOutcome> outcome) {
            if (!outcome) {
                if (outcome.error().code != ErrorCode::cancelled)
                    showError(this, outcome.error());
                return;
            }
            m_context.navigator.tell(tr("%1: %Ln pages", nullptr, outcome->pages).arg(path));
            auto* box = new QMessageBox(QMessageBox::Information, tr("The report is written"), path,
                                        QMessageBox::Close, this);
            box->setAttribute(Qt::WA_DeleteOnClose);
            auto* open = box->addButton(tr("&Open"), QMessageBox::AcceptRole);
            auto* folder = box->addButton(tr("Show in &folder"), QMessageBox::ActionRole);
            connect(open, &QPushButton::clicked, box,
                    [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
            connect(folder, &QPushButton::clicked, box, [path] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
            });
            box->open();
        },
        TaskKind::writing);
}

} // namespace atlas::ui::report
