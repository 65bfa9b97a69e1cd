#include "tests/ui/report/sample_report.h"
#include "tests/ui/support/pdf_probe.h"
#include "tests/ui/support/registry.h"
#include "ui/common/language.h"
#include "ui/report/report_pdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest/QtTest>

#include <algorithm>

#include <fstream>
#include <thread>

using namespace atlas;
using ui::report::PdfOutcome;

namespace {

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return QStringLiteral("%1 failed: %2")
            .arg(program, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// White space differs between what was set and what a tool gives back.
QString squeezed(QString text)
{
    static const QRegularExpression space(QStringLiteral("[\\s\\x{200b}]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    text.remove(space);
    return text;
}

/// Share of all windows of 12 characters of `text` that are found in `within`, 0 to 1.
double recovered(const QString& text, const QString& within)
{
    constexpr int window = 12;
    const QString wanted = squeezed(text);
    const QString found = squeezed(within);
    int hits = 0;
    const int windows = static_cast<int>(wanted.size()) - window + 1;
    for (int i = 0; i < windows; ++i)
        hits += found.contains(QStringView(wanted).mid(i, window)) ? 1 : 0;
    return static_cast<double>(hits) / windows;
}

} // namespace

class ReportPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isValidAndCarriesItsFonts();
    void saysWhatItIs();
    void contentsShowThePagesOfTheirChapters();
    void linksLeadToWhatTheyName();
    void webLinksAreKept();
    void bookmarksFollowTheHeadings();
    void givesItsTextBack_data();
    void givesItsTextBack();
    void demonstrationIsSaidOnEveryPage();
    void writesOffTheGuiThread();
    void cancellingLeavesTheOldFile();
    void saysWhyItCannotWrite();

private:
    [[nodiscard]] QString pageText(int page, const QStringList& more = {}) const;
    std::filesystem::path path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

    QTemporaryDir m_folder;
    QString m_file;
    tests::PdfProbe m_pdf;
    tests::BarDrawer m_drawer;
};

void ReportPdfTest::initTestCase()
{
    const ui::Language language(QStringLiteral("en"));
    const auto outcome = ui::report::writePdf(tests::sampleReport({3, 3, 5, 4, 4, 40, 6, 2}), m_drawer,
                                              language, path("report.pdf"));
    QVERIFY(outcome.has_value());
    QCOMPARE(std::filesystem::file_size(path("report.pdf")), outcome->bytes);
    m_file = m_folder.filePath(QStringLiteral("report.pdf"));
    m_pdf = tests::probePdf(path("report.pdf"));
    QCOMPARE(m_pdf.pages, outcome->pages);
    QVERIFY(!m_pdf.warned);
}

QString ReportPdfTest::pageText(int page, const QStringList& more) const
{
    const QString number = QString::number(page + 1);
    return outputOf(QStringLiteral("pdftotext"),
                    QStringList{QStringLiteral("-f"), number, QStringLiteral("-l"), number} + more +
                        QStringList{m_file, QStringLiteral("-")});
}

void ReportPdfTest::isValidAndCarriesItsFonts()
{
    const QString check = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_file});
    QVERIFY2(check.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(check));
    const QStringList fonts =
        outputOf(QStringLiteral("pdffonts"), {m_file}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 3);
    static const QRegularExpression embedded(QStringLiteral("Identity-H\\s+yes"));
    for (int i = 2; i < fonts.size(); ++i) {
        QVERIFY2(fonts[i].startsWith(QStringLiteral("NotoSans-")), qPrintable(fonts[i]));
        QVERIFY2(fonts[i].contains(embedded), qPrintable(fonts[i]));
    }
}

