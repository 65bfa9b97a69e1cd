#pragma once

#include "core/base/result.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/study_file.h"

#include <string_view>

namespace atlas::exchange {

/// Fills a new study file with the sample: five country studies, the national figures of Viet Nam with their
/// sources, chapter texts, and generated demonstration entities and SDG contributions that say in their names
/// what they are. The file is marked (`meta` "demonstration"), so that every page of its reports says so too.
/// The same program makes the same records every time, but for uids and times. One open action: all or
/// nothing. Errors are those of BulkWriter.
[[nodiscard]] Result<void> fillSample(study::StudyFile& file, const dictionary::Vocabularies& vocabularies);

/// Adds the country study that a new file begins with, and the starter catalogue of indicators in `language`.
/// unknown_country for a code that is not ISO 3166-1 alpha-2.
[[nodiscard]] Result<void> fillCountry(study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                       std::string_view country, std::string_view language);

} // namespace atlas::exchange
