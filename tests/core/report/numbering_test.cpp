#include "core/report/numbering.h"

#include "core/report/prose.h"
#include "tests/core/report/report_fixture.h"

using namespace atlas;
using namespace atlas::tests;
using namespace atlas::report;

namespace {

Chapter numbered(const std::string& anchor)
{
    Chapter made;
    made.anchor = anchor;
    made.number = "?";
    made.title = Message::literal(anchor);
    return made;
}

TableBlock table(const std::string& anchor, const std::string& title)
{
    TableBlock made;
    made.anchor = anchor;
    made.title = Message::literal(title);
    return made;
}

FigureBlock figure(const std::string& anchor)
{
    FigureBlock made;
    made.anchor = anchor;
    return made;
}

Inline noteCall(const std::string& anchor)
{
    return {Inline::Kind::footnote, {}, anchor};
}

} // namespace

BOOST_AUTO_TEST_SUITE(numbering)

BOOST_AUTO_TEST_CASE(chapters_headings_figures_and_tables_count_through_the_report)
{
    report::Report made;
    Chapter front;
    front.anchor = "front";
    front.blocks.emplace_back(heading(Message::literal("Not numbered"), "front-1"));
    made.chapters = {front, numbered("one"), numbered("two")};
    for (std::size_t i : {std::size_t{1}, std::size_t{2}}) {
        Chapter& chapter = made.chapters[i];
        chapter.blocks.emplace_back(heading(Message::literal("A"), chapter.anchor + "-a"));
        chapter.blocks.emplace_back(figure(chapter.anchor + "-figure"));
        chapter.blocks.emplace_back(Heading{3, {}, Message::literal("Small"), ""});
        chapter.blocks.emplace_back(heading(Message::literal("B"), chapter.anchor + "-b"));
        chapter.blocks.emplace_back(table(chapter.anchor + "-table", "Title"));
        chapter.blocks.emplace_back(table("", ""));
    }
    number(made);
    BOOST_TEST(made.chapters[0].number == "");
    BOOST_TEST(made.chapters[2].number == "2");
    BOOST_TEST(plain(made.chapters[2].kicker) == "Chapter 2");
    std::vector<std::string> headings;
    for (const auto* one : tests::blocksOf<Heading>(made))
        headings.push_back(one->number);
    const std::vector<std::string> expected{"", "1.1", "", "1.2", "2.1", "", "2.2"};
    BOOST_TEST(headings == expected, boost::test_tools::per_element());
    BOOST_TEST(tests::blocksOf<FigureBlock>(made).back()->number == 2);
    const auto tables = tests::blocksOf<TableBlock>(made);
    BOOST_TEST(tables[0]->number == 1);
    BOOST_TEST(tables[1]->number == 0);
    BOOST_TEST(tables[2]->number == 2);
}

BOOST_AUTO_TEST_CASE(references_get_the_words_of_what_they_lead_to)
{
    report::Report made;
    made.chapters = {numbered("one"), numbered("two")};
    made.chapters[0].blocks.emplace_back(
        mention(Message::literal("See"), {"the-figure", "the-table", "two", "two-a", "nowhere"}));
    made.chapters[1].blocks.emplace_back(heading(Message::literal("A"), "two-a"));
    made.chapters[1].blocks.emplace_back(figure("the-figure"));
    made.chapters[1].blocks.emplace_back(table("the-table", "Title"));
    number(made);
    const auto* text = tests::blocksOf<Paragraph>(made).front();
    BOOST_TEST(tests::text(text->text) == "See (Figure 1; Table 1; Chapter 2; Section 2.1; ).");
    for (const Inline& piece : text->text)
        BOOST_TEST(piece.target != "nowhere");
}

BOOST_AUTO_TEST_CASE(footnotes_are_numbered_as_the_text_calls_them)
{
    report::Report made;
    made.chapters = {numbered("one"), numbered("two")};
    made.footnotes = {{"a", 0, {plainText(std::string("First made"))}},
                      {"unused", 0, {plainText(std::string("Never called"))}},
                      {"b", 0, {plainText(std::string("Second made"))}}};
    TableBlock withNote = table("t", "Title");
    withNote.columns.emplace_back();
    TableCell called = cell(Message::literal("x"));
    called.text.push_back(noteCall("a"));
    withNote.rows = {{called}};
    made.chapters[0].blocks.emplace_back(Paragraph{{noteCall("b"), noteCall("gone")}});
    made.chapters[1].blocks.emplace_back(withNote);
    number(made);
    BOOST_REQUIRE(made.footnotes.size() == 2U);
    BOOST_TEST(tests::text(made.footnotes[0].text) == "Second made");
    BOOST_TEST(made.footnotes[1].number == 2);
    BOOST_TEST(tests::text(tests::blocksOf<TableBlock>(made).front()->rows[0][0].text) == "x2");
    BOOST_TEST(tests::text(tests::blocksOf<Paragraph>(made).front()->text) == "1");
}

BOOST_AUTO_TEST_CASE(a_citation_without_its_entry_is_plain_text)
{
    report::Report made;
    made.chapters = {numbered("one")};
    made.chapters[0].blocks.emplace_back(
        Paragraph{{{Inline::Kind::citation, Message::literal("(VCA 2023)"), "source-1"}}});
    number(made);
    const Inline& piece = tests::blocksOf<Paragraph>(made).front()->text.front();
    BOOST_TEST((piece.kind == Inline::Kind::text));
    BOOST_TEST(plain(piece.text) == "(VCA 2023)");
}

BOOST_AUTO_TEST_SUITE_END()
