#include "tests/ui/support/registry.h"
#include "ui/common/task_runner.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest/QtTest>

#include <memory>

using atlas::ui::Task;
using atlas::ui::TaskProgress;
using atlas::ui::TaskRunner;

class TaskRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultArrivesInTheThreadThatAsked()
    {
        TaskRunner runner;
        QObject context;
        QThread* worker = nullptr;
        QThread* receiver = nullptr;
        int value = 0;
        runner.start(
            QStringLiteral("Adding"), &context,
            [&worker](TaskProgress&) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](int result) {
                receiver = QThread::currentThread();
                value = result;
            });
        QTRY_COMPARE(value, 42);
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker != nullptr && worker != receiver);
        QVERIFY(runner.running().empty());
    }

    void valuesThatCannotBeCopiedArrive()
    {
        TaskRunner runner;
        std::unique_ptr<int> got;
        runner.start(
            {}, this, [](TaskProgress&) { return std::make_unique<int>(7); },
            [&got](std::unique_ptr<int> result) { got = std::move(result); });
        QTRY_VERIFY(got != nullptr);
        QCOMPARE(*got, 7);
    }

    void nothingIsDeliveredToTheDeadAndTheirWorkIsAskedToStop()
    {
        TaskRunner runner;
        auto context = std::make_unique<QObject>();
        QSemaphore begun;
        QSemaphore mayEnd;
        bool stopped = false;
        bool delivered = false;
        Task* task = runner.start(
            {}, context.get(),
            [&](TaskProgress& progress) {
                begun.release();
                mayEnd.acquire();
                stopped = progress.cancelled();
                return 0;
            },
            [&delivered](int) { delivered = true; });
        QSignalSpy finished(task, &Task::finished);
        begun.acquire();
        context.reset();
        mayEnd.release();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(stopped);
        QVERIFY(!delivered);
    }

    void progressIsToldInThousandthsOrAsUnknown()
    {
        TaskProgress progress;
        QCOMPARE(progress.permille(), -1);
        progress.set(1, 4);
        QCOMPARE(progress.permille(), 250);
        progress.set(9, 4);
        QCOMPARE(progress.permille(), 1000);
    }

    void endOfTheRunnerStopsAndWaits()
    {
        std::atomic<bool> ended = false;
        {
            TaskRunner runner;
            QSemaphore begun;
            runner.start(
                {}, this,
                [&](TaskProgress& progress) {
                    begun.release();
                    while (!progress.cancelled())
                        QThread::msleep(1);
                    ended = true;
                    return 0;
                },
                [](int) { QFAIL("delivered after the end"); });
            begun.acquire();
        }
        QVERIFY(ended);
        QCoreApplication::processEvents();
    }
};

ATLAS_TEST(TaskRunnerTest)

#include "task_runner_test.moc"
