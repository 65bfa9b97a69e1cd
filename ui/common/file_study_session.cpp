#include "ui/common/file_study_session.h"

#include "core/base/clock.h"
#include "core/dictionary/kinds/national_form.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/foreign_writes.h"
#include "core/study/journal.h"
#include "core/study/record_store.h"
#include "core/study/study_file.h"
#include "core/study/study_terms.h"
#include "ui/common/action_text.h"
#include "ui/common/convert.h"
#include "ui/common/own_lock.h"
#include "ui/common/shared_columns.h"
#include "ui/common/task_runner.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <chrono>

namespace atlas::ui {

namespace {

using namespace std::chrono_literals;
// Asking reads one page of the file; a person who watches another's import is in no greater hurry.
constexpr auto look_interval = 2s;

std::unique_ptr<study::Action> held(Result<std::optional<study::Action>> step)
{
    return step && *step ? std::make_unique<study::Action>(**step) : nullptr;
}

// Steps of any size, which must not hold up the window.
bool isBulk(study::ActionKind kind)
{
    return kind == study::ActionKind::import || kind == study::ActionKind::sample ||
           kind == study::ActionKind::paste || kind == study::ActionKind::change ||
           kind == study::ActionKind::restore || kind == study::ActionKind::restore_days ||
           kind == study::ActionKind::remove;
}

bool sameFile(const QString& one, const QString& other)
{
    const QString first = QFileInfo(one).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(other).canonicalFilePath();
}

} // namespace

FileStudySession::FileStudySession(Services services, QObject* parent)
    : StudySession(parent)
    , m_services(std::move(services))
{
    m_looking.setInterval(look_interval);
    connect(&m_looking, &QTimer::timeout, this, &FileStudySession::lookOutside);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &FileStudySession::lookOutside);
    connect(&m_services.tasks, &TaskRunner::started, this, &FileStudySession::followTask);
}

FileStudySession::~FileStudySession() = default;

void FileStudySession::start(const QString& title, std::function<Opened()> work)
{
    m_busy = true;
    Q_EMIT busyChanged();
    m_services.tasks.start(
        title, this, [work = std::move(work)](TaskProgress&) { return work(); },
        [this](Opened result) {
            m_busy = false;
            Q_EMIT busyChanged();
            adopt(std::move(result));
        },
        TaskKind::writing);
}

void FileStudySession::open(const QString& path, bool readOnly)
{
    if (m_busy)
        return;
    // Our own lock would refuse us; for reading only, it must go first.
    if (isOpen() && sameFile(path, this->path())) {
        if (readOnly == this->readOnly()) {
            Q_EMIT opened();
            return;
        }
        whenMayClose([this, path, readOnly] {
            letGo();
            openOther(path, readOnly);
        });
        return;
    }
    openOther(path, readOnly);
}

void FileStudySession::openOther(const QString& path, bool readOnly)
{
    start(tr("Opening %1").arg(QFileInfo(path).fileName()),
          [file = toPath(path), readOnly, &clock = m_services.clock,
           identity = m_services.identity()]() -> Opened {
              const study::DbMode mode = readOnly ? study::DbMode::read_only : study::DbMode::read_write;
              auto opened = pastOwnLock([&] { return study::StudyFile::open(file, mode, clock, identity); });
              if (!opened)
                  return forward(std::move(opened));
              return std::shared_ptr<study::StudyFile>(std::move(*opened));
          });
}

void FileStudySession::create(const NewStudy& wanted)
{
    if (m_busy)
        return;
    start(tr("Making %1").arg(QFileInfo(wanted.path).fileName()),
          [wanted, services = m_services, identity = m_services.identity()]() -> Opened {
              auto made = study::StudyFile::create(toPath(wanted.path), services.clock, identity);
              if (!made)
                  return forward(std::move(made));
              if (auto filled = services.fill(**made, services.vocabularies, wanted); !filled) {
                  made->reset();
                  std::error_code ignored;
                  std::filesystem::remove(toPath(wanted.path), ignored);
                  return forward(std::move(filled));
              }
              return std::shared_ptr<study::StudyFile>(std::move(*made));
          });
}

void FileStudySession::adopt(Opened result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    whenMayClose([this, file = std::move(*result)] { take(file); });
}

void FileStudySession::take(std::shared_ptr<study::StudyFile> file)
{
    letGo();
    m_file = std::move(file);
    m_columns = std::make_shared<SharedColumns>();
    m_foreign = std::make_unique<study::ForeignWrites>(*m_file);
    m_looking.start();
    m_demonstration = m_file->meta("demonstration").value_or("") == "1";
    m_scope.clear();
    m_lastSaved = 0;
    takeUpForms({});
    readSteps();
    Q_EMIT opened();
    Q_EMIT undoChanged();
}

// Those who hold typing in the study may want it to stay.
void FileStudySession::whenMayClose(const std::function<void()>& then)
{
    if (!m_file || !m_mayClose || m_mayClose(then))
        then();
}

void FileStudySession::close()
{
    whenMayClose([this] { letGo(); });
}

void FileStudySession::letGo()
{
    if (!m_file)
        return;
    m_looking.stop();
    m_foreign.reset();
    Q_EMIT closing();
    m_file.reset();
    m_columns.reset();
    m_undoable.reset();
    m_redoable.reset();
    m_demonstration = false;
    Q_EMIT closed();
    Q_EMIT undoChanged();
}

