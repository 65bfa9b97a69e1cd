#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace atlas::exchange::test {

/// A folder that goes with the test.
class Folder {
public:
    Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder();

    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
    /// Writes a file and returns where it is.
    std::filesystem::path write(std::string_view name, std::string_view bytes) const;

private:
    std::filesystem::path m_path;
};

/// The folder of real files that SSE_ATLAS_CORPUS names; empty, with a message, when it is not set.
[[nodiscard]] std::filesystem::path corpus();

} // namespace atlas::exchange::test
