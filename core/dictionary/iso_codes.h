#pragma once

#include "core/dictionary/vocabulary.h"

#include <string>
#include <vector>

/// Debian's package iso-codes as terms, with English labels. A file that is missing, over 16 MB or not of the
/// expected form gives no terms; an entry that is not, is left out.
namespace atlas::dictionary::iso {

/// ISO 3166-1 alpha-2, by name; attributes "alpha3", "numeric".
[[nodiscard]] std::vector<Term> countries(const std::string& folder);
/// ISO 3166-2, by code; parents inside the list; attributes "scheme" and "type" ("Province").
[[nodiscard]] std::vector<Term> subdivisions(const std::string& folder);
/// ISO 4217, by code; attribute "numeric".
[[nodiscard]] std::vector<Term> currencies(const std::string& folder);
/// BCP 47 primary subtags: ISO 639-1 codes, and ISO 639-2 ones for languages without; by name.
[[nodiscard]] std::vector<Term> languages(const std::string& folder);

} // namespace atlas::dictionary::iso
