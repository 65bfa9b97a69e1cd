#pragma once

#include "ui/shell/palette_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace atlas::ui::shell {

/// Type a few letters, press Enter. Closes when it has run something, or by Esc.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void runCurrent();
    void selectFirst();

    PaletteModel* m_model;
    QLineEdit* m_input;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace atlas::ui::shell
