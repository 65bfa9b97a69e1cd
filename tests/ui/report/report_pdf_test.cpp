#include "tests/ui/report/sample_report.h"
#include "tests/ui/support/registry.h"
#include "ui/common/language.h"
#include "ui/report/report_pdf.h"

#include <qpdf/QPDF.hh>

#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace atlas;

class ReportPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAValidPdf();
};

void ReportPdfTest::writesAValidPdf()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("report.pdf")).toStdString();
    const ui::Language language(QStringLiteral("en"));
    const auto outcome = ui::report::writePdf(tests::sampleReport({}), tests::BarDrawer(), language, path);
    QVERIFY(outcome.has_value());
    QCOMPARE(std::filesystem::file_size(path), outcome->bytes);
    QPDF pdf;
    pdf.processFile(path.c_str());
    QCOMPARE(static_cast<int>(pdf.getAllPages().size()), outcome->pages);
    QVERIFY(pdf.getWarnings().empty());
    if (qEnvironmentVariableIsSet("ATLAS_KEEP_PDF"))
        std::filesystem::copy_file(path, qEnvironmentVariable("ATLAS_KEEP_PDF").toStdString(),
                                   std::filesystem::copy_options::overwrite_existing);
}

ATLAS_TEST(ReportPdfTest)
#include "report_pdf_test.moc"
