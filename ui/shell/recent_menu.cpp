#include "ui/shell/recent_menu.h"

#include "ui/common/preferences.h"
#include "ui/common/study_session.h"

#include <QDir>
#include <QFileInfo>

namespace atlas::ui::shell {

RecentMenu::RecentMenu(const PageContext& context, Preferences& preferences, QWidget* parent)
    : QMenu(parent)
    , m_context(context)
    , m_preferences(preferences)
{
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    for (const RecentFile& file : m_preferences.recentFiles()) {
        const QFileInfo info(file.path);
        QString name = info.fileName().replace(QLatin1Char('&'), QLatin1String("&&"));
        if (!info.exists())
            name = tr("%1 (not found)").arg(name);
        QAction* action =
            addAction(name, this, [this, path = file.path] { m_context.session.open(path, false); });
        action->setEnabled(info.exists());
        action->setStatusTip(info.exists()
                                 ? QDir::toNativeSeparators(file.path)
                                 : tr("%1 is not there: it was moved or its drive is not connected.")
                                       .arg(QDir::toNativeSeparators(file.path)));
    }
    if (isEmpty())
        addAction(tr("No study was opened yet"))->setEnabled(false);
}

} // namespace atlas::ui::shell
