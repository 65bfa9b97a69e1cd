#include "tests/ui/figures/sample.h"
#include "tests/ui/support/registry.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/common/palette.h"
#include "ui/figures/figure_export.h"

#include <QtTest/QtTest>

#include <QImage>
#include <QXmlStreamReader>

using namespace atlas::ui;
using namespace atlas::ui::figures;
using atlas::figures::FigureData;

namespace {

struct SvgContent {
    bool sound = false;
    QString error;
    QMap<QString, int> elements;
    QStringList texts;
};

SvgContent read(const QByteArray& bytes)
{
    SvgContent content;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        ++content.elements[xml.name().toString()];
        if (xml.name() == QLatin1String("text"))
            content.texts << xml.readElementText();
    }
    content.sound = !xml.hasError();
    content.error = xml.errorString();
    return content;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void svgIsWellFormedInEveryScript();
    void svgKeepsTextAsText();
    void svgOfHostileTextIsWellFormed();
    void svgIsSmall();
    void pngIsIndexedAndLegible();
    void pictureOfManyColoursKeepsTheFrequentOnes();
    void endlessNamesStayInMemory();
    void darkPictureIsDark();
    void exportsByEnding();
    void refusesOtherEndings();
    void tableForTheClipboard();
};

void ExportTest::svgIsWellFormedInEveryScript()
{
    for (const auto script :
         {tests::Script::latin, tests::Script::vietnamese, tests::Script::khmer, tests::Script::thai})
        for (const FigureData& data : tests::everyType(script)) {
            const SvgContent content = read(figureSvg(data, Language{QStringLiteral("en")}));
            QVERIFY2(content.sound, qPrintable(content.error));
            QVERIFY(content.elements[QStringLiteral("desc")] == 1);
            // The picture's title and a tooltip for every cell.
            QCOMPARE(content.elements[QStringLiteral("title")], 1 + static_cast<int>(data.cells.size()));
        }
}

void ExportTest::svgKeepsTextAsText()
{
    const FigureData data = tests::bars(tests::Script::vietnamese);
    const SvgContent content = read(figureSvg(data, Language{QStringLiteral("vi")}));
    QVERIFY(content.texts.contains(QStringLiteral("Tổ hợp tác")));
    QVERIFY(content.texts.contains(QStringLiteral("31.364")));
    QVERIFY(content.texts.join(QLatin1Char(' ')).contains(QStringLiteral("register of cooperatives, 2024")));
    QVERIFY(content.texts.contains(QStringLiteral("Closed entities are left out.")));
}

void ExportTest::svgOfHostileTextIsWellFormed()
{
    FigureData data = tests::bars();
    data.rows[0].label = atlas::Message::literal("a\x01\x08<script>alert(1)</script>&\"'\xEF\xBF\xBF");
    data.title = data.rows[0].label;
    data.cells[0].marker = data.rows[0].label;
    const QByteArray bytes = figureSvg(data, Language{QStringLiteral("en")});
    const SvgContent content = read(bytes);
    QVERIFY2(content.sound, qPrintable(content.error));
    QVERIFY(!content.elements.contains(QStringLiteral("script")));
    QVERIFY(!bytes.contains('\x01'));
}

void ExportTest::svgIsSmall()
{
    for (const FigureData& data : tests::everyType())
        QVERIFY2(figureSvg(data, Language{QStringLiteral("en")}).size() < 60000, data.id.c_str());
}

void ExportTest::pngIsIndexedAndLegible()
{
    QTemporaryDir folder;
    const Language language{QStringLiteral("en")};
    for (const FigureData& data : tests::everyType()) {
        const QString path = folder.filePath(QStringLiteral("figure.png"));
        QVERIFY(exportFigure(data, language, toPath(path)).has_value());
        const QImage image(path);
        QCOMPARE(image.format(), QImage::Format_Indexed8);
        QVERIFY(image.width() > 1200);
        QVERIFY(qAbs(image.dotsPerMeterX() - 7559) <= 1); // 192 dots per inch
        QVERIFY(QFileInfo(path).size() < 200000);
        // Few colours are enough: no pixel is far from what was painted.
        const QImage full = figureImage(data, language, lightPalette());
        int worst = 0;
        for (int y = 0; y < full.height(); y += 3)
            for (int x = 0; x < full.width(); x += 3) {
                const QRgb a = full.pixel(x, y);
                const QRgb b = image.pixel(x, y);
                worst = std::max(
                    {worst, qAbs(qRed(a) - qRed(b)), qAbs(qGreen(a) - qGreen(b)), qAbs(qBlue(a) - qBlue(b))});
            }
        QVERIFY2(worst < 48,
                 qPrintable(QStringLiteral("%1 %2").arg(QString::fromStdString(data.id)).arg(worst)));
        QVERIFY(!image.text(QStringLiteral("Description")).isEmpty());
    }
}

