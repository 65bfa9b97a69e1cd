#include "core/exchange/citations/bibtex_scanner.h"

#include <algorithm>
#include <array>

namespace atlas::exchange {

namespace {

/// What the styles of BibTeX define.
constexpr std::array<std::string_view, 12> month_names{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Part of an entry's type, a field's name, a key or a number.
bool isWord(char c)
{
    return !isBlank(c) && static_cast<unsigned char>(c) > 0x20 &&
           std::string_view("\"#%'(),={}@\\").find(c) == std::string_view::npos;
}

} // namespace

BibtexScanner::BibtexScanner(std::string_view text, CitationBuilder& builder)
    : m_text(text)
    , m_builder(&builder)
{
    for (const std::string_view month : month_names)
        m_strings.emplace(month, month);
}

std::int64_t BibtexScanner::line(std::size_t position)
{
    if (position < m_counted) {
        m_counted = 0;
        m_line = 1;
    }
    m_line += std::count(m_text.data() + m_counted, m_text.data() + position, '\n');
    m_counted = position;
    return m_line;
}

void BibtexScanner::skipBlanks()
{
    while (m_position < m_text.size() && isBlank(m_text[m_position]))
        ++m_position;
}

std::string_view BibtexScanner::word()
{
    const std::size_t begin = m_position;
    while (m_position < m_text.size() && isWord(m_text[m_position]) &&
           m_position - begin <= citation_limits::value_bytes)
        ++m_position;
    return m_text.substr(begin, m_position - begin);
}

std::optional<BibtexEntry> BibtexScanner::next()
{
    while (m_broken < citation_limits::broken_entries) {
        const std::size_t found = m_text.find('@', m_position);
        if (found == std::string_view::npos)
            return {};
        m_position = found + 1;
        BibtexEntry entry;
        entry.line = line(found);
        m_limit = std::min(m_text.size(), found + citation_limits::entry_bytes);
        const Outcome outcome = block(entry);
        if (outcome == Outcome::read)
            return entry;
        if (outcome == Outcome::passed)
            continue;
        m_position = found + 1;
        m_builder->problem(
            entry.line, {"exchange", ATLAS_TEXT("exchange", "This entry has no end and was left out."), {}});
        if (++m_broken == citation_limits::broken_entries)
            m_builder->problem(entry.line,
                               {"exchange",
                                ATLAS_TEXT("exchange", "Too much of this file cannot be read; the rest was "
                                                       "not looked at."),
                                {}});
    }
    return {};
}

/// Behind "@".
BibtexScanner::Outcome BibtexScanner::block(BibtexEntry& entry)
{
    skipBlanks();
    entry.type = lowerAscii(word());
    skipBlanks();
    // An "@" in the text between entries, as in an address.
    if (entry.type.empty() || !(at('{') || at('(')))
        return Outcome::passed;
    const char open = m_text[m_position++];
    const char close = open == '{' ? '}' : ')';
    if (entry.type == "comment" || entry.type == "preamble")
        return skipBraced(open, close) ? Outcome::passed : Outcome::broken;
    return entry.type == "string" ? readString(close) : readEntry(entry, close);
}

bool BibtexScanner::skipBraced(char open, char close)
{
    int depth = 1;
    for (; m_position < m_limit; ++m_position) {
        depth += m_text[m_position] == open ? 1 : m_text[m_position] == close ? -1 : 0;
        if (depth == 0) {
            ++m_position;
            return true;
        }
    }
    return false;
}

BibtexScanner::Outcome BibtexScanner::readString(char close)
{
    skipBlanks();
    const std::string name = lowerAscii(word());
    skipBlanks();
    if (name.empty() || !at('='))
        return Outcome::broken;
    ++m_position;
    std::string text;
    if (!value(text))
        return Outcome::broken;
    skipBlanks();
    if (!at(close))
        return Outcome::broken;
    ++m_position;
    if (m_strings.size() < citation_limits::abbreviations)
        m_strings.insert_or_assign(name, std::move(text));
    return Outcome::passed;
}

BibtexScanner::Outcome BibtexScanner::readEntry(BibtexEntry& entry, char close)
{
    // Keys may hold what field names may not: everything up to the comma.
    skipBlanks();
    const std::size_t begin = m_position;
    while (m_position < m_limit && !at(',') && !at(close) && !at('\n') && !at('='))
        ++m_position;
    entry.key = m_text.substr(begin, std::min(m_position - begin, citation_limits::value_bytes));
    while (true) {
        skipBlanks();
        if (m_position >= m_limit)
            return Outcome::broken;
        if (at(close)) {
            ++m_position;
            return Outcome::read;
        }
        if (at(',')) {
            ++m_position;
            continue;
        }
        const std::size_t start = m_position;
        std::string name = lowerAscii(word());
        skipBlanks();
        if (name.empty() || !at('='))
            return Outcome::broken;
        ++m_position;
        m_tooLong = false;
        std::string text;
        if (!value(text))
            return Outcome::broken;
        if (m_tooLong)
            m_builder->tooLong(line(start));
        else
            entry.fields.emplace(std::move(name), std::move(text));
    }
}

bool BibtexScanner::value(std::string& result)
{
    while (true) {
        skipBlanks();
        if (!piece(result))
            return false;
        skipBlanks();
        if (!at('#'))
            return true;
        ++m_position;
    }
}

bool BibtexScanner::piece(std::string& result)
{
    if (at('{') || at('"')) {
        const char close = m_text[m_position++] == '{' ? '}' : '"';
        return enclosed(result, close);
    }
    const std::size_t before = m_position;
    abbreviation(result);
    return m_position != before;
}

/// Up to the closing sign outside braces. A quotation mark inside braces is none.
bool BibtexScanner::enclosed(std::string& result, char close)
{
    const std::size_t begin = m_position;
    int depth = 0;
    for (; m_position < m_limit; ++m_position) {
        const char c = m_text[m_position];
        if (c == '\\') {
            ++m_position;
            continue;
        }
        if (c == close && depth == 0) {
            append(result, m_text.substr(begin, m_position - begin));
            ++m_position;
            return true;
        }
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return false;
}

void BibtexScanner::abbreviation(std::string& result)
{
    const std::size_t start = m_position;
    const std::string_view name = word();
    if (name.empty())
        return;
    const bool number = std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (number)
        return append(result, name);
    if (const auto found = m_strings.find(lowerAscii(name)); found != m_strings.end())
        return append(result, found->second);
    // Many write a single word without braces: it is taken as it stands, and said.
    append(result, name);
    if (name.find_first_not_of("0123456789-/.:") != std::string_view::npos)
        m_builder->problem(line(start), {"exchange",
                                         ATLAS_TEXT("exchange", "The abbreviation “%1” is not defined."),
                                         {std::string(name.substr(0, 60))}});
}

void BibtexScanner::append(std::string& result, std::string_view text)
{
    // Abbreviations that repeat each other would otherwise double with every line.
    if (result.size() + text.size() > citation_limits::value_bytes)
        m_tooLong = true;
    else
        result += text;
}

} // namespace atlas::exchange
