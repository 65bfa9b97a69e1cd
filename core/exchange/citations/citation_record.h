#pragma once

#include "core/dictionary/values.h"
#include "core/exchange/citations/citation.h"

#include <string>
#include <string_view>

namespace atlas::dictionary {
class Vocabularies;
}

namespace atlas::exchange {

/// The reference as values of kind `source`. Authors become "Family, Given; …"; where only organisations
/// sign, they stand as the organisation. A language that the vocabulary does not know is left out. Nothing is
/// cut: what is too long for its field is for the check of the record to say.
[[nodiscard]] dictionary::Values sourceValues(const Citation& citation,
                                              const dictionary::Vocabularies& vocabularies);

/// The code of `language` for what a bibliography writes: "vi", "vi-VN", "vie", "Vietnamese", "american"; ""
/// for anything else.
[[nodiscard]] std::string languageCode(std::string_view written,
                                       const dictionary::Vocabularies& vocabularies);

} // namespace atlas::exchange
