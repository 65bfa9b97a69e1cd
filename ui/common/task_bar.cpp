#include "ui/common/task_bar.h"

#include "ui/common/task_runner.h"

#include <chrono>

namespace atlas::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto interval = 100ms;

} // namespace

TaskBar::TaskBar(QWidget* parent)
    : QProgressBar(parent)
{
    setAccessibleName(tr("Progress"));
    connect(&m_timer, &QTimer::timeout, this, &TaskBar::showProgress);
    follow(nullptr);
}

void TaskBar::follow(Task* task)
{
    m_task = task;
    setRange(0, 1000);
    setValue(0);
    if (task != nullptr)
        m_timer.start(interval);
    else
        m_timer.stop();
}

void TaskBar::showProgress()
{
    if (m_task.isNull())
        return m_timer.stop();
    const int permille = m_task->permille();
    setRange(0, permille < 0 ? 0 : 1000); // nobody knows how far: busy
    setValue(permille);
}

} // namespace atlas::ui
