#include "core/study/restored_numbers.h"

#include "core/dictionary/kinds/recommendation.h"
#include "core/study/recommendation_number.h"
#include "core/study/record_store.h"

#include <set>

namespace atlas::study {

namespace fields = dictionary::recommendation;

namespace {

std::set<std::int64_t> rowsToNumber(const NetChanges& net, std::int64_t kind)
{
    std::set<std::int64_t> rows;
    for (const auto& [key, change] : net.fields())
        if (change.kindId == kind && change.before != change.after &&
            (change.field == fields::number.key || change.field == fields::level.key))
            rows.insert(change.row);
    const auto spans = net.presence().find(kind);
    if (spans == net.presence().end())
        return rows;
    for (const auto& [first, run] : spans->second)
        for (std::int64_t row = first; run.before && !run.after && row <= run.last; ++row)
            rows.insert(row);
    return rows;
}

Result<void> writeNumber(const StudyFile& file, Replay& replay, const Record& numbered, const Record& stored)
{
    const std::size_t column = stored.layout().columnOf(fields::number);
    StoredChange change;
    change.kind = fields::kind.key;
    change.kindId = file.ids().kind(change.kind);
    change.row = stored.pk;
    change.field = fields::number.key;
    change.fieldId = file.ids().column(change.kind, change.field);
    change.before = stored.values.cell(column);
    change.after = numbered.values.cell(column);
    return change.before == change.after ? Result<void>() : replay.apply(change);
}

} // namespace

Result<void> giveNumbersAgain(const StudyFile& file, const NetChanges& net, Replay& replay,
                              StandingWork& standing)
{
    const std::int64_t kind = file.ids().kind(fields::kind.key);
    std::vector<Record> numbered;
    for (const std::int64_t row : rowsToNumber(net, kind)) {
        const auto stored = RecordStore(file).find(dictionary::layoutOf(fields::kind), row);
        if (!stored && stored.error().code == ErrorCode::record_not_found)
            continue;
        if (!stored)
            return tl::unexpected(stored.error());
        Record& record = numbered.emplace_back(*stored);
        if (auto given = giveNumber(file, record); !given)
            return given;
        if (auto written = writeNumber(file, replay, record, *stored); !written)
            return written;
    }
    // What keeps its number is frozen, and asked once the others have made room.
    for (const Record& record : numbered) {
        const auto taken = numberTaken(file, record);
        if (!taken)
            return tl::unexpected(taken.error());
        if (*taken)
            standing.add(kind, record.pk, std::string(fields::number.key));
    }
    return {};
}

} // namespace atlas::study
