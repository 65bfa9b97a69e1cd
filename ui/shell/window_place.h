#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

/// The rectangle moved and shrunk so that it lies on one of the screens: a window must not come back on a
/// screen that is no longer there. `screens` are the usable areas, the main one first; never empty.
[[nodiscard]] QRect fitted(const QRect& wanted, const QList<QRect>& screens);

void restorePlace(QWidget& window, const Preferences& preferences);
void rememberPlace(const QWidget& window, Preferences& preferences);

} // namespace atlas::ui::shell
