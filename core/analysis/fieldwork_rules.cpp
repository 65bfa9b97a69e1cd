#include "core/analysis/study_rules.h"

#include "core/base/message.h"

#include <array>

namespace atlas::analysis {

namespace {

using dictionary::Severity;

constexpr std::array rules{
    StudyRule{"fieldwork", "V22", Severity::warning, "date",
              ATLAS_TEXT("problems", "The date lies outside the period of the study."),
              "SELECT f.pk FROM fieldwork f JOIN study s ON s.pk = f.study WHERE f.deleted_at IS NULL AND "
              "(f.date < "
              "s.ref_from OR f.date > s.ref_to)"},
    StudyRule{
        "response", "response_entity", Severity::error, "entity",
        ATLAS_TEXT("problems", "A response to a survey of entities names its entity."),
        "SELECT r.pk FROM response r JOIN instrument i ON i.pk = r.instrument WHERE r.deleted_at IS NULL AND "
        "i.type = 'self_assessment' AND r.entity IS NULL AND r.disposition = 'complete'"},
    StudyRule{
        "response", "V16", Severity::error, "consent",
        ATLAS_TEXT("problems", "Without consent only the count is kept: take out the answers."),
        "SELECT r.pk FROM response r WHERE r.deleted_at IS NULL AND r.consent = 'not_obtained' AND EXISTS "
        "(SELECT 1 FROM answer a WHERE a.parent = r.pk AND a.deleted_at IS NULL AND (a.value_number IS NOT "
        "NULL OR a.value_text IS NOT NULL OR a.value_codes IS NOT NULL))"},
    StudyRule{"response", "response_kept", Severity::error, "kept",
              ATLAS_TEXT("problems", "A duplicate points to a response that is kept."),
              "SELECT r.pk FROM response r JOIN response k ON k.pk = r.kept WHERE r.deleted_at IS NULL AND "
              "(k.deleted_at IS NOT NULL OR k.disposition = 'duplicate')"},
    StudyRule{
        "answer", "answer_question", Severity::error, "question",
        ATLAS_TEXT("problems", "The question belongs to another instrument."),
        "SELECT a.pk FROM answer a JOIN response r ON r.pk = a.parent JOIN question q ON q.pk = a.question "
        "WHERE a.deleted_at IS NULL AND q.parent <> r.instrument"},
    StudyRule{
        "answer", "answer_twice", Severity::error, "question",
        ATLAS_TEXT("problems", "The question is answered %1 times."),
        "SELECT max(pk), count(*) FROM answer WHERE deleted_at IS NULL AND question IS NOT NULL GROUP BY "
        "parent, question HAVING count(*) > 1"},
    StudyRule{"question", "question_twice", Severity::error, "code",
              ATLAS_TEXT("problems", "%1 questions of this instrument have the same code."),
              "SELECT max(pk), count(*) FROM question WHERE deleted_at IS NULL AND code IS NOT NULL GROUP BY "
              "parent, "
              "code HAVING count(*) > 1"},
    StudyRule{
        "choice_option", "option_twice", Severity::error, "code",
        ATLAS_TEXT("problems", "%1 options of this list have the same code."),
        "SELECT max(pk), count(*) FROM choice_option WHERE deleted_at IS NULL AND code IS NOT NULL GROUP BY "
        "parent, code HAVING count(*) > 1"},
    StudyRule{
        "instrument", "instrument_twice", Severity::error, "version",
        ATLAS_TEXT("problems", "%1 instruments have this code and version."),
        "SELECT max(pk), count(*) FROM instrument WHERE deleted_at IS NULL AND code IS NOT NULL GROUP BY "
        "study, code, version HAVING count(*) > 1"},
    StudyRule{
        "sample_cell", "cell_twice", Severity::error, "sse_form",
        ATLAS_TEXT("problems", "The plan has %1 cells for this form and province."),
        "SELECT max(pk), count(*) FROM sample_cell WHERE deleted_at IS NULL GROUP BY parent, "
        "coalesce(sse_form, ''), coalesce(national_form, ''), coalesce(subdivision, '') HAVING count(*) > 1"},
    StudyRule{
        "source", "source_twice", Severity::warning, "doi",
        ATLAS_TEXT("problems", "%1 sources have this DOI."),
        "SELECT max(pk), count(*) FROM source WHERE deleted_at IS NULL AND doi IS NOT NULL GROUP BY study, "
        "lower(doi) HAVING count(*) > 1"},
    StudyRule{"source", "source_twice", Severity::warning, "url",
              ATLAS_TEXT("problems", "%1 sources have this web address."),
              "SELECT max(pk), count(*) FROM source WHERE deleted_at IS NULL AND url IS NOT NULL GROUP BY "
              "study, url "
              "HAVING count(*) > 1"},
    StudyRule{
        "source", "source_twice", Severity::warning, "file_sha256",
        ATLAS_TEXT("problems", "%1 sources have the same file."),
        "SELECT max(pk), count(*) FROM source WHERE deleted_at IS NULL AND file_sha256 IS NOT NULL GROUP BY "
        "study, file_sha256 HAVING count(*) > 1"},
    StudyRule{
        "source", "source_twice", Severity::warning, "title",
        ATLAS_TEXT("problems", "%1 sources have this title and year."),
        "SELECT max(pk), count(*) FROM source WHERE deleted_at IS NULL AND title_key <> '' GROUP BY study, "
        "title_key, year, coalesce(number, ''), coalesce(volume, '') HAVING count(*) > 1"},
    // An empty scope covers everything.
    StudyRule{
        "team", "team_overlap", Severity::warning, "scope_forms",
        ATLAS_TEXT("problems",
                   "Another team covers the same forms in the same provinces: expect duplicates."),
        "WITH f AS (SELECT t.pk, t.study, j.value AS form FROM team t, json_each(CASE WHEN t.scope_forms IS "
        "NULL THEN '[\"*\"]' ELSE '[\"' || replace(trim(t.scope_forms, ';'), ';', '\",\"') || '\"]' END) j "
        "WHERE t.deleted_at IS NULL), p AS (SELECT t.pk, j.value AS place FROM team t, json_each(CASE WHEN "
        "t.scope_subdivisions IS NULL THEN '[\"*\"]' ELSE '[\"' || replace(trim(t.scope_subdivisions, ';'), "
        "';', '\",\"') || '\"]' END) j WHERE t.deleted_at IS NULL) SELECT DISTINCT b.pk FROM f a JOIN f b ON "
        "b.study = a.study AND b.pk > a.pk AND (a.form = b.form OR a.form = '*' OR b.form = '*') JOIN p pa "
        "ON "
        "pa.pk = a.pk JOIN p pb ON pb.pk = b.pk AND (pa.place = pb.place OR pa.place = '*' OR pb.place = "
        "'*') "
        "WHERE (SELECT coalesce(scope_forms, scope_subdivisions) FROM team WHERE pk = a.pk) IS NOT NULL AND "
        "(SELECT coalesce(scope_forms, scope_subdivisions) FROM team WHERE pk = b.pk) IS NOT NULL"},
};

} // namespace

std::span<const StudyRule> fieldworkRules()
{
    return rules;
}

} // namespace atlas::analysis
