#pragma once

#include <filesystem>

namespace atlas::benchmark {

/// Imports `rows` organisations and compares with the sqlite3 program reading the same table into the same
/// table and indexes. Leaves the study at `study` for the other measurements. false when a bar was passed.
[[nodiscard]] bool measureImport(const std::filesystem::path& folder, const std::filesystem::path& study,
                                 int rows);

} // namespace atlas::benchmark
