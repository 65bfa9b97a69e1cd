#pragma once

#include "ui/common/page.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace atlas::ui {
class Task;
}

namespace atlas::ui::shell {

/// The right end of the status bar: what is running, with a way to stop it, whether the work is safe, and
/// whether the labels of the window still wait for a reader of their language.
class StatusArea : public QWidget {
    Q_OBJECT

public:
    explicit StatusArea(const PageContext& context, QWidget* parent = nullptr);

private:
    void showSaved();
    void showLabels();
    void follow(Task* task);
    void showTask();

    const PageContext& m_context;
    QLabel* m_title;
    QProgressBar* m_bar;
    QToolButton* m_stop;
    QLabel* m_labels;
    QLabel* m_saved;
    QTimer* m_ticks;
};

} // namespace atlas::ui::shell
