#pragma once

class QWidget;

namespace atlas::ui {
class TaskRunner;
}

namespace atlas::ui::shell {

/// While work that writes is running: asks whether to stop it and quit, and says true; a yes stops the work
/// and closes the window again. false when nothing of the kind is running.
bool askBeforeStopping(QWidget& window, TaskRunner& tasks);

} // namespace atlas::ui::shell
