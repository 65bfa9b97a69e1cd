#include "ui/report/pdf_markers.h"

#include "ui/report/marked_content.h"

#include <QPainter>

namespace atlas::ui::report {

void MarkerSink::draw(QPainter& painter, int number)
{
    painter.save();
    painter.resetTransform();
    painter.setClipping(false);
    painter.fillRect(QRectF(markerColumn - number, markerRow, 1, 1), Qt::black);
    painter.restore();
}

void MarkerSink::begin(QPainter& painter, Role role, const QString& actualText)
{
    Q_UNUSED(role)
    m_open = !actualText.isEmpty();
    if (!m_open)
        return;
    draw(painter, static_cast<int>(m_texts.size()));
    m_texts << actualText;
}

void MarkerSink::end(QPainter& painter)
{
    if (m_open)
        draw(painter, closingMarker);
    m_open = false;
}

} // namespace atlas::ui::report
