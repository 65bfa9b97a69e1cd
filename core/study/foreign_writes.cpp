#include "core/study/foreign_writes.h"

#include "core/study/change_log.h"

namespace atlas::study {

ForeignWrites::ForeignWrites(const StudyFile& file)
    : m_file(&file)
{
    accept();
}

Result<bool> ForeignWrites::seen()
{
    const auto version = m_file->db().dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version == m_version)
        return false;
    const auto open = hasOpenAction(m_file->db());
    if (!open)
        return tl::unexpected(open.error());
    if (*open)
        return false;
    m_version = *version;
    return true;
}

void ForeignWrites::accept()
{
    // While somebody writes there is no answer; then seen() says once too often that there is news.
    m_version = m_file->db().dataVersion().value_or(m_version);
}

} // namespace atlas::study
