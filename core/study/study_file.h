#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/study/db.h"
#include "core/study/schema.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace atlas::study {

class FileLock;

/// Who writes: stands in every action of the journal.
struct Identity {
    std::string author; ///< as typed at the first start
    std::string team;
    std::string device; ///< uid made once per installation
};

/// An open `.ssestudy` file: a connection, its dictionary ids and the lock. One thread at a time; another
/// thread takes a sibling. Opening checks, in this order: header and application id, version, declared
/// schema, undeclared objects; then adds columns the program has and the file lacks, undoes an action
/// that a crash left open, takes out bytes of attachments that no record came to hold, and ends an erasure
/// that was stopped.
class StudyFile {
public:
    static constexpr std::int64_t application_id = 0x53534541; ///< "SSEA"
    static constexpr std::int64_t format_version = 1;

    /// Makes a new file, whole or not at all; file_exists when there is one. It holds no study record yet.
    [[nodiscard]] static Result<std::unique_ptr<StudyFile>> create(const std::filesystem::path& path,
                                                                   const Clock& clock, Identity identity);
    /// study_locked names the holder; open read-only instead. A file on read-only media opens only so
    /// (study_read_only).
    [[nodiscard]] static Result<std::unique_ptr<StudyFile>>
    open(const std::filesystem::path& path, DbMode mode, const Clock& clock, Identity identity);
    /// A second connection for another thread, under the same lock.
    [[nodiscard]] Result<std::unique_ptr<StudyFile>> sibling(DbMode mode) const;
    ~StudyFile();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] bool readOnly() const { return m_mode == DbMode::read_only; }
    [[nodiscard]] Db& db() { return m_db; }
    [[nodiscard]] const Db& db() const { return m_db; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] const Identity& identity() const { return m_identity; }
    [[nodiscard]] const SchemaIds& ids() const { return m_ids; }

    /// `meta` values: "demonstration" = "1" marks a file of demonstration data.
    [[nodiscard]] Result<std::string> meta(std::string_view key) const; ///< "" when not set
    [[nodiscard]] Result<void> setMeta(std::string_view key, std::string_view value);

private:
    StudyFile(Db db, std::filesystem::path path, DbMode mode, const Clock& clock, Identity identity);

    Db m_db;
    std::filesystem::path m_path;
    DbMode m_mode;
    const Clock* m_clock;
    Identity m_identity;
    SchemaIds m_ids;
    std::shared_ptr<FileLock> m_lock;
};

} // namespace atlas::study
