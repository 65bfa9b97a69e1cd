#include "ui/shell/palette_entries.h"

#include "core/figures/catalogue.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/common/preferences.h"
#include "ui/common/study_session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings_dialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

#include <array>

namespace atlas::ui::shell {

namespace {

// Sentences of this file, outside any class of its own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};

PaletteEntry pageEntry(MainWindow& window, const PageDescription& page, bool possible)
{
    return {page.title,
            possible ? Texts::tr("Page") : Texts::tr("Open a study first"),
            {},
            page.icon,
            possible,
            [&window, id = page.id] { window.showPage(id); },
            Texts::tr("Pages")};
}

PaletteEntry commandEntry(QAction* action, const Command& command)
{
    QString text = plainText(action);
    return {text,
            action->isEnabled() ? QString() : action->statusTip(),
            action->shortcut().toString(QKeySequence::NativeText),
            command.icon,
            action->isEnabled(),
            [action] { action->trigger(); },
            Texts::tr("Commands")};
}

void addFigures(std::vector<PaletteEntry>& entries, const PageContext& context)
{
    const bool open = context.session.isOpen();
    for (const figures::FigureSpec& figure : figures::catalogue()) {
        const QString id = toQString(figure.id);
        entries.push_back(
            {context.language.text("report", std::string(figure.name).c_str()),
             open ? QString() : Texts::tr("Open a study first"),
             {},
             QStringLiteral("figures"),
             open,
             [&navigator = context.navigator, id] { navigator.show(QStringLiteral("figures"), id); },
             Texts::tr("Figures")});
    }
}

struct Setting {
    SettingsDialog::Choice choice;
    const char* name;
};
constexpr std::array settings{
    Setting{SettingsDialog::Choice::language, QT_TRANSLATE_NOOP("PaletteEntries", "Language of the window")},
    Setting{SettingsDialog::Choice::look, QT_TRANSLATE_NOOP("PaletteEntries", "Light or dark look")},
    Setting{SettingsDialog::Choice::size, QT_TRANSLATE_NOOP("PaletteEntries", "Size of the text")},
    Setting{SettingsDialog::Choice::name, QT_TRANSLATE_NOOP("PaletteEntries", "Your name")},
    Setting{SettingsDialog::Choice::team, QT_TRANSLATE_NOOP("PaletteEntries", "Your team")},
};

void addSettings(std::vector<PaletteEntry>& entries, MainWindow& window, Preferences& preferences)
{
    for (const Setting& setting : settings)
        entries.push_back({Texts::tr(setting.name),
                           {},
                           {},
                           QStringLiteral("settings"),
                           true,
                           [&window, &preferences, choice = setting.choice] {
                               auto* dialog = new SettingsDialog(preferences, &window);
                               dialog->open();
                               dialog->focusOn(choice);
                           },
                           Texts::tr("Settings")});
}

} // namespace

std::vector<PaletteEntry> paletteEntries(MainWindow& window, const PageContext& context,
                                         Preferences& preferences, const PageRegistry& pages)
{
    std::vector<PaletteEntry> entries;
    for (const PageDescription& page : pages.pages())
        entries.push_back(pageEntry(window, page, !page.needsStudy || context.session.isOpen()));
    for (QAction* action : context.commands.actions())
        if (action->menu() == nullptr && action->objectName() != QLatin1String("view.palette"))
            entries.push_back(commandEntry(action, context.commands.commandOf(action)));
    for (const RecentFile& file : preferences.recentFiles())
        if (QFileInfo::exists(file.path))
            entries.push_back({QFileInfo(file.path).completeBaseName(),
                               Texts::tr("Recent study"),
                               {},
                               QStringLiteral("study"),
                               true,
                               [&session = context.session, path = file.path] { session.open(path, false); },
                               Texts::tr("Recent studies")});
    addFigures(entries, context);
    addSettings(entries, window, preferences);
    return entries;
}

} // namespace atlas::ui::shell
