#pragma once

#include "core/base/date.h"
#include "core/dictionary/problem.h"
#include "core/dictionary/values.h"
#include "core/dictionary/vocabulary.h"

#include <string>
#include <vector>

namespace atlas::dictionary {

/// What a record is judged against beside itself.
struct CheckContext {
    const Vocabularies* vocabularies = nullptr; ///< not owned, never null
    std::string country; ///< ISO 3166-1 alpha-2 of the record's study; "" skips what depends on it
    Date today;
};

/// Everything the dictionary says about one record: what its fields declare (required, range, length,
/// vocabulary and parent codes, parts of a count), then its kind's rules. Fields that do not apply
/// (Relevance) are not required. Rules: V01 parts of a count, V02 percentages, V03 years, V10 and V13 parents
/// of codes, V12 codes that were not valid on the day or in the year of the record (its field "date" or
/// "year"), V22 dates in the future, "parent", "required", "range", "length", "vocabulary", "text".
[[nodiscard]] std::vector<Problem> check(const Values& values, const CheckContext& context);

/// Whether the field applies to the record as it stands.
[[nodiscard]] bool relevant(const Values& values, const Field& field);

/// Characters that a text of the field holds at most: its maxLength, or what fields without one hold.
[[nodiscard]] std::size_t mostCharacters(const Field& field);

/// Empties the fields that do not apply, and those that depend on them.
void leaveOutIrrelevant(Values& values);

/// Puts texts into the form in which they are stored: NFC, no control characters but line breaks in long
/// texts, white space trimmed, and in one-line texts collapsed.
void normalise(Values& values);

} // namespace atlas::dictionary
