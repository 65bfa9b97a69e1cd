#pragma once

#include <QRgb>
#include <QString>

#include <vector>

namespace atlas::ui::report {

/// Text of one paragraph with the runs that differ from its type style. Positions are UTF-16 units.
struct StyledText {
    struct Span {
        int start = 0;
        int length = 0;
        bool bold = false;
        bool italic = false;
        bool raised = false; ///< a footnote's mark
        QRgb colour = 0;     ///< 0: the style's
        int link = -1;       ///< into Story::links
    };
    struct NoteMark {
        int position = 0;
        int note = 0; ///< into Story::notes
    };
    QString text;
    std::vector<Span> spans; ///< ascending, not overlapping; what is between them is plain
    std::vector<NoteMark> notes;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    void append(const QString& more) { text += more; }
    /// `format` carries everything but the place.
    void append(const QString& more, Span format)
    {
        format.start = static_cast<int>(text.size());
        format.length = static_cast<int>(more.size());
        text += more;
        if (format.length > 0)
            spans.push_back(format);
    }
};

/// Text from a study as it may be printed: control characters become spaces, characters that would turn the
/// direction of what follows are dropped.
[[nodiscard]] QString printable(const QString& text);

/// `text` with U+200B where Khmer, Thai, Lao or Burmese may be broken, and in words no line could hold by
/// far; spans and marks are moved along.
[[nodiscard]] StyledText withBreakPositions(StyledText text, const QString& language);

} // namespace atlas::ui::report
