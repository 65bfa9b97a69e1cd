#include "ui/exchange/import_job.h"

#include "core/study/snapshots.h"
#include "core/study/study_file.h"

namespace atlas::ui::exchange {

namespace {

Result<atlas::exchange::Plan> planFor(const ImportJob& job, const std::vector<std::string>& header)
{
    if (!job.plan.empty())
        return atlas::exchange::loadPlan(job.plan, *job.vocabularies);
    return atlas::exchange::choosePlan(header, atlas::exchange::shippedPlans(*job.vocabularies));
}

} // namespace

ImportRun run(const ImportJob& job, const atlas::exchange::Progress& progress)
{
    ImportRun made;
    auto table = atlas::exchange::TableReader::open(job.table);
    if (!table) {
        made.outcome = tl::unexpected(table.error());
        return made;
    }
    made.header = table->shape().header;
    const auto plan = planFor(job, made.header);
    if (!plan) {
        made.outcome = tl::unexpected(plan.error());
        return made;
    }
    made.planTitle = plan->title;
    // A version to come back to. Undo takes the import out as well, so that a folder where no version can be
    // kept is no reason to stop.
    if (!job.options.dryRun) {
        const auto version = study::takeSnapshot(*job.file, study::SnapshotReason::before, {},
                                                 [&](std::int64_t, std::int64_t) { return progress(0, 0); });
        if (!version && version.error().code == ErrorCode::cancelled)
            return made;
    }
    made.outcome =
        atlas::exchange::importTable(*job.file, *job.vocabularies, *table, *plan, job.options, progress);
    return made;
}

} // namespace atlas::ui::exchange
