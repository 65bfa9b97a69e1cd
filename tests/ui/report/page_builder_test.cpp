#include "tests/ui/support/registry.h"
#include "ui/report/page_builder.h"

#include <QtTest/QtTest>

using namespace atlas::ui::report;

namespace {

/// A column of chunks for pages 1000 units high.
class Column {
public:
    Column() { m_story.sections.push_back({Section::Kind::body, QString(), 0, 0}); }

    Chunk& add(qreal height, qreal before = 0)
    {
        Chunk chunk;
        chunk.height = height;
        chunk.before = before;
        m_story.chunks.push_back(chunk);
        ++m_story.sections.back().chunkCount;
        return m_story.chunks.back();
    }

    void newSection()
    {
        m_story.sections.push_back(
            {Section::Kind::body, QString(), static_cast<int>(m_story.chunks.size()), 0});
    }

    /// Notes come before the column; call first.
    int addNote(int lines, qreal lineHeight)
    {
        m_story.notes.push_back({static_cast<int>(m_story.chunks.size()), lines});
        for (int i = 0; i < lines; ++i) {
            Chunk chunk;
            chunk.height = lineHeight;
            m_story.chunks.push_back(chunk);
        }
        m_story.sections.back().firstChunk = static_cast<int>(m_story.chunks.size());
        return static_cast<int>(m_story.notes.size()) - 1;
    }

    void mark(Chunk& chunk, int note)
    {
        chunk.firstNote = static_cast<int>(m_story.noteMarks.size());
        chunk.noteCount = 1;
        m_story.noteMarks.push_back(note);
    }

    std::vector<Page> build() { return PageBuilder(m_story, 1000).build(); }

private:
    Story m_story;
};

QList<int> chunksOf(const Page& page)
{
    QList<int> chunks;
    for (const Placed& placed : page.chunks)
        chunks << placed.chunk;
    return chunks;
}

QList<int> notesOf(const Page& page)
{
    QList<int> chunks;
    for (const Placed& placed : page.notes)
        chunks << placed.chunk;
    return chunks;
}

} // namespace

class PageBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsPagesAndDropsSpaceAtTheirHead();
    void dropsSpaceAtAPagesFoot();
    void keepsTogetherWhatBelongsTogether();
    void breaksWhatIsHigherThanAPage();
    void floatsToTheNextHeadAndFillsTheFoot();
    void keepsFloatsInOrderAndInTheirSection();
    void keepsFloatsInThePartTheyStandIn();
    void footsNotesOnThePageOfTheirMark();
    void carriesNotesThatAreHigherThanAPage();
    void repeatsHeadsOfTables();
    void startsSectionsOnNewPages();
};

void PageBuilderTest::fillsPagesAndDropsSpaceAtTheirHead()
{
    Column column;
    for (int i = 0; i < 5; ++i)
        column.add(300, 50);
    const auto pages = column.build();
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(chunksOf(pages[0]), QList<int>({0, 1, 2}));
    QCOMPARE(chunksOf(pages[1]), QList<int>({3, 4}));
    QCOMPARE(pages[0].chunks[0].top, 0.0);
    QCOMPARE(pages[0].chunks[1].top, 350.0);
    QCOMPARE(pages[1].chunks[0].top, 0.0);
}

void PageBuilderTest::dropsSpaceAtAPagesFoot()
{
    Column column;
    const int note = column.addNote(1, 50);
    column.add(400).after = 100;
    Chunk& exact = column.add(320, 10); // 400 + 100 + 10 + 320, the gap and the note fill the page
    exact.after = 500;
    column.mark(exact, note);
    column.add(10);
    const auto pages = column.build();
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(chunksOf(pages[0]), QList<int>({1, 2}));
    QCOMPARE(pages[0].chunks[1].top, 510.0);
    QCOMPARE(notesOf(pages[0]), QList<int>({0}));
    QCOMPARE(pages[1].chunks[0].top, 0.0);
}

void PageBuilderTest::keepsTogetherWhatBelongsTogether()
{
    Column column;
    column.add(900);
    column.add(50).keepWithNext = true; // would fit alone
    column.add(100);
    const auto pages = column.build();
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(chunksOf(pages[0]), QList<int>({0}));
    QCOMPARE(chunksOf(pages[1]), QList<int>({1, 2}));
}

void PageBuilderTest::breaksWhatIsHigherThanAPage()
{
    Column column;
    column.add(100);
    for (int i = 0; i < 6; ++i)
        column.add(300).keepWithNext = i < 5;
    column.add(2000); // one chunk that no page holds still gets one
    column.add(10);
    const auto pages = column.build();
    QCOMPARE(pages.size(), std::size_t{5});
    QCOMPARE(chunksOf(pages[1]), QList<int>({1, 2, 3}));
    QCOMPARE(chunksOf(pages[2]), QList<int>({4, 5, 6}));
    QCOMPARE(chunksOf(pages[3]), QList<int>({7}));
    QCOMPARE(chunksOf(pages[4]), QList<int>({8}));
}

