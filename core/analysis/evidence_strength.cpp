#include "core/analysis/evidence_strength.h"

#include "core/study/study_file.h"

#include <algorithm>

namespace atlas::analysis {

Result<EvidenceStrength> EvidenceStrength::read(const study::StudyFile& file, const dictionary::Kind& kind)
{
    auto statement = file.db().prepare(std::string(supported_strength) +
                                       "SELECT pk, strength FROM supported WHERE kind = ?1 AND strength > 1");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, kind.key);
    EvidenceStrength strength;
    const auto read = statement->each([&] {
        strength.m_supported.emplace(statement->integer(0), static_cast<int>(statement->integer(1)));
    });
    if (!read)
        return tl::unexpected(read.error());
    return strength;
}

int EvidenceStrength::of(std::int64_t contribution) const
{
    const auto found = m_supported.find(contribution);
    return found == m_supported.end() ? 1 : found->second;
}

std::string EvidenceStrength::shown(std::int64_t contribution, std::string_view typed) const
{
    return std::min(std::string(typed), std::to_string(of(contribution)));
}

} // namespace atlas::analysis
