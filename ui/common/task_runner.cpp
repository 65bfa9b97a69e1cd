#include "ui/common/task_runner.h"

#include <algorithm>

namespace atlas::ui {

int TaskProgress::permille() const
{
    const std::int64_t total = m_total.load(std::memory_order_relaxed);
    if (total <= 0)
        return -1;
    const auto share =
        static_cast<double>(m_done.load(std::memory_order_relaxed)) / static_cast<double>(total);
    return static_cast<int>(std::clamp(share, 0.0, 1.0) * 1000);
}

Task::Task(QString title, TaskKind kind, QObject* parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_kind(kind)
    , m_progress(std::make_shared<TaskProgress>())
{}

void Task::cancel()
{
    m_progress->cancel();
    Q_EMIT cancelRequested();
}

TaskRunner::TaskRunner(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
}

TaskRunner::~TaskRunner()
{
    for (Task* task : running())
        task->progress()->cancel();
    m_pool.waitForDone();
}

std::vector<Task*> TaskRunner::running() const
{
    const QList<Task*> tasks = findChildren<Task*>(Qt::FindDirectChildrenOnly);
    return {tasks.begin(), tasks.end()};
}

Task* TaskRunner::launch(const QString& title, TaskKind kind, QObject* context,
                         std::function<void(TaskProgress&)> work, std::function<void()> done)
{
    auto* task = new Task(title, kind, this);
    if (context != nullptr)
        connect(context, &QObject::destroyed, task, &Task::cancel);
    // The runner waits for its workers before it dies, so they may name it and the task.
    m_pool.start([this, task, work = std::move(work), done = std::move(done), progress = task->progress(),
                  guard = QPointer<QObject>(context)]() mutable {
        work(*progress);
        QMetaObject::invokeMethod(
            this, [this, task, guard, done = std::move(done)] { finish(task, guard, done); },
            Qt::QueuedConnection);
    });
    Q_EMIT started(task);
    return task;
}

void TaskRunner::finish(Task* task, const QPointer<QObject>& context, const std::function<void()>& done)
{
    if (context)
        done();
    Q_EMIT task->finished();
    delete task;
}

} // namespace atlas::ui
