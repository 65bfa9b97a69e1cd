#include "app/first_paint.h"

#include "app/window_program.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QEvent>

#include <ostream>

namespace atlas::app {

FirstPaint::FirstPaint(WindowProgram& program, const Console& console)
    : m_program(program)
    , m_console(console)
{
    program.window().installEventFilter(this);
    connect(&program.session(), &ui::StudySession::failed, this,
            [this](const Error& error) { QCoreApplication::exit(static_cast<int>(m_console.fail(error))); });
}

// The window repaints all that asked for it in answer to one event, which comes to the filter first.
bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest)
        QMetaObject::invokeMethod(this, &FirstPaint::look, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void FirstPaint::look()
{
    const ui::Page* page = m_program.window().currentPage();
    if (m_done || !m_program.session().isOpen() || page == nullptr || !page->settled())
        return;
    m_done = true;
    m_console.out << "painted" << std::endl;
    QCoreApplication::exit(static_cast<int>(ExitStatus::done));
}

} // namespace atlas::app
