#include "ui/figures/figure_canvas.h"

#include "ui/common/language.h"
#include "ui/common/palette.h"
#include "ui/figures/figure_card.h"
#include "ui/figures/marks_painter.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace atlas::ui::figures {

namespace {

constexpr qreal windowTextSize = 9;  ///< points of the drawing that stand for the window's font
constexpr qreal margin = 12;         ///< points; the ring stands in it
constexpr qreal widestCard = 680;    ///< points; wider, the eye loses the line
constexpr qreal narrowestCard = 220; ///< points; narrower, the view scrolls

bool isActivation(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_Select;
}

} // namespace

FigureCanvas::FigureCanvas(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureCanvas::setFigure(const atlas::figures::FigureData& figure, const Language& language)
{
    m_data = figure;
    m_language = &language;
    m_current.reset();
    m_hovered.reset();
    m_pressed.reset();
    setMinimumWidth(qRound(narrowestCard * pixelsPerPoint()));
    setAccessibleName(language.text(m_data.title));
    describe();
    discard();
}

qreal FigureCanvas::pixelsPerPoint() const
{
    return std::max(1.0, QFontInfo(font()).pixelSize() / windowTextSize);
}

qreal FigureCanvas::widthInPoints(int width) const
{
    return std::clamp(width / pixelsPerPoint(), narrowestCard, widestCard);
}

Drawing FigureCanvas::layout(qreal width) const
{
    if (m_language == nullptr)
        return {};
    const Palette colours = paletteFor(palette());
    return layoutCard({m_data, *m_language, colours, width, margin});
}

const Drawing& FigureCanvas::drawing() const
{
    if (!m_drawing)
        m_drawing = layout(widthInPoints(width()));
    return *m_drawing;
}

void FigureCanvas::discard()
{
    m_drawing.reset();
    updateGeometry();
    update();
}

QSize FigureCanvas::sizeHint() const
{
    constexpr qreal usual = 453.5;
    const int width = qRound(usual * pixelsPerPoint());
    return {width, heightForWidth(width)};
}

int FigureCanvas::heightForWidth(int width) const
{
    const qreal points = widthInPoints(width);
    const qreal height = m_drawing && m_drawing->size.width() == points ? m_drawing->size.height()
                                                                        : layout(points).size.height();
    return qCeil(height * pixelsPerPoint());
}

void FigureCanvas::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = pixelsPerPoint();
    painter.save();
    painter.scale(scale, scale);
    paintDrawing(painter, drawing());
    painter.restore();
    const Palette colours = paletteFor(palette());
    if (m_hovered) {
        QColor veil = colours.text;
        veil.setAlphaF(0.08F);
        painter.fillRect(targetOf(*m_hovered), veil);
    }
    if (m_current && hasFocus()) {
        constexpr qreal width = 2;
        constexpr qreal outside = 3; // of what it marks
        painter.setPen(QPen(colours.focus, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(targetOf(*m_current).adjusted(-outside, 0, outside, 0), 3, 3);
    }
}

void FigureCanvas::resizeEvent(QResizeEvent* event)
{
    Q_UNUSED(event)
    m_drawing.reset();
}

void FigureCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        discard();
    QWidget::changeEvent(event);
}

bool FigureCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_language == nullptr)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const std::optional<Datum> datum = datumAt(help->pos());
    if (!datum) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    QString text = cellText(m_data, *m_language, *datum);
    if (m_data.at(datum->row, datum->column).records)
        text += QLatin1Char('\n') + tr("Click to list the records");
    // Names come from the data: a tooltip that looks like HTML would be run as such.
    QToolTip::showText(help->globalPos(),
                       text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")), this,
                       targetOf(*datum).toAlignedRect());
    return true;
}

