#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

class QTemporaryDir;

namespace atlas::tests {

/// What a script sees of the program.
struct ProgramRun {
    int status = -1; ///< -1: it crashed
    QString out;
    QString err;
};

enum class Login : std::uint8_t { ordinary, bare }; ///< bare: without a folder for the time of the login

/// Runs sse-atlas as on a machine without a display; settings, data and temporary files go into `home`.
[[nodiscard]] ProgramRun runProgram(const QStringList& arguments, const QTemporaryDir& home,
                                    Login login = Login::ordinary);

} // namespace atlas::tests
