#pragma once

#include <QColor>
#include <QGlyphRun>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <vector>

namespace atlas::figures {
struct FigureData;
}

/// What a report looks like once it is laid out: plain values in a few large vectors, no objects per line.
/// Lengths inside ui/report are layout units of 1/720 inch (a tenth of a point); see units.h.
namespace atlas::ui::report {

/// What a painted piece is to a reader who hears the document. Everything painted carries one.
enum class Role : std::uint8_t {
    artifact, ///< ornament, running head, rule: nothing to hear
    document_title,
    chapter_title,
    heading_2,
    heading_3,
    paragraph,
    label, ///< bullet or number of a list item or footnote
    list_item,
    callout,
    key_figure,
    caption,
    figure,
    table_head,
    table_cell,
    note,
    source,
    contents_entry,
    footnote,
    reference_entry,
};

/// A run of glyphs of one font and colour.
struct Piece {
    QGlyphRun glyphs; ///< positioned from the line's start; y = 0 is the base line
    QRgb colour = 0;
    int link = -1;  ///< into Story::links
    qreal left = 0; ///< extent along the base line
    qreal right = 0;
    QString actualText;     ///< the characters, where glyphs alone do not give them back (Khmer, Thai …)
    bool continues = false; ///< covered by the actualText of a piece before it
};

struct Line {
    std::vector<Piece> pieces;
    qreal width = 0; ///< without the white space at its end
};

/// Something at a place. Coordinates are relative to the chunk's left top corner, x to the text's left edge.
struct Mark {
    enum class Kind : std::uint8_t {
        line,        ///< `index` into Story::lines; area.topLeft is the start of the base line
        rectangle,   ///< filled
        dots,        ///< a leader along the lower edge of `area`
        figure,      ///< `index` into Story::figures
        page_number, ///< `index` into Story::anchors; area.bottomRight is the end of the base line
    };
    Kind kind = Kind::line;
    Role role = Role::artifact;
    QRgb colour = 0;
    int index = -1;
    QRectF area;
};

/// A piece of a column that no page cuts.
struct Chunk {
    qreal before = 0; ///< space above it, dropped at a page's head
    qreal height = 0;
    qreal after = 0; ///< space below it, dropped at a page's foot
    int firstMark = 0;
    int markCount = 0;
    int firstNote = 0; ///< into Story::noteMarks: the footnotes whose marks stand in this chunk
    int noteCount = 0;
    bool keepWithNext = false;
    bool floats = false;       ///< with all that it keeps with: may move to the next page's head
    bool holdsFloats = false;  ///< floats that wait are placed before it: the head of a part
    bool onlyRepeated = false; ///< not part of the column: a head for the pages a table continues on
    int table = -1;            ///< head and rows of one table share it
    int repeatedHead =
        -1;       ///< of a row: the onlyRepeated chunk put above it when the table continues on a page
    int box = -1; ///< into Story::boxes: neighbours of one box share its background
};

/// A background behind chunks, closed at a page's foot and opened again on the next page.
struct Box {
    QRgb fill = 0;
    QRgb bar = 0; ///< a bar along the left edge; 0 for none
    qreal left = 0;
    qreal width = 0;
};

struct Link {
    QString url; ///< empty: a place in the report
    int anchor = -1;
};

struct Anchor {
    QString name;
    int chunk = -1; ///< -1: nowhere in the report
};

struct Note {
    int firstChunk = 0;
    int chunkCount = 0;
};

/// Chunks that start on a page of their own: the cover, the contents, a chapter.
struct Section {
    enum class Kind : std::uint8_t { cover, imprint, front, body };
    Kind kind = Kind::body;
    QString title; ///< of the running head
    int firstChunk = 0;
    int chunkCount = 0;
};

struct OutlineEntry {
    int level = 1;
    QString title;
    int anchor = -1;
};

struct Story {
    std::vector<Line> lines;
    std::vector<Mark> marks;
    std::vector<Chunk> chunks;
    std::vector<Box> boxes;
    std::vector<int> noteMarks; ///< into `notes`
    std::vector<Note> notes;
    std::vector<Link> links;
    std::vector<Anchor> anchors;
    std::vector<const atlas::figures::FigureData*> figures;
    std::vector<Section> sections;
    std::vector<OutlineEntry> outline;
};

} // namespace atlas::ui::report
