#pragma once

#include "core/base/error.h"
#include "core/study/record.h"

#include <vector>

/// What record_merge.h says of parts of which both records have one.
namespace atlas::study {

[[nodiscard]] bool sameCells(const dictionary::Values& left, const dictionary::Values& right,
                             const dictionary::Field& field);

/// A part of the survivor that stands for one of the loser.
struct Twin {
    const Record* part = nullptr;                    ///< nullptr: there is none, the part moves
    std::vector<const dictionary::Field*> fromLoser; ///< what it lacks
    const dictionary::Field* differing = nullptr;    ///< no twin can be: both have a value here
};

/// Among parts of the survivor; of several rows of one year, one that can stand for the lost one.
[[nodiscard]] Twin twinOf(const std::vector<Record>& mine, const Record& lost);

/// record_refused, "years_differ".
[[nodiscard]] Error yearsDiffer(const Record& lost, const dictionary::Field& field);

} // namespace atlas::study
