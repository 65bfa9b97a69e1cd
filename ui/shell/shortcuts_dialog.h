#pragma once

#include "ui/shell/key_card.h"

#include <QDialog>

class QLabel;

namespace atlas::ui {
class CommandRegistry;
}

namespace atlas::ui::shell {

/// The card of keys, made from the commands and from what the forms understand, so that it cannot be wrong:
/// to be looked at, copied, or printed on one page.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const CommandRegistry& commands, QWidget* parent);

    /// Writes the card; says where, or why not.
    void writePdf(const QString& path);

private:
    void askForPdf();

    std::vector<KeySection> m_sections;
    QLabel* m_done = nullptr;
};

/// The same as lines of text: keys, a tab, what they do.
[[nodiscard]] QString shortcutLines(const CommandRegistry& commands);

} // namespace atlas::ui::shell
