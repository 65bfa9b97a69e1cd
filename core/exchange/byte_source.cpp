#include "core/exchange/byte_source.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace atlas::exchange {
namespace {

tl::unexpected<Error> unreadable(const std::string& path, std::string_view detail)
{
    return fail(ErrorCode::file_unreadable, {{"path", path}, {"detail", std::string(detail)}});
}

} // namespace

Result<ByteSource> ByteSource::open(const std::filesystem::path& path)
{
    // Not blocking: opening a pipe that nobody writes to would wait for ever.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return fail(ErrorCode::file_not_found, {{"path", path.string()}});
        return unreadable(path.string(), std::strerror(errno));
    }
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return unreadable(path.string(), "not a regular file");
    }
    return ByteSource(descriptor, static_cast<std::uint64_t>(status.st_size), path.string());
}

ByteSource::ByteSource(int descriptor, std::uint64_t size, std::string path)
    : m_descriptor(descriptor)
    , m_size(size)
    , m_path(std::move(path))
    , m_buffer(std::make_unique<char[]>(piece_bytes))
{}

ByteSource::ByteSource(ByteSource&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
    , m_offset(other.m_offset)
    , m_path(std::move(other.m_path))
    , m_buffer(std::move(other.m_buffer))
{}

ByteSource::~ByteSource()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::string_view> ByteSource::next()
{
    while (true) {
        const ssize_t count =
            ::pread(m_descriptor, m_buffer.get(), piece_bytes, static_cast<off_t>(m_offset));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return unreadable(m_path, std::strerror(errno));
        m_offset += static_cast<std::uint64_t>(count);
        return std::string_view(m_buffer.get(), static_cast<std::size_t>(count));
    }
}

} // namespace atlas::exchange
