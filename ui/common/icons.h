#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace atlas::ui {

/// An icon of resources/icons by its file name without ending. It is drawn in the colour of the palette's
/// text at the moment of painting, sharp at any scale; an unknown name gives a null icon.
[[nodiscard]] QIcon icon(const QString& name);

/// The icon in one colour. `size` in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, double devicePixelRatio, const QColor& color);

} // namespace atlas::ui