void ReportPdfTest::saysWhatItIs()
{
    const QString info = outputOf(QStringLiteral("pdfinfo"), {m_file});
    QVERIFY(info.contains(QStringLiteral("The social and solidarity economy in Examplia")));
    QVERIFY(info.contains(QStringLiteral("Research team A, Research team B")));
    QVERIFY(info.contains(QStringLiteral("cooperatives, mapping")));
    QVERIFY(info.contains(QStringLiteral("(A4)")));
    QCOMPARE(m_pdf.language, std::string("en"));
    const QByteArray packet = QByteArray::fromStdString(m_pdf.xmp);
    QVERIFY(packet.contains("<rdf:li>Research team B</rdf:li>"));
    QXmlStreamReader reader(packet);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void ReportPdfTest::contentsShowThePagesOfTheirChapters()
{
    QCOMPARE(m_pdf.labels.size(), std::size_t{2});
    QCOMPARE(m_pdf.labels[0], std::make_pair(0, std::string("/r")));
    QCOMPARE(m_pdf.labels[1].second, std::string("/D"));
    const int body = m_pdf.labels[1].first;
    QVERIFY(pageText(body).contains(QStringLiteral("Chapter 1")));
    QString contents;
    for (int page = 2; page < body; ++page)
        contents += pageText(page, {QStringLiteral("-layout")});
    const QStringList entries = contents.split(QLatin1Char('\n'));
    int checked = 0;
    for (int page = body; page < m_pdf.pages; ++page) {
        const QStringList lines = pageText(page).split(QLatin1Char('\n'));
        if (!lines.first().startsWith(QStringLiteral("Chapter ")))
            continue;
        const QString entry = QStringLiteral("%1 %2").arg(lines[1].simplified()).arg(page - body + 1);
        QVERIFY2(std::any_of(entries.begin(), entries.end(),
                             [&](const QString& line) { return line.simplified().endsWith(entry); }),
                 qPrintable(entry));
        ++checked;
    }
    QCOMPARE(checked, 3);
}

void ReportPdfTest::linksLeadToWhatTheyName()
{
    int checked = 0;
    for (std::size_t i = 0; i < m_pdf.links.size(); i += 5) {
        const tests::ProbedLink& link = m_pdf.links[i];
        if (!link.url.empty())
            continue;
        const auto rounded = [](double value) { return QString::number(qRound(value)); };
        QString text = pageText(link.page, {QStringLiteral("-x"), rounded(link.rect[0]), QStringLiteral("-y"),
                                            rounded(842 - link.rect[3]), QStringLiteral("-W"),
                                            rounded(link.rect[2] - link.rect[0]), QStringLiteral("-H"),
                                            rounded(link.rect[3] - link.rect[1])});
        text = text.simplified();
        QVERIFY(link.target >= 0);
        if (text.contains(QStringLiteral("Register")) || text.contains(QStringLiteral("p. 4"))) // a citation
            text = QStringLiteral("References");
        else if (text.toInt() > 0) // a footnote's mark, or a number in the contents
            continue;
        QVERIFY2(squeezed(pageText(link.target)).contains(squeezed(text)),
                 qPrintable(QStringLiteral("“%1” is not on page %2").arg(text).arg(link.target + 1)));
        ++checked;
    }
    QVERIFY(checked > 5);
}

void ReportPdfTest::webLinksAreKept()
{
    QCOMPARE(m_pdf.links.back().page, m_pdf.pages - 1);
    QCOMPARE(m_pdf.links.back().url, std::string("https://example.org/register?a=1&b=2"));
}

void ReportPdfTest::bookmarksFollowTheHeadings()
{
    QStringList chapters;
    int sections = 0;
    for (const tests::ProbedBookmark& bookmark : m_pdf.bookmarks) {
        const bool chapter = bookmark.level == 1;
        // A chapter's page has its number in the line above the title.
        const QString title = chapter ? bookmark.title.section(QChar(0x2002), -1) : bookmark.title;
        QVERIFY2(squeezed(pageText(bookmark.target)).contains(squeezed(title)), qPrintable(title));
        sections += chapter ? 0 : 1;
        if (chapter)
            chapters << bookmark.title;
    }
    QCOMPARE(chapters.size(), 8);
    QCOMPARE(chapters[1], QStringLiteral("Contents"));
    QVERIFY(chapters[4].startsWith(QLatin1Char('1')));
    QCOMPARE(sections, 9);
}

void ReportPdfTest::givesItsTextBack_data()
{
    QTest::addColumn<double>("least");
    for (const char* language : {"en", "vi", "mn", "ky", "km"})
        QTest::newRow(language) << 1.0;
    QTest::newRow("th") << 0.95;
}

void ReportPdfTest::givesItsTextBack()
{
    QFETCH(double, least);
    const char* language = QTest::currentDataTag();
    const ui::Language words(QLatin1String{language});
    const report::Report sample = tests::sampleReport({1, 1, 3, 1, 1, 6, 1, 1}, language);
    const auto outcome = ui::report::writePdf(sample, m_drawer, words, path("language.pdf"));
    QVERIFY(outcome.has_value());
    QVERIFY(outcome->missingFamilies.isEmpty());
    QVERIFY(outcome->textRecoverable);
    const QString text = outputOf(QStringLiteral("pdftotext"),
                                  {m_folder.filePath(QStringLiteral("language.pdf")), QStringLiteral("-")});
    const double share = recovered(QString::fromStdString(tests::sampleText(language)), text);
    QVERIFY2(share >= least, qPrintable(QString::number(share)));
    QVERIFY(text.contains(QStringLiteral("efficient")) ||
            text.contains(QStringLiteral("office"))); // ligatures
    QVERIFY(!text.contains(QLatin1Char('\t')));
}

void ReportPdfTest::demonstrationIsSaidOnEveryPage()
{
    report::Report sample = tests::sampleReport({1, 1, 2, 0, 0, 3, 0, 1});
    sample.demonstration = true;
    const ui::Language language(QStringLiteral("en"));
    const auto outcome = ui::report::writePdf(sample, m_drawer, language, path("demonstration.pdf"));
    QVERIFY(outcome.has_value());
    const QStringList pages =
        outputOf(QStringLiteral("pdftotext"),
                 {m_folder.filePath(QStringLiteral("demonstration.pdf")), QStringLiteral("-")})
            .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QCOMPARE(static_cast<int>(pages.size()), outcome->pages);
    for (const QString& page : pages)
        QVERIFY(page.contains(QStringLiteral("Demonstration data, not for quotation.")));
}

void ReportPdfTest::writesOffTheGuiThread()
{
    Result<PdfOutcome> outcome = fail(ErrorCode::pdf_failed);
    std::thread worker([&] {
        const ui::Language language(QStringLiteral("th"));
        outcome = ui::report::writePdf(tests::sampleReport({}, "th"), m_drawer, language, path("thread.pdf"));
    });
    worker.join();
    QVERIFY(outcome.has_value());
    QVERIFY(outcome->pages > 10);
}

void ReportPdfTest::cancellingLeavesTheOldFile()
{
    const ui::Language language(QStringLiteral("en"));
    const report::Report sample = tests::sampleReport({});
    int steps = 0;
    int reached = 0;
    const auto count = [&](int done, int total) {
        const bool forward = done >= reached && total == 100;
        reached = done;
        ++steps;
        return forward;
    };
    QVERIFY(ui::report::writePdf(sample, m_drawer, language, path("new.pdf"), count).has_value());
    QCOMPARE(reached, 100);
    std::ofstream(path("old.pdf")) << "old";
    for (const int stopAt : {0, 2, steps / 2, steps - 1}) {
        int calls = 0;
        const auto outcome = ui::report::writePdf(sample, m_drawer, language, path("old.pdf"),
                                                  [&](int, int) { return calls++ < stopAt; });
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().code, ErrorCode::cancelled);
        QCOMPARE(std::filesystem::file_size(path("old.pdf")), std::uintmax_t{3});
    }
    const QStringList files =
        QDir(m_folder.path()).entryList({QStringLiteral(".sse*")}, QDir::Files | QDir::Hidden);
    QVERIFY(files.isEmpty());
}

void ReportPdfTest::saysWhyItCannotWrite()
{
    const ui::Language language(QStringLiteral("en"));
    const auto outcome =
        ui::report::writePdf(tests::sampleReport({}), m_drawer, language, path("none/report.pdf"));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::file_unwritable);
}

ATLAS_TEST(ReportPdfTest)
#include "report_pdf_test.moc"
