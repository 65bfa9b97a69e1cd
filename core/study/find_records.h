#pragma once

#include "core/study/study_file.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::study {

struct FoundRecord {
    const dictionary::Layout* layout = nullptr;
    std::int64_t pk = 0;
    std::string title;
};

/// Records of the kinds, in their order, whose title holds every word typed, blind to case and accents; those
/// that begin with the first word stand first, then by title. At most `each` of a kind; none when nothing was
/// typed. `studies` empty: all of the file. Reads the index of titles only: 100,000 records take a few
/// milliseconds.
[[nodiscard]] Result<std::vector<FoundRecord>> findRecords(const StudyFile& file, std::string_view typed,
                                                           std::span<const dictionary::Layout* const> kinds,
                                                           std::span<const std::int64_t> studies,
                                                           std::size_t each);

} // namespace atlas::study
