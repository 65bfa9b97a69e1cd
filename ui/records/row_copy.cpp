#include "ui/records/row_copy.h"

#include <QMimeData>

namespace atlas::ui::records {

namespace {

// As spreadsheets write cells that hold what divides them.
QString quoted(QString text)
{
    const bool divides = text.contains(QLatin1Char('\t')) || text.contains(QLatin1Char('\n')) ||
                         text.startsWith(QLatin1Char('"'));
    if (!divides)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

QString RowCopy::text() const
{
    QString text;
    for (const QStringList& line : lines) {
        QStringList cells;
        for (const QString& one : line)
            cells.append(quoted(one));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString RowCopy::html() const
{
    QString page = QStringLiteral("<table>");
    bool head = true;
    for (const QStringList& line : lines) {
        const QString tag = head ? QStringLiteral("th") : QStringLiteral("td");
        head = false;
        page += QStringLiteral("<tr>");
        for (const QString& one : line)
            page += QStringLiteral("<%1>%2</%1>")
                        .arg(tag, one.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
        page += QStringLiteral("</tr>\n");
    }
    return page + QStringLiteral("</table>");
}

QMimeData* RowCopy::toMimeData() const
{
    auto* data = new QMimeData;
    data->setText(text());
    data->setHtml(html());
    return data;
}

} // namespace atlas::ui::records
