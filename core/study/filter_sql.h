#pragma once

#include "core/base/result.h"
#include "core/study/db.h"
#include "core/study/filter.h"

#include <string>
#include <string_view>
#include <vector>

namespace atlas::study {

/// A filter as SQL: the text after WHERE and the values of its places, in order. Column names come from the
/// dictionary only; values are always bound.
struct FilterSql {
    std::string where;
    std::vector<dictionary::Value> values;

    void bindTo(Stmt& statement) const; ///< from parameter 0 on
};

/// invalid_argument for a kind or column that the dictionary does not have. The table's alias is `t`.
[[nodiscard]] Result<FilterSql> toSql(const Filter& filter, const Db& db);

/// The first row that a long write in progress has added; 0 when none. Its rows are the kind's last ones, and
/// nobody sees them before it closes.
[[nodiscard]] Result<std::int64_t> firstPending(const Db& db, std::string_view kind);

/// The column as rows are ordered by it and as `between` compares it: an amount with its zeros added.
[[nodiscard]] std::string comparedBy(const dictionary::Layout& layout, std::string_view column,
                                     std::string_view alias);

/// Whether the name can stand in a condition or an ORDER BY for this kind.
[[nodiscard]] bool knownColumn(const dictionary::Layout& layout, std::string_view name);

} // namespace atlas::study
