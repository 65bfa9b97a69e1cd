#include "ui/common/task_head.h"

#include "ui/common/task_bar.h"
#include "ui/common/task_runner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace atlas::ui {

TaskHead::TaskHead(const QString& again, const QString& running, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new TaskBar(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_again(new QPushButton(again, this))
{
    m_text->setWordWrap(true);
    m_bar->setAccessibleName(running);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 12, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    connect(m_cancel, &QPushButton::clicked, this, &TaskHead::cancel);
    follow(nullptr);
}

void TaskHead::setText(const QString& text)
{
    m_text->setText(text);
}

QString TaskHead::text() const
{
    return m_text->text();
}

void TaskHead::follow(Task* task)
{
    m_task = task;
    m_bar->follow(task);
    m_bar->setVisible(task != nullptr);
    m_cancel->setVisible(task != nullptr);
    m_again->setVisible(task == nullptr);
}

void TaskHead::cancel()
{
    if (!m_task.isNull())
        m_task->cancel();
}

} // namespace atlas::ui
