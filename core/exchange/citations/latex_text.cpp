#include "core/exchange/citations/latex_text.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <array>
#include <vector>

namespace atlas::exchange {

namespace {

struct Sign {
    std::string_view command;
    std::string_view text;
};

/// Commands that stand for a letter or a sign. Sorted.
constexpr std::array signs{
    Sign{"AA", "Å"},
    Sign{"AE", "Æ"},
    Sign{"DH", "Ð"},
    Sign{"DJ", "Đ"},
    Sign{"L", "Ł"},
    Sign{"NG", "Ŋ"},
    Sign{"O", "Ø"},
    Sign{"OE", "Œ"},
    Sign{"OHORN", "Ơ"},
    Sign{"Ohorn", "Ơ"},
    Sign{"S", "§"},
    Sign{"TH", "Þ"},
    Sign{"UHORN", "Ư"},
    Sign{"Uhorn", "Ư"},
    Sign{"aa", "å"},
    Sign{"ae", "æ"},
    Sign{"copyright", "©"},
    Sign{"dh", "ð"},
    Sign{"dj", "đ"},
    Sign{"dots", "…"},
    Sign{"i", "ı"},
    Sign{"j", "ȷ"},
    Sign{"l", "ł"},
    Sign{"ldots", "…"},
    Sign{"ng", "ŋ"},
    Sign{"o", "ø"},
    Sign{"oe", "œ"},
    Sign{"ohorn", "ơ"},
    Sign{"pounds", "£"},
    Sign{"ss", "ß"},
    Sign{"textasciitilde", "~"},
    Sign{"textbackslash", "\\"},
    Sign{"textellipsis", "…"},
    Sign{"textemdash", "—"},
    Sign{"textendash", "–"},
    Sign{"texteuro", "€"},
    Sign{"textquotedblleft", "“"},
    Sign{"textquotedblright", "”"},
    Sign{"textquoteleft", "‘"},
    Sign{"textquoteright", "’"},
    Sign{"textregistered", "®"},
    Sign{"textunderscore", "_"},
    Sign{"th", "þ"},
    Sign{"uhorn", "ư"},
};

struct Accent {
    char command;
    char32_t mark;
};

/// \' \` \^ \" \~ \= \. and the letters \u \v \H \c \k \d \b \r \h (hook above, of Vietnamese).
constexpr std::array accents{
    Accent{'\'', 0x0301}, Accent{'`', 0x0300}, Accent{'^', 0x0302}, Accent{'"', 0x0308},
    Accent{'~', 0x0303},  Accent{'=', 0x0304}, Accent{'.', 0x0307}, Accent{'u', 0x0306},
    Accent{'v', 0x030c},  Accent{'H', 0x030b}, Accent{'c', 0x0327}, Accent{'k', 0x0328},
    Accent{'d', 0x0323},  Accent{'b', 0x0331}, Accent{'r', 0x030a}, Accent{'h', 0x0309}};

struct Run {
    std::string_view written;
    std::string_view text;
};

/// Longer before shorter.
constexpr std::array runs{Run{"---", "—"}, Run{"--", "–"}, Run{"``", "“"}, Run{"''", "”"}, Run{"~", " "}};

constexpr std::size_t marks_at_once = 4;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Decoder {
public:
    explicit Decoder(std::string_view text)
        : m_text(text)
    {}
    [[nodiscard]] std::string decoded() &&;

private:
    void command();
    void plain();
    /// Puts the letter and the accents that wait for it, innermost first.
    void put(std::string_view letter);
    void skipBlanks();

    std::string_view m_text;
    std::size_t m_position = 0;
    std::vector<char32_t> m_marks;
    std::string m_result;
};

void Decoder::put(std::string_view letter)
{
    if (m_marks.empty()) {
        m_result += letter;
        return;
    }
    // An accent takes the place of the dot.
    m_result += letter == "ı" ? "i" : letter == "ȷ" ? "j" : letter;
    for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark)
        text::appendCharacter(m_result, *mark);
    m_marks.clear();
}

void Decoder::skipBlanks()
{
    while (m_position < m_text.size() && (m_text[m_position] == ' ' || m_text[m_position] == '\n'))
        ++m_position;
}

/// Behind a backslash.
void Decoder::command()
{
    if (m_position == m_text.size())
        return;
    std::size_t length = 0;
    while (m_position + length < m_text.size() && isLetter(m_text[m_position + length]))
        ++length;
    const std::string_view name = m_text.substr(m_position, std::max<std::size_t>(length, 1));
    m_position += name.size();
    const auto* const accent = std::find_if(accents.begin(), accents.end(), [&](const Accent& known) {
        return name.size() == 1 && known.command == name.front();
    });
    if (accent != accents.end()) {
        skipBlanks();
        if (m_marks.size() < marks_at_once)
            m_marks.push_back(accent->mark);
        return;
    }
    if (length == 0) {
        // "\&" is a sign, "\-" a place to hyphenate, "\\" and "\ " are spaces.
        if (name == "\\" || name == "/" || name == "," || name == " ")
            m_result += ' ';
        else if (name != "-")
            m_result += name;
        return;
    }
    skipBlanks();
    const auto* const sign =
        std::lower_bound(signs.begin(), signs.end(), name,
                         [](const Sign& known, auto wanted) { return known.command < wanted; });
    if (sign != signs.end() && sign->command == name)
        put(sign->text);
}

void Decoder::plain()
{
    for (const Run& run : runs)
        if (m_text.substr(m_position).starts_with(run.written)) {
            m_position += run.written.size();
            m_marks.clear();
            m_result += run.text;
            return;
        }
    const std::size_t begin = m_position;
    static_cast<void>(text::nextCharacter(m_text, m_position));
    put(m_text.substr(begin, m_position - begin));
}

std::string Decoder::decoded() &&
{
    while (m_position < m_text.size()) {
        const char c = m_text[m_position];
        if (c == '\\') {
            ++m_position;
            command();
        } else if (c == '{' || c == '}')
            ++m_position;
        else
            plain();
    }
    return std::move(m_result);
}

} // namespace

std::string latexText(std::string_view text)
{
    return Decoder(text).decoded();
}

std::string latexAddress(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '{' || text[i] == '}')
            continue;
        if (text[i] != '\\')
            result += text[i];
        else if (text.substr(i).starts_with("\\url"))
            i += 3;
    }
    return result;
}

} // namespace atlas::exchange
