#pragma once

#include "core/base/result.h"
#include "core/study/record.h"

namespace atlas::study {

class StudyFile;

/// The numbers of recommendations (records.md 3.13), which the door gives: within a study and a level, from 1
/// on. Records of other kinds stay as they are. Callers hold the transaction.

/// What a later save leaves of the number, whatever was typed: it stays; another level takes it away, for
/// giveNumber to give one of that level. record_refused (reason "number_frozen") when an approved or
/// published recommendation would change its level, which is a part of its number.
[[nodiscard]] Result<void> keepNumber(Record& record, const Record& stored);

/// The next number for a recommendation that has a level and no number, or one that another recommendation
/// has; a free number that came with a new record stays. The number of an approved or published one is never
/// given again, even when it was deleted.
[[nodiscard]] Result<void> giveNumber(const StudyFile& file, Record& record);

/// Whether another recommendation of its study and level has the number of this one, or had it frozen.
[[nodiscard]] Result<bool> numberTaken(const StudyFile& file, const Record& record);

} // namespace atlas::study
