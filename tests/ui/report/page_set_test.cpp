#include "tests/ui/report/sample_report.h"
#include "tests/ui/support/registry.h"
#include "ui/common/language.h"
#include "ui/report/display_list.h"
#include "ui/report/page_builder.h"
#include "ui/report/page_set.h"
#include "ui/report/units.h"

#include <QPainter>
#include <QtTest/QtTest>

#include <set>

using namespace atlas;
using namespace atlas::ui::report;

namespace {

const Chunk& chunkAt(const PageSet& set, int chunk)
{
    return set.story().chunks[static_cast<std::size_t>(chunk)];
}

Role roleOf(const PageSet& set, int chunk)
{
    const Chunk& at = chunkAt(set, chunk);
    Role role = Role::artifact;
    for (int i = at.firstMark; i < at.firstMark + at.markCount; ++i) {
        const Role found = set.story().marks[static_cast<std::size_t>(i)].role;
        if (found != Role::artifact && found != Role::label)
            role = found;
    }
    return role;
}

/// Everything that must hold for the pages of any report.
void checkPages(const PageSet& set)
{
    std::multiset<int> placed;
    for (int page = 0; page < set.count(); ++page) {
        const Page& laid = set.pages()[static_cast<std::size_t>(page)];
        qreal bottom = 0;
        for (const Placed& place : laid.chunks) {
            const Chunk& chunk = chunkAt(set, place.chunk);
            QVERIFY2(place.top >= bottom - 0.01, "chunks overlap");
            bottom = place.top + chunk.height;
            if (!chunk.onlyRepeated)
                placed.insert(place.chunk);
        }
        const qreal limit = laid.notes.empty() ? PageMeasures::textHeight : laid.notes.front().top;
        QVERIFY2(bottom <= limit + 0.01, "text runs into the foot");
        for (const Placed& note : laid.notes)
            placed.insert(note.chunk);
        if (!laid.chunks.empty()) {
            const Placed& last = laid.chunks.back();
            const Role role = roleOf(set, last.chunk);
            const bool head = role == Role::heading_2 || role == Role::heading_3 ||
                              role == Role::chapter_title || role == Role::caption ||
                              role == Role::table_head;
            QVERIFY2(!head, qPrintable(QStringLiteral("head alone at the foot of page %1").arg(page + 1)));
            QVERIFY2(!chunkAt(set, last.chunk).keepWithNext, "parted from what it keeps with");
        }
    }
    for (int chunk = 0; chunk < static_cast<int>(set.story().chunks.size()); ++chunk)
        QCOMPARE(placed.count(chunk), std::size_t(chunkAt(set, chunk).onlyRepeated ? 0 : 1));
}

void checkNotes(const PageSet& set)
{
    const Story& story = set.story();
    std::set<int> seen;
    for (const Page& page : set.pages()) {
        for (const Placed& place : page.chunks) {
            const Chunk& chunk = story.chunks[static_cast<std::size_t>(place.chunk)];
            for (int i = chunk.firstNote; i < chunk.firstNote + chunk.noteCount; ++i) {
                const int index = story.noteMarks[static_cast<std::size_t>(i)];
                if (!seen.insert(index).second)
                    continue;
                const Note& note = story.notes[static_cast<std::size_t>(index)];
                const auto isLine = [&note](const Placed& line) {
                    return line.chunk >= note.firstChunk && line.chunk < note.firstChunk + note.chunkCount;
                };
                QCOMPARE(std::count_if(page.notes.begin(), page.notes.end(), isLine), note.chunkCount);
            }
        }
    }
    QCOMPARE(seen.size(), story.notes.size());
}

int pageOfFirst(const PageSet& set, Role role)
{
    for (int page = 0; page < set.count(); ++page)
        for (const Placed& place : set.pages()[static_cast<std::size_t>(page)].chunks)
            if (roleOf(set, place.chunk) == role)
                return page;
    return -1;
}

} // namespace

class PageSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsItsRulesInLargeReports_data();
    void holdsItsRulesInLargeReports();
    void numbersFrontAndBody();
    void findsAnchorsAndLinks();
    void marksDemonstrationDataOnEveryPage();
    void stopsWhenAsked();
    void survivesHostileReports();
    void paintsThePageItIsAskedFor();
    void anEmptyReportHasACoverAndContents();
};

