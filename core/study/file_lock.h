#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <string>

namespace atlas::study {

/// The sign beside an open study that tells others who has it: `.<name>.lock`, three lines: process, program,
/// host (the layout of QLockFile). A lock whose process has ended on this host is taken over; one of another
/// host is not.
class FileLock {
public:
    /// study_locked (path, holder, host) when somebody else holds it. A folder that cannot be written gives
    /// file_unwritable: then the study can only be opened read-only.
    [[nodiscard]] static Result<std::shared_ptr<FileLock>> take(const std::filesystem::path& study);
    explicit FileLock(std::filesystem::path path)
        : m_path(std::move(path))
    {}
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

    [[nodiscard]] static std::filesystem::path pathFor(const std::filesystem::path& study);

private:
    std::filesystem::path m_path;
};

} // namespace atlas::study
