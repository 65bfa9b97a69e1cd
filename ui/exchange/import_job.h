#pragma once

#include "core/exchange/importer.h"

#include <functional>
#include <memory>
#include <string>

namespace atlas::study {
class StudyFile;
}

namespace atlas::ui::exchange {

/// What one run of an import is made of; handed to a worker, which owns it.
struct ImportJob {
    std::shared_ptr<study::StudyFile> file; ///< a connection of its own
    const dictionary::Vocabularies* vocabularies = nullptr;
    std::string table; ///< path
    std::string plan;  ///< path of a plan; "" for the shipped one that fits the header
    atlas::exchange::ImportOptions options;
};

/// What a run found, or why there was none.
struct ImportRun {
    Result<atlas::exchange::ImportOutcome> outcome = fail(ErrorCode::cancelled);
    std::string planTitle;
    std::vector<std::string> header; ///< also when no plan fits
};

/// Opens the table, chooses the plan and imports. Runs in the worker's thread.
[[nodiscard]] ImportRun run(const ImportJob& job, const atlas::exchange::Progress& progress);

} // namespace atlas::ui::exchange
