#pragma once

#include "core/base/result.h"

#include <memory>

namespace atlas::study {
class StudyFile;
}

/// A connection of its own to the open study, for a worker: made in the window's thread, then handed over.
/// The worker destroys it. An error when nothing is open.
namespace atlas::ui {

class StudySession;

[[nodiscard]] Result<std::shared_ptr<study::StudyFile>> readerFor(const StudySession& session);
/// Can read only, too, where the study is open so.
[[nodiscard]] Result<std::shared_ptr<study::StudyFile>> writerFor(const StudySession& session);

} // namespace atlas::ui
