#include "ui/records/whole_edit.h"

#include "core/study/door.h"

#include <algorithm>

namespace atlas::ui::records {

bool wholeChanged(const RecordEdit& record, std::span<PartsEdit* const> parts)
{
    return record.changed() ||
           std::any_of(parts.begin(), parts.end(), [](const PartsEdit* part) { return part->changed(); });
}

Result<void> keepWhole(RecordEdit& record, std::span<PartsEdit* const> parts)
{
    // Parts of a record that was never saved are found through its draft.
    const bool typed =
        std::any_of(parts.begin(), parts.end(), [](const PartsEdit* part) { return part->changed(); });
    if (auto kept = record.keep(typed && record.isNew()); !kept)
        return kept;
    for (PartsEdit* part : parts)
        if (auto kept = part->keep(); !kept)
            return kept;
    return {};
}

Result<void> saveWhole(study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                       RecordEdit& record, std::span<PartsEdit* const> parts)
{
    std::vector<study::Record> records{record.forSaving()};
    for (const PartsEdit* part : parts)
        part->appendChanged(records);
    const auto kind = record.isNew() ? study::ActionKind::create : study::ActionKind::edit;
    if (auto saved = study::Door(file, vocabularies).saveTyped(records, kind, {}); !saved)
        return saved;
    record.saved(records.front());
    for (std::size_t index = 1; index < records.size(); ++index)
        for (PartsEdit* part : parts)
            part->saved(records[index]);
    return {};
}

} // namespace atlas::ui::records