bool FileStudySession::isOpen() const
{
    return m_file != nullptr;
}

bool FileStudySession::readOnly() const
{
    return m_file && m_file->readOnly();
}

QString FileStudySession::path() const
{
    return m_file ? pathText(m_file->path()) : QString();
}

study::StudyFile* FileStudySession::file() const
{
    return m_file.get();
}

const dictionary::Vocabularies& FileStudySession::vocabularies() const
{
    return m_services.vocabularies;
}

void FileStudySession::setScope(std::vector<std::int64_t> studies)
{
    if (studies == m_scope)
        return;
    m_scope = std::move(studies);
    Q_EMIT scopeChanged();
}

// A study that is gone would hide everything else, with nothing left to choose.
void FileStudySession::dropGoneStudies(const QString& changedKind)
{
    if (m_scope.empty() || !(changedKind.isEmpty() || changedKind == toQString(dictionary::study::kind.key)))
        return;
    study::Filter filter;
    filter.kind = dictionary::study::kind.key;
    const auto live = study::RecordStore(*m_file).ids(filter, {"pk"});
    if (!live)
        return;
    std::vector<std::int64_t> left = m_scope;
    std::erase_if(left,
                  [&](std::int64_t pk) { return std::find(live->begin(), live->end(), pk) == live->end(); });
    setScope(std::move(left));
}

void FileStudySession::takeUpForms(const QString& changedKind)
{
    if (!changedKind.isEmpty() && changedKind != toQString(dictionary::national_form::kind.key))
        return;
    // A file that cannot be read says so wherever its records are wanted.
    if (const auto done = study::takeUpStudyForms(*m_file, m_services.vocabularies); !done)
        Q_EMIT failed(done.error());
}

void FileStudySession::readSteps()
{
    const study::Journal journal(*m_file);
    m_undoable = readOnly() ? nullptr : held(journal.undoable());
    m_redoable = readOnly() ? nullptr : held(journal.redoable());
}

QString FileStudySession::undoText() const
{
    return m_undoable ? ui::undoText(*m_undoable) : QString();
}

QString FileStudySession::redoText() const
{
    return m_redoable ? ui::redoText(*m_redoable) : QString();
}

void FileStudySession::undo()
{
    if (m_file && m_undoable && !m_busy)
        step(*m_undoable, ui::undoText(*m_undoable), [](study::Journal& journal) { return journal.undo(); });
}

void FileStudySession::redo()
{
    if (m_file && m_redoable && !m_busy)
        step(*m_redoable, ui::redoText(*m_redoable), [](study::Journal& journal) { return journal.redo(); });
}

void FileStudySession::step(const study::Action& action, const QString& title, const Step& take)
{
    if (!isBulk(action.kind)) {
        study::Journal journal(*m_file);
        report(take(journal));
        return;
    }
    auto sibling = m_file->sibling(study::DbMode::read_write);
    if (!sibling) {
        Q_EMIT failed(sibling.error());
        return;
    }
    m_busy = true;
    Q_EMIT busyChanged();
    m_services.tasks.start(
        title, this,
        [file = std::shared_ptr<study::StudyFile>(std::move(*sibling)), take](TaskProgress& progress) {
            file->db().setInterrupt([&progress] { return progress.cancelled(); });
            study::Journal journal(*file);
            return take(journal);
        },
        [this, file = m_file](const Result<study::Action>& done) {
            m_busy = false;
            Q_EMIT busyChanged();
            // Meanwhile the study may have been closed; then there is nobody to tell.
            if (file == m_file)
                report(done);
        },
        TaskKind::writing);
}

void FileStudySession::report(const Result<study::Action>& done)
{
    if (!done) {
        readSteps();
        Q_EMIT undoChanged();
        if (done.error().code != ErrorCode::cancelled)
            Q_EMIT failed(done.error());
        return;
    }
    noteWritten(toQString(done->recordKind));
}

void FileStudySession::noteWritten(const QString& kind)
{
    if (!m_file)
        return;
    m_foreign->accept();
    m_lastSaved = m_services.clock.now();
    readSteps();
    takeUpForms(kind);
    dropGoneStudies(kind);
    Q_EMIT changed(kind);
    Q_EMIT saved(m_lastSaved);
    Q_EMIT undoChanged();
}

// What our own workers write, they report themselves, and a cancelled import leaves nothing to report.
void FileStudySession::followTask(Task* task)
{
    if (task->kind() != TaskKind::writing)
        return;
    connect(task, &Task::finished, this, [this] {
        if (m_foreign)
            m_foreign->accept();
    });
}

void FileStudySession::lookOutside()
{
    if (!m_foreign || m_busy)
        return;
    const auto tasks = m_services.tasks.running();
    const auto writes = [](const Task* task) { return task->kind() == TaskKind::writing; };
    if (std::any_of(tasks.begin(), tasks.end(), writes) || !m_foreign->seen().value_or(false))
        return;
    // Tools may write past the journal, which the columns follow.
    m_columns = std::make_shared<SharedColumns>();
    readSteps();
    dropGoneStudies({});
    Q_EMIT changed({});
    Q_EMIT changedOutside();
    Q_EMIT undoChanged();
}

} // namespace atlas::ui