void PageBuilderTest::floatsToTheNextHeadAndFillsTheFoot()
{
    Column column;
    column.add(700);
    column.add(400).floats = true;
    column.add(200);
    column.add(200);
    const auto pages = column.build();
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(chunksOf(pages[0]), QList<int>({0, 2}));
    QCOMPARE(chunksOf(pages[1]), QList<int>({1, 3}));
}

void PageBuilderTest::keepsFloatsInOrderAndInTheirSection()
{
    Column column;
    column.add(700);
    column.add(400).floats = true;
    column.add(100).floats = true; // would fit, but not before the other
    column.newSection();
    column.add(10);
    const auto pages = column.build();
    QCOMPARE(pages.size(), std::size_t{3});
    QCOMPARE(chunksOf(pages[1]), QList<int>({1, 2}));
    QCOMPARE(chunksOf(pages[2]), QList<int>({3}));
}

void PageBuilderTest::keepsFloatsInThePartTheyStandIn()
{
    Column column;
    column.add(700);
    column.add(800).floats = true;
    column.add(100);
    column.add(400).floats = true;
    column.add(50).holdsFloats = true; // would fit on the first page
    column.add(900).floats = true;
    const auto pages = column.build();
    QCOMPARE(pages.size(), std::size_t{4});
    QCOMPARE(chunksOf(pages[0]), QList<int>({0, 2}));
    QCOMPARE(chunksOf(pages[1]), QList<int>({1}));
    QCOMPARE(chunksOf(pages[2]), QList<int>({3, 4}));
    QCOMPARE(chunksOf(pages[3]), QList<int>({5}));
}

void PageBuilderTest::footsNotesOnThePageOfTheirMark()
{
    Column column;
    const int first = column.addNote(2, 40);
    const int second = column.addNote(1, 40);
    column.add(750);
    column.mark(column.add(100), second);
    column.mark(column.add(30), first);  // fits without its note only
    column.mark(column.add(30), second); // footed already
    const auto pages = column.build();
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(chunksOf(pages[0]), QList<int>({3}));
    QCOMPARE(chunksOf(pages[1]), QList<int>({4, 5, 6}));
    QVERIFY(pages[0].notes.empty());
    QCOMPARE(notesOf(pages[1]), QList<int>({0, 1, 2}));
    QCOMPARE(pages[1].notes.back().top, 960.0);
    QCOMPARE(pages[1].notes.front().top, 880.0);
}

void PageBuilderTest::carriesNotesThatAreHigherThanAPage()
{
    Column column;
    const int tall = column.addNote(60, 30);
    column.add(100);
    column.mark(column.add(100), tall);
    column.add(100);
    const auto pages = column.build();
    QList<int> notes;
    for (const Page& page : pages) {
        notes += notesOf(page);
        const qreal body = page.chunks.empty() ? 0 : page.chunks.back().top + 100;
        QVERIFY(page.notes.empty() || body <= page.notes.front().top);
        QVERIFY(page.notes.empty() || page.notes.front().top >= 0);
    }
    QCOMPARE(notes.size(), 60);
    QVERIFY(std::is_sorted(notes.begin(), notes.end()));
    QVERIFY(notesOf(pages[1]).contains(0)); // begins on the page of its mark
    const auto chunks = chunksOf(pages[1]);
    QCOMPARE(chunks.front(), 61);
}

void PageBuilderTest::repeatsHeadsOfTables()
{
    Column column;
    Chunk& head = column.add(100);
    head.keepWithNext = true;
    head.table = 7;
    Chunk& repeated = column.add(120);
    repeated.onlyRepeated = true;
    repeated.table = 7;
    for (int i = 0; i < 8; ++i) {
        Chunk& row = column.add(200);
        row.table = 7;
        row.repeatedHead = 1;
    }
    const auto pages = column.build();
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(chunksOf(pages[0]), QList<int>({0, 2, 3, 4, 5}));
    QCOMPARE(chunksOf(pages[1]), QList<int>({1, 6, 7, 8, 9}));
    QCOMPARE(pages[1].chunks[1].top, 120.0);
}

void PageBuilderTest::startsSectionsOnNewPages()
{
    Column column;
    column.add(10);
    column.newSection();
    column.add(10);
    column.add(995);
    const auto pages = column.build();
    QCOMPARE(pages.size(), std::size_t{3});
    QVERIFY(pages[0].opensSection && pages[1].opensSection && !pages[2].opensSection);
    QCOMPARE(pages[2].section, 1);
}

ATLAS_TEST(PageBuilderTest)
#include "page_builder_test.moc"
