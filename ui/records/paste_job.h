#pragma once

#include "core/exchange/paste.h"

#include <memory>
#include <string>

namespace atlas::ui::records {

/// One run over a paste; handed to a worker, which owns it.
struct PasteJob {
    std::shared_ptr<study::StudyFile> file; ///< a connection of its own
    const dictionary::Vocabularies* vocabularies = nullptr;
    std::shared_ptr<const atlas::exchange::PastedTable> table;
    atlas::exchange::PastePlan plan;
    bool dryRun = true;
};

/// Rows from which on a version of the study is kept before they are added.
inline constexpr std::int64_t many_pasted_rows = 1'000;

/// Runs in the worker's thread.
[[nodiscard]] Result<atlas::exchange::PasteOutcome> run(const PasteJob& job,
                                                        const atlas::exchange::Progress& progress);

} // namespace atlas::ui::records
