#pragma once

#include "core/base/result.h"
#include "ui/records/link_titles.h"

#include <string>
#include <vector>

namespace atlas::ui::records {

/// A record with typing that was never saved, in itself or in its parts.
struct ShelvedDraft {
    std::string uid;     ///< for reachDraft()
    std::int64_t pk = 0; ///< 0: the record itself was never saved
    QString title;       ///< may be ""
    std::int64_t at = 0; ///< when something was last typed
};

/// Those of one kind, latest first. Also where the record is gone from the file, or was never there.
[[nodiscard]] Result<std::vector<ShelvedDraft>>
shelvedDrafts(study::StudyFile& file, const dictionary::Layout& layout, LinkTitles& titles);
struct ReachedDraft {
    std::string uid;    ///< of a record or of a draft, for RecordEdit::resume()
    bool again = false; ///< the record was deleted meanwhile; what was typed is a new record now
};
/// Where what was typed is to be found. What belongs to a record that is gone becomes the draft of a new one,
/// with the parts that were typed into.
[[nodiscard]] Result<ReachedDraft> reachDraft(study::StudyFile& file, const dictionary::Layout& layout,
                                              std::string_view uid);
/// Drops what was typed into the record and its parts.
[[nodiscard]] Result<void> dropDraft(study::StudyFile& file, const dictionary::Layout& layout,
                                     const ShelvedDraft& draft);

} // namespace atlas::ui::records
