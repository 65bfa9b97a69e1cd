#include "ui/records/paste_job.h"

#include "core/study/snapshots.h"
#include "core/study/study_file.h"

namespace atlas::ui::records {

Result<atlas::exchange::PasteOutcome> run(const PasteJob& job, const atlas::exchange::Progress& progress)
{
    // A version to come back to. Undo takes the rows out as well, so that a folder where no version can be
    // kept is no reason to stop.
    if (!job.dryRun && static_cast<std::int64_t>(job.table->rows()) >= many_pasted_rows) {
        const auto version = study::takeSnapshot(*job.file, study::SnapshotReason::before, {},
                                                 [&](std::int64_t, std::int64_t) { return progress(0, 0); });
        if (!version && version.error().code == ErrorCode::cancelled)
            return tl::unexpected(version.error());
    }
    return atlas::exchange::paste(*job.file, *job.vocabularies, *job.table, job.plan, job.dryRun, progress);
}

} // namespace atlas::ui::records
