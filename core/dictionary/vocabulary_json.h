#pragma once

#include "core/dictionary/vocabulary.h"

#include <string_view>

namespace atlas::dictionary {

/// Reads one list of resources/vocabularies:
///
///     {"key": "sdg_target", "source": "…", "parent": "sdg_goal", "unreviewed": ["vi"],
///      "attributes": {"scheme": "…"},
///      "terms": [{"code": "1.1", "parent": "1", "en": "…", "vi": "…", "attributes": {"shortlist": "1"}}]}
///
/// Of a term, `code` and `en` are required; `parent`, `country`, `valid_from`, `valid_to`, `successors` and
/// `attributes` are as in `Term`; every other name is a BCP 47 language and its value the label.
/// `attributes` of the list hold for every term that does not say otherwise.
/// Throws std::runtime_error that names list, term and fault: an embedded list that does not read is a bug.
[[nodiscard]] Vocabulary parseVocabulary(std::string_view key, std::string_view json);

} // namespace atlas::dictionary
