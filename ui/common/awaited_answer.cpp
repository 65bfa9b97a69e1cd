#include "ui/common/awaited_answer.h"

#include "ui/common/task_runner.h"

namespace atlas::ui {

void AwaitedAnswer::drop()
{
    soon.stop();
    ++request;
    if (task != nullptr)
        task->cancel();
    task = nullptr;
}

} // namespace atlas::ui
