#include "core/dictionary/iso_codes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <unordered_set>

namespace atlas::dictionary::iso {

namespace {

using Json = nlohmann::json;

constexpr std::streamoff largest_file = 16 << 20;
constexpr std::size_t longest_code = 16;

std::string readFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const std::streamoff size = file ? std::streamoff(file.tellg()) : -1;
    if (size <= 0 || size > largest_file)
        return {};
    std::string text(static_cast<std::size_t>(size), '\0');
    file.seekg(0);
    return file.read(text.data(), size) ? text : std::string();
}

/// The member's text, "" when it is missing or no text.
std::string textOf(const Json& entry, const char* name)
{
    const auto found = entry.find(name);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool isCode(std::string_view code)
{
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !code.empty() && code.size() <= longest_code && std::all_of(code.begin(), code.end(), allowed);
}

/// Every entry of {"<list>": [{…}, …]} that `make` turns into a term with a code and a name.
template <typename Make>
std::vector<Term> readTerms(const std::string& path, const char* list, Make make)
{
    const Json document = Json::parse(readFile(path), nullptr, false);
    if (!document.is_object() || !document.contains(list) || !document[list].is_array())
        return {};
    std::vector<Term> terms;
    terms.reserve(document[list].size());
    for (const Json& entry : document[list]) {
        if (!entry.is_object())
            continue;
        Term term = make(entry);
        std::string name = textOf(entry, "name");
        if (!isCode(term.code) || name.empty())
            continue;
        term.labels.emplace("en", std::move(name));
        terms.push_back(std::move(term));
    }
    return terms;
}

void setAttribute(Term& term, const char* name, std::string value)
{
    if (!value.empty())
        term.attributes.emplace(name, std::move(value));
}

/// Sorted by code, the first of each code kept.
void sortByCode(std::vector<Term>& terms)
{
    std::stable_sort(terms.begin(), terms.end(),
                     [](const Term& left, const Term& right) { return left.code < right.code; });
    const auto isSame = [](const Term& left, const Term& right) { return left.code == right.code; };
    terms.erase(std::unique(terms.begin(), terms.end(), isSame), terms.end());
}

void sortByName(std::vector<Term>& terms)
{
    std::stable_sort(terms.begin(), terms.end(), [](const Term& left, const Term& right) {
        return left.label("en") < right.label("en");
    });
}

Term subdivision(const Json& entry)
{
    Term term;
    term.code = textOf(entry, "code");
    term.country = term.code.substr(0, term.code.find('-'));
    term.parent = textOf(entry, "parent");
    // The package gives most parents without their country: "NX" for "AZ-NX".
    if (!term.parent.empty() && term.parent.find('-') == std::string::npos)
        term.parent.insert(0, term.country + "-");
    setAttribute(term, "scheme", "ISO3166-2");
    setAttribute(term, "type", textOf(entry, "type"));
    return term;
}

void dropUnknownParents(std::vector<Term>& terms)
{
    std::unordered_set<std::string_view> codes;
    for (const Term& term : terms)
        codes.insert(term.code);
    for (Term& term : terms)
        if (!codes.contains(term.parent))
            term.parent.clear();
}

} // namespace

std::vector<Term> countries(const std::string& folder)
{
    std::vector<Term> terms = readTerms(folder + "/iso_3166-1.json", "3166-1", [](const Json& entry) {
        Term term;
        term.code = textOf(entry, "alpha_2");
        setAttribute(term, "alpha3", textOf(entry, "alpha_3"));
        setAttribute(term, "numeric", textOf(entry, "numeric"));
        return term;
    });
    sortByCode(terms);
    sortByName(terms);
    return terms;
}

std::vector<Term> subdivisions(const std::string& folder)
{
    std::vector<Term> terms = readTerms(folder + "/iso_3166-2.json", "3166-2", subdivision);
    sortByCode(terms);
    dropUnknownParents(terms);
    return terms;
}

std::vector<Term> currencies(const std::string& folder)
{
    std::vector<Term> terms = readTerms(folder + "/iso_4217.json", "4217", [](const Json& entry) {
        Term term;
        term.code = textOf(entry, "alpha_3");
        setAttribute(term, "numeric", textOf(entry, "numeric"));
        return term;
    });
    sortByCode(terms);
    return terms;
}

std::vector<Term> languages(const std::string& folder)
{
    std::vector<Term> terms = readTerms(folder + "/iso_639-2.json", "639-2", [](const Json& entry) {
        Term term;
        term.code = textOf(entry, "alpha_2");
        if (term.code.empty())
            term.code = textOf(entry, "alpha_3");
        return term;
    });
    // "qaa-qtz" is a range for private use, no language.
    std::erase_if(terms, [](const Term& term) { return term.code.size() > 3; });
    sortByCode(terms);
    sortByName(terms);
    return terms;
}

} // namespace atlas::dictionary::iso
