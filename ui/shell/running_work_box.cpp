#include "ui/shell/running_work_box.h"

#include "ui/common/task_runner.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace atlas::ui::shell {

namespace {

// Sentences of this file, outside any class of its own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunningWork)
};

} // namespace

bool askBeforeStopping(QWidget& window, TaskRunner& tasks)
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
    QPushButton* stop = box->addButton(Texts::tr("&Stop and quit"), QMessageBox::AcceptRole);
    QPushButton* wait = box->addButton(Texts::tr("&Go on"), QMessageBox::RejectRole);
    box->setDefaultButton(wait);
    box->setEscapeButton(wait);
    QObject::connect(stop, &QPushButton::clicked, &window, [&window, &tasks] {
        for (Task* task : tasks.running())
            task->cancel();
        window.close();
    });
    box->open();
    return true;
}

} // namespace atlas::ui::shell
