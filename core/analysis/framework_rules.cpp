#include "core/analysis/study_rules.h"

#include "core/base/message.h"

#include <array>

namespace atlas::analysis {

namespace {

using dictionary::Severity;

constexpr std::array rules{
    StudyRule{"legal_instrument", "law_twice", Severity::error, "number",
              ATLAS_TEXT("problems", "%1 instruments of this rank have the same number."),
              "SELECT max(pk), count(*) FROM legal_instrument WHERE deleted_at IS NULL AND number IS NOT "
              "NULL GROUP "
              "BY study, rank, number HAVING count(*) > 1"},
    StudyRule{
        "legal_instrument", "law_cycle", Severity::error, "amends",
        ATLAS_TEXT("problems", "By what it amends and replaces, this instrument comes before itself."),
        "WITH RECURSIVE edge(a, b) AS (SELECT pk, amends FROM legal_instrument WHERE deleted_at IS NULL AND "
        "amends IS NOT NULL UNION SELECT pk, replaces FROM legal_instrument WHERE deleted_at IS NULL AND "
        "replaces IS NOT NULL), reach(a, b) AS (SELECT a, b FROM edge UNION SELECT reach.a, edge.b FROM "
        "reach JOIN edge ON edge.a = reach.b) SELECT a FROM reach WHERE a = b"},
    StudyRule{
        "institution", "institution_twice", Severity::warning, "acronym",
        ATLAS_TEXT("problems", "%1 institutions have this acronym."),
        "SELECT max(pk), count(*) FROM institution WHERE deleted_at IS NULL AND acronym IS NOT NULL GROUP BY "
        "study, upper(acronym) HAVING count(*) > 1"},
    StudyRule{"institution_relation", "relation_self", Severity::error, "institution",
              ATLAS_TEXT("problems", "An institution has no relation to itself."),
              "SELECT pk FROM institution_relation WHERE deleted_at IS NULL AND institution = parent"},
    StudyRule{"definition", "definition_active", Severity::error, "active",
              ATLAS_TEXT("problems", "%1 working definitions of this concept are in use; keep one."),
              "SELECT max(pk), count(*) FROM definition WHERE deleted_at IS NULL AND scope = 'working' AND "
              "active = "
              "1 GROUP BY study, notion HAVING count(*) > 1"},
    StudyRule{
        "definition", "definition_principles", Severity::warning, "wording",
        ATLAS_TEXT("problems", "%1 of the four principles are read in it; a national reading covers all."),
        "SELECT d.pk, (SELECT count(DISTINCT principle) FROM definition_reading r WHERE r.parent = d.pk AND "
        "r.deleted_at IS NULL) AS read FROM definition d WHERE d.deleted_at IS NULL AND d.notion = 'sse' AND "
        "d.scope IN ('national', 'working') AND read < 4"},
    StudyRule{
        "definition", "definition_cycle", Severity::error, "derived_from",
        ATLAS_TEXT("problems", "This definition is derived from itself."),
        "WITH RECURSIVE reach(a, b) AS (SELECT pk, derived_from FROM definition WHERE deleted_at IS NULL AND "
        "derived_from IS NOT NULL UNION SELECT reach.a, d.derived_from FROM reach JOIN definition d ON d.pk "
        "= "
        "reach.b WHERE d.deleted_at IS NULL AND d.derived_from IS NOT NULL) SELECT a FROM reach WHERE a = b"},
    StudyRule{
        "term", "term_twice", Severity::error, "preferred",
        ATLAS_TEXT("problems", "The concept has %1 preferred terms in this language."),
        "SELECT max(pk), count(*) FROM term WHERE deleted_at IS NULL GROUP BY study, lower(notion), language "
        "HAVING count(*) > 1"},
    StudyRule{
        "screening_profile", "profile_active", Severity::error, "active",
        ATLAS_TEXT("problems", "%1 screening profiles are in use; keep one."),
        "SELECT max(pk), count(*) FROM screening_profile WHERE deleted_at IS NULL AND active = 1 GROUP BY "
        "study HAVING count(*) > 1"},
};

} // namespace

std::span<const StudyRule> frameworkRules()
{
    return rules;
}

} // namespace atlas::analysis
