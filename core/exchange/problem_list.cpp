#include "core/exchange/problem_list.h"

#include "core/exchange/excerpt.h"

#include <algorithm>

namespace atlas::exchange {

ProblemList::ProblemList(const std::vector<std::string>& header, std::size_t kept)
    : m_header(header)
    , m_kept(kept)
{}

std::string ProblemList::columnName(std::size_t column) const
{
    return column < m_header.size() ? std::string(excerpt(m_header[column])) : std::string();
}

void ProblemList::add(std::int64_t row, RowProblem problem)
{
    ++m_count;
    ProblemCount& count = m_counts[{problem.column, problem.why.key}];
    if (count.times == 0)
        count = {columnName(problem.column), problem.why, 0};
    ++count.times;
    if (m_problems.size() < m_kept)
        m_problems.push_back(
            {row, columnName(problem.column), std::move(problem.value), std::move(problem.why)});
}

void ProblemList::moveTo(ImportOutcome& outcome)
{
    std::stable_sort(
        m_problems.begin(), m_problems.end(),
        [](const ImportProblem& left, const ImportProblem& right) { return left.row < right.row; });
    outcome.problems = std::move(m_problems);
    outcome.problemCount = m_count;
    for (auto& entry : m_counts)
        outcome.counts.push_back(std::move(entry.second));
    std::stable_sort(
        outcome.counts.begin(), outcome.counts.end(),
        [](const ProblemCount& left, const ProblemCount& right) { return left.times > right.times; });
    m_problems.clear();
    m_counts.clear();
}

} // namespace atlas::exchange
