#pragma once

#include "core/base/clock.h"

#include <string>
#include <string_view>

namespace atlas {

/// A new UUIDv7 (RFC 9562 section 5.7) as 36 lower-case characters. Uids made by one process are strictly
/// increasing as text, also within one millisecond and when the clock steps back.
[[nodiscard]] std::string newUid(const Clock& clock);

[[nodiscard]] bool isUid(std::string_view text);

} // namespace atlas
