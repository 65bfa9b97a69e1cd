#pragma once

#include <filesystem>

namespace atlas::benchmark {

/// How long a person who types waits, through the real window over a study of so many entities: a keystroke
/// until it is painted, a save, a search in the list and in the palette. Needs a QApplication.
[[nodiscard]] bool measureEntry(const std::filesystem::path& study, int entities);

} // namespace atlas::benchmark
