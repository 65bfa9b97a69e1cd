#include "core/analysis/study_check.h"

#include "core/analysis/screening_check.h"
#include "core/analysis/study_rules.h"
#include "core/analysis/translation_check.h"
#include "core/dictionary/check.h"
#include "core/dictionary/kinds/attachment.h"
#include "core/dictionary/kinds/double_entry.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/rules.h"
#include "core/study/attachments.h"
#include "core/study/record_row.h"
#include "core/study/record_store.h"

#include <algorithm>
#include <map>

namespace atlas::analysis {

using dictionary::Problem;
using dictionary::Severity;
using study::Record;

namespace {

constexpr std::size_t page = 1000;

/// A second entry is no record: the first is, and is checked.
bool holdsRecords(const dictionary::Layout& layout)
{
    return layout.kind().key != dictionary::double_entry::kind.key;
}

Argument argument(const study::Stmt& row, int column)
{
    const std::string_view text = row.text(column);
    if (const auto date = Date::parse(text))
        return *date;
    const bool number = !text.empty() && text.find_first_not_of("-0123456789") == std::string_view::npos;
    return number ? Argument(row.integer(column)) : Argument(std::string(text));
}

/// 0 for what belongs to no country study.
std::int64_t studyOf(const Record& record)
{
    return record.layout().kind().key == dictionary::study::kind.key ? record.pk : record.study;
}

class Run {
public:
    Run(const study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
        const CheckOptions& options)
        : m_file(&file)
        , m_store(file)
        , m_vocabularies(&vocabularies)
        , m_options(&options)
    {}
    [[nodiscard]] Result<StudyCheck> all();

private:
    [[nodiscard]] Result<void> damage();
    [[nodiscard]] Result<void> countries();
    [[nodiscard]] Result<void> kind(const dictionary::Layout& layout);
    [[nodiscard]] Result<void> rule(const StudyRule& rule);
    [[nodiscard]] Result<void> take(Result<std::vector<RecordProblem>> problems);
    [[nodiscard]] Result<void> attachments();
    [[nodiscard]] bool wanted(std::int64_t study) const;
    void add(const Record& record, Problem problem);
    void add(RecordProblem problem);

