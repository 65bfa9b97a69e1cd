#include "core/analysis/entity_name.h"

#include "core/base/embedded.h"
#include "core/base/text.h"
#include "core/base/unicode.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace atlas::analysis {

namespace {

constexpr double letters_weight = 0.95;
constexpr double other_numbers = 0.7;

struct Block {
    char32_t from, to;
};

/// Thai, Lao, Burmese, Khmer.
constexpr std::array unspaced_blocks{Block{0x0e00, 0x0e7f}, Block{0x0e80, 0x0eff}, Block{0x1000, 0x109f},
                                     Block{0x1780, 0x17ff}};

bool inUnspacedScript(std::string_view word)
{
    std::size_t position = 0;
    const char32_t first = text::nextCharacter(word, position);
    return std::any_of(unspaced_blocks.begin(), unspaced_blocks.end(),
                       [&](const Block& block) { return first >= block.from && first <= block.to; });
}

/// Folding unifies most punctuation into ASCII; what is left of it: « » № and the marks of Khmer.
bool separates(char32_t character)
{
    if (character < 0x80)
        return !((character >= '0' && character <= '9') || (character >= 'a' && character <= 'z'));
    return character == 0xab || character == 0xbb || character == 0x2116 ||
           (character >= 0x2000 && character <= 0x206f) || (character >= 0x3000 && character <= 0x303f) ||
           (character >= 0x17d4 && character <= 0x17da) || character == text::not_a_character;
}

std::uint32_t hashOf(std::string_view word)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

double dice(const std::vector<std::uint32_t>& left, const std::vector<std::uint32_t>& right)
{
    if (left.empty() || right.empty())
        return 0;
    std::size_t shared = 0;
    for (auto l = left.begin(), r = right.begin(); l != left.end() && r != right.end();) {
        if (*l < *r)
            ++l;
        else if (*r < *l)
            ++r;
        else {
            ++shared;
            ++l;
            ++r;
        }
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(left.size() + right.size());
}

std::vector<std::string> numbersOf(const std::vector<std::string>& words)
{
    std::vector<std::string> numbers;
    for (const std::string& word : words)
        for (std::size_t begin = word.find_first_of("0123456789"); begin != std::string::npos;
             begin = word.find_first_of("0123456789", begin)) {
            const std::size_t end = std::min(word.find_first_not_of("0123456789", begin), word.size());
            const std::size_t head = std::min(word.find_first_not_of('0', begin), end - 1);
            numbers.push_back(word.substr(head, end - head));
            begin = end;
        }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

LegalFormWords LegalFormWords::embedded()
{
    try {
        std::vector<std::string> phrases;
        const auto document = nlohmann::json::parse(atlas::embedded::file("legal_form_words.json"));
        for (const auto& language : document.at("languages"))
            for (const auto& phrase : language)
                phrases.push_back(phrase.get<std::string>());
        return LegalFormWords(phrases);
    } catch (const std::exception& fault) {
        throw std::runtime_error(std::string("legal_form_words.json: ") + fault.what());
    }
}

LegalFormWords::LegalFormWords(const std::vector<std::string>& phrases)
{
    for (const std::string& phrase : phrases) {
        std::vector<std::string> words = wordsOf(phrase);
        if (words.size() > 1)
            m_phrases[words.front()].push_back(std::move(words));
        else if (words.size() == 1 && inUnspacedScript(words.front()))
            m_unspaced.push_back(std::move(words.front()));
        else if (words.size() == 1)
            m_single.push_back(std::move(words.front()));
    }
    const auto longer = [](const auto& left, const auto& right) { return left.size() > right.size(); };
    for (auto& [first, some] : m_phrases)
        std::stable_sort(some.begin(), some.end(), longer);
    std::stable_sort(m_unspaced.begin(), m_unspaced.end(), longer);
    std::sort(m_single.begin(), m_single.end());
}

/// Words of the longest phrase that begins here; 0 for none.
std::size_t LegalFormWords::phraseAt(const std::vector<std::string>& words, std::size_t position) const
{
    const auto found = m_phrases.find(words[position]);
    if (found == m_phrases.end())
        return 0;
    for (const std::vector<std::string>& phrase : found->second)
        if (phrase.size() <= words.size() - position &&
            std::equal(phrase.begin(), phrase.end(), words.begin() + static_cast<std::ptrdiff_t>(position)))
            return phrase.size();
    return 0;
}

void LegalFormWords::strip(std::string& word) const
{
    for (const std::string& form : m_unspaced)
        if (word.starts_with(form)) {
            word.erase(0, form.size());
            break;
        }
    for (const std::string& form : m_unspaced)
        if (word.ends_with(form)) {
            word.erase(word.size() - form.size());
            break;
        }
}

std::vector<std::string> LegalFormWords::without(const std::vector<std::string>& words) const
{
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < words.size();) {
        const std::size_t length = phraseAt(words, i);
        if (length == 0)
            kept.push_back(words[i]);
        i += std::max<std::size_t>(length, 1);
    }
    const bool foundPhrase = kept.size() < words.size();
    const auto single = [&](const std::string& word) {
        return std::binary_search(m_single.begin(), m_single.end(), word);
    };
    if (!foundPhrase && kept.size() > 1 && single(kept.front()))
        kept.erase(kept.begin());
    if (!foundPhrase && kept.size() > 1 && single(kept.back()))
        kept.pop_back();
    for (std::string& word : kept)
        if (inUnspacedScript(word))
            strip(word);
    std::erase_if(kept, [](const std::string& word) { return word.empty(); });
    return kept.empty() ? words : kept;
}

std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words;
    std::string word;
    const std::string folded = text::fold(name);
    for (std::size_t position = 0; position < folded.size();) {
        const std::size_t begin = position;
        if (separates(text::nextCharacter(folded, position))) {
            if (!word.empty())
                words.push_back(std::move(word));
            word.clear();
        } else
            word.append(folded, begin, position - begin);
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

EntityName entityName(std::string_view name, const LegalFormWords& forms)
{
    EntityName result;
    result.words = forms.without(wordsOf(name));
    // "No. 05" is No. 5.
    for (std::string& word : result.words)
        if (word.find_first_not_of("0123456789") == std::string::npos)
            word.erase(0, std::min(word.find_first_not_of('0'), word.size() - 1));
    result.numbers = numbersOf(result.words);
    for (const std::string& word : result.words) {
        result.wordSet.push_back(hashOf(word));
        for (std::size_t position = 0; position < word.size();)
            result.compact += text::nextCharacter(word, position);
    }
    for (std::size_t i = 0; i + 1 < result.compact.size(); ++i)
        result.pairs.push_back(static_cast<std::uint32_t>(result.compact[i]) * 2654435761U +
                               static_cast<std::uint32_t>(result.compact[i + 1]));
    std::sort(result.wordSet.begin(), result.wordSet.end());
    std::sort(result.pairs.begin(), result.pairs.end());
    return result;
}

double similarity(const EntityName& left, const EntityName& right)
{
    if (left.empty() || right.empty())
        return 0;
    const bool same = left.compact == right.compact || left.wordSet == right.wordSet;
    const double shared =
        same ? 1
             : std::max(dice(left.wordSet, right.wordSet), letters_weight * dice(left.pairs, right.pairs));
    return left.numbers == right.numbers ? shared : std::min(shared, other_numbers);
}

} // namespace atlas::analysis
