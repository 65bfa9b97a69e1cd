#include "ui/common/study_reader.h"

#include "core/study/study_file.h"
#include "ui/common/study_session.h"

namespace atlas::ui {

Result<std::shared_ptr<study::StudyFile>> readerFor(const StudySession& session)
{
    if (session.file() == nullptr)
        return fail(ErrorCode::cancelled);
    auto sibling = session.file()->sibling(study::DbMode::read_only);
    if (!sibling)
        return forward(std::move(sibling));
    return std::shared_ptr<study::StudyFile>(std::move(*sibling));
}

} // namespace atlas::ui
