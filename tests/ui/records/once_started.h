#pragma once

#include "ui/common/task_runner.h"

#include <QCoreApplication>
#include <QEvent>

#include <functional>
#include <utility>

namespace atlas::tests {

/// Acts once, when the next task is under way and before what it finds arrives, however fast it is.
class OnceStarted : public QObject {
public:
    OnceStarted(const ui::TaskRunner& tasks, std::function<void()> act)
        : m_act(std::move(act))
    {
        connect(&tasks, &ui::TaskRunner::started, this, [this] {
            if (!std::exchange(m_posted, true))
                QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        });
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_act();
        return true;
    }

private:
    std::function<void()> m_act;
    bool m_posted = false;
};

} // namespace atlas::tests
