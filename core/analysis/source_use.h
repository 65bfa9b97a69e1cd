#pragma once

#include "core/base/result.h"
#include "core/dictionary/kind.h"

#include <cstdint>
#include <string>
#include <vector>

namespace atlas::study {
class StudyFile;
}

namespace atlas::analysis {

/// A record that evidence from a source supports.
struct SupportedRecord {
    const dictionary::Layout* layout = nullptr;
    std::int64_t pk = 0;
    std::string uid;
    std::string title;         ///< "" for a record of a kind without title
    std::int64_t evidence = 0; ///< pk of the evidence
    bool byStatistic = false;  ///< the evidence cites a statistic of the source, not the source itself
    bool operator==(const SupportedRecord&) const = default;
};

/// What rests on a source behind the evidence: findings, contributions, case studies … By kind in the order
/// of the fields of `evidence`, then by pk. What links to the source itself: study::incomingLinks.
[[nodiscard]] Result<std::vector<SupportedRecord>> supportedBySource(const study::StudyFile& file,
                                                                     std::int64_t source);

} // namespace atlas::analysis
