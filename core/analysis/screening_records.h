#pragma once

#include "core/analysis/agreement.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas::study {
class StudyFile;
}

/// The screening of a whole study: kinds `screening_assessment` and `screening_profile`.
namespace atlas::analysis {

/// One assessment, computed from its answers, never taken from its stored result.
struct Assessed {
    std::int64_t pk = 0;
    std::int64_t study = 0;
    std::int64_t entity = 0;
    std::int64_t assessor = 0; ///< pk of a person; 0 when not recorded
    std::string round;         ///< code of `screening_round`
    std::string date;          ///< ISO; "" sorts first
    bool reconciled = false;   ///< the round on which both agreed, or one that names who reconciled
    bool secondNamed = false;  ///< a second assessor stands in the record
    bool current = false;      ///< the stored result is the computed one
    screening::Answers answers{};
    screening::Screening screening;
};

/// Every assessment of these studies (empty: all) that is not deleted, by pk.
[[nodiscard]] Result<std::vector<Assessed>> screenStudy(const study::StudyFile& file,
                                                        std::span<const std::int64_t> studies = {});

enum class Standing : std::uint8_t {
    settled,
    needs_second, ///< borderline in the eyes of one person (V24)
    disputed,     ///< two assessors differ and nothing is agreed
};

/// What holds for one entity.
struct EntityScreening {
    std::int64_t entity = 0;
    std::size_t assessment = 0;        ///< index of the assessment that counts
    std::optional<std::size_t> second; ///< index of the other assessor's, for double coding
    std::size_t first = 0;             ///< index of the latest first assessment, for double coding
    Standing standing = Standing::settled;
};

/// By entity. What counts begins with the latest first assessment; an earlier second or agreed one is
/// history. Of it, an agreed one counts, the latest; else the second where both came to the same result; else
/// the first. Ties of the date go to the higher pk. Indexes are into `assessments`.
[[nodiscard]] std::vector<EntityScreening> standings(std::span<const Assessed> assessments);

/// Several assessments of one round where one was wanted.
struct Repeated {
    std::size_t assessment = 0; ///< index of the one with the highest pk
    std::int64_t count = 0;     ///< > 1
    bool operator==(const Repeated&) const = default;
};

/// A cycle runs from a first assessment to the next one of a later day, as standings() takes it; within it
/// each round stands once. Leaves out what standings() does: a second assessment by the first assessor, and
/// records without a round. By entity.
[[nodiscard]] std::vector<Repeated> repeatedRounds(std::span<const Assessed> assessments);

/// The entities that two people assessed, as the measure of agreement takes them.
[[nodiscard]] std::vector<DoubleCoded> doubleCoded(std::span<const Assessed> assessments);

/// How far two assessors of the same entities agree in these studies (empty: all).
[[nodiscard]] Result<ScreeningAgreement> screeningAgreement(const study::StudyFile& file,
                                                            std::span<const std::int64_t> studies = {});

} // namespace atlas::analysis
