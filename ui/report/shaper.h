#pragma once

#include "ui/report/display_list.h"
#include "ui/report/scripts.h"
#include "ui/report/styled_text.h"
#include "ui/report/type_style.h"

#include <QHash>

class QTextLayout;
class QTextLine;

namespace atlas::ui::report {

struct ShapedLine {
    Line line;
    std::vector<int> notes; ///< footnotes whose marks stand in it
};

struct ShapedText {
    std::vector<ShapedLine> lines;
    qreal lineHeight = 0;
    qreal baseLine = 0; ///< from a line's top

    [[nodiscard]] qreal height() const { return lineHeight * static_cast<qreal>(lines.size()); }
};

/// Turns text into lines of positioned glyphs. All text of a report goes through one of these. Belongs to one
/// thread, as do the glyphs it returns.
class Shaper {
public:
    explicit Shaper(QString language)
        : m_language(std::move(language))
    {}

    /// Lines no wider than `width`; a word that is wider is cut. No line for empty text.
    [[nodiscard]] ShapedText shape(const StyledText& text, const TypeStyle& style, qreal width);
    /// The same, at most `limit` lines; the last one then ends in "…".
    [[nodiscard]] ShapedText shape(const StyledText& text, const TypeStyle& style, qreal width, int limit);
    /// One line.
    [[nodiscard]] Line line(const QString& text, const TypeStyle& style);

    struct Extent {
        qreal natural = 0; ///< unbroken
        qreal word = 0;    ///< the widest part that should not be broken
    };
    /// Widths before any line is broken; what the columns of a table are negotiated with.
    [[nodiscard]] Extent extent(const StyledText& text, const TypeStyle& style);

private:
    struct Run {
        int start = 0;
        int length = 0;
        Script script = Script::base;
        StyledText::Span span;
    };
    [[nodiscard]] static std::vector<Run> runs(const StyledText& text);
    [[nodiscard]] const QFont& fontOf(const Run& run, const TypeStyle& style);
    [[nodiscard]] ShapedText lines(const StyledText& broken, const TypeStyle& style, qreal width);
    void prepare(QTextLayout& layout, const std::vector<Run>& parts, const TypeStyle& style, qreal width);
    static void addPieces(Line& line, const QString& text, const QTextLine& set, const Run& run, int end,
                          const TypeStyle& style);

    QString m_language;
    FontTable m_fonts;
    QHash<QString, qreal> m_wordWidths;
    int m_wordStyle = 0;
};

} // namespace atlas::ui::report
