#pragma once

#include "core/base/result.h"
#include "ui/records/link_titles.h"

#include <string>
#include <vector>

namespace atlas::ui::records {

/// A record with typing that was never saved, in itself or in its parts.
struct ShelvedDraft {
    std::string uid;
    std::int64_t pk = 0; ///< 0: the record itself was never saved
    QString title;       ///< may be ""
    std::int64_t at = 0; ///< when something was last typed
};

/// Those of one kind, latest first.
[[nodiscard]] Result<std::vector<ShelvedDraft>>
shelvedDrafts(study::StudyFile& file, const dictionary::Layout& layout, LinkTitles& titles);
/// Drops what was typed into the record and its parts.
[[nodiscard]] Result<void> dropDraft(study::StudyFile& file, const dictionary::Layout& layout,
                                     const ShelvedDraft& draft);

} // namespace atlas::ui::records
