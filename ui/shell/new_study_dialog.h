#pragma once

#include "ui/common/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

/// Asks for the country and where the file goes, then makes the study.
class NewStudyDialog : public QDialog {
    Q_OBJECT

public:
    NewStudyDialog(const PageContext& context, Preferences& preferences, QWidget* parent);

    void accept() override;

private:
    void buildForm();
    void fillCountries();
    void chooseFolder();
    void showTarget();
    [[nodiscard]] QString target() const;

    const PageContext& m_context;
    Preferences& m_preferences;
    QComboBox* m_country;
    QLineEdit* m_name;
    QLineEdit* m_folder;
    QLabel* m_problem;
    QPushButton* m_make = nullptr;
};

} // namespace atlas::ui::shell
