#include "core/exchange/citations/formats.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace atlas::exchange {

namespace {

using Json = nlohmann::json;

/// Dates are the deepest: item, "issued", "date-parts", one date.
constexpr int deepest = 8;

struct TypeOf {
    std::string_view csl;
    std::string_view type;
};

constexpr std::array types{
    TypeOf{"article", "article"},
    TypeOf{"article-journal", "article"},
    TypeOf{"article-magazine", "article"},
    TypeOf{"article-newspaper", "news"},
    TypeOf{"bill", "law"},
    TypeOf{"book", "book"},
    TypeOf{"chapter", "chapter"},
    TypeOf{"dataset", "dataset"},
    TypeOf{"entry-dictionary", "chapter"},
    TypeOf{"entry-encyclopedia", "chapter"},
    TypeOf{"interview", "interview"},
    TypeOf{"legal_case", "law"},
    TypeOf{"legislation", "law"},
    TypeOf{"manuscript", "unpublished"},
    TypeOf{"pamphlet", "report"},
    TypeOf{"paper-conference", "presentation"},
    TypeOf{"post", "webpage"},
    TypeOf{"post-weblog", "webpage"},
    TypeOf{"regulation", "law"},
    TypeOf{"report", "report"},
    TypeOf{"review", "article"},
    TypeOf{"speech", "presentation"},
    TypeOf{"standard", "report"},
    TypeOf{"thesis", "thesis"},
    TypeOf{"treaty", "law"},
    TypeOf{"webpage", "webpage"},
};

/// One item with its place for problems.
class Item {
public:
    Item(const Json& json, std::int64_t line, CitationBuilder& builder)
        : m_json(&json)
        , m_line(line)
        , m_builder(&builder)
    {}
    [[nodiscard]] Citation citation() const;

private:
    /// A text or a number of an object, "" when it is neither.
    [[nodiscard]] std::string textOf(const Json& object, const char* name) const;
    [[nodiscard]] std::string text(std::initializer_list<const char*> names) const;
    [[nodiscard]] std::vector<CitationName> names(const char* name) const;
    [[nodiscard]] CitationDate date(const char* name) const;

