#include "tests/ui/support/registry.h"
#include "ui/report/character_map.h"
#include "ui/report/marked_content.h"

#include <QtTest/QtTest>

using namespace atlas::ui::report;

namespace {

std::string marker(int number)
{
    return "q\n/CSp cs 0 0 0 scn\n/GSa gs\n" + std::to_string(-200000 - number) + " -300000 1 1 re\nf\nQ\n";
}

const std::string words = "q\nBT\n/F7 100 Tf 1 0 0 -1 0 0 Tm\n7 -9 Td <0001> Tj\nET\nQ\n";

} // namespace

class PdfPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markersBecomeSpans();
    void whatIsNoMarkerStays();
    void mapsAreRead();
    void mapsAreRepaired();
    void mapsSurviveAnything();
};

void PdfPartsTest::markersBecomeSpans()
{
    const MarkedContent marked =
        replaceMarkers(words + marker(0) + words + marker(-100000) + words, {QStringLiteral("ក\U0001F600")});
    QCOMPARE(marked.opened, 1);
    QCOMPARE(marked.closed, 1);
    QCOMPARE(marked.content, words + "/Span <</ActualText <FEFF1780D83DDE00>>> BDC\n" + words +
                                 "BT\n/F7 100 Tf 1 0 0 -1 0 0 Tm\nET\nEMC\n" + words);
}

void PdfPartsTest::whatIsNoMarkerStays()
{
    const std::string foreign = words + marker(5) + "x -300000 1 1 re\nf\n -300000 1 1 re\nf\n";
    const MarkedContent marked = replaceMarkers(foreign, {QStringLiteral("a")});
    QCOMPARE(marked.opened + marked.closed, 0);
    QCOMPARE(marked.content, foreign);
}

void PdfPartsTest::mapsAreRead()
{
    const CharacterMap map =
        CharacterMap::parse("begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                            "2 beginbfrange\n<0000> <0000> <0000>\n"
                            "<0001> <0003> [<004F> <FB03> <D83DDE00> ]\n<0010> <0012> <0041>\n"
                            "endbfrange\nendcmap");
    QVERIFY(map.characters(1) == u"O");
    QVERIFY(map.characters(3) == u"\U0001F600");
    QVERIFY(map.characters(0x11) == u"B");
    QVERIFY(map.characters(9).empty());
}

void PdfPartsTest::mapsAreRepaired()
{
    CharacterMap map =
        CharacterMap::parse("1 beginbfrange\n<0001> <0004> [<0009> <FB03> <00A0> <0061> ]\nendbfrange");
    map.repair();
    QVERIFY(map.characters(1) == u" ");
    QVERIFY(map.characters(2) == u"ffi");
    QVERIFY(map.characters(3) == u" ");
    const std::string text = map.toString();
    QVERIFY(
        text.find(
            "4 beginbfchar\n<0001> <0020>\n<0002> <006600660069>\n<0003> <0020>\n<0004> <0061>\nendbfchar") !=
        std::string::npos);
}

void PdfPartsTest::mapsSurviveAnything()
{
    for (const char* text :
         {"", "beginbfrange", "beginbfrange <", "beginbfrange <0001> <", "beginbfrange <1> <2> [",
          "beginbfrange <0001> <FFFF> <0041>", "beginbfrange <zz> [ [ ] <0001>", "beginbfrange <>"})
        QVERIFY(!CharacterMap::parse(text).toString().empty());
}

ATLAS_TEST(PdfPartsTest)
#include "pdf_parts_test.moc"
