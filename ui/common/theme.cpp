#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QProxyStyle>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace atlas::ui {

namespace {

constexpr ThemeColors light{
    .window = QColor(0xF4, 0xF6, 0xF8),
    .base = QColor(0xFF, 0xFF, 0xFF),
    .text = QColor(0x1A, 0x20, 0x27),
    .quiet = QColor(0x5A, 0x66, 0x72),
    .line = QColor(0xD9, 0xDE, 0xE4),
    .blue = QColor(0x0B, 0x4F, 0x8A),
    .onBlue = QColor(0xFF, 0xFF, 0xFF),
    .tint = QColor(0xE3, 0xEE, 0xF8),
    .accent = QColor(0xCA, 0x7A, 0x2B),
    .warning = QColor(0x8A, 0x5A, 0x00),
    .danger = QColor(0xB0, 0x2A, 0x2A),
};

constexpr ThemeColors dark{
    .window = QColor(0x1E, 0x22, 0x27),
    .base = QColor(0x16, 0x19, 0x1D),
    .text = QColor(0xE6, 0xEA, 0xEE),
    .quiet = QColor(0x9C, 0xA8, 0xB4),
    .line = QColor(0x36, 0x3D, 0x45),
    .blue = QColor(0x5F, 0xA8, 0xE6),
    .onBlue = QColor(0x0B, 0x16, 0x20),
    .tint = QColor(0x22, 0x34, 0x46),
    .accent = QColor(0xE0, 0x8A, 0x4A),
    .warning = QColor(0xE3, 0xB3, 0x41),
    .danger = QColor(0xF0, 0x7A, 0x7A),
};

// Relative luminance after WCAG 2.1.
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto part = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

QPalette paletteOf(const ThemeColors& colors)
{
    QPalette palette(colors.window);
    const std::array roles{
        std::pair{QPalette::Window, colors.window},
        std::pair{QPalette::WindowText, colors.text},
        std::pair{QPalette::Base, colors.base},
        std::pair{QPalette::AlternateBase, mixed(colors.base, colors.window, 0.6)},
        std::pair{QPalette::Text, colors.text},
        std::pair{QPalette::Button, colors.window},
        std::pair{QPalette::ButtonText, colors.text},
        std::pair{QPalette::BrightText, colors.danger},
        std::pair{QPalette::ToolTipBase, colors.text},
        std::pair{QPalette::ToolTipText, colors.base},
        std::pair{QPalette::Highlight, colors.blue},
        std::pair{QPalette::HighlightedText, colors.onBlue},
        std::pair{QPalette::Link, colors.blue},
        std::pair{QPalette::LinkVisited, colors.blue},
        std::pair{QPalette::PlaceholderText, colors.quiet},
        std::pair{QPalette::Mid, colors.line},
        std::pair{QPalette::Midlight, mixed(colors.line, colors.window, 0.5)},
        std::pair{QPalette::Dark, mixed(colors.line, colors.text, 0.3)},
    };
    for (const auto& [role, color] : roles)
        palette.setColor(role, color);
    const QColor disabled = mixed(colors.text, colors.window, 0.5);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

// The sheet names colours as @blue; longer names come first, so that @tint does not eat a longer one's
// beginning.
QString styleSheet(const ThemeColors& colors, bool isDarkTheme)
{
    QFile file(QStringLiteral(":/style/atlas.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array tokens{
        std::pair{"@hoverline", mixed(colors.line, colors.text, 0.35)},
        std::pair{"@disabled", mixed(colors.text, colors.window, 0.5)},
        std::pair{"@bluehover", mixed(colors.blue, colors.text, 0.15)},
        std::pair{"@window", colors.window},
        std::pair{"@onblue", colors.onBlue},
        std::pair{"@danger", colors.danger},
        std::pair{"@warning", colors.warning},
        std::pair{"@accent", colors.accent},
        std::pair{"@quiet", colors.quiet},
        std::pair{"@base", colors.base},
        std::pair{"@text", colors.text},
        std::pair{"@line", colors.line},
        std::pair{"@blue", colors.blue},
        std::pair{"@tint", colors.tint},
    };
    for (const auto& [token, color] : tokens)
        sheet.replace(QLatin1String(token), color.name());
    return sheet.replace(QLatin1String("@theme"),
                         isDarkTheme ? QLatin1String("dark") : QLatin1String("light"));
}

// Fusion, but a disabled menu entry can be reached, so that the status bar can say why it is disabled.
class ReachableMenus final : public QProxyStyle {
public:
    ReachableMenus()
        : QProxyStyle(QStringLiteral("Fusion"))
    {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override
    {
        return hint == SH_Menu_AllowActiveAndDisabled
                   ? 1
                   : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

// Plain X11 falls back to DejaVu Sans, which is wide and lacks Khmer and Thai; desktops name a font of their
// own.
QFont systemFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString noto = QStringLiteral("Noto Sans");
    if (QFontInfo(font).family() == QLatin1String("DejaVu Sans") && QFontDatabase::hasFamily(noto))
        font.setFamilies({noto});
    return font;
}

} // namespace

const ThemeColors& themeColors(bool wantDark)
{
    return wantDark ? dark : light;
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

const ThemeColors& colorsFor(const QPalette& palette)
{
    return themeColors(isDark(palette));
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    QApplication::setPalette(QPalette()); // back to the desktop's own, to read what it prefers
    const bool wantDark =
        choice == ThemeChoice::dark || (choice == ThemeChoice::system && isDark(QApplication::palette()));
    QApplication::setStyle(new ReachableMenus); // Qt owns it
    QApplication::setPalette(paletteOf(themeColors(wantDark)));
    application.setStyleSheet(styleSheet(themeColors(wantDark), wantDark));
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first / second, second / first);
}

void applyZoom(QApplication& application, double factor)
{
    Q_UNUSED(application)
    QFont font = systemFont();
    const double size = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    font.setPointSizeF(size * std::clamp(factor, 0.7, 2.0));
    QApplication::setFont(font);
}

} // namespace atlas::ui
