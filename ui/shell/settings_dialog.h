#pragma once

#include <QDialog>

#include <cstdint>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

/// What one person chooses on one computer. Everything takes effect with OK, without a restart.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice : std::uint8_t { language, look, size, name, team };

    SettingsDialog(Preferences& preferences, QWidget* parent);

    void focusOn(Choice choice);

    void accept() override;

private:
    void fillLanguages();
    void fillThemes();
    void showChoices();
    void reset();
    void tellOfLabels();

    Preferences& m_preferences;
    QComboBox* m_language;
    QLabel* m_labels; ///< what a language has that is not complete; hidden otherwise
    QComboBox* m_theme;
    QSpinBox* m_size;
    QLineEdit* m_name;
    QLineEdit* m_team;
};

} // namespace atlas::ui::shell
