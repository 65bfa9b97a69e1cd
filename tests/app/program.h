#pragma once

#include <QString>
#include <QStringList>

class QTemporaryDir;

namespace atlas::tests {

/// What a script sees of the program.
struct ProgramRun {
    int status = -1; ///< -1: it crashed
    QString out;
    QString err;
};

/// Runs sse-atlas as on a machine without a display; settings and data go into `home`.
[[nodiscard]] ProgramRun runProgram(const QStringList& arguments, const QTemporaryDir& home);

} // namespace atlas::tests
