#pragma once

#include <filesystem>

namespace atlas::benchmark {

/// Starts the program beside this one with the sample study, without a display, and waits until its window
/// is painted; the middle of five starts after one that warms the caches of the system.
[[nodiscard]] bool measureStart(const std::filesystem::path& folder);

} // namespace atlas::benchmark
