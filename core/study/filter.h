#pragma once

#include "core/dictionary/values.h"

#include <cstdint>
#include <string>
#include <vector>

namespace atlas::study {

/// A condition on one column (dictionary::Column::name) or on a common column ("study", "status", "pk").
struct Condition {
    enum class Test : std::uint8_t {
        any_of,   ///< equals one of the values
        none_of,  ///< present and equal to none of the values
        except,   ///< absent, or equal to none of the values
        absent,   ///< no value
        present,  ///< any value
        between,  ///< from values[0] to values[1], inclusive; an absent bound is open
        contains, ///< a `choices` column holds the code values[0]
        matches,  ///< folded text contains values[0], folded
    };
    std::string column;
    Test test = Test::any_of;
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

    bool operator==(const Filter&) const = default;
};

} // namespace atlas::study
