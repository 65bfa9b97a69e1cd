#include "core/exchange/citations/citation_builder.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace atlas::exchange {

namespace {

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Of "978-604-1 (paperback), 978-604-2": the first that is an ISBN; the whole when none is, unless it is the
/// number of a journal (ISSN), for which a source has no field.
std::string bookNumber(std::string_view text)
{
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find_first_of(",; ()", begin), text.size());
        if (isIsbn(text.substr(begin, end - begin)))
            return std::string(text.substr(begin, end - begin));
        begin = end + 1;
    }
    // Groups of an ISBN may also be set apart by spaces.
    if (isIsbn(text))
        return std::string(text);
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return digits <= 8 ? std::string() : std::string(text);
}

void tidyName(CitationName& name)
{
    name.family = citationText(name.family);
    name.given = citationText(name.given);
    if (name.family.empty())
        name.family.swap(name.given);
}

} // namespace

void CitationBuilder::add(Citation citation)
{
    for (std::string* text :
         {&citation.key, &citation.organisation, &citation.title, &citation.container, &citation.publisher,
          &citation.place, &citation.volume, &citation.issue, &citation.number, &citation.pages,
          &citation.isbn, &citation.doi, &citation.url, &citation.language})
        *text = citationText(*text);
    for (CitationName& name : citation.authors)
        tidyName(name);
    std::erase_if(citation.authors, [](const CitationName& name) { return name.family.empty(); });
    if (citation.authors.size() > citation_limits::authors) {
        citation.authors.resize(citation_limits::authors);
        problem(citation.line, {"exchange",
                                ATLAS_TEXT("exchange", "Only the first %1 authors were read."),
                                {static_cast<std::int64_t>(citation_limits::authors)}});
    }
    citation.doi = bareDoi(citation.doi);
    if (citation.doi.empty() && citation.url.find("doi.org/") != std::string::npos)
        citation.doi = bareDoi(citation.url);
    citation.isbn = bookNumber(citation.isbn);
    if (citation.date && !citation.year)
        citation.year = citation.date->year;
    if (citation.title.empty() && citation.authors.empty() && citation.url.empty() && citation.doi.empty()) {
        problem(citation.line,
                {"exchange",
                 ATLAS_TEXT("exchange", "This reference has no title, author or address and was left out."),
                 {}});
        return;
    }
    m_list.citations.push_back(std::move(citation));
}

void CitationBuilder::problem(std::int64_t line, Message text)
{
    ++m_list.problemCount;
    if (m_list.problems.size() < citation_limits::problems_kept)
        m_list.problems.push_back({line, std::move(text)});
}

void CitationBuilder::tooLong(std::int64_t line)
{
    problem(line, {"exchange",
                   ATLAS_TEXT("exchange", "A value longer than %1 bytes was left out."),
                   {static_cast<std::int64_t>(citation_limits::value_bytes)}});
}

bool CitationBuilder::full(std::int64_t line)
{
    if (m_list.citations.size() < citation_limits::citations)
        return false;
    problem(line, {"exchange",
                   ATLAS_TEXT("exchange", "Only the first %1 references were read."),
                   {static_cast<std::int64_t>(citation_limits::citations)}});
    return true;
}

std::string citationText(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        plain += byte < 0x20 || byte == 0x7f ? ' ' : c;
    }
    return text::simplified(text::nfc(plain));
}

bool isIsbn(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (isDigit(c) || ((c == 'x' || c == 'X') && digits.size() == 9))
            digits += c;
        else if (c != '-' && c != ' ')
            return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < digits.size() && digits.size() <= 13; ++i) {
        const int value = isDigit(digits[i]) ? digits[i] - '0' : 10;
        sum += value * (digits.size() == 10 ? 10 - static_cast<int>(i) : (i % 2 == 0 ? 1 : 3));
    }
    return (digits.size() == 10 && sum % 11 == 0) ||
           (digits.size() == 13 && digits.starts_with("97") && sum % 10 == 0);
}

CitationDate citationDate(std::int64_t year, std::int64_t month, std::int64_t day)
{
    CitationDate result;
    if (year < 1000 || year > 2999)
        return result;
    result.year = gregorianYear(static_cast<std::int32_t>(year));
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return result;
    const Date date{*result.year, static_cast<std::int32_t>(month), static_cast<std::int32_t>(day)};
    if (date.valid())
        result.date = date;
    return result;
}

CitationDate citationDate(std::string_view text)
{
    std::array<std::int64_t, 3> parts{};
    for (std::int64_t& part : parts) {
        const auto number = leadingNumber(text);
        if (!number)
            break;
        part = *number;
        text.remove_prefix(std::min(text.size(), text.find_first_not_of("0123456789")));
        if (text.empty() || (text.front() != '-' && text.front() != '/'))
            break;
        text.remove_prefix(1);
    }
    return citationDate(parts[0], parts[1], parts[2]);
}

std::int64_t monthOf(std::string_view text)
{
    if (const auto number = leadingNumber(text))
        return *number >= 1 && *number <= 12 ? *number : 0;
    const std::string lower = lowerAscii(text);
    for (std::size_t i = 0; i < months.size(); ++i)
        if (lower.starts_with(months.at(i)))
            return static_cast<std::int64_t>(i) + 1;
    return 0;
}

std::optional<std::int64_t> leadingNumber(std::string_view text)
{
    std::int64_t number = 0;
    std::size_t length = 0;
    while (length < text.size() && isDigit(text[length])) {
        if (length == 6)
            return {};
        number = number * 10 + (text[length++] - '0');
    }
    if (length == 0)
        return {};
    return number;
}

std::string pageRange(std::string_view first, std::string_view last)
{
    std::string range(first);
    if (!last.empty() && last != first)
        range += (range.empty() ? "" : "–") + std::string(last);
    return range;
}

} // namespace atlas::exchange
