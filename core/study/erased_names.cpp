#include "core/study/erased_names.h"

#include "core/base/text.h"
#include "core/base/unicode.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>

namespace atlas::study {

namespace {

// Vowel signs of Khmer and Thai are marks.
constexpr auto letters = U_GC_L_MASK | U_GC_M_MASK;
constexpr auto wordly = letters | U_GC_N_MASK;

bool isOf(std::uint32_t categories, char32_t character)
{
    return character != text::not_a_character &&
           (U_GET_GC_MASK(static_cast<UChar32>(character)) & categories) != 0;
}

bool begins(std::uint32_t categories, std::string_view text)
{
    std::size_t position = 0;
    return !text.empty() && isOf(categories, text::nextCharacter(text, position));
}

bool ends(std::uint32_t categories, std::string_view text)
{
    if (text.empty())
        return false;
    std::size_t start = text.size() - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xc0U) == 0x80U)
        --start;
    return isOf(categories, text::nextCharacter(text, start));
}

/// The others are these already in folded text.
bool joins(char letter)
{
    return letter == '\'' || letter == '-';
}

bool isWordEnd(std::string_view before, std::string_view after)
{
    if (!before.empty() && joins(before.back()))
        before.remove_suffix(1);
    if (!after.empty() && joins(after.front()))
        after.remove_prefix(1);
    return !(ends(wordly, before) && begins(wordly, after));
}

/// Another name may follow, which makes it another person's.
bool goesOn(std::string_view after)
{
    return !after.empty() && after.front() == ' ' && begins(letters, after.substr(1));
}

enum class Followed : std::uint8_t { no, perhaps };

bool standsInWords(std::string_view text, std::string_view name, Followed followed)
{
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if (isWordEnd(text.substr(0, at), text.substr(at)) &&
            isWordEnd(text.substr(0, end), text.substr(end)) &&
            (followed == Followed::perhaps || !goesOn(text.substr(end))))
            return true;
    }
    return false;
}

} // namespace

void ErasedNames::keep(std::string_view name)
{
    if (std::find(m_names.begin(), m_names.end(), name) != m_names.end())
        return;
    m_names.emplace_back(name);
    m_folded.push_back(text::fold(name));
}

bool ErasedNames::mayBeIn(std::string_view text) const
{
    if (std::any_of(m_names.begin(), m_names.end(),
                    [&](const std::string& name) { return text.find(name) != std::string_view::npos; }))
        return true;
    if (m_names.empty() || !text::isUtf8(text))
        return false;
    const std::string folded = text::fold(text);
    return std::any_of(m_folded.begin(), m_folded.end(), [&](const std::string& name) {
        return !name.empty() && standsInWords(folded, name, Followed::perhaps);
    });
}

bool ErasedNames::isIn(std::string_view text) const
{
    if (m_names.empty() || !text::isUtf8(text))
        return false;
    const std::string folded = text::fold(text);
    return std::any_of(m_folded.begin(), m_folded.end(), [&](const std::string& name) {
        const bool single = name.find(' ') == std::string::npos;
        return !name.empty() && (single ? folded == name : standsInWords(folded, name, Followed::no));
    });
}

} // namespace atlas::study
