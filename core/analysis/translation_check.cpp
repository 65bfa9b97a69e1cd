#include "core/analysis/translation_check.h"

#include "core/dictionary/kinds/case_photo.h"
#include "core/dictionary/kinds/case_study.h"
#include "core/dictionary/kinds/choice_option.h"
#include "core/dictionary/kinds/definition.h"
#include "core/dictionary/kinds/definition_reading.h"
#include "core/dictionary/kinds/dw_contribution.h"
#include "core/dictionary/kinds/event.h"
#include "core/dictionary/kinds/event_decision.h"
#include "core/dictionary/kinds/finding.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/institution.h"
#include "core/dictionary/kinds/instrument.h"
#include "core/dictionary/kinds/legal_instrument.h"
#include "core/dictionary/kinds/provision.h"
#include "core/dictionary/kinds/question.h"
#include "core/dictionary/kinds/recommendation.h"
#include "core/dictionary/kinds/screening_profile.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/kinds/support_measure.h"
#include "core/dictionary/rules.h"
#include "core/study/filter_sql.h"

#include <array>

namespace atlas::analysis {

namespace {

namespace kinds = dictionary;
using dictionary::Field;
using dictionary::Layout;

/// What stands in reports and their annexes.
constexpr std::array printed{
    &kinds::study::kind,
    &kinds::institution::kind,
    &kinds::support_measure::kind,
    &kinds::legal_instrument::kind,
    &kinds::provision::kind,
    &kinds::screening_profile::kind,
    &kinds::indicator::kind,
    &kinds::statistic::kind,
    &kinds::instrument::kind,
    &kinds::question::kind,
    &kinds::choice_option::kind,
    &kinds::case_study::kind,
    &kinds::case_photo::kind,
    &kinds::sdg_contribution::kind,
    &kinds::dw_contribution::kind,
    &kinds::finding::kind,
    &kinds::recommendation::kind,
    &kinds::event::kind,
    &kinds::event_decision::kind,
    &kinds::definition::kind,
    &kinds::definition_reading::kind,
};

/// The columns: pk, uid, title, country study, language. Report languages are stored as ";en;vi;".
std::string sqlOf(const Layout& layout, const Field& field)
{
    const dictionary::Kind& kind = layout.kind();
    const std::string title = kind.title.empty() ? "''" : "t." + std::string(kind.title);
    const std::string study = kind.key == kinds::study::kind.key ? "t.pk" : "t.study";
    return "SELECT t.pk, t.uid, " + title + ", s.pk, l.value FROM " + std::string(kind.key) +
           " t JOIN study s ON s.pk = " + study +
           ", json_each('[\"' || replace(trim(s.report_langs, ';'), ';', '\",\"') || '\"]') l "
           "WHERE t.deleted_at IS NULL AND s.deleted_at IS NULL AND s.report_langs IS NOT NULL AND t." +
           std::string(field.key) +
           " IS NOT NULL AND coalesce(t.confidential, 0) = 0 AND l.value <> coalesce(t.lang, "
           "substr(s.report_langs, 2, instr(substr(s.report_langs, 2), ';') - 1)) AND (?3 = 0 OR t.pk < ?3) "
           "AND NOT EXISTS (SELECT 1 FROM translation x WHERE x.kind = ?1 AND x.row = t.pk AND x.field = ?2 "
           "AND x.lang = l.value) ORDER BY t.pk, l.key";
}

class Search {
public:
    Search(const study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
           std::string_view language)
        : m_file(&file)
        , m_vocabularies(&vocabularies)
        , m_language(language)
    {}
    [[nodiscard]] Result<void> texts(const Layout& layout, const Field& field);
    [[nodiscard]] std::vector<RecordProblem> found() { return std::move(m_found); }

private:
    void add(const Layout& layout, const Field& field, const study::Stmt& row);

    const study::StudyFile* m_file;
    const dictionary::Vocabularies* m_vocabularies;
    std::string_view m_language;
    std::vector<RecordProblem> m_found;
};

void Search::add(const Layout& layout, const Field& field, const study::Stmt& row)
{
    RecordProblem problem;
    problem.kind = layout.kind().key;
    problem.pk = row.integer(0);
    problem.uid = row.text(1);
    problem.title = row.text(2);
    problem.study = row.integer(3);
    problem.problem = {
        dictionary::Severity::warning, "V19", std::string(field.key),
        dictionary::rules::text(
            ATLAS_TEXT("problems", "%1 is not translated into %2: a report in it prints the original."),
            {dictionary::rules::label(field),
             std::string(m_vocabularies->label("report_language", row.text(4), m_language))})};
    m_found.push_back(std::move(problem));
}

Result<void> Search::texts(const Layout& layout, const Field& field)
{
    // Nobody sees what a long write in progress has added.
    const auto pending = study::firstPending(m_file->db(), layout.kind().key);
    if (!pending)
        return tl::unexpected(pending.error());
    auto statement = m_file->db().prepare(sqlOf(layout, field));
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, m_file->ids().kind(layout.kind().key))
        .bind(1, m_file->ids().column(layout.kind().key, field.key))
        .bind(2, *pending);
    return statement->each([&] { add(layout, field, *statement); });
}

} // namespace

Result<std::vector<RecordProblem>> translationProblems(const study::StudyFile& file,
                                                       const dictionary::Vocabularies& vocabularies,
                                                       std::string_view language)
{
    Search search(file, vocabularies, language);
    for (const dictionary::Kind* kind : printed) {
        const Layout& layout = dictionary::layoutOf(*kind);
        for (const Field* field : layout.fields())
            if (field->translatable)
                if (auto searched = search.texts(layout, *field); !searched)
                    return forward(std::move(searched));
    }
    return search.found();
}

} // namespace atlas::analysis
