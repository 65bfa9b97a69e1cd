#pragma once

#include "ui/common/page.h"

#include <QMenu>

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

/// File ▸ Open recent. Filled when it is about to be shown, so that files that came or went are told apart.
class RecentMenu : public QMenu {
    Q_OBJECT

public:
    RecentMenu(const PageContext& context, Preferences& preferences, QWidget* parent);

private:
    void fill();

    const PageContext& m_context;
    Preferences& m_preferences;
};

} // namespace atlas::ui::shell
