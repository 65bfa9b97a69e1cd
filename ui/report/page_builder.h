#pragma once

#include "ui/report/display_list.h"

#include <deque>

namespace atlas::ui::report {

struct Placed {
    int chunk = -1;
    qreal top = 0;
};

struct Page {
    int section = -1;
    bool opensSection = false;
    std::vector<Placed> chunks;
    std::vector<Placed> notes;   ///< lines of footnotes, at the foot
    std::vector<Mark> furniture; ///< running head and foot
};

/// Breaks a story into pages. What must hold afterwards: a chunk stands on the page of the one it keeps with
/// (unless both together are higher than a page), a footnote begins on the page of its first mark, rows of a
/// table that continues stand under its head, floats keep their order and never leave their section nor the
/// part of it that a chunk with `holdsFloats` ends.
class PageBuilder {
public:
    PageBuilder(const Story& story, qreal height);
    [[nodiscard]] std::vector<Page> build();

    static constexpr qreal noteGap = 120; ///< between text and the rule above the footnotes
    static constexpr qreal noteRuleGap = 40;

private:
    /// Chunks that keep together.
    struct Group {
        int first = 0;
        int end = 0;
        bool floats = false;
    };

    void buildSection(int section);
    [[nodiscard]] Group groupAt(int first, int end) const;
    void newPage();
    void closePage();
    void placeFloats();
    /// On as many pages as it takes.
    void placeWaiting(bool notesToo);
    void placeInFlow(const Group& group);
    void placePieceByPiece(const Group& group);
    void place(int chunk);
    void placeNotes(const Chunk& chunk);
    void carryNotes();

    [[nodiscard]] bool fits(int first, int end) const;
    [[nodiscard]] qreal notesHeight(int first, int end) const;
    [[nodiscard]] bool needsHead(int chunk) const;
    [[nodiscard]] qreal room() const;
    [[nodiscard]] const Chunk& at(int chunk) const { return m_story.chunks[static_cast<std::size_t>(chunk)]; }
    [[nodiscard]] bool pageIsEmpty() const { return m_page.chunks.empty(); }

    const Story& m_story;
    qreal m_height;
    std::vector<Page> m_pages;
    Page m_page;
    qreal m_y = 0;
    qreal m_after = 0; ///< what the chunk placed last wants below it
    qreal m_noteHeight = 0;
    int m_lastTable = -1; ///< of the chunk placed last on this page
    int m_section = -1;
    std::vector<bool> m_notePlaced;
    std::deque<Group> m_floats;
    std::deque<int> m_carried; ///< lines of footnotes that found no room
};

} // namespace atlas::ui::report
