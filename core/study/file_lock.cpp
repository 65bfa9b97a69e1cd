#include "core/study/file_lock.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

namespace atlas::study {

namespace {

constexpr std::string_view program_name = "sse-atlas";

struct Holder {
    pid_t process = 0;
    std::string program;
    std::string host;
};

std::string hostName()
{
    std::array<char, 256> name{};
    ::gethostname(name.data(), name.size() - 1);
    return name.data();
}

Holder readHolder(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::string process;
    Holder holder;
    std::getline(file, process);
    std::getline(file, holder.program);
    std::getline(file, holder.host);
    std::from_chars(process.data(), process.data() + process.size(), holder.process);
    return holder;
}

/// Killed, but not yet collected by its parent: it holds nothing any more.
bool defunct(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    std::getline(file, line);
    const std::size_t name = line.rfind(')');
    return name != std::string::npos && line.compare(name, 3, ") Z") == 0;
}

/// A process id can have been given to another program since: then the lock is stale too.
bool alive(const Holder& holder)
{
    if (holder.process <= 0)
        return false;
    if ((::kill(holder.process, 0) != 0 && errno == ESRCH) || defunct(holder.process))
        return false;
    std::ifstream own("/proc/self/comm");
    std::ifstream other("/proc/" + std::to_string(holder.process) + "/comm");
    std::string ownName;
    std::string otherName;
    if (!std::getline(own, ownName) || !std::getline(other, otherName))
        return true;
    return otherName == ownName || otherName == holder.program.substr(0, 15);
}

enum class Attempt { taken, exists, refused };

Attempt attempt(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (descriptor < 0)
        return errno == EEXIST ? Attempt::exists : Attempt::refused;
    const std::string content =
        std::to_string(::getpid()) + "\n" + std::string(program_name) + "\n" + hostName() + "\n";
    const bool written =
        ::write(descriptor, content.data(), content.size()) == static_cast<ssize_t>(content.size());
    ::close(descriptor);
    if (written)
        return Attempt::taken;
    ::unlink(path.c_str());
    return Attempt::refused;
}

} // namespace

std::filesystem::path FileLock::pathFor(const std::filesystem::path& study)
{
    return study.parent_path() / ("." + study.filename().string() + ".lock");
}

Result<std::shared_ptr<FileLock>> FileLock::take(const std::filesystem::path& study)
{
    const auto path = pathFor(study);
    for (int round = 0; round < 2; ++round) {
        const Attempt outcome = attempt(path);
        if (outcome == Attempt::taken)
            return std::make_shared<FileLock>(path);
        if (outcome == Attempt::refused)
            return fail(ErrorCode::file_unwritable,
                        {{"path", path.string()}, {"detail", std::strerror(errno)}});
        const Holder holder = readHolder(path);
        if (holder.host != hostName() || alive(holder))
            return fail(ErrorCode::study_locked, {{"path", study.string()},
                                                  {"holder", std::to_string(holder.process)},
                                                  {"host", holder.host}});
        ::unlink(path.c_str());
    }
    return fail(ErrorCode::study_locked, {{"path", study.string()}, {"holder", ""}, {"host", hostName()}});
}

FileLock::~FileLock()
{
    // Only our own sign is taken down: someone may have removed and retaken it by hand meanwhile.
    if (readHolder(m_path).process == ::getpid())
        ::unlink(m_path.c_str());
}

} // namespace atlas::study
