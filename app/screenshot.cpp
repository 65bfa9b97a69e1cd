#include "app/screenshot.h"

#include "app/window_program.h"
#include "ui/common/command.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmap>

#include <ostream>

namespace atlas::app {

namespace {

constexpr int look_milliseconds = 50;
constexpr int calm_looks = 4;
constexpr int patience_milliseconds = 60'000;

// The window with the dialogs and popups that stand over it.
QPixmap picture(QWidget& window)
{
    QPixmap whole = window.grab();
    QPainter painter(&whole);
    for (QWidget* over : QApplication::topLevelWidgets())
        if (over != &window && over->isVisible() && over->parentWidget() != nullptr)
            painter.drawPixmap(over->pos() - window.pos(), over->grab());
    return whole;
}

} // namespace

Screenshot::Screenshot(WindowProgram& program, WindowOptions options, const Console& console)
    : m_program(program)
    , m_options(std::move(options))
    , m_console(console)
{
    m_timer.setInterval(look_milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    connect(&program.session(), &ui::StudySession::failed, this,
            [this](const Error& error) { finish(m_console.fail(error), {}); });
}

void Screenshot::start()
{
    ui::shell::MainWindow& window = m_program.window();
    window.setWindowState(Qt::WindowNoState);
    window.setGeometry(0, 0, m_options.width, m_options.height);
    window.show();
    if (!m_options.study.empty())
        m_program.session().open(QFile::decodeName(m_options.study.c_str()), false);
    m_elapsed.start();
    m_timer.start();
}

bool Screenshot::atRest()
{
    const ui::Page* page = m_program.window().currentPage();
    return !m_program.session().busy() && m_program.tasks().running().empty() && page != nullptr &&
           page->settled();
}

void Screenshot::look()
{
    if (m_elapsed.elapsed() > patience_milliseconds) {
        finish(ExitStatus::io, "the page did not come to rest");
        return;
    }
    m_calm = atRest() ? m_calm + 1 : 0;
    if (m_calm < calm_looks)
        return;
    if (m_asked) {
        take();
        return;
    }
    m_asked = true;
    m_calm = 0;
    ui::shell::MainWindow& window = m_program.window();
    // "figures:C25": the page, and what it is to show.
    const QString wanted = QString::fromStdString(m_options.shotPage);
    const QString page = wanted.section(u':', 0, 0);
    const QString target = wanted.section(u':', 1);
    window.showPage(page, target.isEmpty() ? QVariant() : QVariant(target));
    if (window.currentPageId() != page) {
        finish(ExitStatus::usage, "there is no page " + m_options.shotPage);
        return;
    }
    if (QAction* action = m_program.commands().action(QString::fromStdString(m_options.command)))
        action->trigger();
}

void Screenshot::take()
{
    if (picture(m_program.window()).save(QFile::decodeName(m_options.shotFile.c_str()), "PNG"))
        finish(ExitStatus::done, {});
    else
        finish(ExitStatus::io, "cannot write " + m_options.shotFile);
}

void Screenshot::finish(ExitStatus status, const std::string& problem)
{
    m_timer.stop();
    if (!problem.empty())
        m_console.err << "sse-atlas: " << problem << '\n';
    QCoreApplication::exit(static_cast<int>(status));
}

} // namespace atlas::app
