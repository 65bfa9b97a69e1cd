#pragma once

#include "core/study/snapshots.h"

namespace atlas::study {

/// "20260503T140307Z_128_named_After the workshop.ssestudy", whatever characters the name has.
[[nodiscard]] std::string snapshotFileName(const Snapshot& snapshot);
/// The other way; empty when the file name is not one of those. Sets neither `file` nor `bytes`.
[[nodiscard]] std::optional<Snapshot> parseSnapshotName(std::string_view fileName);

} // namespace atlas::study
