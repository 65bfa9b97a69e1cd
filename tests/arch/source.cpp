#include "tests/arch/source.h"

#include <algorithm>
#include <regex>
#include <sstream>
#include <utility>

namespace atlas::tests::arch {

namespace {

bool isWord(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || character == '_';
}

/// Walks once over a source and blanks what is no code.
class Scanner {
public:
    explicit Scanner(Source& source)
        : m_source(source)
        , m_text(source.text)
    {}

    void scan()
    {
        while (m_at < m_text.size()) {
            if (starts("//"))
                blank(m_at, m_text.find('\n', m_at));
            else if (starts("/*"))
                blank(m_at, behind("*/", m_at + 2));
            else if (starts("R\"") && (m_at == 0 || !isWord(m_text[m_at - 1]) || m_text[m_at - 1] == 'u'))
                rawLiteral();
            else if (m_text[m_at] == '"')
                literal('"');
            else if (m_text[m_at] == '\'' && (m_at == 0 || !isWord(m_text[m_at - 1])))
                literal('\'');
            else
                ++m_at;
        }
    }

private:
    [[nodiscard]] bool starts(std::string_view token) const
    {
        return m_text.compare(m_at, token.size(), token) == 0;
    }

    [[nodiscard]] std::size_t behind(std::string_view token, std::size_t from) const
    {
        const std::size_t found = m_text.find(token, from);
        return found == std::string::npos ? m_text.size() : found + token.size();
    }

    void blank(std::size_t from, std::size_t to)
    {
        to = std::min(to, m_text.size());
        for (std::size_t i = from; i < to; ++i)
            if (m_text[i] != '\n')
                m_source.code[i] = ' ';
        m_at = to;
    }

    void literal(char quote)
    {
        const std::size_t open = m_at;
        std::size_t close = open + 1;
        while (close < m_text.size() && m_text[close] != quote && m_text[close] != '\n')
            close += m_text[close] == '\\' ? 2 : 1;
        close = std::min(close, m_text.size());
        if (quote == '"')
            m_source.literals.push_back({open, m_text.substr(open + 1, close - open - 1)});
        blank(open + 1, close);
        m_at = close + 1;
    }

    void rawLiteral()
    {
        const std::size_t open = m_at + 1;
        const std::size_t bracket = m_text.find('(', open);
        if (bracket == std::string::npos) {
            m_at = m_text.size();
            return;
        }
        const std::string end = ')' + m_text.substr(open + 1, bracket - open - 1) + '"';
        const std::size_t close = behind(end, bracket);
        m_source.literals.push_back({open, m_text.substr(bracket + 1, close - end.size() - bracket - 1)});
        blank(open + 1, close - 1);
        m_at = close;
    }

    Source& m_source;
    const std::string& m_text;
    std::size_t m_at = 0;
};

} // namespace

std::size_t Source::lineAt(std::size_t position) const
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(position, text.size()));
    return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

bool Source::isIn(std::string_view folder) const
{
    return path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/';
}

std::string Source::folder(std::size_t index) const
{
    std::size_t begin = 0;
    for (; index > 0; --index) {
        begin = path.find('/', begin);
        if (begin == std::string::npos)
            return {};
        ++begin;
    }
    const std::size_t end = path.find('/', begin);
    return end == std::string::npos ? std::string{} : path.substr(begin, end - begin);
}

Source read(std::string path, std::string text)
{
    Source source{std::move(path), std::move(text), {}, {}};
    source.code = source.text;
    Scanner(source).scan();
    return source;
}

std::vector<Include> includesOf(const Source& source)
{
    static const std::regex pattern("^\\s*#\\s*include\\s*(<([^>]+)>|\"([^\"]+)\")");
    std::vector<Include> includes;
    std::istringstream lines(source.text);
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number)
        if (std::smatch match; std::regex_search(line, match, pattern))
            includes.push_back(
                {number, match[2].matched ? match[2].str() : match[3].str(), match[2].matched});
    return includes;
}

} // namespace atlas::tests::arch
