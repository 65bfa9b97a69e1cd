#include "core/base/text.h"
#include "core/base/unicode.h"

#include <boost/locale/boundary.hpp>
#include <boost/locale/collator.hpp>
#include <boost/locale/generator.hpp>
#include <boost/locale/localization_backend.hpp>

#include <algorithm>
#include <locale>
#include <map>
#include <mutex>

namespace atlas::text {

namespace {

namespace bl = boost::locale;

/// Generating a locale takes milliseconds: each is made once for the process. The locales themselves are
/// immutable.
class Locales {
public:
    Locales()
        : m_backends(bl::localization_backend_manager::global())
    {
        m_backends.select("icu");
    }

    std::locale of(std::string_view language)
    {
        const std::string name = nameOf(language);
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_made.find(name); found != m_made.end())
            return found->second;
        bl::generator generator(m_backends);
        generator.categories(bl::collation_facet | bl::boundary_facet);
        generator.characters(bl::char_facet);
        std::locale made = generator(name);
        constexpr std::size_t languages_kept = 64; // a file may name any language; memory stays bounded
        if (m_made.size() < languages_kept)
            m_made.emplace(name, made);
        return made;
    }

private:
    /// "sr-Latn" as Boost.Locale writes it. What is no language tag gets the order of English.
    static std::string nameOf(std::string_view language)
    {
        const auto allowed = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        };
        constexpr std::size_t longest_tag = 35; // RFC 5646 section 4.4.1
        const bool sound = !language.empty() && language.size() <= longest_tag &&
                           std::all_of(language.begin(), language.end(), allowed);
        std::string name(sound ? language : "en");
        std::replace(name.begin(), name.end(), '-', '_');
        return name + ".UTF-8";
    }

    bl::localization_backend_manager m_backends;
    std::mutex m_mutex;
    std::map<std::string, std::locale, std::less<>> m_made;
};

std::locale localeOf(std::string_view language)
{
    static Locales locales;
    return locales.of(language);
}

} // namespace

std::string sortKey(std::string_view text, std::string_view language)
{
    if (text.empty())
        return {};
    const std::locale locale = localeOf(language);
    const auto& collator = std::use_facet<bl::collator<char>>(locale);
    std::string key = collator.transform(bl::collator_base::tertiary, text.data(), text.data() + text.size());
    while (key.ends_with('\0')) // ICU ends its keys as C strings
        key.pop_back();
    return key;
}

std::vector<std::size_t> lineBreaks(std::string_view text, std::string_view language)
{
    std::vector<std::size_t> breaks;
    if (text.empty())
        return breaks;
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const bl::boundary::cboundary_point_index points(bl::boundary::line, begin, end, localeOf(language));
    for (const auto& point : points)
        if (point.iterator() != begin && point.iterator() != end)
            breaks.push_back(static_cast<std::size_t>(point.iterator() - begin));
    return breaks;
}

std::size_t length(std::string_view text)
{
    if (isAscii(text) && text.find('\r') == std::string_view::npos)
        return text.size();
    const bl::boundary::csegment_index characters(bl::boundary::character, text.data(),
                                                  text.data() + text.size(), localeOf("en"));
    return static_cast<std::size_t>(std::distance(characters.begin(), characters.end()));
}

} // namespace atlas::text
