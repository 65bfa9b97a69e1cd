#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <map>

namespace atlas::ui {

enum class Menu : std::uint8_t { file, edit, view, data, analysis, report, help, none };

/// How a command stands in the toolbar: not at all, as an icon, or with its name.
enum class Toolbar : std::uint8_t { none, icon, named };

/// One thing a person can ask for, described once: menu, toolbar, context menus, the command palette and the
/// card of shortcuts all come from here. Texts are already translated.
struct Command {
    QString id;   ///< "file.open"; never shown
    QString text; ///< "&Open…", with the letter for the menu
    QString tip;  ///< what it does, for the status bar
    QString icon; ///< of resources/icons; "" for none
    QList<QKeySequence> keys;
    Menu menu = Menu::none;
    int group =
        0; ///< inside the menu; a separator stands between groups. Order within a group is that of adding.
    Toolbar toolbar = Toolbar::none;
    std::function<void()> run;
    /// Why it cannot be done now, as a sentence; "" when it can. Empty function: it always can.
    std::function<QString()> blocked;
    bool checkable = false;
};

/// A command with what it says of itself and where it stands; keys and what it does are added to it.
[[nodiscard]] Command described(const char* id, const QString& text, const QString& tip, const char* icon,
                                Menu menu, int group = 0);

/// The commands of the window. A command lives as long as the object it was added for.
class CommandRegistry : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// `owner` is whom the command's functions speak of; the command goes when it goes. The id must be new.
    QAction* add(Command command, QObject* owner);

    /// Takes every command out at once: the window goes, and nothing may ask its commands any more.
    void clear();

    /// nullptr when there is no such command.
    [[nodiscard]] QAction* action(const QString& id) const;
    [[nodiscard]] const QList<QAction*>& actions() const { return m_order; }
    /// The action must be of this registry.
    [[nodiscard]] const Command& commandOf(const QAction* action) const;

public Q_SLOTS:
    /// Asks every command again whether it is possible.
    void refresh();

Q_SIGNALS:
    void changed(); ///< commands came or went; many in a row announce themselves once

private:
    void remove(QAction* action);
    void announce();
    void update(QAction* action, const Command& command);

    QList<QAction*> m_order;
    std::map<const QObject*, Command> m_commands;
    bool m_announced = false;
};

/// The keys of the platform, and one the program promises everywhere, since not every platform has every key.
[[nodiscard]] QList<QKeySequence> keysFor(QKeySequence::StandardKey key, const QKeySequence& always);

/// A command's text as read in lists: without the menu letter.
[[nodiscard]] QString plainText(const QAction* action);

} // namespace atlas::ui
