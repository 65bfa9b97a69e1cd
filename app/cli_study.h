#pragma once

#include "core/base/clock.h"
#include "core/study/study_file.h"

#include <memory>
#include <string>

namespace atlas::app {

/// The computer's clock, for as long as the program runs.
[[nodiscard]] const Clock& systemClock();

/// Who the journal says wrote what a subcommand writes: the person of the window's settings, else the
/// account's name.
[[nodiscard]] study::Identity commandIdentity();

[[nodiscard]] Result<std::unique_ptr<study::StudyFile>> openStudy(const std::string& path,
                                                                  study::DbMode mode);

} // namespace atlas::app
