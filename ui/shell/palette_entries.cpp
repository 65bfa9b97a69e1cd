#include "ui/shell/palette_entries.h"

#include "ui/common/command.h"
#include "ui/common/preferences.h"
#include "ui/common/study_session.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace atlas::ui::shell {

namespace {

// Sentences of this file, outside any class of its own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};

PaletteEntry pageEntry(MainWindow& window, const PageDescription& page, bool possible)
{
    return {page.title, possible ? Texts::tr("Page") : Texts::tr("Open a study first"),
            {},         page.icon,
            possible,   [&window, id = page.id] { window.showPage(id); }};
}

PaletteEntry commandEntry(QAction* action, const Command& command)
{
    QString text = plainText(action);
    return {text,
            action->isEnabled() ? QString() : action->statusTip(),
            action->shortcut().toString(QKeySequence::NativeText),
            command.icon,
            action->isEnabled(),
            [action] { action->trigger(); }};
}

} // namespace

std::vector<PaletteEntry> paletteEntries(MainWindow& window, const PageContext& context,
                                         const Preferences& preferences, const PageRegistry& pages)
{
    std::vector<PaletteEntry> entries;
    for (const PageDescription& page : pages.pages())
        entries.push_back(pageEntry(window, page, !page.needsStudy || context.session.isOpen()));
    for (QAction* action : context.commands.actions())
        if (action->menu() == nullptr && action->objectName() != QLatin1String("view.palette"))
            entries.push_back(commandEntry(action, context.commands.commandOf(action)));
    for (const RecentFile& file : preferences.recentFiles())
        if (QFileInfo::exists(file.path))
            entries.push_back(
                {QFileInfo(file.path).completeBaseName(),
                 Texts::tr("Recent study"),
                 {},
                 QStringLiteral("study"),
                 true,
                 [&session = context.session, path = file.path] { session.open(path, false); }});
    return entries;
}

} // namespace atlas::ui::shell