void PageSetTest::holdsItsRulesInLargeReports_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<unsigned>("seed");
    const QStringList languages{QStringLiteral("en"), QStringLiteral("km"), QStringLiteral("th"),
                                QStringLiteral("vi"), QStringLiteral("mn"), QStringLiteral("ky")};
    unsigned seed = 1;
    for (const QString& language : languages)
        QTest::newRow(qPrintable(language)) << language << seed++;
}

void PageSetTest::holdsItsRulesInLargeReports()
{
    QFETCH(QString, language);
    QFETCH(unsigned, seed);
    const tests::SampleSize size{5, 4, 5, 20, 24, 44, 30, seed};
    const report::Report sample = tests::sampleReport(size, language.toStdString());
    const tests::BarDrawer drawer;
    const ui::Language words(language);
    const Result<PageSet> set = PageSet::layOut(sample, drawer, words);
    QVERIFY(set.has_value());
    QVERIFY(set->count() > 40);
    checkPages(*set);
    checkNotes(*set);
}

void PageSetTest::numbersFrontAndBody()
{
    const report::Report sample = tests::sampleReport({});
    const tests::BarDrawer drawer;
    const ui::Language language(QStringLiteral("en"));
    const Result<PageSet> set = PageSet::layOut(sample, drawer, language);
    QVERIFY(set.has_value());
    QCOMPARE(set->label(0), QStringLiteral("i"));
    QCOMPARE(set->label(2), QStringLiteral("iii"));
    const int body = set->firstBodyPage();
    QCOMPARE(set->label(body), QStringLiteral("1"));
    QCOMPARE(set->find(QStringLiteral("chapter-1"))->page, body);
    QCOMPARE(pageOfFirst(*set, Role::contents_entry), set->find(QStringLiteral("contents"))->page);
    QVERIFY(set->find(QStringLiteral("chapter-summary"))->page < body);
    QCOMPARE(set->label(set->count() - 1), QString::number(set->count() - body));
}

void PageSetTest::findsAnchorsAndLinks()
{
    const report::Report sample = tests::sampleReport({});
    const tests::BarDrawer drawer;
    const ui::Language language(QStringLiteral("en"));
    const Result<PageSet> set = PageSet::layOut(sample, drawer, language);
    QVERIFY(set.has_value());
    for (const char* anchor : {"chapter-1", "chapter-2-3", "figure-1", "table-2", "note-3", "reference-1"}) {
        const auto place = set->find(QLatin1String(anchor));
        QVERIFY2(place.has_value(), anchor);
        QVERIFY(place->top > 0 && place->top < set->pageSize().height());
    }
    QVERIFY(!set->find(QStringLiteral("nowhere")).has_value());
    int web = 0;
    int inside = 0;
    for (int page = 0; page < set->count(); ++page) {
        for (const PageSet::PageLink& link : set->links(page)) {
            ++(link.url.isEmpty() ? inside : web);
            QVERIFY(QRectF(QPointF(), set->pageSize()).contains(link.area));
        }
    }
    QCOMPARE(web, 1);
    QVERIFY(inside > 20);
    const auto bookmarks = set->bookmarks();
    QCOMPARE(bookmarks.front().title, QStringLiteral("Executive summary"));
    QCOMPARE(bookmarks.back().title, QStringLiteral("References"));
}

void PageSetTest::marksDemonstrationDataOnEveryPage()
{
    report::Report sample = tests::sampleReport({});
    const tests::BarDrawer drawer;
    const ui::Language language(QStringLiteral("en"));
    const auto furniture = [&] {
        std::size_t least = 99;
        const Result<PageSet> set = PageSet::layOut(sample, drawer, language);
        for (const Page& page : set->pages())
            least = std::min(least, page.furniture.size());
        return least;
    };
    QCOMPARE(furniture(), std::size_t{0}); // the cover
    sample.demonstration = true;
    QCOMPARE(furniture(), std::size_t{2}); // badge and words
}

