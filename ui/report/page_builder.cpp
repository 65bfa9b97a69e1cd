#include "ui/report/page_builder.h"

#include <algorithm>

namespace atlas::ui::report {
namespace {

// Rounding of sums of line heights must not push a line off a page it fills exactly.
constexpr qreal tolerance = 0.01;
// A footnote longer than a page may not leave its page without text.
constexpr qreal mostForCarriedNotes = 0.5;

} // namespace

PageBuilder::PageBuilder(const Story& story, qreal height)
    : m_story(story)
    , m_height(height)
    , m_notePlaced(story.notes.size(), false)
{}

std::vector<Page> PageBuilder::build()
{
    for (m_section = 0; m_section < static_cast<int>(m_story.sections.size()); ++m_section)
        buildSection(m_section);
    return std::move(m_pages);
}

void PageBuilder::buildSection(int section)
{
    const Section& laid = m_story.sections[static_cast<std::size_t>(section)];
    const int end = laid.firstChunk + laid.chunkCount;
    m_page = Page{};
    m_page.section = section;
    m_page.opensSection = true;
    m_y = 0;
    m_after = 0;
    m_noteHeight = 0;
    m_lastTable = -1;
    for (int first = laid.firstChunk; first < end;) {
        if (at(first).onlyRepeated) {
            ++first;
            continue;
        }
        const Group group = groupAt(first, end);
        first = group.end;
        if (at(group.first).holdsFloats)
            placeWaiting(false);
        if (group.floats && (!m_floats.empty() || !fits(group.first, group.end)))
            m_floats.push_back(group);
        else
            placeInFlow(group);
    }
    placeWaiting(true);
    closePage();
}

void PageBuilder::placeWaiting(bool notesToo)
{
    while (!m_floats.empty() || (notesToo && !m_carried.empty())) {
        placeFloats();
        if (!m_floats.empty() || (notesToo && !m_carried.empty()))
            newPage();
    }
}

PageBuilder::Group PageBuilder::groupAt(int first, int end) const
{
    Group group{first, first + 1, at(first).floats};
    while (group.end < end && (at(group.end - 1).keepWithNext || at(group.end - 1).onlyRepeated))
        ++group.end;
    return group;
}

void PageBuilder::newPage()
{
    const int section = m_page.section;
    closePage();
    m_page = Page{};
    m_page.section = section;
    m_y = 0;
    m_after = 0;
    m_noteHeight = 0;
    m_lastTable = -1;
    carryNotes();
    placeFloats();
}

void PageBuilder::closePage()
{
    const auto byNumber = [](const Placed& left, const Placed& right) { return left.chunk < right.chunk; };
    std::sort(m_page.notes.begin(), m_page.notes.end(), byNumber);
    qreal top = m_height;
    for (const Placed& note : m_page.notes)
        top -= at(note.chunk).height;
    for (Placed& note : m_page.notes) {
        note.top = top;
        top += at(note.chunk).height;
    }
    m_pages.push_back(std::move(m_page));
}

void PageBuilder::placeFloats()
{
    while (!m_floats.empty()) {
        const Group group = m_floats.front();
        const bool fitting = fits(group.first, group.end);
        if (!fitting && !pageIsEmpty())
            return;
        m_floats.pop_front();
        if (!fitting) {
            placePieceByPiece(group);
            return;
        }
        for (int chunk = group.first; chunk < group.end; ++chunk)
            place(chunk);
    }
}

void PageBuilder::placeInFlow(const Group& group)
{
    while (!fits(group.first, group.end) && !pageIsEmpty())
        newPage();
    if (!fits(group.first, group.end)) {
        placePieceByPiece(group);
        return;
    }
    for (int chunk = group.first; chunk < group.end; ++chunk)
        place(chunk);
}

// What is higher than a page breaks where it must.
void PageBuilder::placePieceByPiece(const Group& group)
{
    for (int chunk = group.first; chunk < group.end; ++chunk) {
        if (at(chunk).onlyRepeated)
            continue;
        if (!fits(chunk, chunk + 1) && !pageIsEmpty())
            newPage();
        place(chunk);
    }
}

void PageBuilder::place(int chunk)
{
    const Chunk& placed = at(chunk);
    if (placed.onlyRepeated)
        return;
    m_y += m_after;
    m_after = placed.after;
    if (needsHead(chunk)) {
        m_y += pageIsEmpty() ? 0 : placed.before;
        m_page.chunks.push_back({placed.repeatedHead, m_y});
        m_y += at(placed.repeatedHead).height;
    } else if (!pageIsEmpty()) {
        m_y += placed.before;
    }
    m_page.chunks.push_back({chunk, m_y});
    m_y += placed.height;
    m_lastTable = placed.table;
    placeNotes(placed);
}

void PageBuilder::placeNotes(const Chunk& chunk)
{
    const bool waiting = !m_carried.empty(); // behind lines that the head of a page could not take
    for (int i = chunk.firstNote; i < chunk.firstNote + chunk.noteCount; ++i) {
        const auto index = static_cast<std::size_t>(m_story.noteMarks[static_cast<std::size_t>(i)]);
        if (m_notePlaced[index])
            continue;
        m_notePlaced[index] = true;
        const Note& note = m_story.notes[index];
        for (int line = note.firstChunk; line < note.firstChunk + note.chunkCount; ++line)
            m_carried.push_back(line);
    }
    while (!waiting && !m_carried.empty()) {
        const qreal gap = m_page.notes.empty() ? noteGap : 0;
        if (gap + at(m_carried.front()).height > room() + tolerance)
            break;
        m_noteHeight += gap + at(m_carried.front()).height;
        m_page.notes.push_back({m_carried.front(), 0});
        m_carried.pop_front();
    }
}

void PageBuilder::carryNotes()
{
    while (!m_carried.empty() && m_noteHeight < m_height * mostForCarriedNotes) {
        m_noteHeight += (m_page.notes.empty() ? noteGap : 0) + at(m_carried.front()).height;
        m_page.notes.push_back({m_carried.front(), 0});
        m_carried.pop_front();
    }
}

qreal PageBuilder::room() const
{
    return m_height - m_y - m_noteHeight;
}

bool PageBuilder::needsHead(int chunk) const
{
    return at(chunk).repeatedHead >= 0 && at(chunk).table != m_lastTable;
}

bool PageBuilder::fits(int first, int end) const
{
    qreal needed = notesHeight(first, end);
    if (needsHead(first))
        needed += at(at(first).repeatedHead).height;
    qreal below = m_after;
    for (int chunk = first; chunk < end; ++chunk) {
        if (at(chunk).onlyRepeated)
            continue;
        needed += below + at(chunk).height + (chunk == first && pageIsEmpty() ? 0 : at(chunk).before);
        below = at(chunk).after;
    }
    return needed <= room() + tolerance;
}

qreal PageBuilder::notesHeight(int first, int end) const
{
    qreal height = 0;
    std::vector<int> counted;
    for (int chunk = first; chunk < end; ++chunk) {
        const Chunk& holder = at(chunk);
        for (int i = holder.firstNote; i < holder.firstNote + holder.noteCount; ++i) {
            const int index = m_story.noteMarks[static_cast<std::size_t>(i)];
            const bool known = m_notePlaced[static_cast<std::size_t>(index)] ||
                               std::find(counted.begin(), counted.end(), index) != counted.end();
            if (known)
                continue;
            counted.push_back(index);
            const Note& note = m_story.notes[static_cast<std::size_t>(index)];
            for (int line = note.firstChunk; line < note.firstChunk + note.chunkCount; ++line)
                height += at(line).height;
        }
    }
    return height > 0 && m_page.notes.empty() ? height + noteGap : height;
}

} // namespace atlas::ui::report
