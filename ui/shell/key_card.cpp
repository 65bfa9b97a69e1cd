#include "ui/shell/key_card.h"

#include "core/base/atomic_file.h"
#include "ui/common/command.h"
#include "ui/shell/menus.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <array>

namespace atlas::ui::shell {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KeyCard)
};

constexpr double margin = 42;
constexpr double gutter = 24;
constexpr double keys_share = 0.36;
constexpr int resolution = 720;
constexpr double points_per_inch = 72;
// Paper is light whatever the window is.
constexpr QRgb ink = qRgb(28, 32, 36);
constexpr QRgb quiet = qRgb(92, 100, 108);
constexpr QRgb blue = qRgb(0, 92, 169);
constexpr QRgb hairline = qRgb(208, 213, 218);

QFont letters(double size, bool strong)
{
    QFont font;
    font.setPixelSize(qMax(1, qRound(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// Paints sections down two columns, or only measures them.
class Columns {
public:
    Columns(QPainter& painter, const QRectF& area, double size, bool paints)
        : m_painter(&painter)
        , m_area(area)
        , m_size(size)
        , m_width((area.width() - gutter) / 2)
        , m_top(area.top())
        , m_paints(paints)
    {}

    /// false when the page is full.
    [[nodiscard]] bool add(const KeySection& section)
    {
        if (m_top + heightOf(section) > m_area.bottom()) {
            if (m_column == 1)
                return false;
            m_column = 1;
            m_top = m_area.top();
        }
        if (m_top + heightOf(section) > m_area.bottom())
            return false;
        addTitle(section.title);
        for (const KeyLine& line : section.lines)
            addLine(line);
        m_top += m_size * 1.2;
        return true;
    }

private:
    [[nodiscard]] double left() const { return m_area.left() + m_column * (m_width + gutter); }
    [[nodiscard]] double heightOf(const QString& text, double width, bool strong) const
    {
        return QFontMetricsF(letters(m_size, strong))
            .boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, text)
            .height();
    }
    [[nodiscard]] double heightOf(const KeyLine& line) const
    {
        return qMax(heightOf(line.keys, m_width * keys_share - 6, true),
                    heightOf(line.text, m_width * (1 - keys_share), false)) +
               m_size * 0.5;
    }
    [[nodiscard]] double heightOf(const KeySection& section) const
    {
        double height = m_size * 2.2;
        for (const KeyLine& line : section.lines)
            height += heightOf(line);
        return height;
    }
    void addTitle(const QString& title)
    {
        if (m_paints) {
            m_painter->setFont(letters(m_size * 1.15, true));
            m_painter->setPen(QColor(blue));
            m_painter->drawText(QRectF(left(), m_top, m_width, m_size * 2), Qt::AlignLeft | Qt::AlignTop,
                                title);
            m_painter->setPen(QPen(QColor(hairline), 0.5));
            m_painter->drawLine(QPointF(left(), m_top + m_size * 1.8),
                                QPointF(left() + m_width, m_top + m_size * 1.8));
        }
        m_top += m_size * 2.2;
    }
    void addLine(const KeyLine& line)
    {
        const double height = heightOf(line);
        if (m_paints) {
            m_painter->setPen(QColor(ink));
            m_painter->setFont(letters(m_size, true));
            m_painter->drawText(QRectF(left(), m_top, m_width * keys_share - 6, height), Qt::TextWordWrap,
                                line.keys);
            m_painter->setFont(letters(m_size, false));
            m_painter->drawText(
                QRectF(left() + m_width * keys_share, m_top, m_width * (1 - keys_share), height),
                Qt::TextWordWrap, line.text);
        }
        m_top += height;
    }

    QPainter* m_painter;
    QRectF m_area;
    double m_size;
    double m_width;
    double m_top;
    int m_column = 0;
    bool m_paints;
};

bool fill(QPainter& painter, const QRectF& area, double size, const std::vector<KeySection>& sections,
          bool paints)
{
    Columns columns(painter, area, size, paints);
    for (const KeySection& section : sections)
        if (!columns.add(section))
            return false;
    return true;
}

} // namespace

std::vector<KeySection> keySections(const CommandRegistry& commands)
{
    std::vector<KeySection> sections{{Texts::tr("In a form"), formKeyLines()}};
    constexpr std::array menus{Menu::data,     Menu::edit,   Menu::file, Menu::view,
                               Menu::analysis, Menu::report, Menu::help, Menu::none};
    for (const Menu menu : menus) {
        KeySection section{menu == Menu::none ? Texts::tr("Elsewhere") : menuTitle(menu), {}};
        for (const QAction* action : commands.actions())
            if (commands.commandOf(action).menu == menu && !action->shortcuts().isEmpty())
                section.lines.append(
                    {QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                         .replace(QLatin1String("; "), QLatin1String(",  ")),
                     plainText(action)});
        if (!section.lines.isEmpty())
            sections.push_back(std::move(section));
    }
    return sections;
}

void paintKeyCard(QPainter& painter, const QRectF& page, const std::vector<KeySection>& sections)
{
    const QRectF sheet = page.adjusted(margin, margin, -margin, -margin);
    painter.fillRect(page, Qt::white);
    painter.setFont(letters(18, true));
    painter.setPen(QColor(ink));
    painter.drawText(sheet, Qt::AlignLeft | Qt::AlignTop,
                     Texts::tr("Keys of %1").arg(QCoreApplication::applicationName()));
    painter.setFont(letters(9, false));
    painter.setPen(QColor(quiet));
    painter.drawText(
        sheet.adjusted(0, 27, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
        Texts::tr("Everything can be done without the mouse. Alt and the underlined letter open a menu; "
                  "Tab and Shift+Tab go from field to field."));
    const QRectF area = sheet.adjusted(0, 66, 0, 0);
    for (int size = 10; size > 4; --size)
        if (fill(painter, area, size, sections, false)) {
            fill(painter, area, size, sections, true);
            return;
        }
    fill(painter, area, 4, sections, true);
}

Result<void> writeKeyCard(const std::vector<KeySection>& sections, const std::filesystem::path& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(Texts::tr("Keys of %1").arg(QCoreApplication::applicationName()));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::pdf_failed, {{"detail", "QPdfWriter"}});
        painter.scale(resolution / points_per_inch, resolution / points_per_inch);
        paintKeyCard(painter, QRectF(QPointF(), QPageSize(QPageSize::A4).size(QPageSize::Point)), sections);
    }
    return writeFile(path,
                     std::string_view(buffer.data().constData(), static_cast<std::size_t>(buffer.size())));
}

} // namespace atlas::ui::shell
