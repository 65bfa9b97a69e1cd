#include "app/command_figure.h"

#include "app/cli_study.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/catalogue.h"
#include "core/study/study_terms.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/figures/figure_export.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <memory>
#include <ostream>

namespace atlas::app {
namespace {

struct Arguments {
    std::string study;
    std::string id;
    std::string country;
    std::string language = "en";
    std::string out;
    bool list = false;
};

class Text {
    Q_DECLARE_TR_FUNCTIONS(FigureCommand)
};

ExitStatus listFigures(const Console& console, const ui::Language& language)
{
    for (const figures::FigureSpec& figure : figures::catalogue())
        console.out << figure.id << '\t' << ui::toUtf8(language.text(message(figure.name))) << '\n';
    return ExitStatus::done;
}

Result<figures::FigureData> computeFigure(const Arguments& arguments)
{
    // Before the file is opened: a wrong name is said at once.
    if (figures::findFigure(arguments.id) == nullptr)
        return fail(ErrorCode::unknown_figure, {{"figure", arguments.id}});
    const auto file = openStudy(arguments.study, study::DbMode::read_only);
    if (!file)
        return tl::unexpected(file.error());
    dictionary::Vocabularies vocabularies;
    if (auto taken = study::takeUpStudyForms(**file, vocabularies); !taken)
        return forward(std::move(taken));
    figures::FigureContext context{file->get(), &vocabularies, arguments.language, {}, nullptr};
    if (!arguments.country.empty()) {
        const auto study = findStudy(**file, countryCode(arguments.country));
        if (!study)
            return tl::unexpected(study.error());
        context.studies = {*study};
    }
    return figures::compute(arguments.id, context);
}

ExitStatus run(const Arguments& arguments, const Console& console)
{
    const ui::Language language(ui::toQString(arguments.language));
    if (arguments.list)
        return listFigures(console, language);
    const auto figure = computeFigure(arguments);
    if (!figure)
        return console.fail(figure.error());
    if (figure->empty()) {
        console.err << ui::toUtf8(language.text(figure->title)) << '\n';
        for (const Message& note : figure->notes)
            console.err << ui::toUtf8(language.text(note)) << '\n';
        return ExitStatus::problems;
    }
    if (const auto written = ui::figures::exportFigure(*figure, language, arguments.out); !written)
        return console.fail(written.error());
    console.out << ui::toUtf8(
                       Text::tr("%1: %2").arg(ui::toQString(arguments.out), language.text(figure->title)))
                << '\n';
    return ExitStatus::done;
}

} // namespace

Subcommand figureCommand()
{
    return {"figure", "Write one figure of a study as a picture or a table", [](CLI::App& options) {
                const auto arguments = std::make_shared<Arguments>();
                auto* list = options.add_flag("--list", arguments->list, "List the figures and stop");
                auto* study = options.add_option("STUDY", arguments->study, "The study file");
                auto* id = options.add_option("ID", arguments->id, "The figure, such as C08");
                auto* out = options.add_option("--out", arguments->out,
                                               "The file to write, ending in .svg, .png or .csv");
                options.add_option("--country", arguments->country,
                                   "ISO 3166-1 code of a country study; without it all of the file");
                options.add_option("--language", arguments->language, "BCP 47 code of the figure's language");
                options.callback([list, study, id, out] {
                    if (list->count() == 0 && (study->count() == 0 || id->count() == 0 || out->count() == 0))
                        throw CLI::RequiredError("STUDY, ID and --out, or --list");
                });
                return [arguments](const Console& console) { return run(*arguments, console); };
            }};
}

} // namespace atlas::app
