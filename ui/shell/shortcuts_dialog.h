#pragma once

#include <QDialog>

namespace atlas::ui {
class CommandRegistry;
}

namespace atlas::ui::shell {

/// The card of shortcuts, made from the commands, so that it cannot be wrong.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const CommandRegistry& commands, QWidget* parent);
};

/// The same as lines of text: keys, a tab, what they do.
[[nodiscard]] QString shortcutLines(const CommandRegistry& commands);

} // namespace atlas::ui::shell
