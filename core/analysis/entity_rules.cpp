#include "core/analysis/study_rules.h"

#include "core/base/message.h"

#include <array>

namespace atlas::analysis {

namespace {

using dictionary::Severity;

/// Entities whose name occurs more than once, in squares of two kilometres: 0.018 degrees of latitude; of
/// longitude the same is enough for a queue that people decide. A square and its neighbours hold whatever is
/// near, so that a name borne by thousands does not compare each with each.
constexpr std::string_view nearby = "WITH p AS MATERIALIZED (SELECT pk, study, title_key AS k, "
                                    "coalesce(subdivision, '') AS place, latitude AS la, "
                                    "longitude AS lo, latitude / 18000 AS cx, longitude / 18000 AS cy FROM "
                                    "entity WHERE deleted_at IS NULL AND "
                                    "title_key <> '' AND latitude IS NOT NULL AND longitude IS NOT NULL AND "
                                    "title_key IN (SELECT title_key FROM "
                                    "entity WHERE deleted_at IS NULL GROUP BY title_key HAVING count(*) > "
                                    "1)), d(n) AS (VALUES (-1), (0), (1)) ";

constexpr std::array rules{
    StudyRule{"entity", "V14", Severity::warning, "reg_number",
              ATLAS_TEXT("problems", "%1 entities have this number in the same register."),
              "SELECT max(pk), count(*) FROM entity WHERE deleted_at IS NULL AND reg_number IS NOT NULL "
              "GROUP BY study, coalesce(registry, ''), reg_number HAVING count(*) > 1"},
    StudyRule{"entity", "V15", Severity::warning, "name",
              ATLAS_TEXT("problems", "%1 entities of this province have the same name."),
              "SELECT max(pk), count(*) FROM entity WHERE deleted_at IS NULL AND title_key <> '' AND "
              "subdivision IS NOT NULL GROUP BY study, title_key, subdivision HAVING count(*) > 1"},
    StudyRule{
        "entity", "V15", Severity::warning, "name",
        ATLAS_TEXT("problems", "Another entity of this name is less than two kilometres away."),
        "SELECT DISTINCT b.pk FROM p a CROSS JOIN d x CROSS JOIN d y CROSS JOIN p b ON b.k = a.k AND b.cx = "
        "a.cx + x.n AND b.cy = a.cy + y.n WHERE b.pk > a.pk AND b.study = a.study AND a.place <> b.place AND "
        "abs(a.la - b.la) <= 18000 AND abs(a.lo - b.lo) <= 18000",
        nearby},
    StudyRule{"entity_year", "V08", Severity::warning, "members",
              ATLAS_TEXT("problems", "%1 members are few for a cooperative or self-help group."),
              "SELECT y.pk, y.members_total FROM entity_year y JOIN entity e ON e.pk = y.parent WHERE "
              "y.deleted_at IS NULL AND e.deleted_at IS NULL AND e.sse_form IN ('COOP', 'SHG') AND "
              "coalesce(e.coop_tier, 'primary') = 'primary' AND y.members_total < 3"},
    StudyRule{
        "entity_year", "V08", Severity::warning, "members",
        ATLAS_TEXT("problems", "%1 members are fewer than the %2 that the law requires of this form."),
        "SELECT y.pk, y.members_total, min(f.min_members) FROM entity_year y JOIN entity e ON e.pk = "
        "y.parent JOIN national_form f ON f.study = e.study AND f.code = e.national_form AND f.deleted_at "
        "IS NULL WHERE y.deleted_at IS NULL AND e.deleted_at IS NULL AND y.members_total < f.min_members "
        "GROUP BY y.pk"},
    StudyRule{
        "entity_year", "V08", Severity::warning, "members",
        ATLAS_TEXT("problems", "%1 members are fewer than the %2 that the law requires of this form."),
        "SELECT y.pk, y.members_total, min(p.value) / 100 FROM entity_year y JOIN entity e ON e.pk = "
        "y.parent "
        "JOIN provision p ON p.study = e.study AND p.national_form = e.national_form AND p.deleted_at IS "
        "NULL WHERE y.deleted_at IS NULL AND e.deleted_at IS NULL AND p.topic = 'membership_min' AND "
        "p.value_unit = CASE y.member_unit WHEN 'cooperatives' THEN 'cooperatives' WHEN 'persons' THEN "
        "'persons' WHEN 'households' THEN 'households' ELSE 'legal_persons' END AND "
        "y.members_total * 100 < p.value GROUP BY y.pk"},
    StudyRule{
        "entity_year", "V09", Severity::error, "member_unit",
        ATLAS_TEXT("problems", "The members of a union or federation are cooperatives."),
        "SELECT y.pk FROM entity_year y JOIN entity e ON e.pk = y.parent WHERE y.deleted_at IS NULL AND "
        "e.deleted_at IS NULL AND e.coop_tier IN ('secondary', 'tertiary') AND y.members_total IS NOT NULL "
        "AND y.member_unit <> 'cooperatives'"},
    StudyRule{
        "entity_year", "year_twice", Severity::error, "year",
        ATLAS_TEXT("problems", "The entity has %1 records for this year."),
        "SELECT max(pk), count(*) FROM entity_year WHERE deleted_at IS NULL AND year IS NOT NULL GROUP BY "
        "parent, year HAVING count(*) > 1"},
    StudyRule{
        "entity", "member_cycle", Severity::error, "name",
        ATLAS_TEXT("problems", "By its memberships this entity is a member of itself."),
        "WITH RECURSIVE edge(a, b) AS (SELECT parent, other FROM entity_relation WHERE deleted_at IS NULL "
        "AND relation = 'member_of' AND other IS NOT NULL), reach(a, b) AS (SELECT a, b FROM edge UNION "
        "SELECT reach.a, edge.b FROM reach JOIN edge ON edge.a = reach.b) SELECT a FROM reach WHERE a = b"},
    StudyRule{"entity_relation", "relation_self", Severity::error, "other",
              ATLAS_TEXT("problems", "An entity has no relation to itself."),
              "SELECT pk FROM entity_relation WHERE deleted_at IS NULL AND other = parent"},
    StudyRule{
        "entity", "entity_source", Severity::error, "source",
        ATLAS_TEXT("problems", "An entity is checked with at least one source or piece of evidence."),
        "SELECT pk FROM entity e WHERE deleted_at IS NULL AND status IN ('checked', 'approved', "
        "'published') AND source IS NULL AND NOT EXISTS (SELECT 1 FROM evidence v WHERE v.deleted_at IS "
        "NULL AND v.for_entity = e.pk)"},
    StudyRule{"entity", "isic_scheme", Severity::warning, "isic_section",
              ATLAS_TEXT("problems", "This section is of another revision of ISIC than the study uses."),
              "SELECT e.pk FROM entity e JOIN study s ON s.pk = e.study WHERE e.deleted_at IS NULL AND "
              "substr(e.isic_section, 1, length(s.isic_scheme) + 1) <> s.isic_scheme || '-'"},
    // The codes of the list of 2025 begin with VN25, those of the list before it with VN.
    StudyRule{
        "study", "V25", Severity::error, "subdivision_scheme",
        ATLAS_TEXT("problems", "Entities stand in provinces of two lists, %1 in the former and %2 in the "
                               "present one: no chart can show them by province."),
        "SELECT study, sum(subdivision LIKE 'VN-%') AS former, sum(subdivision LIKE 'VN25-%') AS present "
        "FROM entity WHERE deleted_at IS NULL AND subdivision LIKE 'VN%' GROUP BY study HAVING former > 0 "
        "AND present > 0"},
    StudyRule{"entity", "before_law", Severity::warning, "reg_date",
              ATLAS_TEXT("problems", "Registered on %1, before its law came into force on %2."),
              "SELECT e.pk, e.reg_date, l.in_force FROM entity e JOIN legal_instrument l ON l.pk = "
              "e.legal_instrument WHERE e.deleted_at IS NULL AND l.deleted_at IS NULL AND e.reg_date < "
              "l.in_force"},
};

} // namespace

std::span<const StudyRule> entityRules()
{
    return rules;
}

} // namespace atlas::analysis
