#pragma once

#include <filesystem>

namespace atlas::benchmark {

/// Loads the columns, computes C08, C11, C12 and C25 from them, and compares with a loop by hand.
[[nodiscard]] bool measureFigures(const std::filesystem::path& study);
/// Reports of some 120 and 400 pages.
[[nodiscard]] bool measureReport(const std::filesystem::path& folder, bool large);

} // namespace atlas::benchmark
