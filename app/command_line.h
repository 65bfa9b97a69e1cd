#pragma once

#include "app/exit_status.h"

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace atlas::app {

/// Where a subcommand writes: results to `out`, errors and progress to `err`.
struct Console {
    std::ostream& out;
    std::ostream& err;
    bool terminal = false; ///< `err` is a terminal: progress may be drawn

    /// The error's sentence on `err`; the status that goes with it.
    [[nodiscard]] ExitStatus fail(const Error& error) const;
    /// A line of progress on a terminal, overwritten by the next; nothing elsewhere. "" ends it.
    void progress(const std::string& text) const;
};

/// One subcommand. `declare` adds its options to `options` and returns what runs once they are parsed; what
/// the options are bound to must live in that function (a shared_ptr). It runs with a QApplication that needs
/// no display.
struct Subcommand {
    std::string name;
    std::string description;
    std::function<std::function<ExitStatus(const Console&)>(CLI::App& options)> declare;
};

/// What the arguments ask for when they name no subcommand.
struct WindowOptions {
    std::string study; ///< a file to open, or ""
    std::string shotPage;
    std::string shotFile;
    std::string command; ///< id of a command to run before the picture is taken
    int width = 1366;
    int height = 768;
    double scale = 1.0;
    bool dark = false;
    std::string language;
    bool untilPainted = false; ///< say when the study is on screen, and end

    [[nodiscard]] bool isShot() const { return !shotPage.empty(); }
};

/// The arguments, read before Qt starts, since some decide how it starts.
struct Request {
    /// Set when all is said: --help, --version, wrong usage.
    bool finished = false;
    ExitStatus status = ExitStatus::done;
    std::function<ExitStatus(const Console&)> run; ///< of the subcommand; empty: the window
    WindowOptions window;
};

[[nodiscard]] Request readArguments(int argc, const char* const* argv,
                                    const std::vector<Subcommand>& subcommands, const Console& console);

} // namespace atlas::app
