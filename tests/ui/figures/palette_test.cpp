#include "tests/ui/support/registry.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"

#include <QPalette>
#include <QtTest/QtTest>

#include <cmath>

using namespace atlas::ui;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency
// (2009), severity 1.0, on linear RGB. The first is normal sight.
constexpr std::array<Matrix, 4> sights{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

Vector multiplied(const Matrix& matrix, const Vector& vector)
{
    Vector result{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            result[i] += matrix[i][j] * vector[j];
    return result;
}

Vector linear(const QColor& colour)
{
    Vector result{colour.redF(), colour.greenF(), colour.blueF()};
    for (double& channel : result)
        channel = channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    return result;
}

// CIE L*a*b* of linear sRGB under D65.
Vector lab(Vector rgb)
{
    for (double& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                            {0.2126729, 0.7151522, 0.0721750},
                            {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Vector white{0.95047, 1, 1.08883};
    Vector xyz = multiplied(toXyz, rgb);
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / white[i];
        xyz[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double difference(const QColor& first, const QColor& second, const Matrix& sight)
{
    const Vector a = lab(multiplied(sight, linear(first)));
    const Vector b = lab(multiplied(sight, linear(second)));
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dataColoursDiffer_data();
    void dataColoursDiffer();
    void coloursStandOut_data() { dataColoursDiffer_data(); }
    void coloursStandOut();
    void rampRisesEvenly_data() { dataColoursDiffer_data(); }
    void rampRisesEvenly();
    void followsTheWindow();
};

void PaletteTest::dataColoursDiffer_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void PaletteTest::dataColoursDiffer()
{
    QFETCH(bool, dark);
    const Palette palette = dark ? darkPalette() : lightPalette();
    for (const Matrix& sight : sights)
        for (std::size_t i = 0; i < palette.data.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(difference(palette.data[i], palette.data[j], sight) >= 20,
                         qPrintable(palette.data[i].name() + palette.data[j].name()));
}

void PaletteTest::coloursStandOut()
{
    QFETCH(bool, dark);
    const Palette palette = dark ? darkPalette() : lightPalette();
    for (const QColor& colour : palette.data)
        QVERIFY2(contrast(colour, palette.surface) >= 3, qPrintable(colour.name()));
    for (const QColor& colour : {palette.axis, palette.residual, palette.focus})
        QVERIFY2(contrast(colour, palette.surface) >= 3, qPrintable(colour.name()));
    for (const QColor& colour : {palette.text, palette.mutedText, palette.accent}) {
        QVERIFY2(contrast(colour, palette.surface) >= 4.5, qPrintable(colour.name()));
        QVERIFY2(contrast(colour, palette.ramp.front()) >= 4.5, qPrintable(colour.name())); // tiles
    }
    for (const QColor& colour : palette.ramp)
        QVERIFY2(contrast(readableOn(colour), colour) >= 4.5, qPrintable(colour.name()));
}

void PaletteTest::rampRisesEvenly()
{
    QFETCH(bool, dark);
    const Palette palette = dark ? darkPalette() : lightPalette();
    for (const Matrix& sight : sights) {
        double last = lab(multiplied(sight, linear(palette.zero)))[0];
        for (const QColor& colour : palette.ramp) {
            const double lightness = lab(multiplied(sight, linear(colour)))[0];
            const double step = dark ? lightness - last : last - lightness;
            QVERIFY2(step >= 4.5 && step <= 16,
                     qPrintable(QStringLiteral("%1 %2").arg(colour.name()).arg(step)));
            last = lightness;
        }
    }
}

void PaletteTest::followsTheWindow()
{
    QCOMPARE(paletteFor(QPalette(QColor(0xEFEFEF))).surface, lightPalette().surface);
    QCOMPARE(paletteFor(QPalette(QColor(0x2B2B2B))).surface, darkPalette().surface);
}

ATLAS_TEST(PaletteTest)
#include "palette_test.moc"
