#pragma once

#include "core/base/result.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/door.h"

#include <map>
#include <string>

namespace atlas::exchange {

/// What the records of one file are written with: the writer, and the pk of what was given an id.
struct SampleWriter {
    study::BulkWriter& bulk;
    const dictionary::Vocabularies& vocabularies;
    Date today;
    std::map<std::string, std::int64_t, std::less<>> pks; ///< by id: "study-VN", "ind-VN-N_ENT"
    std::map<std::int64_t, std::string> countries;        ///< by pk of the study

    /// Normalises, checks that nothing is unreadable, and inserts.
    [[nodiscard]] Result<void> insert(study::Record& record,
                                      const std::vector<study::Translation>& texts = {});
};

/// The indicators of the starter catalogue as records of this study, with ids "ind-<country>-<code>".
[[nodiscard]] Result<void> addIndicators(SampleWriter& writer, std::int64_t study, std::string_view country,
                                         std::string_view language);

/// The definitions that every study begins from, with their sources, as records of this study.
[[nodiscard]] Result<void> addDefinitions(SampleWriter& writer, std::int64_t study);

/// The evidence that a generated SDG contribution of strength 2 or 3 rests on: an interview and, for 3, a
/// visit.
[[nodiscard]] Result<void> addSampleEvidence(SampleWriter& writer, const study::Record& contribution);

/// The generated part of the sample ("generated" and "mechanisms" of sample.json).
[[nodiscard]] Result<void> generateEntities(SampleWriter& writer, std::string_view json);

} // namespace atlas::exchange
