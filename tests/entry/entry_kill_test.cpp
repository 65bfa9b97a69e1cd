#include "tests/entry/answers.h"
#include "tests/entry/typed_study.h"
#include "tests/ui/support/registry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>
#include <random>

using namespace atlas;
using namespace atlas::tests;

namespace {

constexpr int records_of_a_run = 20;
constexpr int longest_run = 4000; // milliseconds of typing before the kill

/// What the program had said before it was killed.
struct Confirmed {
    int saved = 0;          ///< records 0 to saved - 1
    QStringList fields;     ///< of the record after those
    QStringList partFields; ///< of its year
};

Confirmed read(const QByteArray& said)
{
    Confirmed confirmed;
    for (const QByteArray& line : said.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words[0] == "field")
            confirmed.fields.append(QString::fromLatin1(words[2]));
        else if (words.size() == 3 && words[0] == "part")
            confirmed.partFields.append(QString::fromLatin1(words[2]));
        else if (words.size() == 2 && words[0] == "saved") {
            confirmed.saved = words[1].toInt() + 1;
            confirmed.fields.clear();
            confirmed.partFields.clear();
        }
    }
    return confirmed;
}

/// Types for so long, then SIGKILL. Everything it had said.
QByteArray killedAfter(const QString& path, int round, int milliseconds)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(ATLAS_ENTRY_PROGRAM),
                  {path, QString::number(round), QString::number(records_of_a_run)});
    QByteArray said;
    while (!said.contains("ready") && program.waitForReadyRead(60'000))
        said += program.readAllStandardOutput();
    if (!program.waitForFinished(milliseconds))
        program.kill();
    program.waitForFinished();
    return said + program.readAllStandardOutput();
}

} // namespace

class EntryKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 200 times in `./dev test --long`; a few in every run, so that a loss shows at once.
    void killedWhileTypingItLosesAtMostTheFieldInProgress()
    {
        const int kills = qEnvironmentVariableIntValue("ATLAS_ENTRY_KILLS") > 0
                              ? qEnvironmentVariableIntValue("ATLAS_ENTRY_KILLS")
                              : 3;
        const QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("killed.ssestudy"));
        makeStudy(path);
        const auto seed = std::random_device{}();
        std::mt19937 random(seed);
        qInfo("seed %u", seed);
        int saved = 0;
        int fields = 0;
        for (int round = 0; round < kills; ++round) {
            const QByteArray said = killedAfter(path, round, static_cast<int>(random() % longest_run));
            QVERIFY2(said.contains("ready"), said.constData());
            const Confirmed confirmed = read(said);
            const auto file = openStudyFile(path);
            for (int number = 0; number < confirmed.saved; ++number) {
                const QString missing = missingOf(*file, round, number);
                QVERIFY2(missing.isEmpty(), qPrintable(missing));
            }
            if (confirmed.saved < records_of_a_run) {
                const QString missing =
                    missingOfDraft(*file, round, confirmed.saved, confirmed.fields, confirmed.partFields);
                QVERIFY2(missing.isEmpty(), qPrintable(missing));
            }
            saved += confirmed.saved;
            fields += static_cast<int>(confirmed.fields.size() + confirmed.partFields.size());
        }
        qInfo("%d kills: %d records and %d fields of unsaved ones were confirmed, none is lost", kills, saved,
              fields);
        QVERIFY(saved + fields > 0);
    }
};

ATLAS_TEST(EntryKillTest)

#include "entry_kill_test.moc"
