#include "core/base/web_identifier.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

/// No registrant of a DOI is longer; a text full of beginnings would otherwise be searched again for each.
constexpr std::size_t longest_registrant = 40;

constexpr std::array<std::string_view, 4> campaign_marks{"utm_", "fbclid=", "gclid=", "mc_cid="};

bool beginsDoi(std::string_view text)
{
    if (!text.starts_with("10.") || text.size() < 4 || text[3] < '0' || text[3] > '9')
        return false;
    const std::size_t slash = text.substr(0, longest_registrant).find('/');
    return slash != std::string_view::npos && slash >= 7 && slash + 1 < text.size();
}

std::string_view foundDoi(std::string_view text)
{
    for (std::size_t at = text.find("10."); at != std::string_view::npos; at = text.find("10.", at + 1)) {
        const bool heads = at == 0 || text[at - 1] == '/' || text[at - 1] == ':' || text[at - 1] == ' ';
        if (heads && beginsDoi(text.substr(at)))
            return text.substr(at, std::min(text.find(' ', at), text.size()) - at);
    }
    return {};
}

/// "a=1&utm_source=x&b=2" to "a=1&b=2".
std::string withoutMarks(std::string_view query)
{
    std::string kept;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view part = query.substr(0, end);
        query.remove_prefix(std::min(query.size(), end + 1));
        const bool mark = std::any_of(campaign_marks.begin(), campaign_marks.end(),
                                      [&](std::string_view known) { return part.starts_with(known); });
        if (!mark && !part.empty())
            kept += (kept.empty() ? "" : "&") + std::string(part);
    }
    return kept;
}

struct Address {
    std::string host;
    std::string path; ///< without slash at the end
    std::string query;
};

Address parts(std::string_view address)
{
    const std::size_t scheme = address.find("://");
    if (scheme <= 5)
        address.remove_prefix(scheme + 3);
    address = address.substr(0, address.find('#'));
    const std::size_t question = std::min(address.find('?'), address.size());
    const std::string query = withoutMarks(address.substr(std::min(question + 1, address.size())));
    address = address.substr(0, question);
    const std::size_t slash = std::min(address.find('/'), address.size());
    std::string host = lowerAscii(address.substr(0, slash));
    if (host.starts_with("www."))
        host.erase(0, 4);
    for (const std::string_view port : {":80", ":443"})
        if (host.ends_with(port))
            host.erase(host.size() - port.size());
    std::string path(address.substr(slash));
    while (path.ends_with('/'))
        path.pop_back();
    return {std::move(host), std::move(path), query};
}

} // namespace

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

std::string bareDoi(std::string_view text)
{
    const std::string_view found = foundDoi(text);
    return std::string(found.empty() ? text : found);
}

std::string doiKey(std::string_view text)
{
    return lowerAscii(foundDoi(text));
}

std::string urlKey(std::string_view address)
{
    const Address found = parts(address);
    if (found.host.find('.') == std::string::npos || found.host.find(' ') != std::string::npos)
        return {};
    return found.host + found.path + (found.query.empty() ? "" : "?" + found.query);
}

bool urlHasPath(std::string_view address)
{
    const Address found = parts(address);
    return !found.path.empty() || !found.query.empty();
}

} // namespace atlas
