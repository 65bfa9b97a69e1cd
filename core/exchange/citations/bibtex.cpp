#include "core/exchange/citations/bibtex_names.h"
#include "core/exchange/citations/bibtex_scanner.h"
#include "core/exchange/citations/formats.h"
#include "core/exchange/citations/latex_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace atlas::exchange {

namespace {

struct TypeOf {
    std::string_view bibtex;
    std::string_view type;
};

constexpr std::array types{
    TypeOf{"article", "article"},
    TypeOf{"book", "book"},
    TypeOf{"booklet", "book"},
    TypeOf{"collection", "book"},
    TypeOf{"conference", "presentation"},
    TypeOf{"dataset", "dataset"},
    TypeOf{"electronic", "webpage"},
    TypeOf{"inbook", "chapter"},
    TypeOf{"incollection", "chapter"},
    TypeOf{"inproceedings", "presentation"},
    TypeOf{"inreference", "chapter"},
    TypeOf{"jurisdiction", "law"},
    TypeOf{"legal", "law"},
    TypeOf{"legislation", "law"},
    TypeOf{"manual", "report"},
    TypeOf{"mastersthesis", "thesis"},
    TypeOf{"mvbook", "book"},
    TypeOf{"online", "webpage"},
    TypeOf{"phdthesis", "thesis"},
    TypeOf{"proceedings", "book"},
    TypeOf{"reference", "book"},
    TypeOf{"report", "report"},
    TypeOf{"suppbook", "chapter"},
    TypeOf{"techreport", "report"},
    TypeOf{"thesis", "thesis"},
    TypeOf{"unpublished", "unpublished"},
    TypeOf{"www", "webpage"},
};

/// Fields of one entry, with LaTeX resolved.
class Fields {
public:
    explicit Fields(const BibtexEntry& entry)
        : m_entry(&entry)
    {}
    /// As it stands; "" when there is none.
    [[nodiscard]] std::string_view raw(std::string_view name) const
    {
        const auto found = m_entry->fields.find(name);
        return found == m_entry->fields.end() ? std::string_view() : std::string_view(found->second);
    }
    /// The first of these that is there.
    [[nodiscard]] std::string text(std::initializer_list<std::string_view> names) const
    {
        for (const std::string_view name : names)
            if (!raw(name).empty())
                return latexText(raw(name));
        return {};
    }
    [[nodiscard]] std::string address(std::string_view name) const { return latexAddress(raw(name)); }

private:
    const BibtexEntry* m_entry;
};

void readDates(const Fields& fields, Citation& citation)
{
    CitationDate read = citationDate(fields.text({"date"}));
    if (!read.year) {
        const auto year = leadingNumber(fields.text({"year"}));
        const auto day = leadingNumber(fields.text({"day"}));
        read = citationDate(year.value_or(0), monthOf(fields.text({"month"})), day.value_or(0));
    }
    citation.year = read.year;
    citation.date = read.date;
    citation.accessed = citationDate(fields.text({"urldate", "lastchecked", "lastaccessed"})).date;
}

void readAddress(const Fields& fields, Citation& citation)
{
    citation.doi = fields.address("doi");
    citation.url = fields.address("url");
    if (!citation.url.empty())
        return;
    // Before there was a field for it, addresses stood here.
    for (const std::string_view name : {"howpublished", "note"}) {
        const std::string text = fields.address(name);
        if (const std::size_t found = text.find("http"); found != std::string::npos) {
            citation.url = text.substr(found, text.find_first_of(" ,;\n", found) - found);
            return;
        }
    }
}

/// Who made a report or granted a degree publishes it, or answers for it when nobody signs.
void readBody(const Fields& fields, Citation& citation)
{
    citation.publisher = fields.text({"publisher"});
    const std::string body = fields.text({"institution", "school", "organization"});
    if (citation.authors.empty())
        citation.organisation = body;
    else if (citation.publisher.empty())
        citation.publisher = body;
}

Citation citationOf(const BibtexEntry& entry)
{
    const Fields fields(entry);
    Citation citation;
    citation.line = entry.line;
    citation.key = entry.key;
    const auto* const type = std::find_if(types.begin(), types.end(),
                                          [&](const TypeOf& known) { return known.bibtex == entry.type; });
    if (type != types.end())
        citation.type = type->type;
    if (citation.type == "article" && fields.raw("entrysubtype") == "newspaper")
        citation.type = "news";
    citation.authors = bibtexNames(fields.raw("author"));
    if (citation.authors.empty())
        citation.authors = bibtexNames(fields.raw("editor"));
    readDates(fields, citation);
    citation.title = fields.text({"title"});
    if (const std::string subtitle = fields.text({"subtitle"}); !subtitle.empty())
        citation.title += ": " + subtitle;
    citation.container =
        fields.text({"journaltitle", "journal", "booktitle", "maintitle", "eventtitle", "series"});
    readBody(fields, citation);
    citation.place = fields.text({"location", "address"});
    citation.volume = fields.text({"volume"});
    citation.issue = fields.text({"issue"});
    const bool ofJournal = citation.type == "article" || citation.type == "news";
    (ofJournal && citation.issue.empty() ? citation.issue : citation.number) = fields.text({"number"});
    citation.pages = fields.text({"pages"});
    citation.isbn = fields.text({"isbn"});
    readAddress(fields, citation);
    citation.language = fields.text({"langid", "language"});
    return citation;
}

/// What a chapter does not say itself it has from the book it refers to.
void inherit(const Citation& book, Citation& part)
{
    const auto take = [](std::string& own, const std::string& theirs) {
        if (own.empty())
            own = theirs;
    };
    take(part.container, book.title);
    take(part.publisher, book.publisher);
    take(part.place, book.place);
    take(part.isbn, book.isbn);
    take(part.language, book.language);
    if (!part.year) {
        part.year = book.year;
        part.date = book.date;
    }
}

} // namespace

void parseBibtex(std::string_view text, CitationBuilder& builder)
{
    BibtexScanner scanner(text, builder);
    std::map<std::string, std::string, std::less<>> parents; ///< lower case, as BibTeX compares keys
    while (const auto entry = scanner.next()) {
        if (builder.full(entry->line))
            break;
        if (const auto parent = entry->fields.find("crossref"); parent != entry->fields.end())
            parents.emplace(entry->key, lowerAscii(parent->second));
        builder.add(citationOf(*entry));
    }
    if (parents.empty())
        return;
    std::map<std::string, Citation, std::less<>> books;
    for (const Citation& citation : builder.citations())
        books.emplace(lowerAscii(citation.key), citation);
    for (Citation& citation : builder.citations())
        if (const auto parent = parents.find(citation.key); parent != parents.end())
            if (const auto book = books.find(parent->second); book != books.end())
                inherit(book->second, citation);
}

} // namespace atlas::exchange
