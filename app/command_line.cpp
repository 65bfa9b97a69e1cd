#include "app/command_line.h"

#include "app/version.h"
#include "ui/common/convert.h"
#include "ui/common/error_text.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace atlas::app {

namespace {

constexpr const char* hidden = "";

// "1366x768"
std::string readSize(WindowOptions& options, const std::string& text)
{
    char cross = '\0';
    std::istringstream in(text);
    int width = 0;
    int height = 0;
    if (!(in >> width >> cross >> height) || cross != 'x' || !in.eof() || width < 200 || height < 200 ||
        width > 8000 || height > 8000)
        return "a size is written as WIDTHxHEIGHT, for instance 1366x768";
    options.width = width;
    options.height = height;
    return {};
}

void declareWindow(CLI::App& options, WindowOptions& window, std::vector<std::string>& shot)
{
    options.add_option("STUDY", window.study, "A study file to open in the window");
    options.add_option("--shot", shot, "PAGE[:TARGET] FILE.png: a picture of a page of the window")
        ->expected(2)
        ->group(hidden);
    options.add_option("--run", window.command, "A command to run before the picture")->group(hidden);
    options
        .add_option_function<std::string>("--size",
                                          [&window](const std::string& text) {
                                              if (const std::string problem = readSize(window, text);
                                                  !problem.empty())
                                                  throw CLI::ValidationError("--size", problem);
                                          })
        ->group(hidden);
    options.add_option("--scale", window.scale)->check(CLI::Range(0.5, 4.0))->group(hidden);
    options.add_flag("--dark", window.dark)->group(hidden);
    options.add_option("--language", window.language)->group(hidden);
    options.add_flag("--until-painted", window.untilPainted, "End once the window shows the study")
        ->group(hidden);
}

} // namespace

ExitStatus Console::fail(const Error& error) const
{
    progress({});
    err << "sse-atlas: " << ui::toUtf8(ui::errorText(error).paragraph()) << '\n';
    // The full paths, which the sentence shortens.
    for (const Fact& fact : error.facts)
        if (fact.name == "path")
            err << "  " << fact.value << '\n';
    return statusOf(error.code);
}

void Console::progress(const std::string& text) const
{
    if (terminal)
        err << "\r\x1b[K" << text << std::flush;
}

Request readArguments(int argc, const char* const* argv, const std::vector<Subcommand>& subcommands,
                      const Console& console)
{
    Request request;
    CLI::App options(
        "SSE Atlas: national studies of the social and solidarity economy. Without a subcommand the "
        "window opens.",
        "sse-atlas");
    options.set_version_flag("--version", std::string("SSE Atlas ") + version);
    options.require_subcommand(0, 1);
    std::vector<std::string> shot;
    declareWindow(options, request.window, shot);
    std::vector<std::pair<CLI::App*, std::function<ExitStatus(const Console&)>>> runs;
    for (const Subcommand& subcommand : subcommands) {
        CLI::App* own = options.add_subcommand(subcommand.name, subcommand.description);
        runs.emplace_back(own, subcommand.declare(*own));
    }
    try {
        options.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
        request.finished = true;
        request.status =
            options.exit(stop, console.out, console.err) == 0 ? ExitStatus::done : ExitStatus::usage;
        return request;
    }
    for (const auto& [own, run] : runs)
        if (own->parsed())
            request.run = run;
    if (!shot.empty()) {
        request.window.shotPage = shot.front();
        request.window.shotFile = shot.back();
    }
    return request;
}

} // namespace atlas::app
