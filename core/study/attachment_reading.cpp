#include "core/study/attachment_reading.h"

#include "core/base/sha256.h"
#include "core/dictionary/kinds/attachment.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace atlas::study {

namespace fs = std::filesystem;
namespace attachment = dictionary::attachment;

namespace {

tl::unexpected<Error> unreadable(const fs::path& path, const std::string& detail)
{
    return fail(ErrorCode::file_unreadable, {{"path", path.string()}, {"detail", detail}});
}

/// A file open for reading; ordinary ones only: a pipe or a device might never end.
class OpenFile {
public:
    [[nodiscard]] static Result<OpenFile> open(const fs::path& path)
    {
        OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        if (file.m_descriptor < 0 && errno == ENOENT)
            return fail(ErrorCode::file_not_found, {{"path", path.string()}});
        struct stat found {};
        if (file.m_descriptor < 0 || ::fstat(file.m_descriptor, &found) != 0)
            return unreadable(path, std::generic_category().message(errno));
        if (!S_ISREG(found.st_mode))
            return unreadable(path, "not an ordinary file");
        file.m_bytes = found.st_size;
        return file;
    }
    OpenFile(OpenFile&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
        , m_bytes(other.m_bytes)
    {}
    OpenFile& operator=(OpenFile&&) = delete;
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    [[nodiscard]] std::int64_t bytes() const { return m_bytes; }
    /// The next bytes, fewer only at the end. The error as errno has it.
    [[nodiscard]] tl::expected<std::string_view, int> next()
    {
        m_part.resize(attachment_part_bytes);
        std::size_t filled = 0;
        while (filled < m_part.size()) {
            const ssize_t got = ::read(m_descriptor, m_part.data() + filled, m_part.size() - filled);
            if (got == 0)
                break;
            if (got < 0 && errno != EINTR)
                return tl::unexpected(errno);
            filled += static_cast<std::size_t>(got < 0 ? 0 : got);
        }
        m_part.resize(filled);
        return m_part;
    }

private:
    explicit OpenFile(int descriptor)
        : m_descriptor(descriptor)
    {}
    int m_descriptor;
    std::int64_t m_bytes = 0;
    std::string m_part;
};

Result<Digest> readParts(const StudyFile& file, const KeptFile& kept, const TakePart& take)
{
    auto statement = file.db().prepare("SELECT bytes FROM blob WHERE sha256 = ? ORDER BY part");
    if (!statement)
        return forward(std::move(statement));
    Sha256 sum;
    Digest digest;
    bool any = kept.bytes == 0;
    auto read = statement->bind(0, std::string_view(kept.sha256)).each([&] {
        any = true;
        const std::string_view part = statement->text(0);
        sum.add(part);
        digest.bytes += static_cast<std::int64_t>(part.size());
        return take(part, digest.bytes, kept.bytes);
    });
    if (!read)
        return forward(std::move(read));
    if (!any)
        return fail(ErrorCode::file_not_found, {{"path", kept.name}});
    digest.sha256 = sum.hex();
    return digest;
}

} // namespace

Result<Digest> readOrdinaryFile(const fs::path& path, const TakePart& take)
{
    auto file = OpenFile::open(path);
    if (!file)
        return forward(std::move(file));
    Sha256 sum;
    Digest digest;
    while (true) {
        const auto part = file->next();
        if (!part)
            return unreadable(path, std::generic_category().message(part.error()));
        if (part->empty())
            break;
        sum.add(*part);
        digest.bytes += static_cast<std::int64_t>(part->size());
        if (auto taken = take(*part, digest.bytes, file->bytes()); !taken)
            return forward(std::move(taken));
    }
    digest.sha256 = sum.hex();
    return digest;
}

Result<Digest> readKept(const StudyFile& file, const KeptFile& kept, const TakePart& take)
{
    if (!isSha256(kept.sha256))
        return fail(ErrorCode::file_not_found, {{"path", kept.name}});
    return kept.beside ? readOrdinaryFile(attachmentFolder(file.path()) / kept.sha256, take)
                       : readParts(file, kept, take);
}

KeptFile keptBy(const Record& record)
{
    const dictionary::Values& values = record.values;
    return {std::string(values.text(attachment::file_name)), std::string(values.text(attachment::sha256)),
            values.integer(attachment::bytes).value_or(0),
            values.integer(attachment::beside).value_or(0) != 0};
}

} // namespace atlas::study
