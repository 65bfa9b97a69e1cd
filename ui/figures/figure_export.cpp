#include "ui/figures/figure_export.h"

#include "core/base/atomic_file.h"
#include "core/base/csv_text.h"
#include "core/figures/figure_csv.h"
#include "core/figures/figure_data.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/common/source_text.h"
#include "ui/figures/figure_card.h"
#include "ui/figures/marks_painter.h"
#include "ui/figures/svg_writer.h"

#include <QBuffer>
#include <QHash>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace atlas::ui::figures {

namespace {

constexpr qreal margin = 12;
constexpr qreal textWidth = 453.5;

Drawing standAlone(const atlas::figures::FigureData& data, const Language& language, const Palette& palette)
{
    return layoutCard({data, language, palette, textWidth + 2 * margin, margin});
}

QByteArray png(const QImage& image, const QString& title, const QString& description)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), title);
    writer.setText(QStringLiteral("Description"), description);
    writer.write(image);
    return bytes;
}

QString safeText(const QString& text)
{
    return toQString(withoutFormula(toUtf8(text.simplified())));
}

QString cellValue(const atlas::figures::FigureData& data, const Language& language,
                  const atlas::figures::Cell& cell)
{
    const bool number = atlas::figures::holdsValue(cell) && !cell.range;
    QString text = number ? toQString(atlas::figures::fileNumber(cell.value))
                          : language.text(atlas::figures::valueText(data, cell));
    if (const QString unit = language.text(cell.unit); number && unit == QLatin1Char('%'))
        text += unit;
    if (cell.marker.empty())
        return text;
    // With words behind it a negative number is text, which a spreadsheet would read as a formula.
    return safeText(QStringLiteral("%1 (%2)").arg(text, language.text(cell.marker)));
}

/// All colours; of more than 256 the most frequent, one for each sixteenth of a channel's range.
std::vector<QRgb> frequentColours(const QImage& image)
{
    constexpr std::size_t most = 256;
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto* const line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x]];
    }
    std::vector<QRgb> colours(counts.keyBegin(), counts.keyEnd());
    std::sort(colours.begin(), colours.end(),
              [&](QRgb a, QRgb b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    if (colours.size() <= most)
        return colours;
    constexpr QRgb coarse = 0xF0F0F0; // the upper half of each channel
    QHash<QRgb, bool> taken;
    std::vector<QRgb> kept;
    for (const QRgb colour : colours)
        if (!std::exchange(taken[colour & coarse], true) && kept.size() < most)
            kept.push_back(colour);
    return kept;
}

uchar nearest(const std::vector<QRgb>& colours, QRgb colour)
{
    std::size_t best = 0;
    int distance = 1 << 30;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const int red = qRed(colours[i]) - qRed(colour);
        const int green = qGreen(colours[i]) - qGreen(colour);
        const int blue = qBlue(colours[i]) - qBlue(colour);
        if (const int apart = red * red + green * green + blue * blue; apart < distance) {
            distance = apart;
            best = i;
        }
    }
    return static_cast<uchar>(best);
}

} // namespace

QImage indexed(const QImage& image)
{
    const QImage source = image.convertToFormat(QImage::Format_RGB32);
    const std::vector<QRgb> colours = frequentColours(source);
    QHash<QRgb, uchar> known;
    QImage result(source.size(), QImage::Format_Indexed8);
    result.setColorTable(QList<QRgb>(colours.begin(), colours.end()));
    result.setDotsPerMeterX(image.dotsPerMeterX());
    result.setDotsPerMeterY(image.dotsPerMeterY());
    for (int y = 0; y < source.height(); ++y) {
        const auto* const from = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        uchar* const to = result.scanLine(y);
        for (int x = 0; x < source.width(); ++x) {
            auto found = known.find(from[x]);
            if (found == known.end())
                found = known.insert(from[x], nearest(colours, from[x]));
            to[x] = *found;
        }
    }
    return result;
}

QImage figureImage(const atlas::figures::FigureData& data, const Language& language, const Palette& palette)
{
    constexpr qreal wanted = 192.0 / 72;
    constexpr qreal metersPerInch = 0.0254;
    constexpr qreal tallest = 16384; // a name of thousands of characters must not take all memory
    const Drawing drawing = standAlone(data, language, palette);
    const qreal pixelsPerPoint = std::min(wanted, tallest / drawing.size.height());
    QImage image((drawing.size * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(192 / metersPerInch));
    image.setDotsPerMeterY(qRound(192 / metersPerInch));
    image.fill(palette.surface);
    QPainter painter(&image);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    paintDrawing(painter, drawing);
    painter.end();
    return image;
}

QByteArray figureSvg(const atlas::figures::FigureData& data, const Language& language)
{
    const Palette palette = lightPalette();
    SvgText text;
    text.title = language.text(data.title);
    text.description = descriptionText(data, language);
    text.language = language.code();
    text.tip = [&](const Datum& datum) { return cellText(data, language, datum); };
    return svg(standAlone(data, language, palette), text, palette.surface);
}

QString figureTable(const atlas::figures::FigureData& data, const Language& language)
{
    const auto line = [](const QStringList& fields) {
        return fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    QStringList header{safeText(language.text(data.rowHeader))};
    for (const atlas::figures::Item& column : data.columns)
        header << safeText(language.text(column.label));
    QString table = line(header);
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        QStringList fields{safeText(language.text(data.rows[row].label))};
        for (std::size_t column = 0; column < data.columns.size(); ++column)
            fields << cellValue(data, language, data.at(row, column));
        table += line(fields);
    }
    // What a reader must know of the numbers goes where they go.
    QStringList below{language.text(data.subtitle)};
    for (const Message& note : data.notes)
        below << language.text(note);
    below << sourceText(data.sources, data.n, language);
    if (data.demonstration)
        below << language.text("report", ATLAS_TEXT("report", "Demonstration data, not for quotation."));
    for (const QString& text : below)
        if (!text.isEmpty())
            table += line({safeText(text)});
    return table;
}

Result<void> exportFigure(const atlas::figures::FigureData& data, const Language& language,
                          const std::filesystem::path& path)
{
    const QString suffix = pathText(path.extension()).toLower();
    const auto write = [&](const QByteArray& bytes) {
        return writeFile(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    };
    if (suffix == QLatin1String(".svg"))
        return write(figureSvg(data, language));
    if (suffix == QLatin1String(".png"))
        return write(png(indexed(figureImage(data, language, lightPalette())), language.text(data.title),
                         descriptionText(data, language)));
    if (suffix == QLatin1String(".csv"))
        return writeFile(path, atlas::figures::csv(data, [&](const Message& message) {
                             return toUtf8(language.text(message));
                         }));
    return fail(ErrorCode::unknown_format, {{"path", toUtf8(pathText(path))}});
}

} // namespace atlas::ui::figures
