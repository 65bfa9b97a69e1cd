#include "core/base/atomic_file.h"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace atlas {

namespace {

namespace fs = std::filesystem;

std::vector<Fact> factsOf(const fs::path& path, int problem)
{
    return {{"path", path.string()}, {"detail", std::generic_category().message(problem)}};
}

tl::unexpected<Error> writeFailure(const fs::path& path, int problem)
{
    if (problem == ENOSPC || problem == EDQUOT)
        return fail(ErrorCode::disk_full, {{"path", path.string()}});
    return fail(ErrorCode::file_unwritable, factsOf(path, problem));
}

constexpr std::string_view temporary_begin = ".sse-atlas";
constexpr std::string_view temporary_end = ".tmp";

/// A name nobody else uses; short, because the target's name may already be as long as a name can be.
std::string temporaryName()
{
    std::array<unsigned char, 8> noise{};
    if (getrandom(noise.data(), noise.size(), 0) != static_cast<ssize_t>(noise.size()))
        return std::string(temporary_begin).append(temporary_end);
    std::string name = std::string(temporary_begin).append("-");
    for (const unsigned char byte : noise) {
        name += "0123456789abcdef"[byte >> 4U];
        name += "0123456789abcdef"[byte & 0xfU];
    }
    return name.append(temporary_end);
}

int syncFolder(const fs::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int problem = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some network and FUSE file systems cannot flush a folder; the rename itself has succeeded.
    return problem == EINVAL || problem == ENOTSUP ? 0 : problem;
}

/// Reads until the end, or until one byte more than the limit.
int readAll(int descriptor, std::uintmax_t limit, std::string& bytes)
{
    constexpr std::size_t block = std::size_t{1} << 18U;
    while (bytes.size() <= limit) {
        const std::size_t old = bytes.size();
        bytes.resize(old + block);
        const ssize_t got = ::read(descriptor, bytes.data() + old, block);
        bytes.resize(old + static_cast<std::size_t>(got < 0 ? 0 : got));
        if (got == 0)
            return 0;
        if (got < 0 && errno != EINTR)
            return errno;
    }
    return EFBIG;
}

} // namespace

bool AtomicFile::isTemporary(const fs::path& path)
{
    const std::string name = path.filename().string();
    return name.size() >= temporary_begin.size() + temporary_end.size() &&
           name.compare(0, temporary_begin.size(), temporary_begin) == 0 &&
           name.compare(name.size() - temporary_end.size(), std::string::npos, temporary_end) == 0;
}

AtomicFile::AtomicFile(int descriptor, fs::path temporary, fs::path target)
    : m_descriptor(descriptor)
    , m_temporary(std::move(temporary))
    , m_target(std::move(target))
{}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_temporary(std::move(other.m_temporary))
    , m_target(std::move(other.m_target))
{}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept
{
    if (this != &other) {
        discard();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_temporary = std::move(other.m_temporary);
        m_target = std::move(other.m_target);
    }
    return *this;
}

AtomicFile::~AtomicFile()
{
    discard();
}

void AtomicFile::discard()
{
    if (m_descriptor < 0)
        return;
    ::close(std::exchange(m_descriptor, -1));
    ::unlink(m_temporary.c_str());
}

Result<AtomicFile> AtomicFile::create(const fs::path& target)
{
    std::error_code problem;
    // A link stays a link: what it points to is replaced. Absolute first: the name of a file that does not
    // exist would stay relative, without a folder to flush.
    const fs::path place = fs::absolute(target, problem);
    const fs::path resolved = problem ? fs::path() : fs::weakly_canonical(place, problem);
    if (problem)
        return writeFailure(target, problem.value());
    struct stat old {};
    const bool exists = ::stat(resolved.c_str(), &old) == 0;
    if (exists && !S_ISREG(old.st_mode))
        return writeFailure(target, S_ISDIR(old.st_mode) ? EISDIR : EINVAL);
    // Replacing needs no right to the file itself; a person who made it read-only means it.
    if (exists && ::access(resolved.c_str(), W_OK) != 0)
        return writeFailure(target, errno);

    const fs::path temporary = resolved.parent_path() / temporaryName();
    const int descriptor =
        ::open(temporary.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, exists ? 0600 : 0666);
    if (descriptor < 0)
        return writeFailure(target, errno);
    AtomicFile file(descriptor, temporary, resolved);
    // Some file systems have no permissions to keep.
    if (exists && ::fchmod(descriptor, old.st_mode & 0777U) != 0 && errno != EPERM && errno != ENOTSUP)
        return writeFailure(target, errno);
    return file;
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    if (m_descriptor < 0)
        return writeFailure(m_target, EBADF);
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            const int problem = errno;
            discard();
            return writeFailure(m_target, problem);
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    if (m_descriptor < 0)
        return writeFailure(m_target, EBADF);
    if (::fsync(m_descriptor) != 0 || ::rename(m_temporary.c_str(), m_target.c_str()) != 0) {
        const int problem = errno;
        discard();
        return writeFailure(m_target, problem);
    }
    ::close(std::exchange(m_descriptor, -1));
    if (const int problem = syncFolder(m_target.parent_path()); problem != 0)
        return writeFailure(m_target, problem);
    return {};
}

Result<void> writeFile(const fs::path& target, std::string_view bytes)
{
    Result<AtomicFile> file = AtomicFile::create(target);
    if (!file)
        return forward(std::move(file));
    return file->write(bytes).and_then([&] { return file->commit(); });
}

Result<std::string> readFile(const fs::path& path, std::uintmax_t limit)
{
    // Without O_NONBLOCK a named pipe would wait for a writer.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0 && errno == ENOENT)
        return fail(ErrorCode::file_not_found, {{"path", path.string()}});
    if (descriptor < 0)
        return fail(ErrorCode::file_unreadable, factsOf(path, errno));
    struct stat state {};
    int problem = ::fstat(descriptor, &state) == 0 ? 0 : errno;
    if (problem == 0 && !S_ISREG(state.st_mode))
        problem = S_ISDIR(state.st_mode) ? EISDIR : EINVAL;
    std::string bytes;
    if (problem == 0)
        problem = readAll(descriptor, limit, bytes);
    ::close(descriptor);
    if (problem != 0)
        return fail(ErrorCode::file_unreadable, factsOf(path, problem));
    return bytes;
}

} // namespace atlas
