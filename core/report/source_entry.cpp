#include "core/report/source_entry.h"

#include "core/base/text.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/team.h"
#include "core/report/links.h"
#include "core/report/prose.h"

#include <algorithm>

namespace atlas::report {

namespace fields = dictionary::source;
using study::Record;

namespace {

Message literal(std::string_view text)
{
    return Message::literal(std::string(text));
}

/// "Nguyen, T. H.; Tran, V." as its authors.
std::vector<std::string> authorsOf(const Record& source)
{
    std::vector<std::string> authors;
    std::string_view rest = source.values.text(fields::authors);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        std::string author = text::simplified(rest.substr(0, end));
        if (!author.empty())
            authors.push_back(std::move(author));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return authors;
}

Message familyName(const std::string& author)
{
    return literal(text::simplified(std::string_view(author).substr(0, author.find(','))));
}

/// "VCA" of "Viet Nam Cooperative Alliance (VCA)", or of a team that has this name; "" when none is known.
std::string acronymOf(const Material& material, std::string_view organisation)
{
    const std::size_t open = organisation.rfind('(');
    if (open != std::string_view::npos && organisation.back() == ')') {
        std::string inside = text::simplified(organisation.substr(open + 1, organisation.size() - open - 2));
        constexpr std::size_t longest = 16;
        if (!inside.empty() && text::length(inside) <= longest && inside.find(' ') == std::string::npos)
            return inside;
    }
    for (const Record& team : material.teams)
        if (team.values.text(dictionary::team::name) == organisation)
            return std::string(team.values.text(dictionary::team::acronym));
    return {};
}

/// The organisation's name without an acronym in brackets behind it.
std::string nameOf(const std::string& acronym, std::string_view organisation)
{
    const std::string tail = "(" + acronym + ")";
    if (!acronym.empty() && organisation.ends_with(tail))
        organisation.remove_suffix(tail.size());
    return text::simplified(organisation);
}

Message fullAuthor(const Material& material, const Record& source)
{
    const std::vector<std::string> authors = authorsOf(source);
    if (!authors.empty()) {
        std::vector<Message> parts;
        parts.reserve(authors.size());
        for (const std::string& author : authors)
            parts.push_back(literal(author));
        return enumerated(parts);
    }
    const std::string_view organisation = source.values.text(fields::organisation);
    if (organisation.empty())
        return {};
    const std::string acronym = acronymOf(material, organisation);
    const std::string name = nameOf(acronym, organisation);
    if (acronym.empty() || name.empty() || name == acronym)
        return literal(organisation);
    return message(ATLAS_TEXT("report", "%1 (%2)"), {acronym, name});
}

/// Ends what stands before it, unless it has its own end: "Nguyen, T.", "Who counts?"
std::string stopAfter(const Inlines& entry)
{
    const std::string text = entry.empty() ? std::string() : plain(entry.back().text);
    return !text.empty() && std::string_view(".?!").find(text.back()) != std::string_view::npos ? "" : ".";
}

bool standsInside(const Record& source)
{
    const std::string_view type = source.values.text(fields::type);
    return type == "article" || type == "chapter" || type == "news";
}

/// Types a reader could not tell from the rest of the entry.
bool namesItsType(const Record& source)
{
    const std::string_view type = source.values.text(fields::type);
    return type == "thesis" || type == "dataset" || type == "interview" || type == "unpublished" ||
           type == "presentation" || type == "register";
}

void addTitle(const Record& source, Inlines& entry)
{
    const Message title = literal(source.values.text(fields::title));
    entry.push_back(standsInside(source) ? plainText(message(ATLAS_TEXT("report", "“%1”"), {title}))
                                         : emphasis(title));
    const std::string_view english = source.values.text(fields::title_en);
    if (!english.empty() && english != source.values.text(fields::title))
        entry.push_back(plainText(" [" + std::string(english) + "]"));
}

/// Journal, volume (number): pages.
void addContainer(const Record& source, Inlines& entry)
{
    const auto& values = source.values;
    if (values.has(fields::container)) {
        entry.push_back(plainText(stopAfter(entry) + " "));
        entry.push_back(emphasis(literal(values.text(fields::container))));
    }
    std::string place;
    if (values.has(fields::volume))
        place += " " + std::string(values.text(fields::volume));
    if (values.has(fields::number))
        place += place.empty() ? ", " + std::string(values.text(fields::number))
                               : " (" + std::string(values.text(fields::number)) + ")";
    if (values.has(fields::pages))
        place += ": " + std::string(values.text(fields::pages));
    if (!place.empty())
        entry.push_back(plainText(std::move(place)));
}

void addPublisher(const Record& source, Inlines& entry)
{
    const std::string_view place = source.values.text(fields::place);
    const std::string_view publisher = source.values.text(fields::publisher);
    if (place.empty() && publisher.empty())
        return;
    const std::string between = place.empty() || publisher.empty() ? "" : ": ";
    entry.push_back(
        plainText(stopAfter(entry) + " " + std::string(place) + between + std::string(publisher)));
}

void addAddress(const Record& source, Inlines& entry)
{
    const std::string doi(source.values.text(fields::doi));
    const std::string url = doi.empty()               ? std::string(source.values.text(fields::url))
                            : doi.starts_with("http") ? doi
                                                      : "https://doi.org/" + doi;
    if (url.empty())
        return;
    entry.push_back(plainText(stopAfter(entry) + " "));
    if (isPrintableLink(url))
        entry.push_back({Inline::Kind::link, literal(url), url});
    else
        entry.push_back(plainText(url));
    if (const auto read = source.values.date(fields::accessed))
        entry.push_back(plainText(message(ATLAS_TEXT("report", " (accessed %1)"), {*read})));
}

} // namespace

Message shortAuthor(const Material& material, const Record& source)
{
    const std::vector<std::string> authors = authorsOf(source);
    if (authors.size() == 1)
        return familyName(authors.front());
    if (authors.size() == 2)
        return message(ATLAS_TEXT("report", "%1 and %2"),
                       {familyName(authors.front()), familyName(authors.back())});
    if (!authors.empty())
        return message(ATLAS_TEXT("report", "%1 et al."), {familyName(authors.front())});
    const std::string_view organisation = source.values.text(fields::organisation);
    if (organisation.empty())
        return literal(source.values.text(fields::title));
    const std::string acronym = acronymOf(material, organisation);
    return literal(acronym.empty() ? organisation : acronym);
}

Message publicationYear(const Record& source, const std::string& letter)
{
    const auto date = source.values.date(fields::date);
    const auto year = source.values.integer(fields::year);
    if (!year && !date)
        return message(ATLAS_TEXT("report", "n.d.%1"), {letter});
    return literal(std::to_string(year ? *year : std::int64_t{date->year}) + letter);
}

Inlines sourceEntry(const Material& material, const Record& source, const Message& year)
{
    Inlines entry;
    const Message author = fullAuthor(material, source);
    if (author.empty()) {
        addTitle(source, entry);
        entry.push_back(plainText(stopAfter(entry) + " "));
        entry.push_back(plainText(year));
    } else {
        entry.push_back(strongText(author));
        entry.push_back(plainText(stopAfter(entry) + " "));
        entry.push_back(plainText(year));
        entry.push_back(plainText(stopAfter(entry) + " "));
        addTitle(source, entry);
    }
    addContainer(source, entry);
    if (namesItsType(source)) {
        entry.push_back(plainText(stopAfter(entry) + " "));
        entry.push_back(plainText(material.label(fields::type.vocabulary, source.values.text(fields::type))));
    }
    addPublisher(source, entry);
    addAddress(source, entry);
    entry.push_back(plainText(stopAfter(entry)));
    return entry;
}

} // namespace atlas::report
