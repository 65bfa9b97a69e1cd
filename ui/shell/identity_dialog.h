#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

/// The first start: who writes. Stands in the history of every change, so that a team can ask; protects
/// nothing.
class IdentityDialog : public QDialog {
    Q_OBJECT

public:
    IdentityDialog(Preferences& preferences, QWidget* parent);

    void accept() override;

private:
    Preferences& m_preferences;
    QLineEdit* m_name;
    QLineEdit* m_team;
    QPushButton* m_go = nullptr;
};

} // namespace atlas::ui::shell
