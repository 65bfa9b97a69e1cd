#include "core/study/study_terms.h"

#include "core/base/clock.h"

#include <algorithm>

namespace atlas::study {

namespace {

// Those that are there come first, so that a deleted form of the same code is left out.
constexpr std::string_view forms_sql =
    "SELECT f.code, f.sse_form, f.name, coalesce(f.name_en, f.name), coalesce(f.lang, ''), s.country, "
    "f.deleted_at FROM national_form f JOIN study s ON s.pk = f.study WHERE f.code IS NOT NULL AND f.name IS "
    "NOT "
    "NULL ORDER BY f.deleted_at IS NOT NULL, f.pk";

dictionary::Term readForm(const Stmt& row)
{
    dictionary::Term term;
    term.code = row.text(0);
    term.parent = row.text(1);
    if (const std::string_view language = row.text(4); !language.empty())
        term.labels.insert_or_assign(std::string(language), std::string(row.text(2)));
    term.labels.insert_or_assign("en", std::string(row.text(3)));
    term.country = row.text(5);
    if (!row.isNull(6))
        term.validTo = dateOf(row.integer(6));
    return term;
}

} // namespace

Result<void> takeUpStudyForms(const StudyFile& file, dictionary::Vocabularies& vocabularies)
{
    auto statement = file.db().prepare(forms_sql);
    if (!statement)
        return forward(std::move(statement));
    std::vector<dictionary::Term> forms;
    std::vector<std::string> known;
    const auto read = statement->each([&] {
        dictionary::Term term = readForm(*statement);
        if (std::find(known.begin(), known.end(), term.code) != known.end())
            return;
        known.push_back(term.code);
        forms.push_back(std::move(term));
    });
    if (!read)
        return tl::unexpected(read.error());
    vocabularies.setStudyForms(std::move(forms));
    return {};
}

} // namespace atlas::study
