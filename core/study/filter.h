#pragma once

#include "core/dictionary/values.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::study {

/// A column of the records themselves ("sse_form"), or of the record that one of their columns points to
/// ("parent.sse_form", "study.country", "entity.subdivision"), over several records if need be
/// ("parent.study.country").
struct ColumnPath {
    std::string via;    ///< "parent", "study" or a link column; "" for the records' own column
    std::string column; ///< there; may be a path again

    [[nodiscard]] static ColumnPath parse(std::string_view path);
    bool operator==(const ColumnPath&) const = default;
};
/// The kind that a column of a kind points to; "" when it points nowhere.
[[nodiscard]] std::string_view targetOf(const dictionary::Layout& layout, std::string_view via);

/// A condition on one column (dictionary::Column::name), on a common column ("study", "status", "pk"), or on
/// a path to a column of another record (ColumnPath). A path that leads to no record meets no condition at
/// all.
struct Condition {
    enum class Test : std::uint8_t {
        any_of,      ///< equals one of the values
        none_of,     ///< present and equal to none of the values
        except,      ///< absent, or equal to none of the values
        absent,      ///< no value
        present,     ///< any value
        between,     ///< from values[0] to values[1], inclusive; an absent bound is open
        contains,    ///< a `choices` column holds one of the codes
        matches,     ///< folded text contains values[0], folded: blind to case and accents
        missing,     ///< the column's field has no value, for one of the reasons; no values: for any reason
        unexplained, ///< no value, and no reason why
    };
    std::string column;
    Test test = Test::any_of; ///< missing and unexplained: of the records' own fields, in SQL only
    std::vector<dictionary::Value> values;

    bool operator==(const Condition&) const = default;
};

/// Which records of one kind: those that are not deleted and meet every condition. Serves the table, the
/// figures and the list behind a mark alike, so that what is counted is what is listed.
struct Filter {
    std::string kind;
    std::vector<std::int64_t> studies; ///< pk of the studies in scope; empty: all
    std::vector<Condition> all;
    /// Conditions on the parent record of a part, for instance on the entity of an entity year.
    std::vector<Condition> parent;
    /// At least one of these lists must hold whole; none: no such demand.
    std::vector<std::vector<Condition>> any = {};

    bool operator==(const Filter&) const = default;
};

} // namespace atlas::study
