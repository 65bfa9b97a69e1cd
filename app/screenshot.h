#pragma once

#include "app/command_line.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace atlas::app {

class WindowProgram;

/// Takes a picture of a page once it is painted and nothing is under way, then ends the program: status 0, or
/// 3 when the page does not come to rest or the picture cannot be written.
class Screenshot : public QObject {
    Q_OBJECT

public:
    Screenshot(WindowProgram& program, WindowOptions options, const Console& console);

    void start();

private:
    void look();
    void take();
    [[nodiscard]] bool atRest();
    void finish(ExitStatus status, const std::string& problem);

    WindowProgram& m_program;
    WindowOptions m_options;
    const Console& m_console;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    int m_calm = 0;
    bool m_asked = false;
};

} // namespace atlas::app
