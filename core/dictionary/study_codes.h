#pragma once

#include "core/dictionary/values.h"
#include "core/dictionary/vocabulary.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace atlas::dictionary {

/// What a country study chose for all of its records, by vocabulary: the revision of ISIC, the list of
/// provinces.
using StudyCodes = std::map<std::string, std::string, std::less<>>;

/// Of the values of a study.
[[nodiscard]] StudyCodes studyCodes(const Values& study);

/// The edition of the vocabulary that the study uses: "ISIC5" of isic_section, "VN2025" of subdivision; ""
/// when it chose none.
[[nodiscard]] std::string_view editionOf(const Vocabulary& vocabulary, const StudyCodes& chosen);

} // namespace atlas::dictionary
