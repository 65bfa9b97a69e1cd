#pragma once

#include "core/base/result.h"
#include "ui/common/study_session.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace atlas {
class Clock;
}
namespace atlas::study {
struct Action;
class ForeignWrites;
struct Identity;
class Journal;
} // namespace atlas::study

namespace atlas::ui {

class Task;
class TaskRunner;

/// The session over core/study. One file at a time. Looks now and then whether somebody else wrote to it:
/// while we hold the lock only tools that know no lock can, while we read the holder of the lock can.
class FileStudySession final : public StudySession {
    Q_OBJECT

public:
    /// Fills a file that has just been made; runs in a worker.
    using Filler =
        std::function<Result<void>(study::StudyFile&, const dictionary::Vocabularies&, const NewStudy&)>;

    struct Services {
        dictionary::Vocabularies& vocabularies; ///< takes up the forms that the open study adds
        const Clock& clock;
        TaskRunner& tasks;
        std::function<study::Identity()> identity; ///< who writes; asked at every opening
        Filler fill;
    };

    /// Asked before the open study is let go of: true when it may go at once. Otherwise somebody is being
    /// asked, and `goOn` is for when it may go all the same; without a call everything stays as it is.
    using MayClose = std::function<bool(std::function<void()> goOn)>;

    explicit FileStudySession(Services services, QObject* parent = nullptr);
    ~FileStudySession() override;

    void setMayClose(MayClose ask) { m_mayClose = std::move(ask); }
    void open(const QString& path, bool readOnly) override;
    void create(const NewStudy& wanted) override;
    void close() override;

    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] bool busy() const override { return m_busy; }
    [[nodiscard]] bool readOnly() const override;
    [[nodiscard]] bool demonstration() const override { return m_demonstration; }
    [[nodiscard]] QString path() const override;

    [[nodiscard]] study::StudyFile* file() const override;
    [[nodiscard]] const dictionary::Vocabularies& vocabularies() const override;
    [[nodiscard]] std::shared_ptr<SharedColumns> columns() const override { return m_columns; }

    [[nodiscard]] std::vector<std::int64_t> scope() const override { return m_scope; }
    void setScope(std::vector<std::int64_t> studies) override;

    [[nodiscard]] QString undoText() const override;
    [[nodiscard]] QString redoText() const override;
    void undo() override;
    void redo() override;
    void noteWritten(const QString& kind) override;
    [[nodiscard]] std::int64_t lastSaved() const override { return m_lastSaved; }

private:
    using Opened = Result<std::shared_ptr<study::StudyFile>>;

    void start(const QString& title, std::function<Opened()> work);
    void openOther(const QString& path, bool readOnly);
    void adopt(Opened result);
    void take(std::shared_ptr<study::StudyFile> file);
    void whenMayClose(const std::function<void()>& then);
    void letGo();
    void readSteps();
    void takeUpForms(const QString& changedKind);
    void dropGoneStudies(const QString& changedKind);
    using Step = std::function<Result<study::Action>(study::Journal&)>;
    void step(const study::Action& action, const QString& title, const Step& take);
    void report(const Result<study::Action>& done);
    void followTask(Task* task);
    void lookOutside();

    Services m_services;
    MayClose m_mayClose;
    std::shared_ptr<study::StudyFile> m_file;
    std::shared_ptr<SharedColumns> m_columns;
    std::unique_ptr<study::ForeignWrites> m_foreign;
    QTimer m_looking;
    std::unique_ptr<study::Action> m_undoable;
    std::unique_ptr<study::Action> m_redoable;
    std::vector<std::int64_t> m_scope;
    std::int64_t m_lastSaved = 0;
    bool m_busy = false;
    bool m_demonstration = false;
};

} // namespace atlas::ui
