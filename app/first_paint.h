#pragma once

#include "app/command_line.h"

#include <QObject>

namespace atlas::app {

class WindowProgram;

/// Waits until the window has painted the study it was started with, writes "painted" to the console's `out`
/// and ends the program: what `./dev bench` measures the start by. Status 3 when the study does not open.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    FirstPaint(WindowProgram& program, const Console& console);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    WindowProgram& m_program;
    const Console& m_console;
    bool m_done = false;
};

} // namespace atlas::app
