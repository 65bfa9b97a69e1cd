#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace atlas::ui {

namespace {

QString fileOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap drawn(const QString& name, const QSize& pixels, const QColor& color)
{
    const QString key = QStringLiteral("atlas/%1/%2x%3/%4")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colorOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return palette.color(QPalette::ButtonText);
}

class PaletteIconEngine final : public QIconEngine {
public:
    explicit PaletteIconEngine(QString name)
        : m_name(std::move(name))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_name, size, colorOf(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new PaletteIconEngine(m_name); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString& name)
{
    return QFile::exists(fileOf(name)) ? QIcon(new PaletteIconEngine(name)) : QIcon();
}

QPixmap iconPixmap(const QString& name, int size, double devicePixelRatio, const QColor& color)
{
    QPixmap pixmap = drawn(name, QSize(size, size) * devicePixelRatio, color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace atlas::ui