std::optional<Datum> FigureCanvas::datumAt(const QPointF& position) const
{
    const QPointF point = position / pixelsPerPoint();
    const std::vector<Mark>& marks = drawing().marks;
    std::optional<Datum> nearest;
    qreal distance = 0;
    // Targets of crossing lines overlap: the one whose middle is nearest is meant.
    for (const Mark& mark : marks) {
        if (mark.shape != Mark::Shape::target || !mark.datum || !mark.bounds.contains(point))
            continue;
        const QPointF apart = mark.bounds.center() - point;
        const qreal squared = QPointF::dotProduct(apart, apart);
        if (!nearest || squared < distance) {
            nearest = mark.datum;
            distance = squared;
        }
    }
    return nearest;
}

QRectF FigureCanvas::targetOf(const Datum& datum) const
{
    const qreal scale = pixelsPerPoint();
    for (const Mark& mark : drawing().marks)
        if (mark.shape == Mark::Shape::target && mark.datum == datum)
            return {mark.bounds.topLeft() * scale, mark.bounds.size() * scale};
    return {};
}

void FigureCanvas::setHovered(std::optional<Datum> datum)
{
    if (m_hovered == datum)
        return;
    m_hovered = datum;
    const bool records = datum && m_data.at(datum->row, datum->column).records;
    setCursor(records ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FigureCanvas::setCurrent(std::optional<Datum> datum)
{
    if (datum && targetOf(*datum).isNull())
        datum.reset();
    m_current = datum;
    describe();
    update();
    if (m_current)
        Q_EMIT currentMoved(targetOf(*m_current));
}

// Screen readers hear a changed description: the mark under the ring, or the whole figure.
void FigureCanvas::describe()
{
    if (m_language != nullptr)
        setAccessibleDescription(m_current ? cellText(m_data, *m_language, *m_current)
                                           : descriptionText(m_data, *m_language));
}

void FigureCanvas::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(datumAt(event->position()));
}

void FigureCanvas::leaveEvent(QEvent* event)
{
    Q_UNUSED(event)
    setHovered(std::nullopt);
}

void FigureCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? datumAt(event->position()) : std::nullopt;
}

void FigureCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<Datum> pressed = std::exchange(m_pressed, std::nullopt);
    if (event->button() != Qt::LeftButton || !pressed || datumAt(event->position()) != pressed)
        return;
    setCurrent(pressed);
    Q_EMIT activated(*pressed);
}

void FigureCanvas::focusInEvent(QFocusEvent* event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (!m_current && byKey && !m_data.cells.empty())
        setCurrent(Datum{0, 0});
    QWidget::focusInEvent(event);
}

/// Rows run down, except where the drawing lays them out across.
std::optional<Datum> FigureCanvas::moved(int key) const
{
    using atlas::figures::FigureType;
    if (m_data.cells.empty())
        return std::nullopt;
    const Datum last{m_data.rows.size() - 1, m_data.columns.size() - 1};
    if (key == Qt::Key_Home || !m_current)
        return Datum{0, 0};
    if (key == Qt::Key_End)
        return last;
    const bool across = m_data.type == FigureType::columns || m_data.type == FigureType::line ||
                        m_data.type == FigureType::tiles;
    const bool forward = key == Qt::Key_Down || key == Qt::Key_Right;
    const bool alongRows = (key == Qt::Key_Down || key == Qt::Key_Up) != across;
    const auto step = [forward](std::size_t index, std::size_t end) {
        if (forward)
            return std::min(index + 1, end);
        return index == 0 ? index : index - 1;
    };
    Datum next = *m_current;
    if (alongRows)
        next.row = step(next.row, last.row);
    else
        next.column = step(next.column, last.column);
    return next;
}

void FigureCanvas::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (isActivation(key) && m_current) {
        Q_EMIT activated(*m_current);
        return;
    }
    if (key == Qt::Key_Escape && m_current) {
        setCurrent(std::nullopt);
        return;
    }
    const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left ||
                       key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
    if (!moves || event->modifiers().testFlag(Qt::ControlModifier) ||
        event->modifiers().testFlag(Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(moved(key));
}

} // namespace atlas::ui::figures
