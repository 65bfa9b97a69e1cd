#include "ui/shell/running_work_box.h"

#include "ui/common/task_runner.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace atlas::ui::shell {

namespace {

// Sentences of this file, outside any class of its own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunningWork)
};

} // namespace

bool askBeforeStopping(QWidget& window, TaskRunner& tasks, WindowEnd end, std::function<void()> goOn)
{
    const std::vector<Task*> running = tasks.running();
    const auto named = std::find_if(running.begin(), running.end(), [](const Task* task) {
        return task->kind() == TaskKind::writing && !task->cancelled();
    });
    if (named == running.end())
        return false;
    auto* box = new QMessageBox(QMessageBox::Question, QCoreApplication::applicationName(),
                                Texts::tr("“%1” is still under way.").arg((*named)->title()),
                                QMessageBox::NoButton, &window);
    box->setObjectName(QStringLiteral("runningWorkBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        Texts::tr("If you stop it, nothing of it is kept; everything saved before is safe."));
    QPushButton* stop = box->addButton(end == WindowEnd::quit ? Texts::tr("&Stop and quit")
                                                              : Texts::tr("&Stop and change the language"),
                                       QMessageBox::AcceptRole);
    QPushButton* wait = box->addButton(Texts::tr("&Go on"), QMessageBox::RejectRole);
    box->setDefaultButton(wait);
    box->setEscapeButton(wait);
    QObject::connect(stop, &QPushButton::clicked, &window, [&window, &tasks, goOn = std::move(goOn)] {
        for (Task* task : tasks.running())
            task->cancel();
        // The window may go with it, and the box is a part of the window.
        QTimer::singleShot(0, &window, goOn);
    });
    box->open();
    return true;
}

} // namespace atlas::ui::shell
