#pragma once

#include "core/exchange/citations/citation.h"

#include <string_view>
#include <vector>

namespace atlas::exchange {

/// Persons of a BibTeX field: "Ludwig van Beethoven and {International Labour Organization} and Lê, Văn A".
/// Split at " and " outside braces; a name in braces is an organisation; "others" is nobody. At most one more
/// than citation_limits::authors.
[[nodiscard]] std::vector<CitationName> bibtexNames(std::string_view field);

} // namespace atlas::exchange
