#pragma once

#include "core/base/result.h"
#include "core/dictionary/kinds/source.h"
#include "core/study/db.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace atlas::study {

// Kinds that name a file of their own do it in fields of these names.
inline constexpr std::string_view file_name_key = dictionary::source::file_name.key;
inline constexpr std::string_view file_hash_key = dictionary::source::file_sha256.key;

[[nodiscard]] inline bool namesFile(const dictionary::Layout& layout)
{
    return layout.findField(file_hash_key) != nullptr;
}

/// Whether rows that were deleted count.
enum class Gone : std::uint8_t { left_out, included };

/// pk of the attachments of a record, which may itself be deleted; ascending.
[[nodiscard]] Result<std::vector<std::int64_t>> attachmentsOf(const Db& db, const dictionary::Layout& owner,
                                                              std::int64_t pk, Gone gone);

} // namespace atlas::study
