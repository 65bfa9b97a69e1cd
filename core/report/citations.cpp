#include "core/report/citations.h"

#include "core/base/text.h"
#include "core/dictionary/kinds/source.h"
#include "core/report/source_entry.h"

#include <algorithm>

namespace atlas::report {

using study::Record;

namespace {

/// a … z, then aa, ab …
std::string letters(std::size_t index)
{
    constexpr std::size_t alphabet = 26;
    std::string text(1, static_cast<char>('a' + static_cast<char>(index % alphabet)));
    return index < alphabet ? text : letters(index / alphabet - 1) + text;
}

std::string anchorOf(const Record& source)
{
    return "source-" + std::to_string(source.pk);
}

} // namespace

Citations::Citations(const Material& material)
    : m_material(&material)
{
    const auto key = [&](const Message& text) { return text::sortKey(plain(text), material.language); };
    for (const Record& source : material.sources) {
        const Message author = shortAuthor(material, source);
        const Message year = publicationYear(source, {});
        m_entries.push_back({&source, author, year, key(author) + '\0' + key(year) + '\0'});
    }
    const auto title = [](const Entry& entry) {
        return entry.source->values.text(dictionary::source::title);
    };
    std::stable_sort(m_entries.begin(), m_entries.end(), [&](const Entry& left, const Entry& right) {
        return std::pair(left.key, title(left)) < std::pair(right.key, title(right));
    });
    for (std::size_t first = 0; first < m_entries.size();) {
        std::size_t end = first + 1;
        while (end < m_entries.size() && m_entries[end].author == m_entries[first].author &&
               m_entries[end].year == m_entries[first].year)
            ++end;
        for (std::size_t i = first; end - first > 1 && i < end; ++i)
            m_entries[i].year = publicationYear(*m_entries[i].source, letters(i - first));
        first = end;
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_byPk[m_entries[i].source->pk] = i;
}

Message Citations::called(const Entry& entry, std::string_view locator) const
{
    const Message name = message(ATLAS_TEXT("report", "%1 %2"), {entry.author, entry.year});
    return locator.empty() ? name : listed({name, Message::literal(std::string(locator))});
}

Message Citations::name(std::int64_t source, std::string_view locator)
{
    const auto place = m_byPk.find(source);
    if (place == m_byPk.end())
        return source == 0 ? message(ATLAS_TEXT("report", "no source recorded"))
                           : message(ATLAS_TEXT("report", "unpublished source"));
    m_cited.insert(source);
    return called(m_entries[place->second], locator);
}

Inline Citations::leading(Message text, std::int64_t source) const
{
    const auto place = m_byPk.find(source);
    if (place == m_byPk.end())
        return plainText(std::move(text));
    return {Inline::Kind::citation, std::move(text), anchorOf(*m_entries[place->second].source)};
}

Inline Citations::cite(std::int64_t source, std::string_view locator)
{
    return leading(message(ATLAS_TEXT("report", "(%1)"), {name(source, locator)}), source);
}

Inline Citations::point(std::int64_t source, std::string_view locator)
{
    return leading(name(source, locator), source);
}

Bibliography Citations::list(bool wantCited) const
{
    Bibliography made;
    for (const Entry& entry : m_entries)
        if (m_cited.contains(entry.source->pk) == wantCited)
            made.entries.push_back(
                {anchorOf(*entry.source), sourceEntry(*m_material, *entry.source, entry.year)});
    return made;
}

Bibliography Citations::cited() const
{
    return list(true);
}

Bibliography Citations::uncited() const
{
    return list(false);
}

} // namespace atlas::report
