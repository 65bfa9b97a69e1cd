#pragma once

#include <QTimer>

namespace atlas::ui {

class Task;

/// What a dialog is about to ask of a worker, or waits to hear from it. The owner starts `soon` for what may
/// wait for the next choice, keeps the task until its answer is shown, and takes no answer but that of the
/// number that `request` had when its task was started.
struct AwaitedAnswer {
    QTimer soon;
    Task* task = nullptr; ///< of the runner; null when nothing is under way
    int request = 0;

    AwaitedAnswer() { soon.setSingleShot(true); }
    /// What is under way answers a choice that no longer stands: it is stopped, and its answer not taken.
    void drop();
};

} // namespace atlas::ui
