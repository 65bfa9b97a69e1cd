#pragma once

#include "core/figures/figure_data.h"
#include "ui/figures/mark.h"

#include <QWidget>

namespace atlas::ui {
class Language;
}

namespace atlas::ui::figures {

/// Paints one figure with title and source, and lets mouse and keys reach every mark: the arrows move a ring
/// over them, Return, Space or a click activates one. Colours follow the widget's palette, text size its
/// font.
class FigureCanvas : public QWidget {
    Q_OBJECT

public:
    /// `language` must outlive the canvas or its next setFigure.
    explicit FigureCanvas(QWidget* parent = nullptr);

    void setFigure(const atlas::figures::FigureData& figure, const Language& language);

    [[nodiscard]] std::optional<Datum> current() const { return m_current; }
    /// Moves the ring; a datum without a mark takes it away.
    void setCurrent(std::optional<Datum> datum);
    /// The datum at a place of the widget.
    [[nodiscard]] std::optional<Datum> datumAt(const QPointF& position) const;
    /// Where the datum can be reached, in the widget; null where it has no mark.
    [[nodiscard]] QRectF targetOf(const Datum& datum) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void activated(const atlas::ui::figures::Datum& datum);
    /// The ring moved to this part of the widget.
    void currentMoved(const QRectF& target);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] qreal pixelsPerPoint() const;
    [[nodiscard]] qreal widthInPoints(int width) const;
    [[nodiscard]] Drawing layout(qreal width) const;
    [[nodiscard]] const Drawing& drawing() const; ///< of the present width; kept until something changes
    void discard();
    void setHovered(std::optional<Datum> datum);
    [[nodiscard]] std::optional<Datum> moved(int key) const;
    void describe();

    atlas::figures::FigureData m_data;
    const Language* m_language = nullptr;
    mutable std::optional<Drawing> m_drawing;
    std::optional<Datum> m_current;
    std::optional<Datum> m_hovered;
    std::optional<Datum> m_pressed;
};

} // namespace atlas::ui::figures
