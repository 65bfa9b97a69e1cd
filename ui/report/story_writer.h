#pragma once

#include "core/report/model.h"
#include "ui/report/display_list.h"
#include "ui/report/shaper.h"
#include "ui/report/units.h"

#include <QHash>

namespace atlas::ui {
class FigureDrawer;
class Language;
} // namespace atlas::ui

namespace atlas::ui::report {

/// How a text runs down the column.
struct Flow {
    Role role = Role::paragraph;
    qreal left = 0;
    qreal width = PageMeasures::textWidth;
    qreal before = 0;
    qreal after = 0; ///< part of the last line's chunk, so never dropped
    bool keepWithNext = false;
    int box = -1;
    QString label = {}; ///< number or bullet beside the first line
    qreal labelLeft = 0;
    TypeStyle labelStyle = {};
};

/// Appends chunks to a story: whole texts with flow(), composed pieces between open() and close().
class StoryWriter {
public:
    StoryWriter(Story& story, const Language& language, const FigureDrawer& drawer,
                const QString& languageCode);

    [[nodiscard]] Story& story() { return m_story; }
    [[nodiscard]] Shaper& shaper() { return m_shaper; }
    [[nodiscard]] const Language& language() const { return m_language; }
    [[nodiscard]] const FigureDrawer& drawer() const { return m_drawer; }

    /// The message in the report's language, safe to print.
    [[nodiscard]] QString text(const Message& message) const;
    [[nodiscard]] StyledText styled(const Message& message) const;
    /// Links, references, citations and footnote marks resolved to entries of the story.
    [[nodiscard]] StyledText styled(const atlas::report::Inlines& inlines);

    void beginSection(Section::Kind kind, const QString& title);
    void endSection();

    /// One chunk a line, at least two lines of a text together at a page's foot and head.
    void flow(const StyledText& text, const TypeStyle& style, const Flow& flow);

    /// Starts a composed chunk; what is added until close() belongs to it.
    void open(qreal before);
    Chunk& close(qreal height);
    /// Text into the open chunk with its top at `top`; returns its height.
    qreal add(const StyledText& text, const TypeStyle& style, Role role, qreal left, qreal top, qreal width);
    qreal add(const ShapedText& shaped, const TypeStyle& style, Role role, qreal left, qreal top,
              qreal width);
    void addLine(Line line, Role role, qreal left, qreal baseLine);
    void addRectangle(const QRectF& area, QRgb colour);
    void addMark(const Mark& mark) { m_story.marks.push_back(mark); }

    /// The index of an anchor, wherever in the report it is.
    [[nodiscard]] int anchor(const std::string& name);
    /// The next chunk is the anchor's place.
    void place(const std::string& name);
    void addOutline(int level, const QString& title, const std::string& anchorName);

    /// Must be called before the text that refers to them is styled.
    void addFootnotes(const std::vector<atlas::report::Footnote>& footnotes);

private:
    [[nodiscard]] int link(const atlas::report::Inline& inlineText);
    void note(const std::vector<int>& notes);

    Story& m_story;
    const Language& m_language;
    const FigureDrawer& m_drawer;
    Shaper m_shaper;
    QHash<QString, int> m_anchors;
    QHash<QString, int> m_notes;
    Chunk m_open;
};

/// Index of the next element, as the story counts.
template <typename T>
[[nodiscard]] int countOf(const std::vector<T>& elements)
{
    return static_cast<int>(elements.size());
}

} // namespace atlas::ui::report
