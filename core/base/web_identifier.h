#pragma once

#include <string>
#include <string_view>

/// Identifiers by which documents are found, in a form in which equal ones are equal texts.
namespace atlas {

[[nodiscard]] std::string lowerAscii(std::string_view text);

/// "10.1000/182" out of "https://doi.org/10.1000/182" or "doi: 10.1000/182"; the text itself where no DOI is
/// found. Case as written.
[[nodiscard]] std::string bareDoi(std::string_view text);
/// For comparison: the bare DOI in lower case (ISO 26324: case does not count); "" where none is found.
[[nodiscard]] std::string doiKey(std::string_view text);

/// For comparison: without scheme, "www.", default port, fragment, marks of campaigns (utm_…, fbclid, gclid)
/// and slash at the end; the host in lower case. "" for what is no address.
[[nodiscard]] std::string urlKey(std::string_view address);
/// Whether the address leads to a page of its own, not to the entrance of a site.
[[nodiscard]] bool urlHasPath(std::string_view address);

} // namespace atlas
