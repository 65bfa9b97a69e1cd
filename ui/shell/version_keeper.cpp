#include "ui/shell/version_keeper.h"

#include "core/study/study_file.h"
#include "ui/common/convert.h"
#include "ui/common/error_text.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"

#include <chrono>

namespace atlas::ui::shell {

namespace {

using namespace std::chrono_literals;

} // namespace

VersionKeeper::VersionKeeper(const PageContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, [this] { keep(study::SnapshotReason::hourly, {}); });
    connect(&context.session, &StudySession::opened, this, [this] {
        m_hourly.start();
        keep(study::SnapshotReason::opened, {});
    });
    connect(&context.session, &StudySession::closed, &m_hourly, &QTimer::stop);
    if (context.session.isOpen()) // a new window for a study that stays open
        m_hourly.start();
}

void VersionKeeper::keepNamed(const QString& name)
{
    const study::StudyFile* file = m_context.session.file();
    if (file != nullptr)
        keep(study::SnapshotReason::named,
             name.isEmpty() ? tr("Saved by %1").arg(toQString(file->identity().author)) : name);
}

void VersionKeeper::keep(study::SnapshotReason reason, const QString& name)
{
    // What is read only here belongs to somebody else, and so do its versions.
    const study::StudyFile* open = m_context.session.file();
    if (open == nullptr || open->readOnly())
        return;
    const bool asked = reason == study::SnapshotReason::named;
    if (m_working && !asked)
        return;
    const auto file = readerFor(m_context.session);
    if (!file)
        return;
    m_working = m_working || !asked;
    m_context.tasks.start(
        tr("Keeping a version"), this,
        [file = *file, reason, called = toUtf8(name)](TaskProgress& progress) {
            return study::takeSnapshot(*file, reason, called, progress.steps());
        },
        [this, asked, name](const Result<std::optional<study::Snapshot>>& taken) {
            m_working = m_working && asked;
            // None is taken while an import or another large write is under way.
            const Error error = taken ? Error{ErrorCode::busy, {}} : taken.error();
            if (taken ? asked && !*taken : error.code != ErrorCode::cancelled)
                m_context.navigator.tell(
                    tr("No version of the study was kept: %1").arg(errorText(error).paragraph()));
            else if (taken && asked)
                Q_EMIT kept(name);
        },
        asked ? TaskKind::writing : TaskKind::reading);
}

} // namespace atlas::ui::shell
