#pragma once

#include "core/base/result.h"
#include "core/dictionary/kind.h"
#include "core/study/db.h"

#include <cstdint>
#include <vector>

namespace atlas::study {

/// Whether rows that were deleted count.
enum class Gone : std::uint8_t { left_out, included };

/// pk of the attachments of a record, which may itself be deleted; ascending.
[[nodiscard]] Result<std::vector<std::int64_t>> attachmentsOf(const Db& db, const dictionary::Layout& owner,
                                                              std::int64_t pk, Gone gone);

} // namespace atlas::study
