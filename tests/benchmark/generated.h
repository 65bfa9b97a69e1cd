#pragma once

#include "core/base/clock.h"
#include "core/study/study_file.h"

#include <filesystem>
#include <memory>

namespace atlas::benchmark {

/// A register of `rows` organisations with 14 columns, and the import plan that fits it.
void writeRegister(const std::filesystem::path& csv, const std::filesystem::path& plan, int rows);

[[nodiscard]] std::unique_ptr<study::StudyFile> makeStudy(const std::filesystem::path& path);
[[nodiscard]] std::unique_ptr<study::StudyFile> openStudy(const std::filesystem::path& path,
                                                          study::DbMode mode);

/// Entities with a name, a form and a number, as a register has them.
void addEntities(study::StudyFile& file, int entities);
/// Three contributions to the goals for each of the entities 1 … `entities`.
void addContributions(study::StudyFile& file, int entities);

} // namespace atlas::benchmark
