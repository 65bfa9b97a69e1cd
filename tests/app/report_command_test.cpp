#include "tests/app/program.h"
#include "tests/ui/support/pdf_probe.h"
#include "tests/ui/support/registry.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using atlas::tests::ProgramRun;
using atlas::tests::runProgram;

/// `report` and `figure` over the sample study.
class ReportCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reportIsAPdf();
    void reportIsWrittenInTheLanguageAskedFor();
    void reportRefusesWhatItCannotDo_data();
    void reportRefusesWhatItCannotDo();
    void figureIsWrittenByItsEnding();
    void figuresAreListedWithoutAStudy();
    void figureRefusesWhatItCannotDo_data();
    void figureRefusesWhatItCannotDo();

private:
    [[nodiscard]] QString path(const char* name) const { return m_home.filePath(QLatin1String(name)); }
    [[nodiscard]] ProgramRun run(const QStringList& arguments) const { return runProgram(arguments, m_home); }

    QTemporaryDir m_home;
    QString m_study;
};

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void ReportCommandTest::initTestCase()
{
    m_study = path("sample.ssestudy");
    const ProgramRun made = run({QStringLiteral("new"), m_study, QStringLiteral("--sample")});
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void ReportCommandTest::reportIsAPdf()
{
    const ProgramRun made = run({QStringLiteral("report"), m_study, QStringLiteral("--country"),
                                 QStringLiteral("vn"), QStringLiteral("--out"), path("vn.pdf")});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QVERIFY(content(path("vn.pdf")).startsWith("%PDF-"));
    QVERIFY(made.out.contains(QStringLiteral("vn.pdf")));
    QVERIFY2(made.err.isEmpty(), qPrintable(made.err));
}

void ReportCommandTest::reportIsWrittenInTheLanguageAskedFor()
{
    const ProgramRun made = run({QStringLiteral("report"), m_study, QStringLiteral("--language"),
                                 QStringLiteral("vi"), QStringLiteral("--out"), path("vi.pdf")});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QCOMPARE(atlas::tests::probePdf(path("vi.pdf").toStdString()).language, std::string("vi"));
}

void ReportCommandTest::reportRefusesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString out = QStringLiteral("--out");
    QTest::newRow("country") << QStringList{m_study, QStringLiteral("--country"), QStringLiteral("FR"), out,
                                            path("no.pdf")}
                             << 2;
    QTest::newRow("language") << QStringList{m_study, QStringLiteral("--language"), QStringLiteral("xx"), out,
                                             path("no.pdf")}
                              << 2;
    QTest::newRow("ending") << QStringList{m_study, out, path("no.doc")} << 2;
    QTest::newRow("no out") << QStringList{m_study} << 2;
    QTest::newRow("no study") << QStringList{path("gone.ssestudy"), out, path("no.pdf")} << 3;
    QTest::newRow("no folder") << QStringList{m_study, out, path("gone/no.pdf")} << 3;
}

void ReportCommandTest::reportRefusesWhatItCannotDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const ProgramRun made = run(QStringList{QStringLiteral("report")} + arguments);
    QCOMPARE(made.status, status);
    QVERIFY(!made.err.isEmpty());
    QVERIFY(made.out.isEmpty());
    QVERIFY(!QFile::exists(path("no.pdf")) && !QFile::exists(path("no.doc")));
}

void ReportCommandTest::figureIsWrittenByItsEnding()
{
    for (const char* name : {"c08.svg", "c08.png", "c08.csv"}) {
        const ProgramRun made =
            run({QStringLiteral("figure"), m_study, QStringLiteral("C08"), QStringLiteral("--country"),
                 QStringLiteral("VN"), QStringLiteral("--out"), path(name)});
        QVERIFY2(made.status == 0, qPrintable(made.err));
    }
    QVERIFY(content(path("c08.svg")).contains("<svg"));
    QVERIFY(!QImage(path("c08.png")).isNull());
    QVERIFY(content(path("c08.csv")).startsWith("figure,title,"));
    QVERIFY(content(path("c08.csv")).contains("\r\nC08,"));
}

void ReportCommandTest::figuresAreListedWithoutAStudy()
{
    const ProgramRun listed = run({QStringLiteral("figure"), QStringLiteral("--list")});
    QCOMPARE(listed.status, 0);
    QVERIFY(listed.out.contains(QStringLiteral("C08\tEntities by form\n")));
}

void ReportCommandTest::figureRefusesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString out = QStringLiteral("--out");
    const QString id = QStringLiteral("C08");
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("no out") << QStringList{m_study, id} << 2;
    QTest::newRow("figure") << QStringList{m_study, QStringLiteral("C99"), out, path("no.svg")} << 2;
    QTest::newRow("country")
        << QStringList{m_study, id, QStringLiteral("--country"), QStringLiteral("FR"), out, path("no.svg")}
        << 2;
    QTest::newRow("ending") << QStringList{m_study, id, out, path("no.doc")} << 2;
    QTest::newRow("no study") << QStringList{path("gone.ssestudy"), id, out, path("no.svg")} << 3;
    QTest::newRow("no folder") << QStringList{m_study, id, out, path("gone/no.svg")} << 3;
}

void ReportCommandTest::figureRefusesWhatItCannotDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const ProgramRun made = run(QStringList{QStringLiteral("figure")} + arguments);
    QCOMPARE(made.status, status);
    QVERIFY(!made.err.isEmpty());
    QVERIFY(made.out.isEmpty());
    QVERIFY(!QFile::exists(path("no.svg")) && !QFile::exists(path("no.doc")));
}

ATLAS_TEST(ReportCommandTest)
#include "report_command_test.moc"
