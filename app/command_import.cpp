#include "app/command_import.h"

#include "app/cli_study.h"
#include "app/interruption.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/vocabulary.h"
#include "core/exchange/importer.h"
#include "core/study/record_store.h"
#include "core/study/study_terms.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <memory>
#include <ostream>

namespace atlas::app {
namespace {

struct Arguments {
    std::string study;
    std::string table;
    std::string plan;
    std::string country;
    bool dryRun = false;
};

class Text {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

void say(std::ostream& stream, const QString& line)
{
    stream << ui::toUtf8(line) << '\n';
}

/// A cell may hold anything; the list is lines and tabs.
std::string onOneLine(std::string text)
{
    for (char& byte : text)
        if (static_cast<unsigned char>(byte) < 0x20)
            byte = ' ';
    return text;
}

QString delimiterName(char delimiter)
{
    return delimiter == '\t' ? Text::tr("tab") : QString(QLatin1Char(delimiter));
}

void printProblems(const exchange::ImportOutcome& outcome, const ui::Language& language, std::ostream& out)
{
    for (const exchange::ImportProblem& problem : outcome.problems)
        out << problem.row << '\t' << onOneLine(problem.column) << '\t' << onOneLine(problem.value) << '\t'
            << ui::toUtf8(language.text(problem.why)) << '\n';
    const auto listed = static_cast<std::int64_t>(outcome.problems.size());
    if (outcome.problemCount > listed)
        say(out, Text::tr("… and %1 more.").arg(language.number(outcome.problemCount - listed)));
}

void printSummary(const exchange::ImportOutcome& outcome, const ui::Language& language, std::ostream& out)
{
    for (const exchange::ProblemCount& count : outcome.counts)
        say(out, QStringLiteral("%1 × %2: %3")
                     .arg(language.number(count.times), ui::toQString(onOneLine(count.column)),
                          language.text(count.why)));
    QStringList ignored;
    for (const std::string& column : outcome.ignoredColumns)
        ignored << ui::toQString(onOneLine(column));
    if (!ignored.isEmpty())
        say(out, Text::tr("Columns left out: %1.").arg(ignored.join(QStringLiteral(", "))));
    say(out, Text::tr("Plan: %1. Encoding: %2. Separator: %3.")
                 .arg(ui::toQString(outcome.plan), ui::toQString(outcome.encoding.name),
                      delimiterName(outcome.delimiter)));
    if (outcome.encoding.guessed)
        say(out,
            Text::tr(
                "The encoding is a guess: look at the names, and save the table as “CSV UTF-8” if they are "
                "wrong."));
    const QString counts = Text::tr("Rows read: %1. Taken in: %2. Left out: %3. Problems: %4.")
                               .arg(language.number(outcome.read), language.number(outcome.imported),
                                    language.number(outcome.refused), language.number(outcome.problemCount));
    say(out, outcome.dryRun ? Text::tr("%1 Nothing was written.").arg(counts) : counts);
}

/// The country study to import into: the one named, or the only one.
Result<std::int64_t> chosenStudy(const study::StudyFile& file, const std::string& country)
{
    if (!country.empty())
        return findStudy(file, countryCode(country));
    auto studies = study::RecordStore(file).all({std::string(dictionary::study::kind.key), {}, {}, {}});
    if (!studies)
        return forward(std::move(studies));
    if (studies->empty())
        return fail(ErrorCode::record_not_found, {{"kind", std::string(dictionary::study::kind.key)}});
    if (studies->size() == 1)
        return studies->front().pk;
    std::string held;
    for (const study::Record& record : *studies)
        held.append(held.empty() ? "" : ", ").append(record.values.text(dictionary::study::country));
    return fail(
        ErrorCode::invalid_argument,
        {{"detail", ui::toUtf8(Text::tr("the file holds several countries, name one with --country: %1")
                                   .arg(ui::toQString(held)))}});
}

Result<exchange::ImportOutcome> import(const Arguments& arguments, const Console& console)
{
    dictionary::Vocabularies vocabularies;
    auto table = exchange::TableReader::open(arguments.table);
    if (!table)
        return forward(std::move(table));
    auto plan = arguments.plan.empty()
                    ? exchange::choosePlan(table->shape().header, exchange::shippedPlans(vocabularies))
                    : exchange::loadPlan(arguments.plan, vocabularies);
    if (!plan)
        return forward(std::move(plan));
    auto file =
        openStudy(arguments.study, arguments.dryRun ? study::DbMode::read_only : study::DbMode::read_write);
    if (!file)
        return forward(std::move(file));
    if (auto taken = study::takeUpStudyForms(**file, vocabularies); !taken)
        return forward(std::move(taken));
    auto study = chosenStudy(**file, arguments.country);
    if (!study)
        return forward(std::move(study));
    exchange::ImportOptions options;
    options.study = *study;
    options.fileName = std::filesystem::path(arguments.table).filename().string();
    options.dryRun = arguments.dryRun;
    const Interruption interruption;
    return exchange::importTable(
        **file, vocabularies, *table, *plan, options, [&](std::uint64_t done, std::uint64_t total) {
            const auto percent = total > 0 ? static_cast<int>(done * 100 / total) : 100;
            console.progress(ui::toUtf8(Text::tr("Importing: %1 %").arg(percent)));
            return !interruption.asked();
        });
}

ExitStatus run(const Arguments& arguments, const Console& console)
{
    const auto outcome = import(arguments, console);
    console.progress({});
    if (!outcome)
        return console.fail(outcome.error());
    const ui::Language language(QStringLiteral("en"));
    printProblems(*outcome, language, console.out);
    printSummary(*outcome, language, console.out);
    return outcome->refused > 0 ? ExitStatus::problems : ExitStatus::done;
}

} // namespace

Subcommand importCommand()
{
    return {
        "import", "Take a register (CSV) into a study, as one step that can be undone", [](CLI::App& app) {
            auto arguments = std::make_shared<Arguments>();
            app.add_option("STUDY", arguments->study, "The study file")->required();
            app.add_option(
                   "FILE", arguments->table,
                   "The register: CSV in UTF-8, UTF-16 or an encoding that can be told; separated by comma, "
                   "semicolon, tab or bar")
                ->required();
            app.add_option("--map", arguments->plan,
                           "Import plan (JSON); without it the one whose columns the header has");
            app.add_option("--country", arguments->country,
                           "ISO 3166-1 code of the country study, where the file holds several");
            app.add_flag("--dry-run", arguments->dryRun, "List what would happen and write nothing");
            return [arguments](const Console& console) { return run(*arguments, console); };
        }};
}

} // namespace atlas::app
