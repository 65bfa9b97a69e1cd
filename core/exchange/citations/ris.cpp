#include "core/exchange/citations/formats.h"

#include <algorithm>
#include <array>
#include <map>

namespace atlas::exchange {

namespace {

struct TypeOf {
    std::string_view ris;
    std::string_view type;
};

constexpr std::array types{
    TypeOf{"ABST", "article"},        TypeOf{"AGGR", "dataset"},      TypeOf{"BILL", "law"},
    TypeOf{"BLOG", "webpage"},        TypeOf{"BOOK", "book"},         TypeOf{"CASE", "law"},
    TypeOf{"CHAP", "chapter"},        TypeOf{"CONF", "presentation"}, TypeOf{"CPAPER", "presentation"},
    TypeOf{"DATA", "dataset"},        TypeOf{"DBASE", "dataset"},     TypeOf{"EBOOK", "book"},
    TypeOf{"ECHAP", "chapter"},       TypeOf{"EDBOOK", "book"},       TypeOf{"EJOUR", "article"},
    TypeOf{"ELEC", "webpage"},        TypeOf{"GOVDOC", "report"},     TypeOf{"INPR", "article"},
    TypeOf{"JFULL", "article"},       TypeOf{"JOUR", "article"},      TypeOf{"LEGAL", "law"},
    TypeOf{"MANSCPT", "unpublished"}, TypeOf{"MGZN", "article"},      TypeOf{"NEWS", "news"},
    TypeOf{"PAMP", "report"},         TypeOf{"RPRT", "report"},       TypeOf{"SLIDE", "presentation"},
    TypeOf{"STAND", "report"},        TypeOf{"STAT", "law"},          TypeOf{"THES", "thesis"},
    TypeOf{"UNBILL", "law"},          TypeOf{"UNPB", "unpublished"},  TypeOf{"WEB", "webpage"},
};

/// "TY  - JOUR": two capitals or a capital and a digit, blanks, a hyphen, and a blank unless nothing follows.
/// Some programs write one blank before the hyphen.
struct Tagged {
    std::string_view tag; ///< "" when the line has none
    std::string_view value;
};

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

Tagged taggedLine(std::string_view line)
{
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (line.size() < 4 || !capital(line[0]) || !(capital(line[1]) || (line[1] >= '0' && line[1] <= '9')))
        return {{}, trimmed(line)};
    const std::size_t hyphen = line.find_first_not_of(" \t", 2);
    const bool tagged = hyphen != std::string_view::npos && hyphen > 2 && line[hyphen] == '-' &&
                        (hyphen + 1 == line.size() ||
                         std::string_view(" \t\r").find(line[hyphen + 1]) != std::string_view::npos);
    if (!tagged)
        return {{}, trimmed(line)};
    return {line.substr(0, 2), trimmed(line.substr(hyphen + 1))};
}

CitationName nameOf(std::string_view text)
{
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos)
        return {std::string(text), {}, false};
    // "Family, Given, Suffix": the suffix follows the given names.
    std::string given(trimmed(text.substr(comma + 1)));
    std::replace(given.begin(), given.end(), ',', ' ');
    return {std::string(trimmed(text.substr(0, comma))), std::move(given), false};
}

/// The lines of one reference by tag, in order.
class Entry {
public:
    explicit Entry(std::int64_t line)
        : m_line(line)
    {}
    void add(std::string_view tag, std::string_view value) { m_values[std::string(tag)].emplace_back(value); }
    [[nodiscard]] Citation citation() const;

private:
    /// The first value of the first of these tags that has one.
    [[nodiscard]] std::string first(std::initializer_list<std::string_view> tags) const;
    void readAuthors(Citation& citation) const;
    void readDates(Citation& citation) const;
    void readTitles(Citation& citation) const;

