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

/// A country's code as typed, in capitals: "vn" is VN.
[[nodiscard]] std::string countryCode(std::string typed);
/// The pk of the country study; unknown_country.
[[nodiscard]] Result<std::int64_t> findStudy(const study::StudyFile& file, const std::string& country);

} // namespace atlas::app
