#pragma once

#include <cstdint>
#include <functional>

class QWidget;

namespace atlas::ui {
class TaskRunner;
}

namespace atlas::ui::shell {

/// What would end the work of a window.
enum class WindowEnd : std::uint8_t { quit, language };

/// While work that writes is running: asks whether to stop it for this, and says true; a yes stops the work
/// and calls `goOn`. false when nothing of the kind is running.
bool askBeforeStopping(QWidget& window, TaskRunner& tasks, WindowEnd end, std::function<void()> goOn);

} // namespace atlas::ui::shell
