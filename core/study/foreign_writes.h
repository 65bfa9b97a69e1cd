#pragma once

#include "core/study/study_file.h"

namespace atlas::study {

/// Notices that somebody else has written to an open file: the program that holds the lock while we read, or
/// a tool that knows no lock. Writes of the file's own connection do not count; those of its siblings do.
class ForeignWrites {
public:
    /// What was written before does not count. The file must outlive this.
    explicit ForeignWrites(const StudyFile& file);

    /// Whether anything was written since accept(), or since this last answered true. What a long write adds
    /// counts once it closes, when it can be seen. Fails with `busy` while somebody writes at this moment.
    [[nodiscard]] Result<bool> seen();
    /// What was written so far is known.
    void accept();

private:
    const StudyFile* m_file;
    std::int64_t m_version = 0;
};

} // namespace atlas::study
