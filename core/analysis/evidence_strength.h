#pragma once

#include "core/base/result.h"
#include "core/dictionary/kind.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace atlas::study {
class StudyFile;
}

/// How strong a contribution to a goal or to decent work may be called by what it rests on (records.md 3.10):
/// 3 with two independent pieces of evidence and something measured, 2 with one piece, else 1.
///
/// Pieces from one document, interview, instrument or provision are one. A statistic speaks for its document.
/// The contribution's own source and statistic are pieces like any other. A piece without origin stands for
/// itself; one that depends on another piece for the same contribution does not count.
namespace atlas::analysis {

/// Common table expressions that end in `supported(kind, pk, strength)`: the strength, 1 to 3, of the
/// contributions of kind `sdg_contribution` and `dw_contribution` that anything is cited for; it is 1 for
/// those that are not listed. Of two pieces that depend on each other the earlier one counts. What depends on
/// another has no origin: its measure counts, its voice does not.
inline constexpr std::string_view supported_strength =
    "WITH contribution(kind, pk, source, quantity) AS (SELECT 'sdg_contribution', pk, source, quantity FROM "
    "sdg_contribution WHERE deleted_at IS NULL AND coalesce(source, quantity) IS NOT NULL UNION ALL SELECT "
    "'dw_contribution', pk, source, quantity FROM dw_contribution WHERE deleted_at IS NULL AND "
    "coalesce(source, quantity) IS NOT NULL), "
    "item(sdg, dw, origin, measured) AS (SELECT v.for_sdg_contribution, v.for_dw_contribution, CASE WHEN "
    "EXISTS (SELECT 1 FROM evidence q WHERE q.pk = v.depends_on AND q.pk <> v.pk AND q.deleted_at IS NULL "
    "AND (q.for_sdg_contribution = v.for_sdg_contribution OR q.for_dw_contribution = v.for_dw_contribution) "
    "AND NOT (q.depends_on IS v.pk AND v.pk < q.pk)) THEN NULL ELSE coalesce('source ' || v.source, "
    "'fieldwork ' || v.fieldwork, 'instrument ' || v.instrument, 'source ' || t.source, 'statistic ' || "
    "v.from_statistic, 'provision ' || v.provision, 'evidence ' || v.pk) END, v.type IS 'quantitative' FROM "
    "evidence v LEFT JOIN statistic t ON t.pk = v.from_statistic WHERE v.deleted_at IS NULL AND "
    "(v.for_sdg_contribution IS NOT NULL OR v.for_dw_contribution IS NOT NULL)), "
    "piece(kind, pk, origin, measured) AS (SELECT kind, pk, 'source ' || source, 0 FROM contribution UNION "
    "ALL SELECT c.kind, c.pk, coalesce('source ' || t.source, 'statistic ' || t.pk), 1 FROM contribution c "
    "JOIN statistic t ON t.pk = c.quantity UNION ALL SELECT 'sdg_contribution', sdg, origin, measured FROM "
    "item WHERE sdg IS NOT NULL UNION ALL SELECT 'dw_contribution', dw, origin, measured FROM item WHERE dw "
    "IS NOT NULL), "
    "supported(kind, pk, strength) AS (SELECT kind, pk, CASE WHEN count(DISTINCT origin) > 1 AND "
    "max(measured) THEN 3 WHEN count(origin) > 0 THEN 2 ELSE 1 END FROM piece GROUP BY kind, pk) ";

/// The same for the contributions of one kind.
class EvidenceStrength {
public:
    /// `kind` is `sdg_contribution` or `dw_contribution`.
    [[nodiscard]] static Result<EvidenceStrength> read(const study::StudyFile& file,
                                                       const dictionary::Kind& kind);
    /// 1 to 3; 1 for a contribution that nothing supports.
    [[nodiscard]] int of(std::int64_t contribution) const;
    /// A code of `strength` as it may be shown: as typed, but no more than the evidence supports.
    [[nodiscard]] std::string shown(std::int64_t contribution, std::string_view typed) const;
    /// The contributions that something supports, and how far: 2 or 3.
    [[nodiscard]] const std::unordered_map<std::int64_t, int>& supported() const { return m_supported; }

private:
    std::unordered_map<std::int64_t, int> m_supported;
};

} // namespace atlas::analysis
