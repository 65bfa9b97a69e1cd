#pragma once

#include "core/base/result.h"
#include "core/study/record.h"

namespace atlas::study {

class StudyFile;

/// A version of an instrument that somebody has answered is read-only (records.md 3.3): what was asked must
/// stay what the answers say. That goes for its questions and for the choice lists, with their options, that
/// its questions offer. Responses marked as a test do not count. Status, note and language of the records
/// may change, and texts may be translated.

/// record_refused (reason "instrument_locked"; facts title, version) when writing the record would change a
/// locked version. `stored` is what the file holds, nullptr for a new record.
[[nodiscard]] Result<void> refuseLocked(const StudyFile& file, const Record& record, const Record* stored);
/// The same for taking the record out.
[[nodiscard]] Result<void> refuseLockedRemoval(const StudyFile& file, const Record& record);

} // namespace atlas::study
