#include "ui/figures/label.h"

#include "core/base/text.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace atlas::ui::figures {

namespace {

constexpr QChar zeroWidthSpace(0x200B);

struct Companion {
    char16_t first; ///< of its block in Unicode
    char16_t last;
    const char* family;
};

// Scripts written without spaces between words.
constexpr std::array companions{
    Companion{0x0E00, 0x0E7F, "Noto Sans Thai"},
    Companion{0x0E80, 0x0EFF, "Noto Sans Lao"},
    Companion{0x1000, 0x109F, "Noto Sans Myanmar"},
    Companion{0x1780, 0x17FF, "Noto Sans Khmer"},
};

/// The script of the first letter that has one; nullptr for what Noto Sans itself covers.
const Companion* companionOf(const QString& text)
{
    for (const QChar c : text)
        for (const Companion& companion : companions)
            if (c.unicode() >= companion.first && c.unicode() <= companion.last)
                return &companion;
    return nullptr;
}

QString withBreaks(const QString& text, const QString& language)
{
    if (companionOf(text) == nullptr)
        return text;
    const QByteArray bytes = text.toUtf8();
    QString broken;
    std::size_t start = 0;
    for (const std::size_t end :
         atlas::text::lineBreaks(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                                 language.toStdString())) {
        broken +=
            QString::fromUtf8(bytes.mid(static_cast<qsizetype>(start), static_cast<qsizetype>(end - start)));
        if (!broken.endsWith(QLatin1Char(' ')))
            broken += zeroWidthSpace;
        start = end;
    }
    return broken + QString::fromUtf8(bytes.mid(static_cast<qsizetype>(start)));
}

QString lineText(const QTextLine& line, const QString& text)
{
    QString part = text.mid(line.textStart(), line.textLength());
    part.remove(zeroWidthSpace);
    while (part.endsWith(QLatin1Char(' ')) || part.endsWith(QChar::LineSeparator))
        part.chop(1);
    return part;
}

} // namespace

QFont figureFont(const TextStyle& style, const QString& text)
{
    QStringList families{QStringLiteral("Noto Sans")};
    if (const Companion* const own = companionOf(text); own != nullptr)
        families.prepend(QLatin1String(own->family));
    for (const Companion& companion : companions)
        if (const QLatin1String family(companion.family); !families.contains(family))
            families << family;
    QFont font;
    font.setFamilies(families << QStringLiteral("sans-serif"));
    font.setPixelSize(std::max(1, qRound(style.size * fontUnits)));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal Label::width() const
{
    return widths.empty() ? 0 : *std::max_element(widths.begin(), widths.end());
}

Label makeLabel(const QString& text, const TextStyle& style, qreal width, const QString& language)
{
    QString prepared = withBreaks(text.trimmed(), language);
    prepared.replace(QLatin1Char('\n'), QChar::LineSeparator);
    Label label;
    label.style = style;
    if (prepared.isEmpty())
        return label;
    QTextLayout layout(prepared, figureFont(style, text));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width * fontUnits));
        label.lines.append(lineText(line, prepared));
        label.widths.push_back(line.naturalTextWidth() / fontUnits);
        label.ascent = std::max(label.ascent, line.ascent() / fontUnits);
        label.lineHeight = std::max(label.lineHeight, line.height() / fontUnits);
    }
    layout.endLayout();
    return label;
}

qreal longestWord(const QString& text, const TextStyle& style, const QString& language)
{
    QString words = withBreaks(text, language);
    words.replace(zeroWidthSpace, QLatin1Char(' '));
    qreal longest = 0;
    for (const QString& word : words.simplified().split(QLatin1Char(' ')))
        longest = std::max(longest, makeLine(word, style).width());
    return longest;
}

Label makeLine(const QString& text, const TextStyle& style)
{
    constexpr qreal endless = 1e6;
    QString single = text;
    single.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return makeLabel(single, style, endless, QString());
}

void appendLabel(std::vector<Mark>& marks, const Label& label, const QPointF& position, Mark::Align align,
                 const QColor& colour, std::optional<Datum> datum)
{
    for (qsizetype i = 0; i < label.lines.size(); ++i) {
        const qreal width = label.widths[static_cast<std::size_t>(i)];
        const qreal top = position.y() + static_cast<qreal>(i) * label.lineHeight;
        const qreal shift = align == Mark::Align::start    ? 0
                            : align == Mark::Align::middle ? width / 2
                                                           : width;
        Mark mark;
        mark.shape = Mark::Shape::text;
        mark.text = label.lines[i];
        mark.style = label.style;
        mark.fill = colour;
        mark.align = align;
        mark.anchor = QPointF(position.x(), top + label.ascent);
        mark.bounds = QRectF(position.x() - shift, top, width, label.lineHeight);
        mark.datum = datum;
        marks.push_back(std::move(mark));
    }
}

} // namespace atlas::ui::figures
