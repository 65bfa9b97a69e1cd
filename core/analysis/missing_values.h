#pragma once

#include "core/base/result.h"
#include "core/dictionary/field.h"
#include "core/study/filter.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace atlas::study {
class StudyFile;
}

namespace atlas::analysis {

/// How many records do not hold a value of a field, and why.
struct MissingValues {
    std::int64_t records = 0;                     ///< that meet the filter
    std::map<std::string, std::int64_t> byReason; ///< code of `missing_reason`; "" where none is recorded

    [[nodiscard]] std::int64_t missing() const;
    bool operator==(const MissingValues&) const = default;
};

/// One for each field, in their order, in one pass over the records. Of a count field: its total. The fields
/// must belong to the filter's kind; invalid_argument otherwise.
[[nodiscard]] Result<std::vector<MissingValues>>
missingValues(const study::StudyFile& file, const study::Filter& filter,
              std::span<const dictionary::Field* const> fields);

} // namespace atlas::analysis
