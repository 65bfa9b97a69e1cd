#pragma once

#include "core/study/replay.h"
#include "core/study/standing_work.h"

namespace atlas::study {

/// Once changes were taken back: a recommendation that came back, or back to another number or level, gets a
/// free number where another one has its own meanwhile (recommendation_number.h), in the same step. A frozen
/// number is no other: what took it stands in the way then. Callers hold the transaction.
[[nodiscard]] Result<void> giveNumbersAgain(const StudyFile& file, const NetChanges& net, Replay& replay,
                                            StandingWork& standing);

} // namespace atlas::study
