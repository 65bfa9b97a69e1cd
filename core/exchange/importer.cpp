#include "core/exchange/importer.h"

#include "core/dictionary/kinds/study.h"
#include "core/exchange/duplicate_numbers.h"
#include "core/exchange/problem_list.h"
#include "core/study/door.h"
#include "core/study/record_store.h"

#include <map>
#include <memory>
#include <utility>

namespace atlas::exchange {
namespace {

/// Rows between two reports of progress.
constexpr std::int64_t progress_rows = 1000;

Message why(std::string_view key, std::vector<Argument> arguments = {})
{
    return {"exchange", std::string(key), std::move(arguments)};
}

/// One run over the table.
class Import {
public:
    Import(study::StudyFile& file, TableReader& table, const Plan& plan, const ImportOptions& options,
           RowMapper mapper);

    Result<ImportOutcome> run(const Progress& progress);

private:
    bool takeRow(const TableRow& row, const Progress& progress);
    [[nodiscard]] bool refused(const TableRow& row, const dictionary::Values& values);
    Result<void> keep(const TableRow& row, study::Record& record);
    void countMissing(const dictionary::Values& values);
    ImportOutcome finish();

    study::StudyFile& m_file;
    TableReader& m_table;
    const Plan& m_plan;
    const ImportOptions& m_options;
    const dictionary::Layout& m_layout;
    RowMapper m_mapper;
    ProblemList m_problems;
    DuplicateNumbers m_duplicates;
    std::size_t m_nameColumn;
    std::size_t m_numberColumn;
    std::unique_ptr<study::BulkWriter> m_writer; ///< none in a dry run
    ImportOutcome m_outcome;
    Error m_error; ///< why takeRow() stopped
    std::vector<RowProblem> m_rowProblems;
    std::map<std::string, std::int64_t, std::less<>> m_missing;
};

std::string stem(const std::string& fileName)
{
    const std::size_t point = fileName.rfind('.');
    return point == std::string::npos || point == 0 ? fileName : fileName.substr(0, point);
}

Import::Import(study::StudyFile& file, TableReader& table, const Plan& plan, const ImportOptions& options,
               RowMapper mapper)
    : m_file(file)
    , m_table(table)
    , m_plan(plan)
    , m_options(options)
    , m_layout(*dictionary::findLayout(plan.kind))
    , m_mapper(std::move(mapper))
    , m_problems(table.shape().header, options.keptProblems)
    , m_duplicates(file, options.study, plan.kind)
    , m_nameColumn(m_mapper.columnOf(m_layout.kind().title))
    , m_numberColumn(m_mapper.columnOf("reg_number"))
{}

bool Import::refused(const TableRow& row, const dictionary::Values& values)
{
    const dictionary::Field& title = *m_layout.findField(m_layout.kind().title);
    if (row.width > m_table.shape().header.size()) {
        m_problems.add(row.line,
                       {RowProblem::no_column, std::to_string(row.width),
                        why(ATLAS_TEXT("exchange", "The row has %1 cells, the header %2. It was left out."),
                            {static_cast<std::int64_t>(row.width),
                             static_cast<std::int64_t>(m_table.shape().header.size())})});
        return true;
    }
    if (values.has(title))
        return false;
    m_problems.add(row.line,
                   {m_nameColumn, {}, why(ATLAS_TEXT("exchange", "The row has no name. It was left out."))});
    return true;
}

void Import::countMissing(const dictionary::Values& values)
{
    for (const auto& reason : values.missing())
        ++m_missing[reason.first];
}

Result<void> Import::keep(const TableRow& row, study::Record& record)
{
    for (RowProblem& problem : m_rowProblems)
        m_problems.add(row.line, std::move(problem));
    countMissing(record.values);
    if (auto checked = m_duplicates.check(record.values, row.line, m_numberColumn, m_problems); !checked)
        return checked;
    ++m_outcome.imported;
    return m_writer ? m_writer->insert(record) : Result<void>();
}

bool Import::takeRow(const TableRow& row, const Progress& progress)
{
    if (m_outcome.read++ % progress_rows == 0 && progress && !progress(m_table.position(), m_table.size())) {
        m_error = {ErrorCode::cancelled, {}};
        return false;
    }
    study::Record record(m_layout);
    record.study = m_options.study;
    m_rowProblems.clear();
    if (row.width <= m_table.shape().header.size())
        m_mapper.map(row, record.values, m_rowProblems);
    if (refused(row, record.values)) {
        ++m_outcome.refused;
        return true;
    }
    const auto kept = keep(row, record);
    if (!kept)
        m_error = kept.error();
    return kept.has_value();
}

ImportOutcome Import::finish()
{
    m_duplicates.finish(m_numberColumn, m_problems);
    m_problems.moveTo(m_outcome);
    for (const auto& [field, times] : m_missing)
        m_outcome.missing.push_back({field, times});
    m_outcome.ignoredColumns = m_mapper.unusedColumns();
    m_outcome.encoding = m_table.shape().encoding;
    m_outcome.delimiter = m_table.shape().dialect.delimiter;
    m_outcome.plan = m_plan.name;
    m_outcome.dryRun = m_options.dryRun;
    return std::move(m_outcome);
}

Result<ImportOutcome> Import::run(const Progress& progress)
{
    if (!m_options.dryRun) {
        auto writer = study::BulkWriter::begin(m_file, study::ActionKind::import, m_options.fileName);
        if (!writer)
            return forward(std::move(writer));
        m_writer = std::move(*writer);
    }
    const auto read = m_table.read([&](const TableRow& row) { return takeRow(row, progress); });
    // Stopped by takeRow(), or by a row that cannot be read: either way nothing stays.
    if (!read) {
        const bool stoppedHere = read.error().code == ErrorCode::cancelled;
        if (m_writer)
            if (auto undone = m_writer->cancel(); !undone)
                return tl::unexpected<Error>(undone.error());
        return tl::unexpected<Error>(stoppedHere ? m_error : read.error());
    }
    if (m_writer)
        if (auto closed = m_writer->close(); !closed)
            return tl::unexpected<Error>(closed.error());
    if (progress)
        (void)progress(m_table.size(), m_table.size());
    return finish();
}

} // namespace

Result<ImportOutcome> importTable(study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                  TableReader& table, const Plan& plan, const ImportOptions& options,
                                  const Progress& progress)
{
    const auto study =
        study::RecordStore(file).find(dictionary::layoutOf(dictionary::study::kind), options.study);
    if (!study)
        return tl::unexpected<Error>(study.error());
    MapContext context;
    context.country = study->values.text(dictionary::study::country);
    context.today = dateOf(file.clock().now());
    context.studyCodes = dictionary::studyCodes(study->values);
    context.file = stem(options.fileName);
    RowMapper mapper(plan, table.shape().header, vocabularies, std::move(context));
    return Import(file, table, plan, options, std::move(mapper)).run(progress);
}

} // namespace atlas::exchange
