#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace atlas::analysis {
class ColumnCache;
}
namespace atlas::study {
class StudyFile;
}

namespace atlas::report {

/// A sum over those entities that reported.
struct ReportedSum {
    std::string unit; ///< code of `member_unit` or `work_unit`; "" where none was recorded
    std::int64_t sum = 0;
    std::int64_t entities = 0; ///< that reported
    bool operator==(const ReportedSum&) const = default;
};

/// One form of entity, after the rules of analysis/counting_rules.h: closed and dormant entities are left out
/// everywhere, unions and federations of members and workers.
struct FormSize {
    std::string form; ///< code of `sse_form`; "" where it is not known
    std::int64_t entities = 0;
    std::vector<ReportedSum> members; ///< units are never added
    std::vector<ReportedSum> workers; ///< nor heads and full-time equivalents
    bool operator==(const FormSize&) const = default;
};

/// A national form with its entities by registration.
struct NationalForm {
    std::string form;
    std::string nationalForm; ///< "" where it is not known
    std::int64_t entities = 0;
    std::int64_t registered = 0;   ///< under any law, or certified
    std::int64_t unregistered = 0; ///< the rest is not known
    bool operator==(const NationalForm&) const = default;
};

struct FormSizes {
    std::int32_t year = 0;       ///< of members and workers; 0 when nobody reported
    std::vector<FormSize> forms; ///< most entities first, the unknown form last
    FormSize total;
    std::vector<NationalForm> national; ///< in the order of `forms`, most entities first
};

/// `cache` must be in step with the file (ColumnCache::sync). Members and workers are those of the
/// year that analysis::reportedYear chooses.
[[nodiscard]] Result<FormSizes> readFormSizes(const study::StudyFile& file, analysis::ColumnCache& cache,
                                              std::int64_t study, std::int64_t referenceYear);

} // namespace atlas::report
