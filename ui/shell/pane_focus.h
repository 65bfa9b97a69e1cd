#pragma once

#include <QList>

class QWidget;

namespace atlas::ui::shell {

/// Gives the focus to the pane after (`step` 1) or before (-1) the one that has it, round and round; panes
/// that cannot be seen or used are passed over. Starts from the first when none has it.
void focusNextPane(const QList<QWidget*>& panes, int step);

} // namespace atlas::ui::shell
