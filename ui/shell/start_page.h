#pragma once

#include "ui/common/page.h"

class QLabel;

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

class RecentList;

/// Where the window begins: make or open a study, or go on with one of the last. A file that is not there any
/// more stays in the list, greyed, until it is taken out.
class StartPage : public Page {
    Q_OBJECT

public:
    StartPage(const PageContext& context, Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] QList<QWidget*> panes() override;

private:
    QWidget* buildHead();
    QWidget* buildActions();
    QWidget* buildRecent();
    void showWhetherEmpty();

    const PageContext& m_context;
    Preferences& m_preferences;
    QWidget* m_actions = nullptr;
    RecentList* m_recent = nullptr;
    QLabel* m_nothing = nullptr;
};

} // namespace atlas::ui::shell
