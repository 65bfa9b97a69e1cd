#include "tests/core/exchange/citations/citation_fixture.h"

#include <nlohmann/json.hpp>

#include <array>

namespace atlas::exchange::test {

namespace {

constexpr std::array words{"Đồng",   "Tâm",      "solidarity", "សហគមន៍", "สหกรณ์", "нөкөрлүк",
                           "хоршоо", "économie", "R&D",        "50%",   "of",    "Sao"};

std::string phrase(std::mt19937& random, std::size_t most)
{
    std::string text;
    for (std::size_t n = 1 + random() % most; n > 0; --n)
        text += (text.empty() ? "" : " ") + std::string(words[random() % words.size()]);
    return text;
}

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char c : text)
        result += (c == '&' || c == '%' ? "\\" : "") + std::string(1, c);
    return result;
}

struct Form {
    const char* type;
    const char* ris;
    const char* bibtex;
    const char* csl;
};
constexpr std::array forms{
    Form{"article", "JOUR", "article", "article-journal"}, Form{"book", "BOOK", "book", "book"},
    Form{"chapter", "CHAP", "incollection", "chapter"},    Form{"thesis", "THES", "phdthesis", "thesis"},
    Form{"report", "RPRT", "techreport", "report"},        Form{"webpage", "ELEC", "online", "webpage"}};

const Form& formOf(const Citation& citation)
{
    for (const Form& form : forms)
        if (citation.type == form.type)
            return form;
    return forms[0];
}

nlohmann::json cslDate(const Date& date)
{
    return {{"date-parts", {{date.year, date.month, date.day}}}};
}

} // namespace

std::string names(const Citation& citation)
{
    std::string text;
    for (const CitationName& name : citation.authors) {
        const std::string whole = name.given.empty() ? name.family : name.family + ", " + name.given;
        text += (text.empty() ? "" : "; ") + (name.organisation ? "[" + whole + "]" : whole);
    }
    return text;
}

Citation randomCitation(std::mt19937& random)
{
    Citation citation;
    citation.line = 1;
    citation.key = "key" + std::to_string(random() % 1000);
    citation.type = forms[random() % forms.size()].type;
    for (std::size_t n = 1 + random() % 3; n > 0; --n)
        citation.authors.push_back({phrase(random, 2), phrase(random, 2), false});
    citation.date =
        Date{1950 + static_cast<std::int32_t>(random() % 75), 1 + static_cast<std::int32_t>(random() % 12),
             1 + static_cast<std::int32_t>(random() % 28)};
    citation.year = citation.date->year;
    citation.title = phrase(random, 8);
    citation.container = phrase(random, 4);
    citation.publisher = phrase(random, 3);
    citation.place = phrase(random, 1);
    citation.volume = std::to_string(random() % 100);
    (citation.type == "article" ? citation.issue : citation.number) = std::to_string(random() % 12);
    citation.pages = std::to_string(random() % 100) + "–" + std::to_string(100 + random() % 100);
    citation.isbn = "978-92-2-037079-7";
    citation.doi = "10.1000/" + std::to_string(random()) + "_(a)~b--c";
    citation.url = "https://example.org/~" + std::to_string(random()) + "/a_b?c=d&e=%20f--g";
    citation.accessed = Date{2023, 8, 31};
    citation.language = "vi";
    return citation;
}

std::string asRis(const Citation& citation)
{
    const auto date = [](const Date& day) {
        std::string text = day.toString();
        text[4] = text[7] = '/';
        return text + "/";
    };
    const std::size_t dash = citation.pages.find("–");
    std::string text = "TY  - " + std::string(formOf(citation).ris) + "\n";
    const auto line = [&](const char* tag, const std::string& value) {
        text += std::string(tag) + "  - " + value + "\n";
    };
    for (const CitationName& name : citation.authors)
        line("AU", name.family + ", " + name.given);
    line("ID", citation.key);
    line("TI", citation.title);
    line("T2", citation.container);
    line("DA", date(citation.date.value()));
    line("PB", citation.publisher);
    line("CY", citation.place);
    line("VL", citation.volume);
    if (!citation.issue.empty())
        line("IS", citation.issue);
    if (!citation.number.empty())
        line("M1", citation.number);
    line("SP", citation.pages.substr(0, dash));
    line("EP", citation.pages.substr(dash + std::string("–").size()));
    line("SN", citation.isbn);
    line("DO", citation.doi);
    line("UR", citation.url);
    line("Y2", date(citation.accessed.value()));
    line("LA", citation.language);
    return text + "ER  - \n";
}

std::string asBibtex(const Citation& citation)
{
    std::string text = "@" + std::string(formOf(citation).bibtex) + "{" + citation.key;
    const auto field = [&](const char* name, const std::string& value) {
        text += ",\n  " + std::string(name) + " = {" + value + "}";
    };
    std::string authors;
    for (const CitationName& name : citation.authors)
        authors += (authors.empty() ? "" : " and ") + escaped(name.family) + ", " + escaped(name.given);
    field("author", authors);
    field("title", "{" + escaped(citation.title) + "}");
    field("booktitle", escaped(citation.container));
    field("date", citation.date.value().toString());
    field("publisher", escaped(citation.publisher));
    field("address", escaped(citation.place));
    field("volume", citation.volume);
    field("number", citation.issue + citation.number);
    std::string pages = citation.pages;
    pages.replace(pages.find("–"), std::string("–").size(), "--");
    field("pages", pages);
    field("isbn", citation.isbn);
    field("doi", citation.doi);
    field("url", citation.url);
    field("urldate", citation.accessed.value().toString());
    field("langid", citation.language);
    return text + "\n}\n";
}

std::string asCsl(const Citation& citation)
{
    nlohmann::json item{{"id", citation.key},
                        {"type", formOf(citation).csl},
                        {"title", citation.title},
                        {"container-title", citation.container},
                        {"issued", cslDate(citation.date.value())},
                        {"publisher", citation.publisher},
                        {"publisher-place", citation.place},
                        {"volume", citation.volume},
                        {"issue", citation.issue},
                        {"number", citation.number},
                        {"page", citation.pages},
                        {"ISBN", citation.isbn},
                        {"DOI", citation.doi},
                        {"URL", citation.url},
                        {"accessed", cslDate(citation.accessed.value())},
                        {"language", citation.language}};
    for (const CitationName& name : citation.authors)
        item["author"].push_back({{"family", name.family}, {"given", name.given}});
    return "[" + item.dump() + "]";
}

} // namespace atlas::exchange::test
