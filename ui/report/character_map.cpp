#include "ui/report/character_map.h"

#include "ui/report/content_spans.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace atlas::ui::report {
namespace {

struct Replacement {
    char16_t from;
    std::u16string_view to;
};

constexpr std::array<Replacement, 9> replacements{{
    {u'\t', u" "},
    {u'\u00a0', u" "},
    {u'\ufb00', u"ff"},
    {u'\ufb01', u"fi"},
    {u'\ufb02', u"fl"},
    {u'\ufb03', u"ffi"},
    {u'\ufb04', u"ffl"},
    {u'\ufb05', u"st"},
    {u'\ufb06', u"st"},
}};

/// A word of the map: a code or text in hexadecimal, a bracket, or the name of an operator.
struct Token {
    enum class Kind : std::uint8_t { hex, opens, closes, word, end } kind = Kind::end;
    std::string_view text;
};

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {}

    Token next()
    {
        m_position = m_text.find_first_not_of(" \t\r\n", m_position);
        if (m_position == std::string_view::npos)
            return {};
        const char first = m_text[m_position];
        if (first == '[' || first == ']') {
            ++m_position;
            return {first == '[' ? Token::Kind::opens : Token::Kind::closes, {}};
        }
        const std::size_t start = m_position;
        if (first == '<') {
            m_position = std::min(m_text.find('>', start), m_text.size() - 1) + 1;
            return {Token::Kind::hex, m_text.substr(start + 1, m_position - start - 2)};
        }
        m_position = std::min(m_text.find_first_of(" \t\r\n[]<", start + 1), m_text.size());
        return {Token::Kind::word, m_text.substr(start, m_position - start)};
    }

private:
    std::string_view m_text;
    std::size_t m_position = 0;
};

std::uint16_t code(const Token& token)
{
    const std::u16string text = utf16OfHex(token.text);
    return text.empty() ? 0 : static_cast<std::uint16_t>(text.front());
}

std::string hex(std::u16string_view text)
{
    std::string made = "<";
    std::array<char, 8> digits{};
    for (const char16_t unit : text) {
        std::snprintf(digits.data(), digits.size(), "%04X", static_cast<unsigned>(unit));
        made += digits.data();
    }
    return made + ">";
}

} // namespace

CharacterMap CharacterMap::parse(std::string_view text)
{
    CharacterMap map;
    Reader reader(text);
    bool inRanges = false;
    for (Token token = reader.next(); token.kind != Token::Kind::end; token = reader.next()) {
        if (token.kind == Token::Kind::word)
            inRanges = token.text == "beginbfrange";
        if (!inRanges || token.kind != Token::Kind::hex)
            continue;
        unsigned at = code(token);
        const unsigned last = code(reader.next());
        Token value = reader.next();
        if (value.kind == Token::Kind::hex) {
            std::u16string characters = utf16OfHex(value.text);
            for (; at <= last && !characters.empty(); ++at, ++characters.back())
                map.m_characters[static_cast<std::uint16_t>(at)] = characters;
            continue;
        }
        for (value = reader.next(); value.kind == Token::Kind::hex; value = reader.next(), ++at)
            map.m_characters[static_cast<std::uint16_t>(at)] = utf16OfHex(value.text);
    }
    return map;
}

void CharacterMap::repair()
{
    for (auto& [code, characters] : m_characters) {
        for (const Replacement& replacement : replacements) {
            if (characters.size() == 1 && characters.front() == replacement.from)
                characters = replacement.to;
        }
    }
}

std::u16string CharacterMap::characters(std::uint16_t code) const
{
    const auto found = m_characters.find(code);
    return found == m_characters.end() ? std::u16string() : found->second;
}

void CharacterMap::add(std::uint16_t code, const std::u16string& characters)
{
    std::u16string& known = m_characters[code];
    if (known.empty())
        known = characters;
}

std::string CharacterMap::toString() const
{
    std::string text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t most = 100; // entries a block may have
    std::vector<std::string> lines;
    for (const auto& [code, characters] : m_characters) {
        if (code != 0 && !characters.empty())
            lines.push_back(hex(std::u16string(1, static_cast<char16_t>(code))) + " " + hex(characters) +
                            "\n");
    }
    for (std::size_t from = 0; from < lines.size(); from += most) {
        const std::size_t to = std::min(lines.size(), from + most);
        text += std::to_string(to - from) + " beginbfchar\n";
        for (std::size_t i = from; i < to; ++i)
            text += lines[i];
        text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace atlas::ui::report
