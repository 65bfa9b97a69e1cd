#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QThread>

#include <string>

namespace atlas::ui {

/// Tries again, for three seconds at most, while our own lock stands in the way: a worker of the study that
/// was just closed may still be reading, and the lock goes with the last connection. For workers: it waits.
template <typename Attempt>
auto pastOwnLock(const Attempt& attempt)
{
    constexpr int turns = 150;
    constexpr unsigned long pause = 20; // milliseconds
    auto outcome = attempt();
    const auto ours = [&outcome] {
        return !outcome && outcome.error().code == ErrorCode::study_locked &&
               outcome.error().fact("holder") == std::to_string(QCoreApplication::applicationPid());
    };
    for (int turn = 0; turn < turns && ours(); ++turn) {
        QThread::msleep(pause);
        outcome = attempt();
    }
    return outcome;
}

} // namespace atlas::ui
