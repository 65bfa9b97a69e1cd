#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace atlas::ui::shell {

/// Says what would be lost and asks whether to stay. `lose` is called when the person would rather lose it,
/// after the box has gone, so that it may end the window.
void askToStay(QWidget& window, const QStringList& unkept, std::function<void()> lose);

} // namespace atlas::ui::shell
