#include "ui/shell/main_window.h"

#include "ui/common/command.h"
#include "ui/common/error_box.h"
#include "ui/common/holds_typing.h"
#include "ui/common/icons.h"
#include "ui/common/preferences.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"
#include "ui/shell/banner.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/edit_commands.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/help_commands.h"
#include "ui/shell/locked_study_box.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_trail.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/pane_focus.h"
#include "ui/shell/record_finder.h"
#include "ui/shell/running_work_box.h"
#include "ui/shell/scope_box.h"
#include "ui/shell/status_area.h"
#include "ui/shell/unkept_typing_box.h"
#include "ui/shell/view_commands.h"
#include "ui/shell/window_place.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace atlas::ui::shell {

namespace {

constexpr QLatin1String start_id("start");
constexpr int news_milliseconds = 8000;

QString firstDataPage(const PageRegistry& pages)
{
    for (const PageDescription& page : pages.pages())
        if (page.needsStudy)
            return page.id;
    return start_id;
}

} // namespace

MainWindow::MainWindow(const PageContext& context, Preferences& preferences, const PageRegistry& pages)
    : m_context(context)
    , m_preferences(preferences)
    , m_pages(pages)
    , m_trail(std::make_unique<PageTrail>())
{
    addFileCommands(*this, context, preferences);
    addEditCommands(*this, context, preferences);
    addViewCommands(*this, context, preferences);
    addHelpCommands(*this, context);
    buildFrame();
    followSession();
    connect(&context.navigator, &Navigator::requested, this, &MainWindow::showPage);
    connect(&context.navigator, &Navigator::told, this,
            [this](const QString& news) { statusBar()->showMessage(news, news_milliseconds); });
    restorePlace(*this, preferences);
    if (context.session.isOpen())
        studyOpened();
    else
        studyClosed();
}

MainWindow::~MainWindow()
{
    // While everything is there: a form takes over the field that the focus leaves.
    if (QWidget* focus = focusWidget())
        focus->clearFocus();
    // The children die after the members, and each loss of focus would ask the commands what is possible.
    m_context.commands.clear();
}

void MainWindow::buildFrame()
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/application.svg")));
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    auto* toolbar = new QToolBar(tr("Toolbar"), this);
    toolbar->setMovable(false);
    toolbar->setIconSize(QSize(18, 18));
    addToolBar(toolbar);
    buildMenus(*this, *toolbar, m_context.commands);

    m_stack = new QStackedWidget(this);
    auto* middle = new QWidget(this);
    middle->setObjectName(QStringLiteral("page"));
    auto* pageColumn = new QVBoxLayout(middle);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->addWidget(new Banner(m_context, middle));
    pageColumn->addWidget(m_stack, 1);

    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("navigation"));
    m_navigation = new Navigation(m_pages, side);
    m_navigation->setFixedWidth(m_navigation->sizeHint().width());
    auto* scope = new ScopeBox(m_context, side);
    scope->setFixedWidth(m_navigation->width() - 16);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 8, 1, 8); // one for the line at the right
    sideColumn->addWidget(scope, 0, Qt::AlignHCenter);
    sideColumn->addWidget(m_navigation);
    connect(m_navigation, &Navigation::pageWanted, this, [this](const QString& page) { showPage(page); });

    auto* body = new QWidget(this);
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(side);
    columns->addWidget(middle, 1);
    setCentralWidget(body);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(new StatusArea(m_context, this));
}

void MainWindow::followSession()
{
    const StudySession& session = m_context.session;
    connect(&session, &StudySession::opened, this, &MainWindow::studyOpened);
    connect(&session, &StudySession::closing, this, &MainWindow::keepDrafts);
    connect(&session, &StudySession::closed, this, &MainWindow::studyClosed);
    connect(&session, &StudySession::failed, this, &MainWindow::showFailure);
    connect(&session, &StudySession::busyChanged, &m_context.commands, &CommandRegistry::refresh);
    connect(&session, &StudySession::undoChanged, &m_context.commands, &CommandRegistry::refresh);
    connect(&session, &StudySession::changedOutside, this, [this] {
        m_context.navigator.tell(tr("Another program changed the study. The window shows it as it is now."));
    });
}

void MainWindow::studyOpened()
{
    m_preferences.noteOpened(m_context.session.path(), QDateTime::currentMSecsSinceEpoch());
    m_navigation->setStudyOpen(true);
    m_context.commands.refresh();
    showTitle();
    m_trail->clear();
    showPage(firstDataPage(m_pages));
}