void PageSetTest::stopsWhenAsked()
{
    const report::Report sample = tests::sampleReport({});
    const tests::BarDrawer drawer;
    const ui::Language language(QStringLiteral("en"));
    int calls = 0;
    const Result<PageSet> set = PageSet::layOut(sample, drawer, language, [&calls](int done, int total) {
        ++calls;
        return done * 2 < total;
    });
    QVERIFY(!set.has_value());
    QCOMPARE(set.error().code, ErrorCode::cancelled);
    QVERIFY(calls > 1);
}

void PageSetTest::survivesHostileReports()
{
    report::Report sample = tests::sampleReport({});
    const std::string control("a\x01\x02\n\t\r\xe2\x80\xae\xe2\x80\xa8\xff\xfe\0b", 16);
    const std::string endless(20'000, 'w');
    sample.title = Message::literal(endless);
    sample.subtitle = Message::literal(control);
    report::Chapter chapter;
    chapter.title = Message::literal(endless.substr(0, 200));
    chapter.blocks.emplace_back(
        report::Paragraph{{{report::Inline::Kind::text, Message::literal(endless), {}}}});
    chapter.blocks.emplace_back(
        report::Paragraph{{{report::Inline::Kind::footnote, Message::literal("x"), "none"},
                           {report::Inline::Kind::reference, Message::literal(""), "none"}}});
    report::TableBlock table;
    table.number = 99;
    table.columns.resize(40);
    table.rows = {std::vector<report::TableCell>(40), {}};
    table.rows[0][3].text = {{report::Inline::Kind::text, Message::literal(endless), {}}};
    table.rows[0][4].text = {{report::Inline::Kind::text, Message::literal(control), {}}};
    table.columns[2].weight = -1;
    table.columns[3].weight = std::numeric_limits<double>::infinity();
    chapter.blocks.emplace_back(table);
    chapter.blocks.emplace_back(report::TableBlock{});
    chapter.blocks.emplace_back(report::List{});
    chapter.blocks.emplace_back(report::Callout{});
    chapter.blocks.emplace_back(report::KeyFigures{});
    chapter.blocks.emplace_back(report::FigureBlock{});
    chapter.blocks.emplace_back(
        report::KeyFigures{{{Message::literal(endless), Message::literal(endless), {}}}});
    report::FigureBlock tall;
    tall.data = tests::sampleFigure(500);
    chapter.blocks.emplace_back(tall);
    sample.chapters.push_back(chapter);
    sample.footnotes.push_back({"long", 9, {{report::Inline::Kind::text, Message::literal(endless), {}}}});
    sample.chapters.back().blocks.emplace_back(
        report::Paragraph{{{report::Inline::Kind::footnote, Message::literal("9"), "long"}}});
    const tests::BarDrawer drawer;
    const ui::Language language(QStringLiteral("en"));
    const Result<PageSet> set = PageSet::layOut(sample, drawer, language);
    QVERIFY(set.has_value());
    QVERIFY(set->count() < 200);
    checkPages(*set);
    QImage image(200, 280, QImage::Format_RGB32);
    QPainter painter(&image);
    for (int page = 0; page < set->count(); ++page)
        set->paintPage(painter, page);
}

void PageSetTest::paintsThePageItIsAskedFor()
{
    const report::Report sample = tests::sampleReport({});
    const tests::BarDrawer drawer;
    const ui::Language language(QStringLiteral("en"));
    const Result<PageSet> set = PageSet::layOut(sample, drawer, language);
    QVERIFY(set.has_value());
    const auto painted = [&](int page) {
        QImage image(set->pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        set->paintPage(painter, page);
        return image;
    };
    QCOMPARE(painted(0).pixelColor(20, 20), QColor(0x0b, 0x4f, 0x8a)); // the cover's panel
    QCOMPARE(painted(3).pixelColor(20, 20), QColor(Qt::white));
    QVERIFY(painted(3) != painted(4));
    QVERIFY(painted(5) == painted(5));
}

void PageSetTest::anEmptyReportHasACoverAndContents()
{
    const tests::BarDrawer drawer;
    const ui::Language language(QStringLiteral("en"));
    const report::Report none;
    const Result<PageSet> set = PageSet::layOut(none, drawer, language);
    QVERIFY(set.has_value());
    QCOMPARE(set->count(), 2);
    QCOMPARE(set->firstBodyPage(), 2);
}

ATLAS_TEST(PageSetTest)
#include "page_set_test.moc"
