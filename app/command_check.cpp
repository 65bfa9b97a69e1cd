#include "app/command_check.h"

#include "app/cli_study.h"
#include "app/interruption.h"
#include "core/analysis/study_check.h"
#include "core/study/study_terms.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <memory>
#include <ostream>

namespace atlas::app {

namespace {

struct CheckCommand {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

/// A list of problems is handed on to others: of a kind that is titled by a name, the uid must do.
std::string_view titleToHandOn(const analysis::RecordProblem& found)
{
    const dictionary::Layout* layout = dictionary::findLayout(found.kind);
    const dictionary::Field* title = layout != nullptr ? layout->findField(layout->kind().title) : nullptr;
    return title != nullptr && title->personal ? std::string_view() : std::string_view(found.title);
}

void print(const analysis::StudyCheck& check, const ui::Language& language, std::ostream& out)
{
    for (const std::string& damage : check.damage)
        out << "damage\t" << damage << '\n';
    for (const analysis::RecordProblem& found : check.problems)
        out << (found.problem.severity == dictionary::Severity::warning ? "warning" : "error") << '\t'
            << found.problem.rule << '\t' << found.kind << '\t' << found.uid << '\t' << titleToHandOn(found)
            << '\t' << found.problem.field << '\t' << ui::toUtf8(language.text(found.problem.text)) << '\n';
    const std::int64_t hidden =
        check.errors + check.warnings - static_cast<std::int64_t>(check.problems.size());
    if (hidden > 0)
        out << ui::toUtf8(CheckCommand::tr("… and %1 more.").arg(language.number(hidden))) << '\n';
    out << ui::toUtf8(CheckCommand::tr("Records: %1. Errors: %2. Warnings: %3. Drafts not saved: %4.")
                          .arg(language.number(check.records), language.number(check.errors),
                               language.number(check.warnings), language.number(check.drafts)))
        << '\n';
    if (!check.damage.empty())
        out << ui::toUtf8(CheckCommand::tr(
                   "The file is damaged. Work on from a copy made before, and keep this one."))
            << '\n';
}

ExitStatus checkFile(const std::string& path, const Console& console)
{
    auto file = openStudy(path, study::DbMode::read_only);
    if (!file)
        return console.fail(file.error());
    dictionary::Vocabularies vocabularies;
    if (auto taken = study::takeUpStudyForms(**file, vocabularies); !taken)
        return console.fail(taken.error());
    analysis::CheckOptions options;
    const Interruption interruption;
    options.progress = [&](std::int64_t done, std::int64_t all) {
        console.progress(std::to_string(done) + " / " + std::to_string(all));
        return !interruption.asked();
    };
    const auto check = analysis::checkStudy(**file, vocabularies, options);
    console.progress({});
    if (!check)
        return console.fail(check.error());
    print(*check, ui::Language(QStringLiteral("en")), console.out);
    return check->damage.empty() && check->errors == 0 ? ExitStatus::done : ExitStatus::problems;
}

} // namespace

Subcommand checkCommand()
{
    return {"check", "List what is wrong with a study", [](CLI::App& app) {
                auto study = std::make_shared<std::string>();
                app.add_option("STUDY", *study, "The study file; it is only read")->required();
                return [study](const Console& console) { return checkFile(*study, console); };
            }};
}

} // namespace atlas::app
