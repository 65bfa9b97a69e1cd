#include "core/report/markdown.h"

#include "core/report/links.h"

#include <boost/test/unit_test.hpp>

#include <ctime>

using namespace atlas;
using namespace atlas::report;

namespace {

std::string words(const Inlines& text)
{
    std::string all;
    for (const Inline& part : text)
        all += part.kind == Inline::Kind::line_break ? "\n" : plain(part.text);
    return all;
}

template <typename T>
const T& as(const std::vector<Block>& blocks, std::size_t index)
{
    BOOST_REQUIRE_LT(index, blocks.size());
    BOOST_REQUIRE(std::holds_alternative<T>(blocks[index]));
    return std::get<T>(blocks[index]);
}

std::size_t sizeOf(const std::vector<Block>& blocks)
{
    std::size_t bytes = 0;
    for (const Block& block : blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            for (const Inline& part : paragraph->text)
                bytes += sizeof part + part.target.size() + plain(part.text).size();
        if (const auto* table = std::get_if<TableBlock>(&block))
            bytes += table->rows.size() * table->columns.size() * sizeof(TableCell);
    }
    return bytes;
}

} // namespace

BOOST_AUTO_TEST_SUITE(markdown)

BOOST_AUTO_TEST_CASE(headings_become_level_two_and_three)
{
    const auto blocks = blocksOf("# One\n\n## Two\n\n### Three\n\n###### Six\n\nText");
    BOOST_TEST(blocks.size() == 5u);
    BOOST_TEST(as<Heading>(blocks, 0).level == 2);
    BOOST_TEST(plain(as<Heading>(blocks, 0).text) == "One");
    BOOST_TEST(as<Heading>(blocks, 1).level == 2);
    BOOST_TEST(as<Heading>(blocks, 2).level == 3);
    BOOST_TEST(as<Heading>(blocks, 3).level == 3);
    BOOST_TEST(as<Heading>(blocks, 3).anchor.empty());
    BOOST_TEST(words(as<Paragraph>(blocks, 4).text) == "Text");
}

BOOST_AUTO_TEST_CASE(emphasis_links_and_breaks_are_kept)
{
    const auto blocks =
        blocksOf("Plain **bold** and *slanted*\nnext [site](https://example.org/a?b=1&amp;c=2)  \nend");
    const Inlines& text = as<Paragraph>(blocks, 0).text;
    BOOST_TEST(words(text) == "Plain bold and slanted next site\nend");
    BOOST_REQUIRE_EQUAL(text.size(), 8u);
    BOOST_CHECK(text[1].kind == Inline::Kind::strong);
    BOOST_CHECK(text[3].kind == Inline::Kind::emphasis);
    BOOST_CHECK(text[5].kind == Inline::Kind::link);
    BOOST_TEST(text[5].target == "https://example.org/a?b=1&c=2");
    BOOST_CHECK(text[6].kind == Inline::Kind::line_break);
}

BOOST_AUTO_TEST_CASE(lists_are_flattened_in_order)
{
    const auto blocks = blocksOf("1. first\n2. second\n   - inner\n   - deeper\n3. third\n\n   more of it\n");
    const auto& list = as<List>(blocks, 0);
    BOOST_TEST(blocks.size() == 1u);
    BOOST_TEST(list.ordered);
    BOOST_REQUIRE_EQUAL(list.items.size(), 5u);
    BOOST_TEST(words(list.items[1]) == "second");
    BOOST_TEST(words(list.items[2]) == "inner");
    BOOST_TEST(words(list.items[4]) == "third\nmore of it");
}

BOOST_AUTO_TEST_CASE(text_after_a_list_is_a_paragraph)
{
    const auto blocks = blocksOf("- a\n- b\n\nAfter.\n\n- c\n");
    BOOST_TEST(blocks.size() == 3u);
    BOOST_TEST(as<List>(blocks, 0).items.size() == 2u);
    BOOST_TEST(words(as<Paragraph>(blocks, 1).text) == "After.");
    BOOST_TEST(as<List>(blocks, 2).items.size() == 1u);
}

BOOST_AUTO_TEST_CASE(quotations_become_callouts)
{
    const auto blocks = blocksOf("> First.\n>\n> - point\n\nOutside.");
    const auto& callout = as<Callout>(blocks, 0);
    BOOST_TEST(callout.title.empty());
    BOOST_REQUIRE_EQUAL(callout.paragraphs.size(), 2u);
    BOOST_TEST(words(callout.paragraphs[1].text) == "• point");
    BOOST_TEST(words(as<Paragraph>(blocks, 1).text) == "Outside.");
}

BOOST_AUTO_TEST_CASE(a_quotation_in_a_list_stays_in_its_item)
{
    const auto blocks = blocksOf("- item\n  > quoted\n\n  rest\n- next\n");
    BOOST_TEST(blocks.size() == 1u);
    BOOST_TEST(words(as<List>(blocks, 0).items[0]) == "item\nquoted\nrest");
}

