#include "core/exchange/code_finder.h"

#include "core/base/text.h"
#include "core/exchange/plan.h"

namespace atlas::exchange {
namespace {

/// Words remembered at most; a column of ever new words is not worth remembering.
constexpr std::size_t remembered = 65'536;
constexpr std::size_t remembered_bytes = 200;

/// Names as people write them: "Caerphilly [Caerffili GB-CAF]" without its second name, "Bristol, City of" as
/// "City of Bristol".
std::string withoutBrackets(std::string_view name)
{
    return text::simplified(name.substr(0, name.find('[')));
}

std::string turnedRound(std::string_view name)
{
    const std::size_t comma = name.find(", ");
    if (comma == std::string_view::npos || name.find(", ", comma + 1) != std::string_view::npos)
        return {};
    return std::string(name.substr(comma + 2)) + " " + std::string(name.substr(0, comma));
}

/// The edition of a list of several whose labels count: that of the plan's words, else the first of the list.
/// Editions that dates tell apart stand beside each other; then it is "".
std::string_view schemeOf(const std::vector<const dictionary::Term*>& terms,
                          const std::vector<ValueMap>& values)
{
    for (const dictionary::Term* term : terms)
        if (term->validFrom || term->validTo)
            return {};
    for (const ValueMap& value : values)
        for (const dictionary::Term* term : terms)
            if (term->code == value.code)
                return term->attribute("scheme");
    return terms.empty() ? std::string_view() : terms.front()->attribute("scheme");
}

} // namespace

const std::string& WordFolder::fold(std::string_view word)
{
    if (const auto seen = m_seen.find(word); seen != m_seen.end())
        return seen->second;
    m_last = text::fold(word);
    if (m_seen.size() >= remembered || word.size() > remembered_bytes)
        return m_last;
    return m_seen.emplace(word, m_last).first->second;
}

CodeFinder::CodeFinder(const dictionary::Vocabulary& vocabulary, const std::vector<ValueMap>& values,
                       std::string_view country, const Date& today, const dictionary::StudyCodes& chosen)
{
    const std::vector<const dictionary::Term*> terms = vocabulary.forCountry(country);
    const std::string_view scheme = schemeOf(terms, values);
    const std::string_view edition = dictionary::editionOf(vocabulary, chosen);
    for (const dictionary::Term* term : terms) {
        m_codes.emplace(text::fold(term->code), term->code);
        if (!edition.empty() && (term->parent == edition || term->attribute("scheme") == edition))
            addLabels(*term, term->validOn(today), m_chosen);
        if (scheme.empty() || term->attribute("scheme") == scheme)
            addLabels(*term, term->validOn(today), m_labels);
    }
    for (const ValueMap& value : values)
        if (m_codes.count(text::fold(value.code)) > 0)
            for (const std::string& word : value.words)
                m_codes.insert_or_assign(text::fold(word), value.code);
}

void CodeFinder::addLabels(const dictionary::Term& term, bool valid, Labels& labels)
{
    for (const auto& label : term.labels)
        addLabel(term, label.second, valid, labels);
}

void CodeFinder::addLabel(const dictionary::Term& term, std::string_view label, bool valid, Labels& labels)
{
    const std::string plain = withoutBrackets(label);
    for (const std::string& name : {std::string(label), plain, turnedRound(plain)}) {
        const std::string key = text::fold(name);
        if (key.empty())
            continue;
        const auto [found, isNew] = labels.codes.emplace(key, term.code);
        if (isNew) {
            labels.valid.emplace(key, valid);
        } else if (found->second != term.code) {
            bool& otherValid = labels.valid.find(key)->second;
            if (valid == otherValid)
                found->second.clear();
            else if (valid)
                found->second = term.code;
            otherValid = otherValid || valid;
        }
    }
}

std::string_view CodeFinder::find(std::string_view folded) const
{
    if (const auto code = m_codes.find(folded); code != m_codes.end())
        return code->second;
    for (const Labels* labels : {&m_chosen, &m_labels})
        if (const auto label = labels->codes.find(folded); label != labels->codes.end())
            return label->second;
    return {};
}

} // namespace atlas::exchange
