#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas::study {
class StudyFile;
}

namespace atlas::analysis {

/// What two sources are compared by.
struct SourceIdentity {
    std::int64_t pk = 0;
    std::int64_t study = 0; ///< sources of different studies are never duplicates
    std::string doi;
    std::string url;
    std::string hash; ///< SHA-256 of the file kept with it; "" when none is
    std::string title;
    std::string titleEn;
    std::optional<std::int64_t> year;
};

enum class SourceMatch : std::uint8_t {
    doi,
    hash,  ///< the same file
    url,   ///< the same page
    title, ///< the same title, in the original or in English, and no other year
};

/// Two sources that may be one, for a person to decide.
struct SourceCandidate {
    std::int64_t first = 0; ///< pk, the smaller one
    std::int64_t second = 0;
    double score = 0;                 ///< 0 to 1
    std::vector<SourceMatch> matches; ///< what speaks for it, in the order of SourceMatch
    bool operator==(const SourceCandidate&) const = default;
};

/// Titles are compared folded, letters and digits only. Score: 1 for the same DOI or file; .95 for the same
/// page and title; .9 for the same title and year; .85 for the same page under different titles; .8 for the
/// same title where a year is not known. Different DOIs make two sources, whatever else they share; so does
/// nothing but the entrance of a site in common. Of a value that more than 64 sources share, each is paired
/// with the first alone. Highest score first, then by pk.
[[nodiscard]] std::vector<SourceCandidate> sourceDuplicates(std::span<const SourceIdentity> sources);

/// The sources of the file that are not deleted.
[[nodiscard]] Result<std::vector<SourceIdentity>> readSourceIdentities(const study::StudyFile& file);

} // namespace atlas::analysis
