#include "core/exchange/citations/citation_record.h"

#include "core/base/text.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/vocabulary.h"

#include <algorithm>
#include <array>

namespace atlas::exchange {

namespace fields = dictionary::source;

namespace {

struct Spelling {
    std::string_view written;
    std::string_view code;
};

/// ISO 639-2 codes (of both lists, where they differ) and names of Babel for languages that ISO 639-1 writes
/// with two letters, those of the countries of the programme and of the literature on them.
constexpr std::array spellings{
    Spelling{"american", "en"},  Spelling{"british", "en"}, Spelling{"chi", "zh"},
    Spelling{"deu", "de"},       Spelling{"eng", "en"},     Spelling{"fra", "fr"},
    Spelling{"fre", "fr"},       Spelling{"ger", "de"},     Spelling{"ind", "id"},
    Spelling{"jpn", "ja"},       Spelling{"khm", "km"},     Spelling{"kir", "ky"},
    Spelling{"kor", "ko"},       Spelling{"lao", "lo"},     Spelling{"mon", "mn"},
    Spelling{"ngerman", "de"},   Spelling{"por", "pt"},     Spelling{"rus", "ru"},
    Spelling{"spa", "es"},       Spelling{"tha", "th"},     Spelling{"ukenglish", "en"},
    Spelling{"usenglish", "en"}, Spelling{"vie", "vi"},     Spelling{"zho", "zh"},
};

/// A semicolon stands between authors, so it cannot stand in a name.
std::string nameText(const CitationName& name)
{
    std::string text = name.given.empty() ? name.family : name.family + ", " + name.given;
    std::replace(text.begin(), text.end(), ';', ',');
    return text;
}

void setAuthors(const Citation& citation, dictionary::Values& values)
{
    std::string text;
    bool persons = false;
    for (const CitationName& name : citation.authors) {
        text += (text.empty() ? "" : "; ") + nameText(name);
        persons = persons || !name.organisation;
    }
    values.set(persons ? fields::authors : fields::organisation, text);
    if (persons || text.empty())
        values.set(fields::organisation, citation.organisation);
}

} // namespace

std::string languageCode(std::string_view written, const dictionary::Vocabularies& vocabularies)
{
    const dictionary::Vocabulary* const languages = vocabularies.find("language");
    const std::string name = text::fold(written);
    if (languages == nullptr || name.empty())
        return {};
    std::string head = name.substr(0, name.find_first_of("-_ "));
    if (languages->find(head) != nullptr)
        return head;
    const auto* const known = std::find_if(spellings.begin(), spellings.end(), [&](const Spelling& spelling) {
        return spelling.written == head;
    });
    if (known != spellings.end() && languages->find(known->code) != nullptr)
        return std::string(known->code);
    for (const dictionary::Term& term : languages->terms)
        if (text::fold(term.label("en")) == name)
            return term.code;
    return {};
}

dictionary::Values sourceValues(const Citation& citation, const dictionary::Vocabularies& vocabularies)
{
    dictionary::Values values(dictionary::layoutOf(fields::kind));
    values.set(fields::type, citation.type);
    setAuthors(citation, values);
    if (citation.year)
        values.set(fields::year, std::int64_t{*citation.year});
    if (citation.date)
        values.set(fields::date, *citation.date);
    values.set(fields::title, citation.title);
    values.set(fields::container, citation.container);
    values.set(fields::publisher, citation.publisher);
    values.set(fields::place, citation.place);
    values.set(fields::volume, citation.volume);
    values.set(fields::issue, citation.issue);
    values.set(fields::number, citation.number);
    values.set(fields::pages, citation.pages);
    values.set(fields::isbn, citation.isbn);
    values.set(fields::doi, citation.doi);
    values.set(fields::url, citation.url);
    if (citation.accessed && !citation.url.empty())
        values.set(fields::accessed, *citation.accessed);
    values.set(fields::language, languageCode(citation.language, vocabularies));
    return values;
}

} // namespace atlas::exchange
