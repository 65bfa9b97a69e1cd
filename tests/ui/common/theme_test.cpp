#include "tests/ui/support/registry.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPalette>
#include <QRegularExpression>
#include <QtTest/QtTest>

using namespace atlas;
using ui::ThemeChoice;
using ui::themeColors;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeReadInBothThemes()
    {
        for (const bool dark : {false, true}) {
            const ui::ThemeColors& colors = themeColors(dark);
            for (const QColor& ground : {colors.window, colors.base, colors.tint}) {
                QVERIFY(ui::contrast(colors.text, ground) >= 7.0);
                QVERIFY(ui::contrast(colors.quiet, ground) >= 4.5);
                QVERIFY(ui::contrast(colors.blue, ground) >= 4.5);
                QVERIFY(ui::contrast(colors.danger, ground) >= 4.5);
                QVERIFY(ui::contrast(colors.warning, ground) >= 4.5);
            }
            QVERIFY(ui::contrast(colors.accent, colors.base) >= 3.0);
            QVERIFY(ui::contrast(colors.onBlue, colors.blue) >= 4.5);
        }
    }

    void choiceDecidesWhetherThePaletteIsDark()
    {
        ui::applyTheme(*qApp, ThemeChoice::dark);
        QVERIFY(ui::isDark(QApplication::palette()));
        QCOMPARE(ui::colorsFor(QApplication::palette()).base, themeColors(true).base);
        ui::applyTheme(*qApp, ThemeChoice::light);
        QVERIFY(!ui::isDark(QApplication::palette()));
    }

    void styleSheetHasNoUnknownColourAndNoMissingImage()
    {
        for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
            ui::applyTheme(*qApp, choice);
            const QString sheet = qApp->styleSheet();
            QVERIFY(!sheet.isEmpty());
            QVERIFY(!sheet.contains(QLatin1Char('@')));
            static const QRegularExpression url(QStringLiteral("url\\(([^)]+)\\)"));
            auto images = url.globalMatch(sheet);
            QVERIFY(images.hasNext());
            while (images.hasNext()) {
                const QString file = images.next().captured(1);
                QVERIFY2(QFile::exists(file), qPrintable(file));
            }
        }
    }

    void zoomMultipliesTheFontAndStaysWithinBounds()
    {
        ui::applyZoom(*qApp, 1.0);
        const double normal = QApplication::font().pointSizeF();
        ui::applyZoom(*qApp, 1.5);
        QCOMPARE(QApplication::font().pointSizeF(), normal * 1.5);
        ui::applyZoom(*qApp, 100);
        QCOMPARE(QApplication::font().pointSizeF(), normal * 2);
        ui::applyZoom(*qApp, 1.0);
    }

    void everyIconIsDrawnInThePaletteColour()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 40);
        for (const QString& file : files) {
            const QString name = file.chopped(4);
            if (name == QLatin1String("application"))
                continue;
            const QImage image = ui::iconPixmap(name, 24, 2.0, Qt::red).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            int painted = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 250)
                        continue;
                    ++painted;
                    QVERIFY2(pixel.red() > 240 && pixel.green() < 16, qPrintable(file));
                }
            QVERIFY2(painted > 20, qPrintable(file));
        }
    }

    void iconFollowsTheTheme()
    {
        const QIcon icon = ui::icon(QStringLiteral("add"));
        const auto middle = [&icon] { return icon.pixmap(QSize(24, 24), 1.0).toImage().pixelColor(12, 12); };
        ui::applyTheme(*qApp, ThemeChoice::light);
        QVERIFY(middle().lightness() < 100);
        ui::applyTheme(*qApp, ThemeChoice::dark);
        QVERIFY(middle().lightness() > 150);
        ui::applyTheme(*qApp, ThemeChoice::light);
        QVERIFY(ui::icon(QStringLiteral("no such icon")).isNull());
    }
};

ATLAS_TEST(ThemeTest)

#include "theme_test.moc"
