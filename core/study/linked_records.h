#pragma once

#include "core/study/record_store.h"

#include <map>
#include <span>

namespace atlas::study {

using RecordsByPk = std::map<std::int64_t, Record>;

/// The records that a field of these points to; each once. Those that do not exist are left out.
/// `link` must be a field of their kind that holds a link.
[[nodiscard]] Result<RecordsByPk> linkedRecords(const RecordStore& store, std::span<const Record> records,
                                                const dictionary::Field& link);

} // namespace atlas::study