void MainWindow::studyClosed()
{
    m_navigation->setStudyOpen(false);
    m_context.commands.refresh();
    showTitle();
    m_trail->clear();
    showPage(start_id);
}

void MainWindow::showTitle()
{
    const StudySession& session = m_context.session;
    QString title = QApplication::applicationName();
    if (session.isOpen()) {
        const QString file = QFileInfo(session.path()).fileName();
        const QString shown = session.readOnly() ? tr("%1 (reading only)").arg(file) : file;
        title = tr("%1 – %2", "file and program").arg(shown, title);
    }
    setWindowTitle(title);
}

void MainWindow::showFailure(const Error& error)
{
    if (error.code == ErrorCode::study_locked || error.code == ErrorCode::study_read_only)
        offerReadingOnly(*this, m_context.session, error);
    else
        showError(this, error);
}

Page* MainWindow::makePage(const PageDescription& description)
{
    Page* page = description.make(m_context, m_stack);
    page->setAccessibleName(description.title);
    m_stack->addWidget(page);
    m_made[description.id] = page;
    return page;
}

void MainWindow::showPage(const QString& id, const QVariant& target)
{
    const PageDescription* description = m_pages.find(id);
    if (description == nullptr || (description->needsStudy && !m_context.session.isOpen()))
        return;
    if (Page* leaving = currentPage(); leaving != nullptr && currentPageId() != id)
        leaving->keepDrafts();
    const auto made = m_made.find(id);
    Page* page = made != m_made.end() ? made->second : makePage(*description);
    m_stack->setCurrentWidget(page);
    m_trail->visit(id);
    m_navigation->showCurrent(id);
    page->shown(target);
    m_context.commands.refresh();
}

QString MainWindow::currentPageId() const
{
    for (const auto& [id, page] : m_made)
        if (page == m_stack->currentWidget())
            return id;
    return {};
}

Page* MainWindow::currentPage() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::keepDrafts()
{
    for (const auto& [id, page] : m_made)
        page->keepDrafts();
}

QStringList MainWindow::keepOrTell()
{
    QStringList unkept;
    QString blamed;
    for (const auto& [id, page] : m_made) {
        auto* typing = dynamic_cast<HoldsTyping*>(page);
        const QStringList lost = typing != nullptr ? typing->keepOrTell() : QStringList();
        if (!lost.isEmpty() && (unkept.isEmpty() || page == currentPage()))
            blamed = id;
        unkept += lost;
    }
    if (!unkept.isEmpty())
        showPage(blamed);
    return unkept;
}

bool MainWindow::mayLeave(std::function<void()> goOn)
{
    if (m_leaving)
        return true;
    const QStringList unkept = keepOrTell();
    if (unkept.isEmpty())
        return true;
    askToStay(*this, unkept, [this, goOn = std::move(goOn)] {
        m_leaving = true;
        const QPointer<MainWindow> still = this;
        goOn();
        if (still)
            m_leaving = false;
    });
    return false;
}

bool MainWindow::canGoBack() const
{
    return m_trail->canGoBack();
}

bool MainWindow::canGoForward() const
{
    return m_trail->canGoForward();
}

void MainWindow::goBack()
{
    showPage(m_trail->back());
}

void MainWindow::goForward()
{
    showPage(m_trail->forward());
}

void MainWindow::movePane(int step)
{
    QList<QWidget*> panes{m_navigation};
    if (Page* page = currentPage())
        panes += page->panes();
    focusNextPane(panes, step);
}

void MainWindow::openPalette()
{
    auto* palette = new CommandPalette(paletteEntries(*this, m_context, m_preferences, m_pages),
                                       RecordFinder::over(m_context, m_pages), this);
    connect(&m_context.session, &StudySession::closing, palette, &QDialog::reject);
    palette->show();
}

void MainWindow::toggleNavigation()
{
    QWidget* side = m_navigation->parentWidget();
    side->setVisible(!side->isVisible());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepDrafts();
    if (askBeforeStopping(*this, m_context.tasks, WindowEnd::quit, [this] { close(); })) {
        event->ignore();
        return;
    }
    if (!mayLeave([this] { close(); })) {
        event->ignore();
        return;
    }
    rememberPlace(*this, m_preferences);
    m_context.session.close();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) {
            event->acceptProposedAction();
            return;
        }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) {
            event->acceptProposedAction();
            openAny(m_context, url.toLocalFile());
            return;
        }
}

} // namespace atlas::ui::shell
