#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace atlas::ui {

class Task;
class TaskBar;

/// The top of a page that shows what a task has found: a sentence, and how far the task is with a way to stop
/// it, or a button to begin anew.
class TaskHead : public QWidget {
    Q_OBJECT

public:
    /// `again` is the text of the button, `running` what the bar is called.
    TaskHead(const QString& again, const QString& running, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton& again() const { return *m_again; }
    /// nullptr: it has ended.
    void follow(Task* task);
    [[nodiscard]] bool isRunning() const { return !m_task.isNull(); }
    void cancel();

private:
    QPointer<Task> m_task;
    QLabel* m_text;
    TaskBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_again;
};

} // namespace atlas::ui
