#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace atlas::exchange {

/// A regular file read in pieces. Not mapped: a file that shrinks while it is read ends early instead of
/// ending the program, and pages already read do not stay in memory.
class ByteSource {
public:
    static constexpr std::size_t piece_bytes = 256 * 1024;

    /// file_not_found, or file_unreadable for what is no regular file or may not be read.
    [[nodiscard]] static Result<ByteSource> open(const std::filesystem::path& path);
    ByteSource(ByteSource&& other) noexcept;
    ByteSource& operator=(ByteSource&&) = delete;
    ~ByteSource();

    /// The next bytes, valid until the next call; empty at the end of the file.
    [[nodiscard]] Result<std::string_view> next();
    /// Continues at this byte.
    void seek(std::uint64_t offset) { m_offset = offset; }

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }

private:
    ByteSource(int descriptor, std::uint64_t size, std::string path);

    int m_descriptor;
    std::uint64_t m_size;
    std::uint64_t m_offset = 0;
    std::string m_path;
    std::unique_ptr<char[]> m_buffer;
};

} // namespace atlas::exchange