BOOST_AUTO_TEST_CASE(tables_keep_their_alignment)
{
    const auto blocks = blocksOf("| Province | Members |\n|:--|--:|\n| Hà Nội | **12** |\n| Huế |\n");
    const auto& table = as<TableBlock>(blocks, 0);
    BOOST_TEST(table.number == 0);
    BOOST_REQUIRE_EQUAL(table.columns.size(), 2u);
    BOOST_TEST(plain(table.columns[0].header) == "Province");
    BOOST_CHECK(table.columns[1].align == TableColumn::Align::end);
    BOOST_REQUIRE_EQUAL(table.rows.size(), 2u);
    BOOST_TEST(words(table.rows[0][1].text) == "12");
    BOOST_TEST(table.rows[1].size() == 2u);
}

BOOST_AUTO_TEST_CASE(html_and_images_stay_text)
{
    BOOST_TEST(words(inlinesOf("<script>alert(1)</script> a<b>c</b>")) ==
               "<script>alert(1)</script> a<b>c</b>");
    BOOST_TEST(words(inlinesOf("![a map](file:///etc/passwd)")) == "a map");
}

BOOST_AUTO_TEST_CASE(links_to_anything_but_the_web_lose_their_target)
{
    for (const char* target :
         {"javascript:alert(1)", "file:///etc/passwd", "\\\\server\\x", "data:text/html,x", "x"}) {
        const Inlines text = inlinesOf("[word](" + std::string(target) + ")");
        BOOST_REQUIRE_EQUAL(text.size(), 1u);
        BOOST_CHECK(text[0].kind == Inline::Kind::text);
        BOOST_TEST(text[0].target.empty());
    }
    BOOST_TEST(isPrintableLink("HTTPS://example.org"));
    BOOST_TEST(isPrintableLink("mailto:a@example.org"));
    BOOST_TEST(!isPrintableLink("https://"));
    BOOST_TEST(!isPrintableLink("https://a b"));
    BOOST_TEST(!isPrintableLink("https://" + std::string(3000, 'a')));
}

BOOST_AUTO_TEST_CASE(entities_are_read)
{
    BOOST_TEST(words(inlinesOf("a &amp; b &#8211; c &#x1F600; &unknown; &#0; &#xD800;")) ==
               "a & b \u2013 c \U0001F600 &unknown; \uFFFD \uFFFD");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text_are_replaced)
{
    BOOST_TEST(words(inlinesOf("a\xff\xc3z\xe1\x9e")) == "a\uFFFD\uFFFDz\uFFFD\uFFFD");
    BOOST_TEST(words(inlinesOf(std::string_view("a\0b", 3))) == "a\uFFFDb");
}

BOOST_AUTO_TEST_CASE(scripts_of_all_languages_pass)
{
    for (const char* text : {"Hợp tác xã Đồng Tâm", "Хоршооны тухай хууль", "សហករណ៍កសិកម្ម", "สหกรณ์การเกษตร"})
        BOOST_TEST(words(inlinesOf(text)) == text);
}

BOOST_AUTO_TEST_CASE(nothing_in_gives_nothing)
{
    BOOST_TEST(blocksOf("").empty());
    BOOST_TEST(blocksOf(" \n\n \n").empty());
    BOOST_TEST(blocksOf("***\n\n---\n").empty());
}

BOOST_AUTO_TEST_CASE(hostile_texts_stay_in_proportion)
{
    const auto repeated = [](const std::string& part, std::size_t bytes) {
        std::string text;
        while (text.size() < bytes)
            text += part;
        return text;
    };
    const std::vector<std::string> texts{
        repeated("> ", 200'000),
        repeated("- ", 200'000),
        repeated("[", 200'000),
        repeated("*a **b ", 200'000),
        "[a]: https://example.org/" + std::string(1900, 'x') + "\n\n" + repeated("[a]", 200'000),
        "|" + repeated("a|", 250) + "\n|" + repeated("---|", 500) + "\n" + repeated("|\n", 200'000),
        repeated("`", 200'000),
        repeated("http://a ", 200'000),
        std::string(200'000, '\xff'),
    };
    for (const std::string& text : texts) {
        const std::clock_t start =
            std::clock(); // of this process: another program's load is no fault of ours
        const auto blocks = blocksOf(text);
        const std::clock_t spent = std::clock() - start;
        BOOST_TEST_CONTEXT("text beginning " << text.substr(0, 20))
        {
            BOOST_TEST(sizeOf(blocks) < 200 * text.size());
            BOOST_TEST(spent < 5 * CLOCKS_PER_SEC);
        }
    }
}

BOOST_AUTO_TEST_CASE(rows_beyond_a_tables_limit_stay_readable)
{
    std::string text = "|a|b|\n|---|---|\n";
    for (int i = 0; i < 12'000; ++i)
        text += "|" + std::to_string(i) + "|x|\n";
    const auto blocks = blocksOf(text);
    BOOST_TEST(as<TableBlock>(blocks, 0).rows.size() == 10'000u);
    BOOST_TEST(blocks.size() == 2'001u);
    BOOST_TEST(words(as<Paragraph>(blocks, 2'000).text) == "11999 | x");
}

BOOST_AUTO_TEST_SUITE_END()
