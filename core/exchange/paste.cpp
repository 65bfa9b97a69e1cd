#include "core/exchange/paste.h"

#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/study.h"
#include "core/exchange/excerpt.h"
#include "core/study/door.h"
#include "core/study/record_store.h"

#include <algorithm>
#include <memory>

namespace atlas::exchange {
namespace {

/// Rows between two reports of progress.
constexpr std::size_t progress_rows = 200;

/// One run over the rows.
class Paste {
public:
    Paste(study::StudyFile& file, const PastedTable& table, const PastePlan& plan, PasteReader reader,
          bool dryRun);

    Result<PasteOutcome> run(const Progress& progress);

private:
    Result<void> takeRows(const Progress& progress);
    Result<void> takeRow(std::size_t row);
    Result<bool> wanted(std::size_t row, const dictionary::Values& values);
    void keepTwin(std::size_t row, Twin twin, bool added);
    void tell(std::size_t row, RowProblem problem);
    void keepSample(std::size_t row, const dictionary::Values& values,
                    const std::vector<RowProblem>& problems, bool added);

    study::StudyFile& m_file;
    const PastedTable& m_table;
    const PastePlan& m_plan;
    PasteReader m_reader;
    TwinFinder m_twins;
    const dictionary::Field* m_title;
    bool m_dryRun;
    std::unique_ptr<study::BulkWriter> m_writer; ///< none in a dry run
    PasteOutcome m_outcome;
};

std::vector<std::size_t> filled(const PastePlan& plan)
{
    std::vector<std::size_t> columns;
    for (const std::size_t column : plan.columns)
        if (column != PastePlan::no_column)
            columns.push_back(column);
    std::sort(columns.begin(), columns.end());
    return columns;
}

Paste::Paste(study::StudyFile& file, const PastedTable& table, const PastePlan& plan, PasteReader reader,
             bool dryRun)
    : m_file(file)
    , m_table(table)
    , m_plan(plan)
    , m_reader(std::move(reader))
    , m_twins(file, *plan.layout, plan.study, filled(plan))
    , m_title(plan.layout->findField(plan.layout->kind().title))
    , m_dryRun(dryRun)
{}

void Paste::tell(std::size_t row, RowProblem problem)
{
    if (m_outcome.problemCount++ < static_cast<std::int64_t>(PasteOutcome::most_listed))
        m_outcome.problems.push_back({row, problem.column, std::move(problem.value), std::move(problem.why)});
}

void Paste::keepTwin(std::size_t row, Twin twin, bool added)
{
    ++m_outcome.twinCount;
    m_outcome.twinsLeftOut += added ? 0 : 1;
    if (m_outcome.twins.size() >= PasteOutcome::most_listed)
        return;
    std::string title;
    for (std::size_t column = 0; column < m_plan.columns.size() && title.empty(); ++column) {
        const std::size_t cell = m_plan.columns[column];
        const bool names = m_title == nullptr ||
                           (cell != PastePlan::no_column && m_plan.layout->columns()[cell].field == m_title);
        if (names)
            title = excerpt(m_table.cell(row, column));
    }
    m_outcome.twins.push_back({row, std::move(title), std::move(twin), added});
}

void Paste::keepSample(std::size_t row, const dictionary::Values& values,
                       const std::vector<RowProblem>& problems, bool added)
{
    if (!m_dryRun || m_outcome.samples.size() >= PasteOutcome::most_samples)
        return;
    PasteSample sample{row, values, {}, added};
    for (const RowProblem& problem : problems)
        if (problem.column != RowProblem::no_column)
            sample.doubtful.push_back(problem.column);
    m_outcome.samples.push_back(std::move(sample));
}

Result<bool> Paste::wanted(std::size_t row, const dictionary::Values& values)
{
    const auto& cells = values.cells();
    if (std::all_of(cells.begin(), cells.end(), dictionary::isAbsent) && values.missing().empty()) {
        ++m_outcome.empty;
        return false;
    }
    if (m_title != nullptr && !values.has(*m_title)) {
        ++m_outcome.unnamed;
        tell(row, {RowProblem::no_column,
                   {},
                   {"exchange", ATLAS_TEXT("exchange", "The row has no name. It was left out."), {}}});
        return false;
    }
    auto twin = m_twins.find(values);
    if (!twin)
        return tl::unexpected<Error>(twin.error());
    if (!*twin)
        return true;
    const bool otherwise = m_plan.otherwise.count(row) > 0;
    const bool added = !(*twin)->forbidden && m_plan.addTwins != otherwise;
    keepTwin(row, std::move(**twin), added);
    return added;
}

Result<void> Paste::takeRow(std::size_t row)
{
    study::Record record(*m_plan.layout);
    record.study = m_plan.study;
    std::vector<RowProblem> problems;
    if (auto read = m_reader.read(row, record.values, problems); !read)
        return read;
    const auto wanted = this->wanted(row, record.values);
    if (!wanted)
        return tl::unexpected<Error>(wanted.error());
    keepSample(row, record.values, problems, *wanted);
    if (!*wanted)
        return {};
    for (RowProblem& problem : problems)
        tell(row, std::move(problem));
    m_twins.remember(record.values, row);
    ++m_outcome.added;
    if (m_writer == nullptr)
        return {};
    record.values.set(dictionary::common::status, "draft");
    return m_writer->insert(record);
}

Result<void> Paste::takeRows(const Progress& progress)
{
    if (auto prepared = m_twins.prepare(); !prepared)
        return prepared;
    const std::size_t first = m_plan.header ? 1 : 0;
    for (std::size_t row = first; row < m_table.rows(); ++row) {
        if (row % progress_rows == 0 && progress && !progress(row, m_table.rows()))
            return fail(ErrorCode::cancelled);
        ++m_outcome.rows;
        if (auto taken = takeRow(row); !taken)
            return taken;
    }
    return {};
}

Result<PasteOutcome> Paste::run(const Progress& progress)
{
    if (!m_dryRun) {
        auto writer = study::BulkWriter::begin(m_file, study::ActionKind::paste, {});
        if (!writer)
            return forward(std::move(writer));
        m_writer = std::move(*writer);
    }
    if (auto taken = takeRows(progress); !taken) {
        if (m_writer)
            if (auto undone = m_writer->cancel(); !undone)
                return tl::unexpected<Error>(undone.error());
        return tl::unexpected<Error>(taken.error());
    }
    // A step that adds nothing is none.
    if (m_writer)
        if (auto ended = m_outcome.added > 0 ? m_writer->close() : m_writer->cancel(); !ended)
            return tl::unexpected<Error>(ended.error());
    m_outcome.unknown = m_reader.unknown();
    m_outcome.moreUnknown = m_reader.moreUnknown();
    m_outcome.dryRun = m_dryRun;
    return std::move(m_outcome);
}

} // namespace

Result<PasteOutcome> paste(study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                           const PastedTable& table, const PastePlan& plan, bool dryRun,
                           const Progress& progress)
{
    const auto study =
        study::RecordStore(file).find(dictionary::layoutOf(dictionary::study::kind), plan.study);
    if (!study)
        return tl::unexpected<Error>(study.error());
    dictionary::CheckContext context;
    context.vocabularies = &vocabularies;
    context.country = study->values.text(dictionary::study::country);
    context.today = dateOf(file.clock().now());
    PasteReader reader(file, table, plan, std::move(context), dictionary::studyCodes(study->values));
    return Paste(file, table, plan, std::move(reader), dryRun).run(progress);
}

} // namespace atlas::exchange
