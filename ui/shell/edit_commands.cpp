#include "ui/shell/edit_commands.h"

#include "ui/common/command.h"
#include "ui/common/study_session.h"
#include "ui/shell/history_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings_dialog.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMetaMethod>

#include <array>

namespace atlas::ui::shell {

namespace {

// Sentences of this file, outside any class of its own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EditCommands)
};

// Text fields have slots of these names, and so do the project's own tables: the focus decides what is
// copied.
struct Clipboard {
    QLatin1String id;
    const char* slot;
    const char* text;
    const char* tip;
    QLatin1String icon;
    QKeySequence::StandardKey key;
};

constexpr std::array clipboard{
    Clipboard{QLatin1String("edit.cut"), "cut()", QT_TRANSLATE_NOOP("EditCommands", "Cu&t"),
              QT_TRANSLATE_NOOP("EditCommands", "Move the selection to the clipboard."), QLatin1String("cut"),
              QKeySequence::Cut},
    Clipboard{QLatin1String("edit.copy"), "copy()", QT_TRANSLATE_NOOP("EditCommands", "&Copy"),
              QT_TRANSLATE_NOOP("EditCommands", "Copy the selection to the clipboard."),
              QLatin1String("copy"), QKeySequence::Copy},
    Clipboard{QLatin1String("edit.paste"), "paste()", QT_TRANSLATE_NOOP("EditCommands", "&Paste"),
              QT_TRANSLATE_NOOP("EditCommands", "Insert what the clipboard holds."), QLatin1String("paste"),
              QKeySequence::Paste},
    Clipboard{QLatin1String("edit.selectAll"), "selectAll()",
              QT_TRANSLATE_NOOP("EditCommands", "Select &all"),
              QT_TRANSLATE_NOOP("EditCommands", "Select everything in the field or table."),
              QLatin1String(""), QKeySequence::SelectAll},
};

bool focusCan(const char* slot)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && focus->metaObject()->indexOfMethod(slot) >= 0;
}

void askFocus(const char* slot)
{
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr)
        return;
    const int index = focus->metaObject()->indexOfMethod(slot);
    if (index >= 0)
        focus->metaObject()->method(index).invoke(focus, Qt::DirectConnection);
}

void addClipboard(MainWindow& window, CommandRegistry& commands)
{
    for (const Clipboard& entry : clipboard) {
        Command command;
        command.id = entry.id;
        command.text = Texts::tr(entry.text);
        command.tip = Texts::tr(entry.tip);
        command.icon = entry.icon;
        command.keys = QKeySequence::keyBindings(entry.key);
        command.menu = Menu::edit;
        command.group = 1;
        command.run = [slot = entry.slot] { askFocus(slot); };
        command.blocked = [slot = entry.slot] {
            return focusCan(slot) ? QString() : Texts::tr("Click into a field or a table first.");
        };
        commands.add(std::move(command), &window);
    }
    QObject::connect(qApp, &QApplication::focusChanged, &commands, &CommandRegistry::refresh);
}

Command stepCommand(const QString& id, const QString& iconName, QKeySequence::StandardKey key)
{
    Command command;
    command.id = id;
    command.icon = iconName;
    command.keys = QKeySequence::keyBindings(key);
    command.menu = Menu::edit;
    command.toolbar = Toolbar::icon;
    return command;
}

QString underWay()
{
    return Texts::tr("Something is still under way; wait for it or stop it.");
}

void addUndo(MainWindow& window, const PageContext& context)
{
    StudySession& session = context.session;
    Command undo = stepCommand(QStringLiteral("edit.undo"), QStringLiteral("undo"), QKeySequence::Undo);
    undo.text = Texts::tr("&Undo");
    undo.tip = Texts::tr("Take back the last step; it also works after reopening.");
    undo.run = [&session] { session.undo(); };
    undo.blocked = [&session] {
        if (session.busy())
            return underWay();
        return session.undoText().isEmpty() ? Texts::tr("There is nothing to undo.") : QString();
    };
    Command redo = stepCommand(QStringLiteral("edit.redo"), QStringLiteral("redo"), QKeySequence::Redo);
    redo.text = Texts::tr("&Redo");
    redo.tip = Texts::tr("Repeat the step that was taken back.");
    redo.keys = keysFor(QKeySequence::Redo, QKeySequence(Qt::CTRL | Qt::Key_Y));
    redo.run = [&session] { session.redo(); };
    redo.blocked = [&session] {
        if (session.busy())
            return underWay();
        return session.redoText().isEmpty() ? Texts::tr("There is nothing to redo.") : QString();
    };
    QAction* undoAction = context.commands.add(std::move(undo), &window);
    QAction* redoAction = context.commands.add(std::move(redo), &window);
    const auto name = [&session, undoAction, redoAction, plainUndo = undoAction->text(),
                       plainRedo = redoAction->text()] {
        undoAction->setText(session.undoText().isEmpty() ? plainUndo : session.undoText());
        redoAction->setText(session.redoText().isEmpty() ? plainRedo : session.redoText());
    };
    QObject::connect(&session, &StudySession::undoChanged, undoAction, name);
    name();
}

} // namespace

void addEditCommands(MainWindow& window, const PageContext& context, Preferences& preferences)
{
    addUndo(window, context);
    addClipboard(window, context.commands);

    Command history;
    history.id = QStringLiteral("edit.history");
    history.text = Texts::tr("&History…");
    history.tip = Texts::tr("Who changed what, and when.");
    history.icon = QStringLiteral("history");
    history.menu = Menu::edit;
    history.group = 2;
    history.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)};
    history.run = [&window, &context] { (new HistoryDialog(context, &window))->open(); };
    history.blocked = [&session = context.session] {
        return session.isOpen() ? QString() : Texts::tr("Open a study first.");
    };
    context.commands.add(std::move(history), &window);

    Command settings;
    settings.id = QStringLiteral("edit.settings");
    settings.text = Texts::tr("&Settings…");
    settings.tip = Texts::tr("Language, look, your name and team.");
    settings.icon = QStringLiteral("settings");
    settings.keys = {QKeySequence(Qt::CTRL | Qt::Key_Comma)};
    settings.menu = Menu::edit;
    settings.group = 3;
    settings.run = [&window, &preferences] { (new SettingsDialog(preferences, &window))->open(); };
    context.commands.add(std::move(settings), &window);
}

} // namespace atlas::ui::shell
