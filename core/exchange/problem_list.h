#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/row_mapper.h"

#include <map>
#include <utility>

namespace atlas::exchange {

/// Gathers the problems of an import: the first ones whole, all of them counted.
class ProblemList {
public:
    ProblemList(const std::vector<std::string>& header, std::size_t kept);

    void add(std::int64_t row, RowProblem problem);
    /// Hands everything over, in order. The list is empty afterwards.
    void moveTo(ImportOutcome& outcome);

private:
    [[nodiscard]] std::string columnName(std::size_t column) const;

    std::vector<std::string> m_header;
    std::size_t m_kept;
    std::vector<ImportProblem> m_problems;
    std::map<std::pair<std::size_t, std::string>, ProblemCount> m_counts; ///< by column and sentence
    std::int64_t m_count = 0;
};

} // namespace atlas::exchange
