#pragma once

#include "core/base/result.h"

#include <memory>

namespace atlas::study {
class StudyFile;
}

namespace atlas::ui {

class StudySession;

/// A read-only connection of its own to the open study, for a worker: made in the window's thread, then
/// handed over. The worker destroys it. An error when nothing is open.
[[nodiscard]] Result<std::shared_ptr<study::StudyFile>> readerFor(const StudySession& session);

} // namespace atlas::ui
