#include "tests/app/program.h"
#include "tests/ui/support/registry.h"
#include "ui/common/runtime_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <unistd.h>

using namespace atlas;
using namespace atlas::tests;

namespace {

constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                            QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeOther;

// Without a folder for the time of the login, and with one for temporary files; put back at the end.
class Environment {
public:
    explicit Environment(const QString& temporary)
    {
        qunsetenv("XDG_RUNTIME_DIR");
        qputenv("TMPDIR", QFile::encodeName(temporary));
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;
    ~Environment()
    {
        restore("XDG_RUNTIME_DIR", m_runtime);
        restore("TMPDIR", m_temporary);
    }

private:
    static void restore(const char* name, const QByteArray& value)
    {
        if (value.isNull())
            qunsetenv(name);
        else
            qputenv(name, value);
    }
    QByteArray m_runtime = qgetenv("XDG_RUNTIME_DIR");
    QByteArray m_temporary = qgetenv("TMPDIR");
};

} // namespace

class StartTest : public QObject {
    Q_OBJECT

    static QString study(const QTemporaryDir& home)
    {
        const QString path = home.filePath(QStringLiteral("s.ssestudy"));
        const auto made = runProgram({QStringLiteral("new"), path, QStringLiteral("--sample")}, home);
        return made.status == 0 ? path : QString();
    }

private Q_SLOTS:
    void windowPaintsTheStudyAndEnds()
    {
        const QTemporaryDir home;
        const auto run = runProgram({study(home), QStringLiteral("--until-painted")}, home);
        QCOMPARE(run.out, QStringLiteral("painted\n"));
        QCOMPARE(run.status, 0);
    }

    void windowThatHasNothingToPaintEndsWithTheReason()
    {
        const QTemporaryDir home;
        const auto run = runProgram(
            {home.filePath(QStringLiteral("none.ssestudy")), QStringLiteral("--until-painted")}, home);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(QStringLiteral("sse-atlas: ")), qPrintable(run.err));
        QCOMPARE(run.status, 3);
    }

    void nothingIsSaidOfAMissingRuntimeFolder()
    {
        const QTemporaryDir home;
        const auto run = runProgram({study(home), QStringLiteral("--until-painted")}, home, Login::bare);
        QVERIFY2(!run.err.contains(QStringLiteral("XDG_RUNTIME_DIR")), qPrintable(run.err));
        QCOMPARE(run.status, 0);
    }

    void runtimeFolderIsThePersonsOwnAndClosedToOthers()
    {
        const QTemporaryDir temporary;
        const Environment bare(temporary.path());
        ui::provideRuntimeFolder();
        const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
        QVERIFY(!folder.isEmpty());
        const QFileInfo info(folder);
        QVERIFY(info.isDir() && !info.isSymLink());
        QCOMPARE(info.ownerId(), ::geteuid());
        QVERIFY((info.permissions() & others) == QFileDevice::Permissions());
        ui::provideRuntimeFolder();
        QCOMPARE(qEnvironmentVariable("XDG_RUNTIME_DIR"), folder);
    }

    void runtimeFolderOfTheLoginStays()
    {
        const QTemporaryDir temporary;
        const Environment bare(temporary.path());
        qputenv("XDG_RUNTIME_DIR", "/somewhere/else");
        ui::provideRuntimeFolder();
        QCOMPARE(qgetenv("XDG_RUNTIME_DIR"), QByteArray("/somewhere/else"));
    }

    void runtimeFolderIsNoLinkAndNothingThatOthersReach()
    {
        for (const bool link : {true, false}) {
            const QTemporaryDir temporary;
            const Environment bare(temporary.path());
            const QString own = temporary.filePath(QStringLiteral("sse-atlas-%1").arg(::geteuid()));
            const QTemporaryDir target;
            if (link)
                QVERIFY(QFile::link(target.path(), own));
            else
                QVERIFY(QDir().mkdir(own) && QFile::setPermissions(own, QFileDevice::ReadOwner | others));
            ui::provideRuntimeFolder();
            QVERIFY(qEnvironmentVariable("XDG_RUNTIME_DIR") != own);
        }
    }
};

ATLAS_TEST(StartTest)

#include "start_test.moc"
