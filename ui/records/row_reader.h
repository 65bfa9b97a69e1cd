#pragma once

#include "core/base/result.h"
#include "core/study/filter.h"
#include "core/study/record_store.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas::ui::records {

/// Which records a table lists, and in which order.
struct RowQuestion {
    study::Filter wanted;
    study::Filter scope; ///< what the total counts: `wanted` before anybody searched
    study::Sort sort;
    std::int64_t limit = 0;            ///< 0: all
    std::optional<std::int64_t> total; ///< when it is known well enough: counting a million rows takes 50 ms
};

struct Rows {
    std::vector<std::int64_t> ids;
    std::int64_t total = 0; ///< records in scope
};

/// Knows no window: runs in whichever thread the file belongs to.
[[nodiscard]] Result<Rows> readRows(const study::StudyFile& file, const RowQuestion& question);

} // namespace atlas::ui::records
