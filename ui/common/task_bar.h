#pragma once

#include <QPointer>
#include <QProgressBar>
#include <QTimer>

namespace atlas::ui {

class Task;

/// How far a task is.
class TaskBar : public QProgressBar {
    Q_OBJECT

public:
    explicit TaskBar(QWidget* parent = nullptr);

    /// From the beginning; nullptr: nothing is under way. The task may end at any time.
    void follow(Task* task);

private:
    void showProgress();

    QPointer<Task> m_task;
    QTimer m_timer; ///< runs while a task is followed
};

} // namespace atlas::ui
