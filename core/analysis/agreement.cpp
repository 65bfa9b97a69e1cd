#include "core/analysis/agreement.h"

#include <algorithm>

namespace atlas::analysis {

namespace {

constexpr std::size_t answer_categories = 5;
constexpr std::size_t point_categories = 3;
constexpr std::size_t verdict_categories = 4;

/// What a cell counts as agreement, in units of categories - 1.
std::int64_t weight(std::size_t first, std::size_t second, std::size_t categories, AgreementWeights weights)
{
    const auto full = static_cast<std::int64_t>(std::max<std::size_t>(categories, 2) - 1);
    if (weights == AgreementWeights::none)
        return first == second ? full : 0;
    return full - static_cast<std::int64_t>(first > second ? first - second : second - first);
}

std::size_t index(screening::Answer answer)
{
    return static_cast<std::size_t>(answer);
}

} // namespace

AgreementTable::AgreementTable(std::size_t categories)
    : m_categories(categories)
    , m_counts(categories * categories)
{}

void AgreementTable::add(std::size_t first, std::size_t second, std::int64_t items)
{
    m_counts.at(first * m_categories + second) += items;
}

std::int64_t AgreementTable::count(std::size_t first, std::size_t second) const
{
    return m_counts.at(first * m_categories + second);
}

Agreement agreement(const AgreementTable& table, AgreementWeights weights)
{
    const std::size_t categories = table.categories();
    std::vector<std::int64_t> byFirst(categories);
    std::vector<std::int64_t> bySecond(categories);
    Agreement result;
    for (std::size_t i = 0; i < categories; ++i)
        for (std::size_t j = 0; j < categories; ++j) {
            result.items += table.count(i, j);
            byFirst[i] += table.count(i, j);
            bySecond[j] += table.count(i, j);
        }
    if (result.items == 0)
        return result;
    // Whole numbers up to the last division: expected agreement is then exactly 1 or is not.
    std::int64_t observed = 0;
    std::int64_t expected = 0;
    for (std::size_t i = 0; i < categories; ++i)
        for (std::size_t j = 0; j < categories; ++j) {
            const std::int64_t share = weight(i, j, categories, weights);
            observed += share * table.count(i, j);
            expected += share * byFirst[i] * bySecond[j];
        }
    const std::int64_t full = weight(0, 0, categories, weights) * result.items;
    const std::int64_t certain = full * result.items;
    result.observed = static_cast<double>(observed) / static_cast<double>(full);
    result.expected = static_cast<double>(expected) / static_cast<double>(certain);
    if (expected != certain)
        result.kappa =
            static_cast<double>(observed * result.items - expected) / static_cast<double>(certain - expected);
    return result;
}

ScreeningAgreement agreement(std::span<const DoubleCoded> entities)
{
    ScreeningAgreement result;
    for (std::size_t criterion = 0; criterion < screening::criterion_count; ++criterion) {
        AgreementTable codes(answer_categories);
        AgreementTable points(point_categories);
        for (const DoubleCoded& entity : entities) {
            const std::size_t first = index(entity.first[criterion]);
            const std::size_t second = index(entity.second[criterion]);
            codes.add(first, second);
            if (first < point_categories && second < point_categories)
                points.add(first, second);
        }
        result.criteria[criterion] = {agreement(codes), agreement(points, AgreementWeights::linear)};
    }
    AgreementTable verdicts(verdict_categories);
    for (const DoubleCoded& entity : entities)
        verdicts.add(static_cast<std::size_t>(entity.firstVerdict),
                     static_cast<std::size_t>(entity.secondVerdict));
    result.verdict = agreement(verdicts);
    return result;
}

} // namespace atlas::analysis
