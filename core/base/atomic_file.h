#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace atlas {

/// A file that appears whole or not at all: written beside its place, flushed to the disk, then renamed over
/// it. The old version stays untouched until commit() succeeded; a destroyed writer that was not committed
/// leaves nothing.
class AtomicFile {
public:
    [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path& target);
    /// Whether the name is one of those used until commit(): a kill can leave such a file behind.
    [[nodiscard]] static bool isTemporary(const std::filesystem::path& path);
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) noexcept;
    ~AtomicFile();

    /// disk_full or file_unwritable on failure; the writer is then only good for being destroyed.
    [[nodiscard]] Result<void> write(std::string_view bytes);
    [[nodiscard]] Result<void> commit();
    /// Where the bytes are until commit(), for writers that insist on opening the file themselves.
    [[nodiscard]] const std::filesystem::path& temporaryPath() const { return m_temporary; }

private:
    AtomicFile(int descriptor, std::filesystem::path temporary, std::filesystem::path target);
    void discard();

    int m_descriptor = -1;
    std::filesystem::path m_temporary;
    std::filesystem::path m_target;
};

/// create, write, commit in one.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& target, std::string_view bytes);

/// The whole file; file_unreadable when it is larger than `limit` bytes.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t limit);

} // namespace atlas
