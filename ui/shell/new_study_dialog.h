#pragma once

#include "ui/common/page.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

class CountryChoice;

/// Asks for the country and where the file goes, then makes the study.
class NewStudyDialog : public QDialog {
    Q_OBJECT

public:
    NewStudyDialog(const PageContext& context, Preferences& preferences, QWidget* parent);

    void accept() override;

private:
    void buildForm();
    void chooseFolder();
    void showTarget();
    [[nodiscard]] QString whatIsMissing() const;
    [[nodiscard]] QString target() const;

    const PageContext& m_context;
    Preferences& m_preferences;
    CountryChoice* m_country;
    QLineEdit* m_name;
    QLineEdit* m_folder;
    QLabel* m_problem;
    QLabel* m_missing; ///< why the study cannot be made yet
    QPushButton* m_make = nullptr;
};

} // namespace atlas::ui::shell