    const study::StudyFile* m_file;
    study::RecordStore m_store;
    const dictionary::Vocabularies* m_vocabularies;
    const CheckOptions* m_options;
    std::map<std::int64_t, std::string> m_countries;
    std::int64_t m_read = 0;
    std::int64_t m_total = 0;
    StudyCheck m_check;
};

bool Run::wanted(std::int64_t study) const
{
    const std::vector<std::int64_t>& studies = m_options->studies;
    return studies.empty() || study == 0 || std::find(studies.begin(), studies.end(), study) != studies.end();
}

void Run::add(const Record& record, Problem problem)
{
    add({std::string(record.layout().kind().key), record.pk, record.uid, std::string(study::titleOf(record)),
         studyOf(record), std::move(problem)});
}

void Run::add(RecordProblem problem)
{
    if (!wanted(problem.study))
        return;
    ++(problem.problem.severity == Severity::warning ? m_check.warnings : m_check.errors);
    if (m_check.problems.size() < m_options->limit)
        m_check.problems.push_back(std::move(problem));
}

Result<void> Run::damage()
{
    // No integrity_check: it takes ten times as long and finds little more (storage.md 6.6).
    for (const char* sql :
         {"SELECT quick_check FROM pragma_quick_check WHERE quick_check <> 'ok'",
          "SELECT 'a link of ' || \"table\" || ' leads nowhere' FROM pragma_foreign_key_check"}) {
        auto statement = m_file->db().prepare(sql);
        if (!statement)
            return forward(std::move(statement));
        const auto read = statement->each([&] { m_check.damage.emplace_back(statement->text(0)); });
        if (!read)
            return tl::unexpected(read.error());
    }
    return {};
}

Result<void> Run::countries()
{
    const auto studies = m_store.all({std::string(dictionary::study::kind.key), {}, {}, {}});
    if (!studies)
        return tl::unexpected(studies.error());
    for (const Record& record : *studies)
        m_countries[record.pk] = record.values.text(dictionary::study::country);
    return {};
}

Result<void> Run::kind(const dictionary::Layout& layout)
{
    const study::Filter filter{std::string(layout.kind().key), {}, {}, {}};
    const auto pks = m_store.ids(filter, {"pk"});
    if (!pks)
        return tl::unexpected(pks.error());
    for (std::size_t first = 0; first < pks->size(); first += page) {
        const std::span<const std::int64_t> some(pks->data() + first, std::min(page, pks->size() - first));
        const auto records = m_store.load(layout, some);
        if (!records)
            return tl::unexpected(records.error());
        for (const Record& record : *records) {
            if (!wanted(studyOf(record)))
                continue;
            ++m_check.records;
            const auto country = m_countries.find(record.study);
            const dictionary::CheckContext context{
                m_vocabularies, country != m_countries.end() ? country->second : std::string(),
                dateOf(m_file->clock().now())};
            for (Problem& problem : dictionary::check(record.values, context))
                add(record, std::move(problem));
        }
        m_read += static_cast<std::int64_t>(records->size());
        if (m_options->progress && !m_options->progress(m_read, m_total))
            return fail(ErrorCode::cancelled);
    }
    return {};
}

Result<void> Run::rule(const StudyRule& rule)
{
    const dictionary::Layout* layout = dictionary::findLayout(rule.kind);
    auto statement = m_file->db().prepare(std::string(rule.with) + std::string(rule.sql));
    if (!statement)
        return forward(std::move(statement));
    return statement->each([&]() -> Result<void> {
        const auto record = m_store.find(*layout, statement->integer(0));
        // The rows of a long write that is still open are nobody's fault yet.
        if (!record && record.error().code == ErrorCode::record_not_found)
            return {};
        if (!record)
            return tl::unexpected(record.error());
        Problem found{rule.severity, std::string(rule.rule), std::string(rule.field),
                      dictionary::rules::text(rule.text)};
        for (int column = 1; column < statement->columnCount(); ++column)
            found.text.arguments.push_back(argument(*statement, column));
        add(*record, std::move(found));
        return {};
    });
}

Result<void> Run::take(Result<std::vector<RecordProblem>> problems)
{
    if (!problems)
        return forward(std::move(problems));
    for (RecordProblem& problem : *problems)
        add(std::move(problem));
    return {};
}

/// The only part that reads more than the records: every file that is kept, byte by byte.
Result<void> Run::attachments()
{
    const auto faults = study::checkAttachments(*m_file, [this](std::int64_t, std::int64_t) {
        return !m_options->progress || m_options->progress(m_read, m_total);
    });
    if (!faults)
        return tl::unexpected(faults.error());
    for (const study::AttachmentFault& fault : *faults) {
        const bool beside = fault.attachment.values.integer(dictionary::attachment::beside) == 1;
        const char* text =
            !fault.missing ? ATLAS_TEXT("problems", "An attached file is damaged: attach it again.")
            : beside       ? ATLAS_TEXT("problems", "An attached file is not beside the study any more: put "
                                                          "the folder of its attachments back.")
                           : ATLAS_TEXT("problems", "An attached file is missing: attach it again.");
        Problem found{Severity::error, fault.missing ? "attachment_missing" : "attachment_damaged",
                      std::string(dictionary::attachment::kind.key), dictionary::rules::text(text)};
        // Told of the record it belongs to: there it is seen, and its own name is personal.
        const auto owner = study::ownerOf(*m_file, fault.attachment);
        const auto record = owner && *owner ? m_store.find(*(*owner)->layout, (*owner)->pk)
                                            : Result<Record>(fault.attachment);
        add(record ? *record : fault.attachment, std::move(found));
    }
    return {};
}

Result<StudyCheck> Run::all()
{
    if (auto checked = damage(); !checked)
        return forward(std::move(checked));
    if (auto read = countries(); !read)
        return forward(std::move(read));
    for (const dictionary::Layout& layout : dictionary::layouts()) {
        if (!holdsRecords(layout))
            continue;
        const auto count = m_store.count({std::string(layout.kind().key), {}, {}, {}});
        if (!count)
            return tl::unexpected(count.error());
        m_total += *count;
    }
    for (const dictionary::Layout& layout : dictionary::layouts())
        if (holdsRecords(layout))
            if (auto checked = kind(layout); !checked)
                return forward(std::move(checked));
    for (const auto& rules :
         {entityRules(), statisticRules(), frameworkRules(), findingRules(), fieldworkRules()})
        for (const StudyRule& one : rules)
            if (auto checked = rule(one); !checked)
                return forward(std::move(checked));
    if (auto found = take(screeningProblems(*m_file)); !found)
        return forward(std::move(found));
    if (auto found = take(translationProblems(*m_file, *m_vocabularies, m_options->language)); !found)
        return forward(std::move(found));
    if (auto read = attachments(); !read)
        return forward(std::move(read));
    const auto drafts = m_file->db().scalar("SELECT count(*) FROM draft");
    if (!drafts)
        return tl::unexpected(drafts.error());
    m_check.drafts = *drafts;
    return std::move(m_check);
}

} // namespace

Result<StudyCheck> checkStudy(const study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                              const CheckOptions& options)
{
    return Run(file, vocabularies, options).all();
}

} // namespace atlas::analysis
