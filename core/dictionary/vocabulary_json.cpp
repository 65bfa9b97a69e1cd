#include "core/dictionary/vocabulary_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace atlas::dictionary {

namespace {

using Json = nlohmann::json;

[[noreturn]] void refuse(std::string_view key, const std::string& fault)
{
    throw std::runtime_error("vocabulary " + std::string(key) + ": " + fault);
}

Date readDate(const std::string& text)
{
    const std::optional<Date> date = Date::parse(text);
    if (!date)
        throw std::runtime_error("no date: " + text);
    return *date;
}

/// "vi", "zh-Hant": two or three small letters, and subtags. Keeps a misspelt name from passing as a
/// language.
bool isLanguage(std::string_view name)
{
    const std::string_view primary = name.substr(0, name.find('-'));
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    return (primary.size() == 2 || primary.size() == 3) &&
           std::all_of(primary.begin(), primary.end(), isSmall);
}

void readMember(Term& term, const std::string& name, const Json& value)
{
    if (name == "code")
        term.code = value.get<std::string>();
    else if (name == "parent")
        term.parent = value.get<std::string>();
    else if (name == "country")
        term.country = value.get<std::string>();
    else if (name == "valid_from")
        term.validFrom = readDate(value.get<std::string>());
    else if (name == "valid_to")
        term.validTo = readDate(value.get<std::string>());
    else if (name == "successors")
        term.successors = value.get<std::vector<std::string>>();
    else if (name == "attributes")
        for (const auto& [attribute, text] : value.items())
            term.attributes.insert_or_assign(attribute, text.get<std::string>());
    else if (isLanguage(name))
        term.labels.emplace(name, value.get<std::string>());
    else
        throw std::runtime_error("no language: " + name);
}

Term readTerm(const Json& object, const Term& common)
{
    Term term = common;
    for (const auto& [name, value] : object.items())
        readMember(term, name, value);
    if (term.code.empty() || !term.labels.contains("en"))
        throw std::runtime_error("a term without code or English label: " + object.dump());
    return term;
}

} // namespace

Vocabulary parseVocabulary(std::string_view key, std::string_view json)
{
    try {
        const Json list = Json::parse(json);
        Vocabulary vocabulary;
        vocabulary.key = list.at("key").get<std::string>();
        vocabulary.source = list.at("source").get<std::string>();
        vocabulary.parent = list.value("parent", "");
        vocabulary.unreviewed = list.value("unreviewed", std::vector<std::string>{});
        Term common;
        common.attributes = list.value("attributes", decltype(common.attributes){});
        for (const Json& term : list.at("terms"))
            vocabulary.terms.push_back(readTerm(term, common));
        if (vocabulary.key != key || vocabulary.source.empty())
            throw std::runtime_error("key or source is wrong");
        vocabulary.index();
        return vocabulary;
    } catch (const std::exception& fault) {
        refuse(key, fault.what());
    }
}

} // namespace atlas::dictionary
