#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace atlas::ui {

/// How a worker tells how far it is and hears that it should stop. Safe from any thread.
class TaskProgress {
public:
    /// `total` 0: not known.
    void set(std::int64_t done, std::int64_t total)
    {
        m_total.store(total, std::memory_order_relaxed);
        m_done.store(done, std::memory_order_relaxed);
    }
    [[nodiscard]] bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    /// What work calls that asks between its steps whether to go on: (done, total) -> false once cancelled.
    [[nodiscard]] auto steps()
    {
        return [this](auto done, auto total) {
            set(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
            return !cancelled();
        };
    }
    /// Thousandths done, or -1 when nobody knows.
    [[nodiscard]] int permille() const;

private:
    std::atomic<std::int64_t> m_done{0};
    std::atomic<std::int64_t> m_total{0};
    std::atomic<bool> m_cancelled{false};
};

/// Whether stopping half-way loses anything: the window asks before it ends work that writes.
enum class TaskKind : std::uint8_t { reading, writing };

/// One piece of work under way. Belongs to its runner, which deletes it after finished().
class Task : public QObject {
    Q_OBJECT

public:
    Task(QString title, TaskKind kind, QObject* parent);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] TaskKind kind() const { return m_kind; }
    [[nodiscard]] int permille() const { return m_progress->permille(); }
    [[nodiscard]] bool cancelled() const { return m_progress->cancelled(); }
    [[nodiscard]] const std::shared_ptr<TaskProgress>& progress() const { return m_progress; }
    /// Asks the worker to stop; its result still arrives, usually ErrorCode::cancelled.
    void cancel();

Q_SIGNALS:
    void cancelRequested();
    void finished();

private:
    QString m_title;
    TaskKind m_kind;
    std::shared_ptr<TaskProgress> m_progress;
};

/// Runs work off the thread of the window and brings its result back there, if the one who asked still lives.
/// Lives in the window's thread. Its end asks everything to stop and waits for it, so that no worker outlasts
/// it.
class TaskRunner : public QObject {
    Q_OBJECT

public:
    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override;

    /// `work(TaskProgress&)` runs in a worker and returns a value; `done(value)` is then called in this
    /// thread, unless `context` is gone, which also asks the work to stop. `work` must own or outlive what it
    /// touches. `title` is what the status bar says: "Importing coops.csv".
    template <typename Work, typename Done>
    Task* start(const QString& title, QObject* context, Work work, Done done,
                TaskKind kind = TaskKind::reading)
    {
        using Value = std::decay_t<std::invoke_result_t<Work&, TaskProgress&>>;
        auto shared = std::make_shared<Work>(std::move(work));
        auto deliver = std::make_shared<Done>(std::move(done));
        auto value = std::make_shared<std::optional<Value>>();
        return launch(
            title, kind, context,
            [shared, value](TaskProgress& progress) { value->emplace((*shared)(progress)); },
            [deliver, value] { (*deliver)(std::move(**value)); });
    }

    [[nodiscard]] std::vector<Task*> running() const;

Q_SIGNALS:
    void started(atlas::ui::Task* task);

private:
    Task* launch(const QString& title, TaskKind kind, QObject* context,
                 std::function<void(TaskProgress&)> work, std::function<void()> done);
    void finish(Task* task, const QPointer<QObject>& context, const std::function<void()>& done);

    QThreadPool m_pool;
};

} // namespace atlas::ui
