#include "ui/shell/status_area.h"

#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace atlas::ui::shell {

namespace {

// Shorter work is over before anyone could read about it.
constexpr int patience_milliseconds = 300;
constexpr int tick_milliseconds = 100;

} // namespace

StatusArea::StatusArea(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
    , m_labels(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_ticks(new QTimer(this))
{
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    m_stop->setIcon(icon(QStringLiteral("close")));
    m_stop->setIconSize(QSize(14, 14));
    m_stop->setAutoRaise(true);
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_stop),
          static_cast<QWidget*>(m_labels), static_cast<QWidget*>(m_saved)})
        layout->addWidget(widget);

    m_ticks->setInterval(tick_milliseconds);
    connect(m_ticks, &QTimer::timeout, this, &StatusArea::showTask);
    connect(&context.tasks, &TaskRunner::started, this, &StatusArea::follow);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (const auto tasks = m_context.tasks.running(); !tasks.empty())
            tasks.front()->cancel();
        showTask();
    });
    connect(&context.session, &StudySession::opened, this, &StatusArea::showSaved);
    connect(&context.session, &StudySession::closed, this, &StatusArea::showSaved);
    connect(&context.session, &StudySession::saved, this, &StatusArea::showSaved);
    showTask();
    showSaved();
    showLabels();
}

void StatusArea::showLabels()
{
    const QString code = m_context.language.code().section(QLatin1Char('-'), 0, 0);
    m_labels->setObjectName(QStringLiteral("labelsNote"));
    m_labels->setText(tr("%1: labels not yet confirmed by a reader").arg(Language::nativeName(code)));
    m_labels->setToolTip(
        tr("Who reads the language may find wrong words; the study is not affected by them."));
    m_labels->setVisible(m_context.language.labelsOnly() && !Language::labelsConfirmed(code));
}

void StatusArea::showSaved()
{
    const StudySession& session = m_context.session;
    QString text;
    if (session.isOpen() && session.readOnly())
        text = tr("For reading only");
    else if (session.isOpen() && session.lastSaved() == 0)
        text = tr("No changes yet");
    else if (session.isOpen())
        text = tr("All changes saved %1").arg(m_context.language.time(session.lastSaved()));
    m_saved->setText(text);
    m_saved->setVisible(!text.isEmpty());
}

void StatusArea::follow(Task* task)
{
    QTimer::singleShot(patience_milliseconds, this, &StatusArea::showTask);
    connect(task, &Task::finished, this, [this] { QTimer::singleShot(0, this, &StatusArea::showTask); });
}

void StatusArea::showTask()
{
    const auto tasks = m_context.tasks.running();
    const bool any = !tasks.empty() && !tasks.front()->title().isEmpty();
    m_title->setVisible(any);
    m_bar->setVisible(any);
    m_stop->setVisible(any);
    if (!any) {
        m_ticks->stop();
        return;
    }
    const Task& task = *tasks.front();
    m_title->setText(task.cancelled() ? tr("Stopping: %1").arg(task.title()) : task.title());
    m_bar->setAccessibleName(task.title());
    m_bar->setRange(0, task.permille() < 0 ? 0 : 1000);
    m_bar->setValue(task.permille());
    m_stop->setEnabled(!task.cancelled());
    m_stop->setToolTip(tr("Stop: %1").arg(task.title()));
    m_stop->setAccessibleName(m_stop->toolTip());
    m_ticks->start();
}

} // namespace atlas::ui::shell
