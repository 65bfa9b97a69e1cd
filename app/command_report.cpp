#include "app/command_report.h"

#include "app/cli_study.h"
#include "app/version.h"
#include "core/dictionary/vocabulary.h"
#include "core/report/builder.h"
#include "core/study/study_terms.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/figures/figure_renderer.h"
#include "ui/report/report_pdf.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <memory>
#include <ostream>

namespace atlas::app {
namespace {

struct Arguments {
    std::string study;
    std::string country;
    std::string language;
    std::string out;
};

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

void say(std::ostream& stream, const QString& line)
{
    stream << ui::toUtf8(line) << '\n';
}

/// What a reader of the report would stumble over, but what does not keep it from being written.
void warn(const report::Report& made, const ui::Language& language, const ui::report::PdfOutcome& outcome,
          const Console& console)
{
    if (!language.hasCatalogue() && made.language != "en")
        say(console.err,
            Text::tr("The program has no translation into “%1”: its own sentences are in English.")
                .arg(ui::toQString(made.language)));
    const ui::Language window(QLocale().name());
    for (const report::Finding& finding : report::check(made))
        say(console.err, window.text(finding.text));
    if (!outcome.missingFamilies.isEmpty())
        say(console.err,
            Text::tr("These fonts are missing, so others were used: %1. Install the package fonts-noto-core.")
                .arg(outcome.missingFamilies.join(QStringLiteral(", "))));
}

Result<report::Report> buildReport(const Arguments& arguments)
{
    const auto file = openStudy(arguments.study, study::DbMode::read_only);
    if (!file)
        return tl::unexpected(file.error());
    dictionary::Vocabularies vocabularies;
    if (auto taken = study::takeUpStudyForms(**file, vocabularies); !taken)
        return forward(std::move(taken));
    return report::build(**file, vocabularies, report::catalogueFigures(**file, vocabularies),
                         {countryCode(arguments.country), arguments.language, dateOf(systemClock().now()),
                          std::string("SSE Atlas ") + version});
}

ExitStatus run(const Arguments& arguments, const Console& console)
{
    const std::filesystem::path out = arguments.out;
    if (out.extension() != ".pdf")
        return console.fail({ErrorCode::unknown_format, {{"path", arguments.out}}});
    console.progress(ui::toUtf8(Text::tr("Reading the study …")));
    const auto made = buildReport(arguments);
    if (!made)
        return console.fail(made.error());
    const ui::Language language(ui::toQString(made->language));
    const auto progress = [&console](int done, int total) {
        console.progress(ui::toUtf8(Text::tr("Setting the report: %1 %").arg(100 * done / total)));
        return true;
    };
    const auto outcome = ui::report::writePdf(*made, ui::figures::FigureRenderer(), language, out, progress);
    if (!outcome)
        return console.fail(outcome.error());
    console.progress({});
    warn(*made, language, *outcome, console);
    say(console.out, Text::tr("%1: %Ln pages", nullptr, outcome->pages).arg(ui::toQString(arguments.out)));
    return ExitStatus::done;
}

} // namespace

Subcommand reportCommand()
{
    return {"report", "Write the national mapping report of a study as PDF", [](CLI::App& options) {
                const auto arguments = std::make_shared<Arguments>();
                options.add_option("STUDY", arguments->study, "The study file")->required();
                options.add_option(
                    "--country", arguments->country,
                    "ISO 3166-1 code of the country study; without it the one with most statistics");
                options.add_option("--language", arguments->language,
                                   "BCP 47 code of the report's language; without it the study's first");
                options.add_option("--out", arguments->out, "The file to write, ending in .pdf")->required();
                return [arguments](const Console& console) { return run(*arguments, console); };
            }};
}

} // namespace atlas::app
