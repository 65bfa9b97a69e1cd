#include "core/exchange/citations/bibtex_names.h"

#include "core/exchange/citations/citation_builder.h"
#include "core/exchange/citations/latex_text.h"

#include <algorithm>

namespace atlas::exchange {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '~';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Parts between separators that stand outside braces. `length` says how long a separator stands at a
/// position, 0 for none.
template <typename Length>
std::vector<std::string_view> split(std::string_view text, std::size_t most, Length length)
{
    std::vector<std::string_view> parts;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size() && parts.size() < most; ++i) {
        depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
        const std::size_t size = depth == 0 ? length(text, i) : 0;
        if (size == 0)
            continue;
        parts.push_back(trimmed(text.substr(begin, i - begin)));
        i += size - 1;
        begin = i + 1;
    }
    if (parts.size() < most)
        parts.push_back(trimmed(text.substr(std::min(begin, text.size()))));
    return parts;
}

/// Blank, "and", and a blank that the next "and" may need too.
std::size_t andAt(std::string_view text, std::size_t position)
{
    constexpr std::size_t size = 4;
    const bool stands = isBlank(text[position]) && position + size < text.size() &&
                        lowerAscii(text.substr(position + 1, 3)) == "and" && isBlank(text[position + size]);
    return stands ? size : 0;
}

bool inBraces(std::string_view text)
{
    if (text.size() < 2 || text.front() != '{' || text.back() != '}')
        return false;
    int depth = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
        if (depth == 0)
            return false;
    }
    // "{\'E}" is an accented letter.
    return text[1] != '\\';
}

std::string joined(const std::vector<std::string_view>& words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += (text.empty() ? "" : " ") + std::string(words[i]);
    return latexText(text);
}

/// "First von Last": the family begins at the first word in small letters, else it is the last word.
CitationName inOrder(std::string_view text)
{
    const auto words = [&] {
        auto all = split(text, citation_limits::authors, [](std::string_view some, std::size_t i) {
            return std::size_t{isBlank(some[i]) ? 1U : 0U};
        });
        std::erase_if(all, [](std::string_view word) { return word.empty(); });
        return all;
    }();
    if (words.empty())
        return {};
    std::size_t family = words.size() - 1;
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i].front() >= 'a' && words[i].front() <= 'z') {
            family = i;
            break;
        }
    return {joined(words, family, words.size()), joined(words, 0, family), false};
}

CitationName nameOf(std::string_view text)
{
    if (inBraces(text))
        return {latexText(text), {}, true};
    const auto parts = split(
        text, 3, [](std::string_view some, std::size_t i) { return std::size_t{some[i] == ',' ? 1U : 0U}; });
    if (parts.size() == 1)
        return inOrder(text);
    // "von Last, First" or "von Last, Jr, First".
    std::string given = latexText(parts.back());
    if (parts.size() == 3 && !parts[1].empty())
        given += " " + latexText(parts[1]);
    return {latexText(parts.front()), std::move(given), false};
}

} // namespace

std::vector<CitationName> bibtexNames(std::string_view field)
{
    std::vector<CitationName> names;
    for (const std::string_view text : split(field, citation_limits::authors + 1, andAt)) {
        if (text.empty() || lowerAscii(text) == "others")
            continue;
        if (CitationName name = nameOf(text); !name.family.empty() || !name.given.empty())
            names.push_back(std::move(name));
    }
    return names;
}

} // namespace atlas::exchange
