#include "core/base/text.h"

#include "core/base/unicode.h"

#include <boost/locale/utf.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace atlas::text {

namespace {

/// White space of Unicode, no-break spaces included. U+200B is none: it marks words in Khmer and Thai.
bool isSpace(char32_t character)
{
    return (character >= 0x09 && character <= 0x0d) || character == 0x20 || character == 0x85 ||
           character == 0xa0 || character == 0x1680 || (character >= 0x2000 && character <= 0x200a) ||
           character == 0x2028 || character == 0x2029 || character == 0x202f || character == 0x205f ||
           character == 0x3000 || character == 0xfeff;
}

} // namespace

bool isAscii(std::string_view text)
{
    std::uint64_t block = 0;
    for (; text.size() >= sizeof block; text.remove_prefix(sizeof block)) {
        std::memcpy(&block, text.data(), sizeof block);
        if ((block & 0x8080808080808080U) != 0)
            return false;
    }
    return std::all_of(text.begin(), text.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

char32_t nextCharacter(std::string_view text, std::size_t& position)
{
    using Utf8 = boost::locale::utf::utf_traits<char>;
    const char* next = text.data() + position;
    const auto character = Utf8::decode(next, text.data() + text.size());
    position = static_cast<std::size_t>(next - text.data());
    return boost::locale::utf::is_valid_codepoint(character) ? static_cast<char32_t>(character)
                                                             : not_a_character;
}

void appendCharacter(std::string& text, char32_t character)
{
    boost::locale::utf::utf_traits<char>::encode(character, std::back_inserter(text));
}

bool isUtf8(std::string_view text)
{
    if (isAscii(text))
        return true;
    for (std::size_t position = 0; position < text.size();)
        if (nextCharacter(text, position) == not_a_character)
            return false;
    return true;
}

std::string simplified(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    bool pending = false;
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t start = position;
        if (isSpace(nextCharacter(text, position))) {
            pending = !result.empty();
            continue;
        }
        if (pending)
            result += ' ';
        pending = false;
        result += text.substr(start, position - start);
    }
    return result;
}

} // namespace atlas::text