void ExportTest::pictureOfManyColoursKeepsTheFrequentOnes()
{
    QImage image(600, 2, QImage::Format_RGB32);
    image.fill(QColor(1, 2, 3));
    for (int x = 0; x < 600; ++x)
        image.setPixelColor(x, 0, QColor(x * 7 % 256, x * 13 % 256, x * 29 % 256));
    const QImage reduced = indexed(image);
    QCOMPARE(reduced.colorCount(), 256);
    QCOMPARE(reduced.format(), QImage::Format_Indexed8);
    QCOMPARE(reduced.pixelColor(5, 1), QColor(1, 2, 3));
}

void ExportTest::endlessNamesStayInMemory()
{
    FigureData data = tests::bars();
    data.rows[0].label = atlas::Message::literal(std::string(50000, 'W'));
    const QImage image = figureImage(data, Language{QStringLiteral("en")}, lightPalette());
    QVERIFY(!image.isNull());
    QVERIFY(image.height() <= 16384);
}

void ExportTest::darkPictureIsDark()
{
    const QImage image = figureImage(tests::bars(), Language{QStringLiteral("en")}, darkPalette());
    QCOMPARE(image.pixelColor(1, 1), darkPalette().surface);
}

void ExportTest::exportsByEnding()
{
    QTemporaryDir folder;
    const Language language{QStringLiteral("en")};
    const QString base = folder.filePath(QStringLiteral("figure"));
    for (const char* ending : {".svg", ".PNG", ".csv"})
        QVERIFY(exportFigure(tests::bars(), language, toPath(base + QLatin1String(ending))).has_value());
    QVERIFY(contents(base + QStringLiteral(".svg")).startsWith("<?xml"));
    QVERIFY(contents(base + QStringLiteral(".PNG")).startsWith("\x89PNG"));
    QVERIFY(contents(base + QStringLiteral(".csv")).contains(",31364,,,entities,value,31364,,"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3); // nothing left beside them
}

void ExportTest::refusesOtherEndings()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figure.gif"));
    const auto result = exportFigure(tests::bars(), Language{QStringLiteral("en")}, toPath(path));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, atlas::ErrorCode::unknown_format);
    QVERIFY(!QFileInfo::exists(path));
    const auto nowhere = exportFigure(tests::bars(), Language{QStringLiteral("en")},
                                      toPath(folder.filePath(QStringLiteral("missing/figure.svg"))));
    QVERIFY(!nowhere.has_value());
    QVERIFY(nowhere.error().code != atlas::ErrorCode::unknown_format);
}

void ExportTest::tableForTheClipboard()
{
    FigureData data = tests::groupedBars();
    data.rows[1].label = atlas::Message::literal("=1+1\tx\ny");
    data.demonstration = true;
    const QStringList lines = figureTable(data, Language{QStringLiteral("de")}).split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("Form\t2018\t2023"));
    QCOMPARE(lines[1].section(QLatin1Char('\t'), 2), QStringLiteral("31364"));
    QVERIFY(lines[2].startsWith(QStringLiteral("'=1+1 x y\t")));
    QCOMPARE(lines[3].section(QLatin1Char('\t'), 2), QStringLiteral("5203 (estimate)"));
    QCOMPARE(lines[5].section(QLatin1Char('\t'), 2), QStringLiteral("no data"));
    QVERIFY(!lines.filter(QStringLiteral("Demonstration data")).isEmpty());
    data.cells[1].range = {1000, 2000};
    data.cells[1].shown = atlas::Message::literal("1,000 to 2,000");
    QCOMPARE(figureTable(data, Language{QStringLiteral("de")})
                 .section(QLatin1Char('\n'), 1, 1)
                 .section(QLatin1Char('\t'), 2),
             QStringLiteral("1,000 to 2,000"));
}

ATLAS_TEST(ExportTest)
#include "export_test.moc"
