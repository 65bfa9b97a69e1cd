#include "core/base/text.h"
#include "core/exchange/citations/citation_builder.h"
#include "tests/core/exchange/citations/citation_fixture.h"
#include "tests/core/exchange/temporary.h"

#include <boost/test/unit_test.hpp>

using namespace atlas;
using namespace atlas::exchange;
using namespace atlas::exchange::test;

namespace {

std::string written(const Citation& citation, CitationFormat format)
{
    switch (format) {
    case CitationFormat::ris:
        return asRis(citation);
    case CitationFormat::bibtex:
        return asBibtex(citation);
    case CitationFormat::csl_json:
        break;
    }
    return asCsl(citation);
}

constexpr std::array formats{CitationFormat::ris, CitationFormat::bibtex, CitationFormat::csl_json};

std::string mutated(std::string text, std::mt19937& random)
{
    constexpr std::string_view pieces = "{}[]\"\\@,#=()\n\r  -TYER/0:~&%'";
    for (std::size_t edits = 1 + random() % 8; edits > 0; --edits) {
        const std::size_t at = random() % text.size();
        switch (random() % 4) {
        case 0:
            text.insert(at, 1, pieces[random() % pieces.size()]);
            break;
        case 1:
            text[at] = pieces[random() % pieces.size()];
            break;
        case 2:
            text.erase(at, 1 + random() % 9);
            break;
        default:
            text.insert(at, text.substr(random() % text.size(), random() % 60));
        }
        if (text.empty())
            text = "@";
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(citation_reader)

BOOST_AUTO_TEST_CASE(references_come_back_from_every_format)
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        const Citation citation = randomCitation(random);
        for (const CitationFormat format : formats) {
            const std::string text = written(citation, format);
            BOOST_TEST_REQUIRE((citationFormatOf(text) == format));
            const CitationList list = parseCitations(text, format);
            BOOST_TEST_REQUIRE(list.problemCount == 0);
            BOOST_TEST_REQUIRE(list.citations.size() == 1);
            BOOST_TEST_CONTEXT(text)
            BOOST_TEST_REQUIRE((list.citations[0] == citation));
        }
    }
}

BOOST_AUTO_TEST_CASE(mutated_files_are_read_or_refused)
{
    std::mt19937 random(12);
    int read = 0;
    for (int round = 0; round < 4000; ++round) {
        std::string text;
        const CitationFormat format = formats[random() % formats.size()];
        for (std::size_t n = 1 + random() % 3; n > 0; --n)
            text += written(randomCitation(random), format);
        text = mutated(std::move(text), random);
        if (!text::isUtf8(text))
            continue; // refused before any format is looked at
        const CitationList list = parseCitations(text, formats[random() % 8 == 0 ? random() % 3 : 0]);
        const CitationList same = parseCitations(text, format);
        read += same.citations.empty() ? 0 : 1;
        for (const CitationList* some : {&list, &same}) {
            BOOST_REQUIRE_LE(some->problems.size(), citation_limits::problems_kept);
            BOOST_REQUIRE_LE(static_cast<std::int64_t>(some->problems.size()), some->problemCount);
            for (const Citation& citation : some->citations) {
                BOOST_REQUIRE(text::isUtf8(citation.title) && text::isUtf8(names(citation)));
                BOOST_REQUIRE_GE(citation.line, 1);
                BOOST_REQUIRE_EQUAL(citation.title, citationText(citation.title));
                BOOST_REQUIRE(!citation.date || (citation.date->valid() && citation.year));
            }
        }
    }
    BOOST_TEST(read > 1000);
}

BOOST_AUTO_TEST_CASE(files_are_told_apart_by_content_and_encoding)
{
    const Folder folder;
    const auto title = [&](std::string_view bytes) {
        const auto list = readCitations(folder.write("references.txt", bytes));
        return list && !list->citations.empty() ? list->citations[0].title : std::string("refused");
    };
    BOOST_TEST(title("\xEF\xBB\xBFTY  - BOOK\nTI  - Sách\nER  -\n") == "Sách");
    BOOST_TEST(title("% a remark\n@book{k, title={Sách}}") == "Sách");
    BOOST_TEST(title("\n [ {\"title\": \"S\\u00e1ch\"} ]") == "Sách");
    BOOST_TEST(title("{\"title\": \"One\"}") == "One");
    std::string wide;
    for (const char c : std::string_view("TY  - BOOK\r\nTI  - Wide\r\nER  - \r\n")) {
        wide += c;
        wide += '\0';
    }
    BOOST_TEST(title("\xFF\xFE" + wide) == "Wide");
    BOOST_TEST(title("name,country\nA,VN\n") == "refused");
    BOOST_TEST(title("") == "refused");
    const auto other = readCitations(folder.write("table.csv", "name,mail\nA,a@example.org\n"));
    BOOST_TEST_REQUIRE(!other.has_value());
    BOOST_TEST((other.error().code == ErrorCode::no_references));
    BOOST_TEST(!readCitations(folder / "none.ris").has_value());
}

BOOST_AUTO_TEST_CASE(numbers_dates_and_identifiers)
{
    BOOST_TEST(bareDoi("https://doi.org/10.1000/182 (accessed)") == "10.1000/182");
    BOOST_TEST(bareDoi("doi:10.1000/182") == "10.1000/182");
    BOOST_TEST(bareDoi("none") == "none");
    BOOST_TEST(isIsbn("978-92-2-037079-7"));
    BOOST_TEST(!isIsbn("978-92-2-037079-0"));
    BOOST_TEST(isIsbn("0-306-40615-2"));
    BOOST_TEST(isIsbn("080442957X"));
    BOOST_TEST(!isIsbn(""));
    BOOST_TEST(!isIsbn(std::string(5000, '0')));
    BOOST_TEST(citationDate("2023/02/30").year.value() == 2023);
    BOOST_TEST(!citationDate("2023/02/30").date);
    BOOST_TEST(!citationDate("no date").year);
    BOOST_TEST(!citationDate("99999999999999999999-01-01").year);
    BOOST_TEST(monthOf("Sept.") == 9);
    BOOST_TEST(monthOf("13") == 0);
    BOOST_TEST(pageRange("5", "5") == "5");
}

BOOST_AUTO_TEST_SUITE_END()
