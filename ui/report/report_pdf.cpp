#include "ui/report/report_pdf.h"

#include "core/base/atomic_file.h"
#include "ui/common/language.h"
#include "ui/report/pdf_finish.h"
#include "ui/report/pdf_markers.h"
#include "ui/report/scripts.h"
#include "ui/report/styled_text.h"
#include "ui/report/units.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace atlas::ui::report {
namespace {

std::string utf8(const Language& language, const Message& message)
{
    return printable(language.text(message)).toStdString();
}

PdfMetadata metadataOf(const atlas::report::Report& report, const Language& language)
{
    PdfMetadata metadata;
    metadata.title = utf8(language, report.title);
    metadata.subject = utf8(language, report.subtitle);
    metadata.language = report.language;
    for (const std::string& author : report.authors)
        metadata.authors.push_back(printable(QString::fromStdString(author)).toStdString());
    for (const std::string& keyword : report.keywords)
        metadata.keywords.push_back(printable(QString::fromStdString(keyword)).toStdString());
    return metadata;
}

PdfAdditions additionsTo(const PageSet& pages)
{
    PdfAdditions additions;
    additions.pageCount = pages.count();
    additions.pageHeight = pages.pageSize().height();
    additions.firstBodyPage = pages.firstBodyPage();
    for (int page = 0; page < pages.count(); ++page) {
        for (const PageSet::PageLink& link : pages.links(page))
            additions.links.push_back({page,
                                       link.area.left(),
                                       link.area.top(),
                                       link.area.right(),
                                       link.area.bottom(),
                                       link.url,
                                       {link.target.page, link.target.top}});
    }
    for (const PageSet::Bookmark& bookmark : pages.bookmarks())
        additions.bookmarks.push_back(
            {bookmark.level, bookmark.title, {bookmark.target.page, bookmark.target.top}});
    return additions;
}

/// Paints all pages into `buffer`; false when told to stop or the writer gave up.
Result<void> paint(const PageSet& pages, QBuffer& buffer, MarkerSink& markers, const Progress& progress)
{
    QPdfWriter writer(&buffer);
    writer.setResolution(720);
    writer.setPageSize(QPageSize(pages.pageSize(), QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::pdf_failed, {{"detail", "QPdfWriter"}});
    for (int page = 0; page < pages.count(); ++page) {
        if (progress && !progress(50 + 50 * page / pages.count(), 100))
            return fail(ErrorCode::cancelled);
        if (page > 0 && !writer.newPage())
            return fail(ErrorCode::pdf_failed, {{"detail", "QPdfWriter"}});
        painter.save();
        painter.scale(unitsPerPoint, unitsPerPoint);
        pages.paintPage(painter, page, &markers);
        painter.restore();
    }
    return {};
}

} // namespace

Result<PdfOutcome> writePdf(const atlas::report::Report& report, const FigureDrawer& drawer,
                            const Language& language, const std::filesystem::path& path,
                            const Progress& progress)
{
    Result<AtomicFile> file =
        AtomicFile::create(path); // a place that cannot be written shows before the work
    if (!file)
        return forward(std::move(file));
    const auto firstHalf = [&progress](int done, int total) {
        return !progress || progress(50 * done / total, 100);
    };
    Result<PageSet> pages = PageSet::layOut(report, drawer, language, firstHalf);
    if (!pages)
        return forward(std::move(pages));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    MarkerSink markers;
    Result<void> painted = paint(*pages, buffer, markers, progress);
    if (!painted)
        return forward(std::move(painted));
    PdfAdditions additions = additionsTo(*pages);
    additions.actualTexts = markers.texts();
    additions.metadata = metadataOf(report, language);
    const FinishedPdf finished = finishPdf(buffer.data(), additions);
    if (finished.bytes.empty())
        return fail(ErrorCode::pdf_failed, {{"detail", finished.problem}});
    if (progress && !progress(100, 100))
        return fail(ErrorCode::cancelled);
    if (Result<void> written = file->write(finished.bytes); !written)
        return forward(std::move(written));
    if (Result<void> committed = file->commit(); !committed)
        return forward(std::move(committed));
    return PdfOutcome{pages->count(), finished.bytes.size(), missingFamilies(), finished.textsPlaced};
}

} // namespace atlas::ui::report
