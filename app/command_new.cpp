#include "app/command_new.h"

#include "app/cli_study.h"
#include "core/exchange/sample_study.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>
#include <ostream>

namespace atlas::app {

namespace {

struct Options {
    std::string study;
    std::string country;
    bool sample = false;
};

ExitStatus makeStudy(const Options& options, const Console& console)
{
    auto file = study::StudyFile::create(options.study, systemClock(), commandIdentity());
    if (!file)
        return console.fail(file.error());
    const dictionary::Vocabularies vocabularies;
    auto filled = options.sample
                      ? exchange::fillSample(**file, vocabularies)
                      : exchange::fillCountry(**file, vocabularies, countryCode(options.country), "en");
    if (!filled) {
        // A file without its country study is of no use to anyone.
        file->reset();
        std::error_code ignored;
        std::filesystem::remove(options.study, ignored);
        return console.fail(filled.error());
    }
    console.out << options.study << '\n';
    return ExitStatus::done;
}

} // namespace

Subcommand newCommand()
{
    return {"new", "Make a study file", [](CLI::App& app) {
                auto options = std::make_shared<Options>();
                app.add_option("STUDY", options->study, "The file to make, NAME.ssestudy")->required();
                auto* content = app.add_option_group("content", "What it begins with");
                content->add_option("--country", options->country,
                                    "A country study: ISO 3166-1 code, such as VN");
                content->add_flag("--sample", options->sample, "The sample study with demonstration data");
                content->require_option(1);
                return [options](const Console& console) { return makeStudy(*options, console); };
            }};
}

} // namespace atlas::app
