#include "core/base/clock.h"
#include "core/dictionary/privacy.h"
#include "core/study/door.h"
#include "core/study/record_store.h"
#include "core/study/study_file.h"
#include "tests/app/program.h"
#include "tests/ui/support/registry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace atlas;
using atlas::tests::ProgramRun;
using atlas::tests::runProgram;

namespace {

// Short enough for every field, and in no word of any language.
const char* const planted = "Zqxwjv";

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A word stands in every personal text of a study whose records hold no consent; nothing that leaves the
/// file says it.
class PrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noReportSaysIt_data();
    void noReportSaysIt();
    void noFigureSaysIt();
    void noListOfProblemsSaysIt();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }
    [[nodiscard]] ProgramRun run(const QStringList& arguments) const { return runProgram(arguments, m_home); }
    static int plantIn(study::StudyFile& file, const dictionary::Layout& layout);

    QTemporaryDir m_home;
    QString m_study;
};

int PrivacyTest::plantIn(study::StudyFile& file, const dictionary::Layout& layout)
{
    const dictionary::Vocabularies vocabularies;
    study::Door door(file, vocabularies);
    auto records = study::RecordStore(file).all({std::string(layout.kind().key), {}, {}, {}}).value();
    int count = 0;
    for (study::Record& record : records) {
        for (const dictionary::Field* field : layout.fields()) {
            const bool text =
                field->type == dictionary::FieldType::text || field->type == dictionary::FieldType::long_text;
            if (!field->personal || !text || dictionary::mayLeave(record.values, *field))
                continue;
            record.values.set(*field, planted + std::to_string(record.pk));
            ++count;
        }
        if (const auto saved = door.save(record); !saved)
            qFatal("%s of %s", std::string(name(saved.error().code)).c_str(), layout.kind().key.data());
    }
    return count;
}

void PrivacyTest::initTestCase()
{
    m_study = path(QStringLiteral("sample.ssestudy"));
    const ProgramRun made = run({QStringLiteral("new"), m_study, QStringLiteral("--sample")});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    {
        const SystemClock clock;
        auto file = study::StudyFile::open(m_study.toStdString(), study::DbMode::read_write, clock,
                                           {"Tester", "Team", "device"});
        QVERIFY(file.has_value());
        int count = 0;
        for (const dictionary::Layout& layout : dictionary::layouts())
            count += plantIn(**file, layout);
        QVERIFY2(count > 300, qPrintable(QString::number(count)));
    }
    QVERIFY(content(m_study).contains(planted));
}

void PrivacyTest::noReportSaysIt_data()
{
    QTest::addColumn<QString>("country");
    for (const char* country : {"kh", "kg", "mn", "th", "vn"})
        QTest::newRow(country) << QString::fromLatin1(country);
}

void PrivacyTest::noReportSaysIt()
{
    QFETCH(QString, country);
    const QString pdf = path(country + QStringLiteral(".pdf"));
    const ProgramRun made = run({QStringLiteral("report"), m_study, QStringLiteral("--country"), country,
                                 QStringLiteral("--out"), pdf});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QByteArray text = reader.readAllStandardOutput();
    QVERIFY(text.size() > 1000);
    QVERIFY(!text.contains(planted));
    QVERIFY(!made.out.contains(QLatin1String(planted)));
}

void PrivacyTest::noFigureSaysIt()
{
    const ProgramRun listed = run({QStringLiteral("figure"), QStringLiteral("--list")});
    QCOMPARE(listed.status, 0);
    int written = 0;
    for (const QString& line : listed.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString csv = path(QStringLiteral("figure.csv"));
        QFile::remove(csv);
        const ProgramRun made = run({QStringLiteral("figure"), m_study, line.section(QLatin1Char('\t'), 0, 0),
                                     QStringLiteral("--out"), csv});
        const QByteArray rows = content(csv);
        written += rows.isEmpty() ? 0 : 1;
        QVERIFY2(!rows.contains(planted), qPrintable(line));
        QVERIFY2(!made.err.contains(QLatin1String(planted)), qPrintable(line));
    }
    QVERIFY(written >= 8);
}

void PrivacyTest::noListOfProblemsSaysIt()
{
    const ProgramRun checked = run({QStringLiteral("check"), m_study});
    QVERIFY2(checked.out.contains(QStringLiteral("Records:")), qPrintable(checked.err));
    QVERIFY(!checked.out.contains(QLatin1String(planted)));
    QVERIFY(!checked.err.contains(QLatin1String(planted)));
}

ATLAS_TEST(PrivacyTest)
#include "privacy_test.moc"
