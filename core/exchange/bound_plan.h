#pragma once

#include "core/dictionary/kind.h"
#include "core/exchange/code_finder.h"
#include "core/exchange/row_mapper.h"

#include <optional>
#include <unordered_set>

/// A plan with its column names turned into positions and its word lists into tables. Only for the row
/// mapper.
namespace atlas::exchange {

struct BoundCondition {
    std::size_t column = RowProblem::no_column;
    std::unordered_set<std::string> words; ///< folded
};

struct BoundCase {
    std::string code;
    std::vector<BoundCondition> when;
};

struct BoundMapping {
    const Mapping* mapping = nullptr;
    const dictionary::Field* field = nullptr;
    std::size_t cell = 0;             ///< column of the layout
    std::vector<std::size_t> columns; ///< positions in the header, no_column for those it lacks
    std::vector<std::size_t> beside;
    std::optional<CodeFinder> codes; ///< of choices
    std::vector<BoundCase> cases;
};

struct BoundPlan {
    std::vector<BoundMapping> mappings;
    std::vector<std::size_t> country;
    std::vector<std::string> unused;
};

[[nodiscard]] BoundPlan bindPlan(const Plan& plan, const std::vector<std::string>& header,
                                 const dictionary::Vocabularies& vocabularies, const MapContext& context);

} // namespace atlas::exchange
