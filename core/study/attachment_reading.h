#pragma once

#include "core/study/attachment_bytes.h"

#include <functional>

namespace atlas::study {

/// What a pass over bytes came to.
struct Digest {
    std::string sha256;
    std::int64_t bytes = 0;
};
/// Is given each part, with the bytes read so far and all; an error stops the pass.
using TakePart = std::function<Result<void>(std::string_view part, std::int64_t done, std::int64_t all)>;

/// Reads a file in parts; ordinary ones only: a pipe or a device might never end.
[[nodiscard]] Result<Digest> readOrdinaryFile(const std::filesystem::path& path, const TakePart& take);
/// Reads what is kept, from the study or beside it; file_not_found when it is not there.
[[nodiscard]] Result<Digest> readKept(const StudyFile& file, const KeptFile& kept, const TakePart& take);
/// What the attachment says of its bytes.
[[nodiscard]] KeptFile keptBy(const Record& attachment);

} // namespace atlas::study
