#pragma once

#include "core/study/db.h"

namespace atlas::study {

/// Takes out what actions wrote that were begun and never closed: rows, journal entries and the actions
/// themselves. Runs on opening, and when a long write is cancelled. Chunked like the write, so it can itself
/// be interrupted.
[[nodiscard]] Result<void> discardOpenActions(const Db& db);

} // namespace atlas::study
