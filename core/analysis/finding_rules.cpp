#include "core/analysis/evidence_strength.h"
#include "core/analysis/study_rules.h"

#include "core/base/message.h"

#include <array>

namespace atlas::analysis {

namespace {

using dictionary::Severity;

constexpr std::string_view sdg_strength =
    "SELECT c.pk, c.strength FROM sdg_contribution c LEFT JOIN supported s ON s.pk = c.pk AND s.kind = "
    "'sdg_contribution' WHERE c.deleted_at IS NULL AND CAST(c.strength AS INTEGER) > coalesce(s.strength, 1)";
constexpr std::string_view dw_strength =
    "SELECT c.pk, c.strength FROM dw_contribution c LEFT JOIN supported s ON s.pk = c.pk AND s.kind = "
    "'dw_contribution' WHERE c.deleted_at IS NULL AND CAST(c.strength AS INTEGER) > coalesce(s.strength, 1)";
constexpr std::string_view strength_text = ATLAS_TEXT(
    "problems", "Strength %1 wants more: 3 two independent pieces of evidence, one of them quantitative; "
                "2 one piece.");

constexpr std::array rules{
    StudyRule{"sdg_contribution", "V11", Severity::error, "strength", strength_text, sdg_strength,
              supported_strength},
    StudyRule{"dw_contribution", "V11", Severity::error, "strength", strength_text, dw_strength,
              supported_strength},
    StudyRule{
        "finding", "V17", Severity::error, "statement", ATLAS_TEXT("problems", "Approved without evidence."),
        "SELECT pk FROM finding f WHERE deleted_at IS NULL AND status IN ('approved', 'published') AND NOT "
        "EXISTS (SELECT 1 FROM evidence v WHERE v.deleted_at IS NULL AND v.for_finding = f.pk)"},
    StudyRule{
        "recommendation", "V17", Severity::error, "statement",
        ATLAS_TEXT("problems",
                   "Approved without evidence: neither its own nor that of a finding it answers."),
        "SELECT pk FROM recommendation r WHERE deleted_at IS NULL AND status IN ('approved', 'published') "
        "AND "
        "NOT EXISTS (SELECT 1 FROM evidence v WHERE v.deleted_at IS NULL AND v.for_recommendation = r.pk) "
        "AND "
        "NOT EXISTS (SELECT 1 FROM recommendation_finding f JOIN evidence v ON v.for_finding = f.finding "
        "WHERE f.parent = r.pk AND f.deleted_at IS NULL AND v.deleted_at IS NULL)"},
    StudyRule{"recommendation", "V18", Severity::warning, "statement",
              ATLAS_TEXT("problems", "Answers no finding."),
              "SELECT pk FROM recommendation r WHERE deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM "
              "recommendation_finding f JOIN finding x ON x.pk = f.finding WHERE f.deleted_at IS NULL AND "
              "x.deleted_at IS NULL AND f.parent = r.pk)"},
    StudyRule{
        "finding", "V18", Severity::warning, "statement",
        ATLAS_TEXT("problems", "No recommendation answers this challenge."),
        "SELECT pk FROM finding f WHERE deleted_at IS NULL AND type IN ('challenge', 'weakness', 'threat') "
        "AND "
        "NOT EXISTS (SELECT 1 FROM recommendation_finding a JOIN recommendation r ON r.pk = a.parent WHERE "
        "a.deleted_at IS NULL AND r.deleted_at IS NULL AND a.finding = f.pk)"},
    StudyRule{
        "recommendation", "addressee", Severity::error, "addressee_types",
        ATLAS_TEXT("problems", "A recommendation is addressed to somebody."),
        "SELECT pk FROM recommendation r WHERE deleted_at IS NULL AND addressee_types IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM recommendation_addressee a WHERE a.deleted_at IS NULL AND a.parent = r.pk)"},
    StudyRule{"recommendation", "number_twice", Severity::error, "number",
              ATLAS_TEXT("problems", "%1 recommendations of this level have the same number."),
              "SELECT max(pk), count(*) FROM recommendation WHERE deleted_at IS NULL AND number IS NOT NULL "
              "GROUP BY "
              "study, level, number HAVING count(*) > 1"},
    // A later step of the same day is no step back.
    StudyRule{
        "recommendation_uptake", "uptake_order", Severity::error, "date",
        ATLAS_TEXT("problems", "This step is dated before one that comes before it."),
        "WITH u AS (SELECT pk, parent, date, CASE step WHEN 'proposed' THEN 0 WHEN 'adopted' THEN 2 WHEN "
        "'implemented' THEN 3 ELSE 1 END AS n FROM recommendation_uptake WHERE deleted_at IS NULL AND date "
        "IS "
        "NOT NULL) SELECT DISTINCT b.pk FROM u a JOIN u b ON b.parent = a.parent AND b.n > a.n AND b.date < "
        "a.date"},
    StudyRule{
        "case_study", "case_evidence", Severity::error, "title",
        ATLAS_TEXT("problems", "Approved with evidence of %1 kinds; two are needed."),
        "SELECT c.pk, (SELECT count(DISTINCT v.type) FROM evidence v WHERE v.deleted_at IS NULL AND "
        "v.for_case_study = c.pk) AS kinds FROM case_study c WHERE c.deleted_at IS NULL AND c.status IN "
        "('approved', 'published') AND kinds < 2"},
    StudyRule{
        "case_study", "case_year", Severity::error, "entity_year",
        ATLAS_TEXT("problems", "The figures are those of another entity."),
        "SELECT c.pk FROM case_study c JOIN entity_year y ON y.pk = c.entity_year WHERE c.deleted_at IS NULL "
        "AND y.parent <> c.entity"},
    StudyRule{"event", "attendance", Severity::error, "participants",
              ATLAS_TEXT("problems", "The constituents add up to %1 participants, the event has %2."),
              "SELECT e.pk, sum(a.participants_total), e.participants_total FROM event e JOIN "
              "event_attendance a ON "
              "a.parent = e.pk AND a.deleted_at IS NULL WHERE e.deleted_at IS NULL GROUP BY e.pk HAVING "
              "sum(a.participants_total) > e.participants_total"},
};

} // namespace

std::span<const StudyRule> findingRules()
{
    return rules;
}

} // namespace atlas::analysis
