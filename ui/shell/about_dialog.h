#pragma once

#include <QDialog>

namespace atlas::ui::shell {

/// What this is, under which licence, and whose work it stands on.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace atlas::ui::shell
