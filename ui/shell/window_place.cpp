#include "ui/shell/window_place.h"

#include "ui/common/preferences.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace atlas::ui::shell {

namespace {

constexpr QLatin1String key_rectangle("window/rectangle");
constexpr QLatin1String key_maximized("window/maximized");
constexpr QSize first_size(1280, 800);

QList<QRect> usableAreas()
{
    QList<QRect> areas{QGuiApplication::primaryScreen()->availableGeometry()};
    for (const QScreen* screen : QGuiApplication::screens())
        if (screen != QGuiApplication::primaryScreen())
            areas.append(screen->availableGeometry());
    return areas;
}

int shared(const QRect& one, const QRect& other)
{
    const QRect common = one.intersected(other);
    return common.isEmpty() ? 0 : common.width() * common.height();
}

} // namespace

QRect fitted(const QRect& wanted, const QList<QRect>& screens)
{
    const QRect best =
        *std::max_element(screens.begin(), screens.end(), [&wanted](const QRect& one, const QRect& other) {
            return shared(one, wanted) < shared(other, wanted);
        });
    QRect placed(wanted.topLeft(), wanted.size().boundedTo(best.size()));
    if (shared(best, wanted) == 0)
        placed.moveCenter(best.center());
    placed.moveLeft(std::clamp(placed.left(), best.left(), best.right() - placed.width() + 1));
    placed.moveTop(std::clamp(placed.top(), best.top(), best.bottom() - placed.height() + 1));
    return placed;
}

void restorePlace(QWidget& window, const Preferences& preferences)
{
    const QList<QRect> areas = usableAreas();
    QRect wanted = preferences.value(key_rectangle).toRect();
    if (!wanted.isValid()) {
        wanted = QRect(QPoint(), first_size);
        wanted.moveCenter(areas.constFirst().center());
    }
    window.setGeometry(fitted(wanted, areas));
    if (preferences.value(key_maximized).toBool())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

void rememberPlace(const QWidget& window, Preferences& preferences)
{
    preferences.setValue(key_maximized, window.isMaximized());
    preferences.setValue(key_rectangle, window.isMaximized() ? window.normalGeometry() : window.geometry());
}

} // namespace atlas::ui::shell
