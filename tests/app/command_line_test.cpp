#include "app/command_line.h"
#include "app/version.h"
#include "tests/app/program.h"
#include "tests/ui/support/registry.h"

#include <CLI/CLI.hpp>

#include <QImage>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <memory>
#include <sstream>

using namespace atlas;
using namespace atlas::app;

namespace {

struct Rig {
    std::ostringstream out;
    std::ostringstream err;
    Console console{out, err, false};

    Request read(std::vector<const char*> arguments, const std::vector<Subcommand>& subcommands = {})
    {
        arguments.insert(arguments.begin(), "sse-atlas");
        return readArguments(static_cast<int>(arguments.size()), arguments.data(), subcommands, console);
    }
};

// Greets, or refuses.
Subcommand greeting()
{
    return {"greet", "Greets.", [](CLI::App& options) {
                auto name = std::make_shared<std::string>();
                options.add_option("NAME", *name)->required();
                return [name](const Console& console) {
                    if (name->empty())
                        return console.fail({ErrorCode::plan_invalid, {{"detail", "no name"}}});
                    console.out << "hello " << *name << '\n';
                    return ExitStatus::done;
                };
            }};
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutArgumentsTheWindowIsWanted()
    {
        Rig rig;
        const Request request = rig.read({});
        QVERIFY(!request.finished && !request.run && !request.window.isShot());
        QCOMPARE(rig.read({"my study.ssestudy"}).window.study, std::string("my study.ssestudy"));
    }

    void pictureOptionsAreRead()
    {
        Rig rig;
        const Request request = rig.read({"s.ssestudy", "--shot", "figures", "f.png", "--size", "1920x1080",
                                          "--scale", "2", "--dark", "--language", "vi"});
        QVERIFY2(!request.finished, rig.err.str().c_str());
        QCOMPARE(request.window.study, std::string("s.ssestudy"));
        QCOMPARE(request.window.shotPage, std::string("figures"));
        QCOMPARE(request.window.shotFile, std::string("f.png"));
        QCOMPARE(request.window.width, 1920);
        QCOMPARE(request.window.height, 1080);
        QCOMPARE(request.window.scale, 2.0);
        QVERIFY(request.window.dark);
        QCOMPARE(request.window.language, std::string("vi"));
    }

    void wrongUsageIsStatusTwoAndSaysHowToGetHelp()
    {
        for (const std::vector<const char*>& arguments : {std::vector<const char*>{"--nonsense"},
                                                          {"--size", "big"},
                                                          {"--size", "10x10"},
                                                          {"--shot", "page"},
                                                          {"greet"}}) {
            Rig rig;
            const Request request = rig.read(arguments, {greeting()});
            QVERIFY(request.finished);
            QCOMPARE(request.status, ExitStatus::usage);
            QVERIFY(rig.err.str().find("--help") != std::string::npos);
            QVERIFY(rig.out.str().empty());
        }
    }

    void helpAndVersionAreNoErrors()
    {
        Rig rig;
        const Request help = rig.read({"--help"}, {greeting()});
        QVERIFY(help.finished);
        QCOMPARE(help.status, ExitStatus::done);
        QVERIFY(rig.out.str().find("greet") != std::string::npos);
        QVERIFY(rig.out.str().find("--shot") == std::string::npos);
        Rig second;
        QCOMPARE(second.read({"--version"}).status, ExitStatus::done);
        QCOMPARE(second.out.str(), std::string("SSE Atlas ") + version + "\n");
    }

    void subcommandRunsAfterItsOptionsAreRead()
    {
        Rig rig;
        const Request request = rig.read({"greet", "Lan"}, {greeting()});
        QVERIFY(request.run);
        QCOMPARE(request.run(rig.console), ExitStatus::done);
        QCOMPARE(rig.out.str(), std::string("hello Lan\n"));
    }

    void errorGoesToStderrWithItsStatusAndItsPath()
    {
        Rig rig;
        QCOMPARE(rig.console.fail({ErrorCode::not_a_study, {{"path", "/data/a.txt"}}}), ExitStatus::io);
        QVERIFY(rig.out.str().empty());
        QVERIFY(rig.err.str().find("is not an SSE Atlas study") != std::string::npos);
        QVERIFY(rig.err.str().find("/data/a.txt") != std::string::npos);
        QCOMPARE(statusOf(ErrorCode::record_refused), ExitStatus::problems);
        QCOMPARE(statusOf(ErrorCode::unknown_figure), ExitStatus::usage);
        QCOMPARE(statusOf(ErrorCode::disk_full), ExitStatus::io);
    }

    void programTakesAPictureWithoutADisplay()
    {
        const QTemporaryDir home;
        const QString file = home.filePath(QStringLiteral("start.png"));
        const tests::ProgramRun taken = tests::runProgram(
            {QStringLiteral("--shot"), QStringLiteral("start"), file, QStringLiteral("--size"),
             QStringLiteral("800x600"), QStringLiteral("--scale"), QStringLiteral("2")},
            home);
        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        QCOMPARE(QImage(file).size(), QSize(1600, 1200));
    }

    void windowWithoutADisplayIsRefusedInASentence()
    {
        const QTemporaryDir home;
        const tests::ProgramRun refused = tests::runProgram({QStringLiteral("vn.ssestudy")}, home);
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.err.contains(QStringLiteral("no display")));
        QVERIFY(refused.err.contains(QStringLiteral("--help")));
        QCOMPARE(refused.err.count(QLatin1Char('\n')), 1);
    }

    void programSaysWhatItCannotDo()
    {
        const QTemporaryDir home;
        const QString picture = home.filePath(QStringLiteral("x.png"));
        QCOMPARE(
            tests::runProgram({QStringLiteral("--shot"), QStringLiteral("nowhere"), picture}, home).status,
            2);
        const tests::ProgramRun missing =
            tests::runProgram({home.filePath(QStringLiteral("gone.ssestudy")), QStringLiteral("--shot"),
                               QStringLiteral("start"), picture},
                              home);
        QCOMPARE(missing.status, 3);
        QVERIFY(missing.err.contains(QStringLiteral("gone.ssestudy")));
        QVERIFY(!QFile::exists(picture));
    }
};

ATLAS_TEST(CommandLineTest)

#include "command_line_test.moc"
