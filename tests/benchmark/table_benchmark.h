#pragma once

#include <filesystem>

namespace atlas::benchmark {

/// The first rows of the table and its last ones, as the store reads them.
[[nodiscard]] bool measureTable(const std::filesystem::path& study);
/// The model of the window's table: first and last rows, looking at places all over, another order. Needs an
/// application.
[[nodiscard]] bool measureTableModel(const std::filesystem::path& study);

} // namespace atlas::benchmark
