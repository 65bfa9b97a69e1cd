#include "app/command_import.h"

#include "app/cli_study.h"
#include "app/interruption.h"
#include "app/subcommands.h"
#include "core/study/journal.h"
#include "core/study/record_store.h"
#include "tests/ui/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <csignal>
#include <sstream>

using namespace atlas;
using namespace atlas::app;

namespace {

constexpr const char* sea_table =
    "Identifier,Name,Organisational Structure,Primary Activity,Locality,Region,Postcode,Country ID\n"
    "A1,Weavers of Ludlow,OS60,,Exeter,Devon,EX1 1AA,GB\n"
    "A2,\"Bakers, United\",OS50,,Exeter,Atlantis,EX1 1AB,GB\n";

constexpr const char* own_plan =
    R"({"format":1,"name":"own","kind":"entity","required":[],"fields":[{"field":"name","columns":"Ten"}]})";

/// A folder with a study of Great Britain, and what the last command answered.
struct Bench {
    QTemporaryDir folder;
    std::string out, err;

    Bench() { run({"new", path("gb.ssestudy"), "--country", "GB"}); }
    [[nodiscard]] std::string path(const char* name) const
    {
        return folder.filePath(QLatin1String(name)).toStdString();
    }
    std::string write(const char* name, const char* text) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write a fixture");
        return path(name);
    }
    ExitStatus run(const std::vector<std::string>& arguments)
    {
        std::ostringstream outStream, errStream;
        const Console console{outStream, errStream, false};
        std::vector<const char*> words{"sse-atlas"};
        for (const std::string& argument : arguments)
            words.push_back(argument.c_str());
        const Request request =
            readArguments(static_cast<int>(words.size()), words.data(), subcommands(), console);
        const ExitStatus status = request.run ? request.run(console) : request.status;
        out = outStream.str();
        err = errStream.str();
        return status;
    }
    [[nodiscard]] std::int64_t entities() const
    {
        const auto file = openStudy(path("gb.ssestudy"), study::DbMode::read_only);
        return file ? study::RecordStore(**file).count({"entity", {}, {}, {}}).value_or(-1) : -1;
    }
    [[nodiscard]] bool said(const char* text) const { return out.find(text) != std::string::npos; }
};

} // namespace

class CommandImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRegisterOfKnownLayoutGoesIn()
    {
        Bench bench;
        const std::string table = bench.write("coops.csv", sea_table);
        QCOMPARE(bench.run({"import", bench.path("gb.ssestudy"), table, "--dry-run"}), ExitStatus::done);
        QVERIFY(bench.said("Nothing was written."));
        QCOMPARE(bench.entities(), 0);
        QCOMPARE(bench.run({"import", bench.path("gb.ssestudy"), table}), ExitStatus::done);
        QCOMPARE(bench.entities(), 2);
        QVERIFY(bench.said("3\tOrganisational Structure\tOS50\t"));
        QVERIFY(bench.said("3\tRegion\tAtlantis\t"));
        QVERIFY(bench.said("Columns left out: Primary Activity."));
        QVERIFY(bench.said("Rows read: 2. Taken in: 2. Left out: 0. Problems: 2."));
        QVERIFY(bench.err.empty());
        auto file = openStudy(bench.path("gb.ssestudy"), study::DbMode::read_write);
        QVERIFY(file);
        QVERIFY(study::Journal(**file).undo());
        file->reset();
        QCOMPARE(bench.entities(), 0);
    }

    void aPlanOfOnesOwnAndRowsLeftOut()
    {
        Bench bench;
        const std::string table = bench.write("own.csv", "Ten;x\nĐồng Tâm;1\n;2\n");
        const std::string plan = bench.write("plan.json", own_plan);
        QCOMPARE(bench.run({"import", bench.path("gb.ssestudy"), table}), ExitStatus::problems);
        QVERIFY(bench.err.find("Ten, x") != std::string::npos);
        QCOMPARE(bench.run({"import", bench.path("gb.ssestudy"), table, "--map", plan}),
                 ExitStatus::problems);
        QVERIFY(bench.said("Separator: ;."));
        QVERIFY(bench.said("Taken in: 1. Left out: 1."));
        QCOMPARE(bench.entities(), 1);
        const std::string bad = bench.write("bad.json", "{\"format\":1}");
        QCOMPARE(bench.run({"import", bench.path("gb.ssestudy"), table, "--map", bad}), ExitStatus::problems);
        QVERIFY(bench.err.find("plan.name") != std::string::npos);
    }

    void aFileOfSeveralCountriesWantsOneNamed()
    {
        Bench bench;
        QCOMPARE(bench.run({"new", bench.path("sample.ssestudy"), "--sample"}), ExitStatus::done);
        const std::string table = bench.write("coops.csv", sea_table);
        const auto import = [&](std::vector<std::string> more) {
            more.insert(more.begin(), {"import", bench.path("sample.ssestudy"), table, "--dry-run"});
            return bench.run(more);
        };
        QCOMPARE(import({}), ExitStatus::usage);
        QVERIFY(bench.err.find("VN") != std::string::npos);
        QCOMPARE(import({"--country", "XX"}), ExitStatus::usage);
        QCOMPARE(import({"--country", "vn"}), ExitStatus::done);
    }

    void whatCannotBeReadOrWritten()
    {
        Bench bench;
        const std::string table = bench.write("coops.csv", sea_table);
        QCOMPARE(bench.run({"import", bench.path("gb.ssestudy"), bench.path("none.csv")}), ExitStatus::io);
        QCOMPARE(bench.run({"import", bench.path("none.ssestudy"), table}), ExitStatus::io);
        QCOMPARE(bench.run({"import", table, table}), ExitStatus::io);
        QCOMPARE(bench.run({"import", bench.path("gb.ssestudy")}), ExitStatus::usage);
        const std::string broken =
            bench.write("broken.csv", (std::string(sea_table) + "A3,\"open\n").c_str());
        QCOMPARE(bench.run({"import", bench.path("gb.ssestudy"), broken}), ExitStatus::problems);
        QVERIFY(bench.err.find("row 4") != std::string::npos);
        QCOMPARE(bench.entities(), 0);
    }

    void aSignalIsRememberedWhileItIsAskedFor()
    {
        const Interruption interruption;
        QVERIFY(!interruption.asked());
        std::raise(SIGINT);
        QVERIFY(interruption.asked());
    }
};

ATLAS_TEST(CommandImportTest)
#include "command_import_test.moc"
