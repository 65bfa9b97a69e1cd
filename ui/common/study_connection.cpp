#include "ui/common/study_connection.h"

#include "core/study/study_file.h"
#include "ui/common/study_session.h"

namespace atlas::ui {

namespace {

Result<std::shared_ptr<study::StudyFile>> connectionFor(const StudySession& session, study::DbMode mode)
{
    if (session.file() == nullptr)
        return fail(ErrorCode::cancelled);
    auto sibling = session.file()->sibling(mode);
    if (!sibling)
        return forward(std::move(sibling));
    return std::shared_ptr<study::StudyFile>(std::move(*sibling));
}

} // namespace

Result<std::shared_ptr<study::StudyFile>> readerFor(const StudySession& session)
{
    return connectionFor(session, study::DbMode::read_only);
}

Result<std::shared_ptr<study::StudyFile>> writerFor(const StudySession& session)
{
    return connectionFor(session, study::DbMode::read_write);
}

} // namespace atlas::ui