    std::int64_t m_line;
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

std::string Entry::first(std::initializer_list<std::string_view> tags) const
{
    for (const std::string_view tag : tags)
        if (const auto found = m_values.find(tag); found != m_values.end())
            for (const std::string& value : found->second)
                if (!value.empty())
                    return value;
    return {};
}

void Entry::readAuthors(Citation& citation) const
{
    constexpr std::array<std::array<std::string_view, 2>, 2> author_tags{{{"AU", "A1"}, {"ED", "A2"}}};
    for (const auto& tags : author_tags) {
        for (const std::string_view tag : tags)
            if (const auto found = m_values.find(tag); found != m_values.end())
                for (const std::string& value : found->second)
                    citation.authors.push_back(nameOf(value));
        if (!citation.authors.empty())
            return;
    }
}

void Entry::readDates(Citation& citation) const
{
    for (const std::string_view tag : {"DA", "PY", "Y1"}) {
        const CitationDate read = citationDate(first({tag}));
        if (!citation.date && read.date)
            citation.date = read.date;
        if (!citation.year)
            citation.year = read.year;
    }
    if (citation.date)
        citation.year = citation.date->year;
    citation.accessed = citationDate(first({"Y2"})).date;
}

void Entry::readTitles(Citation& citation) const
{
    const std::string book = first({"BT"});
    citation.title = first({"TI", "T1", "CT"});
    if (citation.title.empty())
        citation.title = book;
    citation.container = first({"T2", "JF", "JO", "JA", "J2", "J1"});
    if (citation.container.empty() && book != citation.title)
        citation.container = book;
}

Citation Entry::citation() const
{
    Citation citation;
    citation.line = m_line;
    const std::string type = first({"TY"});
    const auto* const found =
        std::find_if(types.begin(), types.end(), [&](const TypeOf& known) { return known.ris == type; });
    if (found != types.end())
        citation.type = found->type;
    citation.key = first({"ID"});
    readAuthors(citation);
    readDates(citation);
    readTitles(citation);
    citation.publisher = first({"PB"});
    citation.place = first({"CY", "PP"});
    citation.volume = first({"VL"});
    citation.issue = first({"IS"});
    // Reference managers use the one field for either.
    (citation.type == "article" && citation.issue.empty() ? citation.issue : citation.number) = first({"M1"});
    citation.pages = pageRange(first({"SP"}), first({"EP"}));
    citation.isbn = first({"SN"});
    citation.doi = first({"DO"});
    citation.url = first({"UR", "LK", "L2"});
    citation.language = first({"LA"});
    // Several addresses in one line.
    citation.url.resize(std::min(citation.url.size(), citation.url.find("; ")));
    return citation;
}

/// Lines become entries. An entry ends at ER, at the next TY, and at the end of the file.
class Reader {
public:
    explicit Reader(CitationBuilder& builder)
        : m_builder(&builder)
    {}
    void line(std::int64_t number, std::string_view text);
    void end();
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    void flush();

    CitationBuilder* m_builder;
    std::optional<Entry> m_entry;
    std::string m_tag;
    std::string m_value;
    std::int64_t m_valueLine = 0;
    std::size_t m_bytes = 0; ///< of the entry
    bool m_stopped = false;
};

void Reader::line(std::int64_t number, std::string_view text)
{
    const Tagged tagged = taggedLine(text);
    if (tagged.tag.empty()) {
        // A long value goes on in lines without tag.
        if (!m_entry || m_tag.empty() || tagged.value.empty())
            return;
        if (m_value.size() <= citation_limits::value_bytes)
            m_value += " " + std::string(tagged.value);
        return;
    }
    flush();
    if (tagged.tag == "TY" || tagged.tag == "ER")
        end();
    if (tagged.tag == "TY") {
        m_stopped = m_builder->full(number);
        m_entry.emplace(number);
        m_bytes = 0;
    }
    m_tag = tagged.tag;
    m_value = tagged.value;
    m_valueLine = number;
}

void Reader::flush()
{
    m_bytes += m_value.size();
    const bool small =
        m_value.size() <= citation_limits::value_bytes && m_bytes <= citation_limits::entry_bytes;
    if (m_entry && !m_tag.empty() && small)
        m_entry->add(m_tag, m_value);
    else if (m_entry && !m_tag.empty())
        m_builder->tooLong(m_valueLine);
    m_tag.clear();
    m_value.clear();
}

void Reader::end()
{
    flush();
    if (m_entry && !m_stopped)
        m_builder->add(m_entry->citation());
    m_entry.reset();
}

} // namespace

void parseRis(std::string_view text, CitationBuilder& builder)
{
    Reader reader(builder);
    std::int64_t number = 0;
    while (!text.empty() && !reader.stopped()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        reader.line(++number, text.substr(0, end));
        const bool pair = text.substr(end).starts_with("\r\n");
        text.remove_prefix(std::min(text.size(), end + (pair ? 2 : 1)));
    }
    reader.end();
}

} // namespace atlas::exchange
