#include "ui/figures/svg_writer.h"

#include "ui/figures/marks_painter.h"

#include <QXmlStreamWriter>

namespace atlas::ui::figures {

namespace {

constexpr QLatin1String families("'Noto Sans','Noto Sans Khmer','Noto Sans Thai',sans-serif");

// A hundredth of a point is finer than any device.
QString number(qreal value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

// XML 1.0 has no way to write control characters and lone surrogates, and labels come from files of others.
QString xmlText(const QString& text)
{
    QString sound;
    sound.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            sound += c;
            sound += text[++i];
        } else if (!c.isSurrogate() &&
                   (c.unicode() >= 0x20 || c == QLatin1Char('\n') || c == QLatin1Char('\t')) &&
                   c.unicode() < 0xFFFE) {
            sound += c;
        }
    }
    return sound;
}

class SvgWriter {
public:
    SvgWriter(QByteArray& bytes, const SvgText& text)
        : m_xml(&bytes)
        , m_text(text)
    {}

    void write(const Drawing& drawing, const QColor& ground);

private:
    void attribute(const char* name, const QString& value)
    {
        m_xml.writeAttribute(QLatin1String(name), value);
    }
    void attribute(const char* name, qreal value) { attribute(name, number(value)); }
    void box(const QRectF& bounds);
    void paint(const Mark& mark);
    void writeMark(const Mark& mark);
    void writeText(const Mark& mark);
    void writeHatch(const Mark& mark);
    void writeTarget(const Mark& mark);

    QXmlStreamWriter m_xml;
    const SvgText& m_text;
};

void SvgWriter::box(const QRectF& bounds)
{
    attribute("x", bounds.left());
    attribute("y", bounds.top());
    attribute("width", bounds.width());
    attribute("height", bounds.height());
}

void SvgWriter::paint(const Mark& mark)
{
    attribute("fill", mark.fill.isValid() ? mark.fill.name() : QStringLiteral("none"));
    if (mark.fill.isValid() && mark.fill.alpha() < 255)
        attribute("fill-opacity", mark.fill.alphaF());
    if (!mark.stroke.isValid() || mark.strokeWidth <= 0)
        return;
    attribute("stroke", mark.stroke.name());
    attribute("stroke-width", mark.strokeWidth);
    if (mark.dashed)
        attribute("stroke-dasharray",
                  number(3 * mark.strokeWidth) + QLatin1Char(' ') + number(2.5 * mark.strokeWidth));
}

void SvgWriter::writeText(const Mark& mark)
{
    m_xml.writeStartElement(QStringLiteral("text"));
    attribute("x", mark.anchor.x());
    attribute("y", mark.anchor.y());
    attribute("font-size", mark.style.size);
    if (mark.style.bold)
        attribute("font-weight", QStringLiteral("bold"));
    if (mark.align != Mark::Align::start)
        attribute("text-anchor",
                  mark.align == Mark::Align::middle ? QStringLiteral("middle") : QStringLiteral("end"));
    attribute("fill", mark.fill.name());
    m_xml.writeCharacters(xmlText(mark.text));
    m_xml.writeEndElement();
}

void SvgWriter::writeHatch(const Mark& mark)
{
    QString path;
    for (const QLineF& line : hatchLines(mark.bounds))
        path += QStringLiteral("M%1 %2L%3 %4")
                    .arg(number(line.x1()), number(line.y1()), number(line.x2()), number(line.y2()));
    m_xml.writeEmptyElement(QStringLiteral("path"));
    attribute("class", QStringLiteral("no-data"));
    attribute("d", path);
    attribute("stroke", mark.stroke.name());
    attribute("stroke-width", hatchWidth);
}

void SvgWriter::writeTarget(const Mark& mark)
{
    const QString tip = m_text.tip && mark.datum ? xmlText(m_text.tip(*mark.datum)) : QString();
    if (tip.isEmpty())
        return;
    m_xml.writeStartElement(QStringLiteral("rect"));
    box(mark.bounds);
    attribute("fill", QStringLiteral("none"));
    attribute("pointer-events", QStringLiteral("all"));
    m_xml.writeTextElement(QStringLiteral("title"), tip);
    m_xml.writeEndElement();
}

void SvgWriter::writeMark(const Mark& mark)
{
    switch (mark.shape) {
    case Mark::Shape::rectangle:
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        box(mark.bounds);
        if (mark.radius > 0)
            attribute("rx", mark.radius);
        paint(mark);
        break;
    case Mark::Shape::ellipse:
        m_xml.writeEmptyElement(QStringLiteral("ellipse"));
        attribute("cx", mark.bounds.center().x());
        attribute("cy", mark.bounds.center().y());
        attribute("rx", mark.bounds.width() / 2);
        attribute("ry", mark.bounds.height() / 2);
        paint(mark);
        break;
    case Mark::Shape::polyline: {
        QStringList points;
        for (const QPointF& point : mark.points)
            points << number(point.x()) + QLatin1Char(',') + number(point.y());
        m_xml.writeEmptyElement(QStringLiteral("polyline"));
        attribute("points", points.join(QLatin1Char(' ')));
        attribute("stroke-linejoin", QStringLiteral("round"));
        paint(mark);
        break;
    }
    case Mark::Shape::hatch:
        writeHatch(mark);
        break;
    case Mark::Shape::text:
        writeText(mark);
        break;
    case Mark::Shape::target:
        writeTarget(mark);
        break;
    }
}

void SvgWriter::write(const Drawing& drawing, const QColor& ground)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("svg"));
    m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    attribute("width", number(drawing.size.width()) + QStringLiteral("pt"));
    attribute("height", number(drawing.size.height()) + QStringLiteral("pt"));
    attribute("viewBox",
              QStringLiteral("0 0 %1 %2").arg(number(drawing.size.width()), number(drawing.size.height())));
    attribute("xml:lang", m_text.language);
    attribute("role", QStringLiteral("img"));
    attribute("aria-labelledby", QStringLiteral("title desc"));
    attribute("font-family", QString(families));
    m_xml.writeStartElement(QStringLiteral("title"));
    attribute("id", QStringLiteral("title"));
    m_xml.writeCharacters(xmlText(m_text.title));
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("desc"));
    attribute("id", QStringLiteral("desc"));
    m_xml.writeCharacters(xmlText(m_text.description));
    m_xml.writeEndElement();
    if (ground.isValid()) {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        box(QRectF(QPointF(), drawing.size));
        attribute("fill", ground.name());
    }
    // Targets last: text painted over one would take the mouse from its tooltip.
    for (const Mark& mark : drawing.marks)
        if (mark.shape != Mark::Shape::target)
            writeMark(mark);
    for (const Mark& mark : drawing.marks)
        if (mark.shape == Mark::Shape::target)
            writeMark(mark);
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
}

} // namespace

QByteArray svg(const Drawing& drawing, const SvgText& text, const QColor& ground)
{
    QByteArray bytes;
    SvgWriter(bytes, text).write(drawing, ground);
    return bytes;
}

} // namespace atlas::ui::figures