    const Json* m_json;
    std::int64_t m_line;
    CitationBuilder* m_builder;
};

std::string Item::textOf(const Json& object, const char* name) const
{
    const auto found = object.find(name);
    if (found == object.end())
        return {};
    if (found->is_number_integer())
        return std::to_string(found->get<std::int64_t>());
    const auto* const value = found->get_ptr<const std::string*>();
    if (value == nullptr)
        return {};
    if (value->size() <= citation_limits::value_bytes)
        return *value;
    m_builder->tooLong(m_line);
    return {};
}

std::string Item::text(std::initializer_list<const char*> names) const
{
    for (const char* name : names)
        if (std::string value = textOf(*m_json, name); !value.empty())
            return value;
    return {};
}

std::vector<CitationName> Item::names(const char* name) const
{
    std::vector<CitationName> result;
    const auto found = m_json->find(name);
    if (found == m_json->end() || !found->is_array())
        return result;
    const auto joined = [](const std::string& first, const std::string& second) {
        return first.empty() ? second : second.empty() ? first : first + " " + second;
    };
    for (const Json& person : *found) {
        if (!person.is_object())
            continue;
        if (std::string literal = textOf(person, "literal"); !literal.empty()) {
            result.push_back({std::move(literal), {}, true});
            continue;
        }
        const std::string family = joined(textOf(person, "non-dropping-particle"), textOf(person, "family"));
        const std::string given = joined(joined(textOf(person, "given"), textOf(person, "dropping-particle")),
                                         textOf(person, "suffix"));
        result.push_back({family, given, false});
        if (result.size() > citation_limits::authors)
            break;
    }
    return result;
}

/// {"date-parts": [[2023, 6, 20]]}, with numbers or texts; else "raw" or "literal".
CitationDate Item::date(const char* name) const
{
    const auto found = m_json->find(name);
    if (found == m_json->end() || !found->is_object())
        return {};
    const auto parts = found->find("date-parts");
    if (parts == found->end() || !parts->is_array() || parts->empty() || !parts->front().is_array()) {
        const CitationDate raw = citationDate(textOf(*found, "raw"));
        return raw.year ? raw : citationDate(textOf(*found, "literal"));
    }
    std::array<std::int64_t, 3> numbers{};
    std::size_t next = 0;
    for (const Json& part : parts->front()) {
        if (next == numbers.size())
            break;
        if (part.is_number_integer())
            numbers.at(next) = part.get<std::int64_t>();
        else if (const auto* const text = part.get_ptr<const std::string*>())
            numbers.at(next) = leadingNumber(*text).value_or(0);
        ++next;
    }
    return citationDate(numbers[0], numbers[1], numbers[2]);
}

Citation Item::citation() const
{
    Citation citation;
    citation.line = m_line;
    citation.key = text({"id", "citation-key"});
    const std::string type = text({"type"});
    const auto* const found =
        std::find_if(types.begin(), types.end(), [&](const TypeOf& known) { return known.csl == type; });
    if (found != types.end())
        citation.type = found->type;
    citation.authors = names("author");
    if (citation.authors.empty())
        citation.authors = names("editor");
    const CitationDate issued = date("issued");
    citation.year = issued.year;
    citation.date = issued.date;
    citation.accessed = date("accessed").date;
    citation.title = text({"title"});
    citation.container = text({"container-title", "event-title", "event"});
    citation.publisher = text({"publisher"});
    citation.place = text({"publisher-place", "event-place"});
    citation.volume = text({"volume"});
    citation.issue = text({"issue"});
    citation.number = text({"number"});
    citation.pages = text({"page"});
    citation.isbn = text({"ISBN"});
    citation.doi = text({"DOI"});
    citation.url = text({"URL"});
    citation.language = text({"language"});
    if (citation.authors.empty())
        citation.organisation = text({"authority"});
    return citation;
}

/// Finds where each object of the list begins and ends, so that one at a time becomes a tree: a file of many
/// brackets costs no more memory than its largest item.
class Items {
public:
    explicit Items(std::string_view text)
        : m_text(text)
    {}
    /// The next object; empty at the end, and where an object does not end.
    [[nodiscard]] std::string_view next();
    [[nodiscard]] std::int64_t line() const { return m_line; } ///< where it begins

private:
    std::string_view m_text;
    std::size_t m_position = 0;
    std::size_t m_counted = 0;
    std::int64_t m_line = 1;
};

std::string_view Items::next()
{
    const std::size_t begin = m_text.find('{', m_position);
    m_position = std::min(begin, m_text.size());
    m_line += std::count(m_text.data() + m_counted, m_text.data() + m_position, '\n');
    m_counted = m_position;
    int depth = 0;
    bool quoted = false;
    for (; m_position < m_text.size(); ++m_position) {
        const char c = m_text[m_position];
        if (quoted && c == '\\') {
            ++m_position;
            continue;
        }
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0) {
            ++m_position;
            return m_text.substr(begin, m_position - begin);
        }
    }
    m_position = m_text.size();
    return begin == std::string_view::npos ? std::string_view() : m_text.substr(begin, 1);
}

void readItem(std::string_view text, std::int64_t line, CitationBuilder& builder)
{
    if (text.size() > citation_limits::entry_bytes) {
        builder.tooLong(line);
        return;
    }
    // What lies deeper than any item of CSL is left out while it is read.
    const auto shallow = [](int depth, Json::parse_event_t, Json&) { return depth <= deepest; };
    const Json item = Json::parse(text, shallow, false);
    if (item.is_object())
        builder.add(Item(item, line, builder).citation());
    else
        builder.problem(
            line,
            {"exchange", ATLAS_TEXT("exchange", "What begins here is not valid JSON and was left out."), {}});
}

} // namespace

void parseCsl(std::string_view text, CitationBuilder& builder)
{
    Items items(text);
    while (true) {
        const std::string_view item = items.next();
        if (item.empty() || builder.full(items.line()))
            return;
        readItem(item, items.line(), builder);
    }
}

} // namespace atlas::exchange
