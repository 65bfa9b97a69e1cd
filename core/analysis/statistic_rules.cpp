#include "core/analysis/study_rules.h"

#include "core/base/message.h"

#include <array>

namespace atlas::analysis {

namespace {

using dictionary::Severity;

/// Statistics with their values as numbers, zeros added, and `k`: what makes two of them one thing beside
/// study, indicator and year, as dictionary::statistic::sameThing has it. `chosen`: figures and tables use
/// it, because it is preferred or the only one. `total`: of the country, no dimension but the year.
constexpr std::string_view statistics =
    "WITH r AS (SELECT i.code, x.pk, x.study, indicator, year, source, preferred, coalesce(value, (low + "
    "high) / 2) * CAST('1e' || coalesce(multiplier, 0) AS REAL) AS v, coalesce(subdivision, '') || '|' || "
    "coalesce(sse_form, '') || '|' || coalesce(national_form, '') || '|' || coalesce(coop_type, '') || '|' "
    "|| coalesce(isic_section, '') || '|' || coalesce(sex, '') || '|' || coalesce(age_band, '') || '|' || "
    "coalesce(urban_rural, '') || '|' || coalesce(formality, '') || '|' || coalesce(size_class, '') || '|' "
    "|| coalesce(x.unit_of_count, '') || '|' || coalesce(x.currency, t.currency, '') || '|' || "
    "coalesce(refers_to = 'respondents', 0) || '|' || CASE WHEN x.period_from IS NULL THEN '0-01-01' ELSE "
    "(substr(x.period_from, 1, 4) - x.year) || substr(x.period_from, 5) END || '|' || CASE WHEN x.period_to "
    "IS NULL THEN '0-12-31' ELSE (substr(x.period_to, 1, 4) - x.year) || substr(x.period_to, 5) END AS k, "
    "coalesce(refers_to = 'respondents', 0) = 0 AND coalesce(subdivision, sse_form, national_form, "
    "coop_type, isic_section, sex, age_band, urban_rural, formality, size_class) IS NULL AS total FROM "
    "statistic x LEFT JOIN indicator i ON i.pk = x.indicator LEFT JOIN study t ON t.pk = x.study WHERE "
    "x.deleted_at IS NULL AND (value IS NOT NULL OR (low IS NOT NULL AND high IS NOT NULL)) AND "
    "coalesce(obs_status, '') NOT IN ('M', 'L', 'Q')), s AS MATERIALIZED (SELECT *, coalesce(preferred, 0) = "
    "1 OR count(*) OVER (PARTITION BY study, indicator, year, k) = 1 AS chosen FROM r) ";

constexpr std::array rules{
    StudyRule{"statistic", "V04", Severity::error, "unit_of_count",
              ATLAS_TEXT("problems", "A count says what it counts."),
              "SELECT x.pk FROM statistic x JOIN indicator i ON i.pk = x.indicator WHERE x.deleted_at IS "
              "NULL AND i.value_type = 'count' AND x.unit_of_count IS NULL"},
    StudyRule{"statistic", "V02", Severity::error, "value",
              ATLAS_TEXT("problems", "A count is a whole number, and never below zero."),
              "SELECT x.pk FROM statistic x JOIN indicator i ON i.pk = x.indicator LEFT JOIN m ON m.zeros = "
              "coalesce(x.multiplier, 0) WHERE x.deleted_at IS NULL AND i.value_type = 'count' AND "
              "(min(coalesce(x.value, 0), coalesce(x.low, 0), coalesce(x.high, 0)) < 0 OR "
              "(coalesce(x.unit_of_count, '') <> 'fte' AND m.step IS NOT NULL AND (coalesce(x.value, 0) % "
              "m.step <> 0 OR coalesce(x.low, 0) % m.step <> 0 OR coalesce(x.high, 0) % m.step <> 0)))",
              "WITH m(zeros, step) AS (VALUES (0, 10000), (1, 1000), (2, 100), (3, 10)) "},
    // A pay gap is below zero where women earn more.
    StudyRule{"statistic", "V02", Severity::error, "value",
              ATLAS_TEXT("problems", "A share in percent lies between 0 and 100."),
              "SELECT x.pk FROM statistic x JOIN indicator i ON i.pk = x.indicator WHERE x.deleted_at IS "
              "NULL AND i.unit = '%' AND i.code <> 'GPG' AND (min(coalesce(x.value, 0), coalesce(x.low, 0), "
              "coalesce(x.high, 0)) < 0 OR max(coalesce(x.value, 0), coalesce(x.low, 0), coalesce(x.high, "
              "0)) * CAST('1e' || coalesce(x.multiplier, 0) AS REAL) > 1000000)"},
    StudyRule{"statistic", "V05", Severity::error, "preferred",
              ATLAS_TEXT("problems", "%1 values of the same thing are marked as preferred; keep one."),
              "SELECT max(pk), count(*) FROM s WHERE preferred = 1 GROUP BY study, indicator, year, k HAVING "
              "count(*) > 1",
              statistics},
    StudyRule{
        "statistic", "V05", Severity::error, "preferred",
        ATLAS_TEXT("problems", "There are %1 values of the same thing and none is marked as preferred."),
        "SELECT max(pk), count(*) FROM s GROUP BY study, indicator, year, k HAVING count(*) > 1 AND "
        "coalesce(sum(preferred), 0) = 0",
        statistics},
    StudyRule{"statistic", "V06", Severity::warning, "value",
              ATLAS_TEXT("problems", "More than 50 % away from the year before. Is the unit the same?"),
              "SELECT DISTINCT b.pk FROM s a JOIN s b ON b.study = a.study AND b.indicator = a.indicator AND "
              "b.k = a.k AND b.year = a.year + 1 AND (b.source IS a.source OR (a.chosen AND b.chosen)) WHERE "
              "abs(b.v - a.v) > 0.5 * abs(a.v)",
              statistics},
    StudyRule{
        "statistic", "V06", Severity::warning, "value",
        ATLAS_TEXT("problems", "Another source says less than a third of this."),
        "SELECT DISTINCT b.pk FROM s a JOIN s b ON b.study = a.study AND b.indicator = a.indicator AND b.k = "
        "a.k AND b.year = a.year AND b.source <> a.source WHERE a.v >= 0 AND b.v > 0 AND b.v >= 3 * a.v",
        statistics},
    StudyRule{
        "statistic", "conflict", Severity::warning, "value",
        ATLAS_TEXT("problems", "Differs by more than 5 % from another source: say why in its conflicts."),
        "SELECT DISTINCT b.pk FROM s a JOIN s b ON b.study = a.study AND b.indicator = a.indicator AND b.k = "
        "a.k AND b.year = a.year AND b.pk > a.pk AND b.source <> a.source WHERE abs(b.v - a.v) > 0.05 * "
        "max(abs(a.v), abs(b.v)) AND b.v < 3 * a.v AND a.v < 3 * b.v AND NOT EXISTS (SELECT 1 FROM "
        "statistic_conflict c WHERE c.deleted_at IS NULL AND ((c.parent = a.pk AND c.other = b.pk) OR "
        "(c.parent = b.pk AND c.other = a.pk)))",
        statistics},
    StudyRule{"statistic", "V07", Severity::warning, "value",
              ATLAS_TEXT("problems", "More jobs in the SSE than there are in the whole country."),
              "SELECT DISTINCT j.pk FROM s j JOIN s e ON e.study = j.study AND e.year = j.year AND e.code = "
              "'EMP' WHERE j.code = 'N_JOB' AND j.chosen AND j.total AND e.chosen AND e.total AND j.v > e.v",
              statistics},
    StudyRule{"statistic", "V07", Severity::warning, "value",
              ATLAS_TEXT("problems", "Jobs in the SSE over national employment give another share."),
              "SELECT DISTINCT p.pk FROM s p JOIN s j ON j.study = p.study AND j.year = p.year AND j.code = "
              "'N_JOB' AND j.chosen AND j.total JOIN s e ON e.study = p.study AND e.year = p.year AND "
              "e.chosen AND e.total AND e.code = CASE WHEN EXISTS (SELECT 1 FROM s x WHERE x.code = 'EMP' "
              "AND x.study = p.study AND x.year = p.year AND x.chosen AND x.total) THEN 'EMP' ELSE 'LF' END "
              "WHERE p.code = 'SH_EMP_NAT' AND p.chosen AND p.total AND e.v > 0 AND abs(p.v / 10000.0 - "
              "100.0 * j.v / e.v) > 0.1 * p.v / 10000.0",
              statistics},
    StudyRule{"study", "key_figures", Severity::warning, "title",
              ATLAS_TEXT("problems", "%1 statistics are key figures; a page holds twelve."),
              "SELECT study, count(*) FROM statistic WHERE deleted_at IS NULL AND key_figure = 1 GROUP BY "
              "study HAVING count(*) > 12"},
    StudyRule{"statistic_conflict", "conflict_self", Severity::error, "other",
              ATLAS_TEXT("problems", "A statistic does not conflict with itself."),
              "SELECT pk FROM statistic_conflict WHERE deleted_at IS NULL AND other = parent"},
    StudyRule{
        "statistic", "dimension", Severity::error, "indicator",
        ATLAS_TEXT("problems", "The indicator does not allow one of the dimensions that are filled in."),
        "SELECT x.pk FROM statistic x JOIN indicator i ON i.pk = x.indicator WHERE x.deleted_at IS NULL AND "
        "i.dimensions IS NOT NULL AND ((x.sse_form IS NOT NULL AND i.dimensions NOT LIKE '%;sse\\_form;%' "
        "ESCAPE '\\') OR (x.national_form IS NOT NULL AND i.dimensions NOT LIKE '%;national\\_form;%' ESCAPE "
        "'\\') OR (x.coop_type IS NOT NULL AND i.dimensions NOT LIKE '%;coop\\_type;%' ESCAPE '\\') OR "
        "(x.isic_section IS NOT NULL AND i.dimensions NOT LIKE '%;isic;%') OR (x.sex IS NOT NULL AND "
        "i.dimensions NOT LIKE '%;sex;%') OR (x.age_band IS NOT NULL AND i.dimensions NOT LIKE "
        "'%;age\\_band;%' ESCAPE '\\') OR (x.urban_rural IS NOT NULL AND i.dimensions NOT LIKE "
        "'%;urban\\_rural;%' ESCAPE '\\') OR (x.formality IS NOT NULL AND i.dimensions NOT LIKE "
        "'%;formality;%') OR (x.size_class IS NOT NULL AND i.dimensions NOT LIKE '%;size\\_class;%' ESCAPE "
        "'\\') OR (x.subdivision IS NOT NULL AND i.dimensions NOT LIKE '%;subdivision;%'))"},
};

} // namespace

std::span<const StudyRule> statisticRules()
{
    return rules;
}

} // namespace atlas::analysis
