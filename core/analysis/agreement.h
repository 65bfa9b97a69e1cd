#pragma once

#include "core/dictionary/screening.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// How far two people who judged the same items agree beyond chance.
namespace atlas::analysis {

namespace screening = dictionary::screening;

/// Items by what the first and the second person said: a square table of counts. At most 10^8 items.
class AgreementTable {
public:
    explicit AgreementTable(std::size_t categories);
    /// Both categories below categories().
    void add(std::size_t first, std::size_t second, std::int64_t items = 1);

    [[nodiscard]] std::size_t categories() const { return m_categories; }
    [[nodiscard]] std::int64_t count(std::size_t first, std::size_t second) const;

private:
    std::size_t m_categories;
    std::vector<std::int64_t> m_counts;
};

enum class AgreementWeights : std::uint8_t {
    none,   ///< two different categories are a disagreement, whichever they are
    linear, ///< categories are ordered; 1 - |i - j| / (categories - 1) of an agreement
};

struct Agreement {
    std::int64_t items = 0;
    std::optional<double> observed; ///< share of agreement, 0 to 1; empty without items
    std::optional<double> expected; ///< share that chance alone would give with the same frequencies
    /// (observed - expected) / (1 - expected), at most 1. Empty without items, and where both used one and
    /// the same category throughout: chance then explains everything, and nothing can be said.
    std::optional<double> kappa;

    bool operator==(const Agreement&) const = default;
};

/// Cohen's kappa (J. Cohen, Educational and Psychological Measurement 20, 1960) and, with weights, weighted
/// kappa (J. Cohen, Psychological Bulletin 70, 1968; linear weights: D. V. Cicchetti and T. Allison, 1971).
[[nodiscard]] Agreement agreement(const AgreementTable& table,
                                  AgreementWeights weights = AgreementWeights::none);

/// One entity that two people screened without seeing each other's answers.
struct DoubleCoded {
    screening::Answers first{}, second{};
    screening::Verdict firstVerdict{}, secondVerdict{};
};

struct CriterionAgreement {
    Agreement codes;  ///< over 0, 1, 2, unknown and not applicable, unweighted
    Agreement points; ///< linearly weighted, over the items to which both gave 0, 1 or 2
};

struct ScreeningAgreement {
    std::array<CriterionAgreement, screening::criterion_count> criteria; ///< by screening::Criterion
    Agreement verdict; ///< over the four results, unweighted
};

[[nodiscard]] ScreeningAgreement agreement(std::span<const DoubleCoded> entities);

} // namespace atlas::analysis
