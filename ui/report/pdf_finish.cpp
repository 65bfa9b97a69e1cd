#include "ui/report/pdf_finish.h"

#include "ui/report/pdf_markers.h"
#include "ui/report/pdf_parts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QByteArray>

#include <exception>

namespace atlas::ui::report {
namespace {

std::string write(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

Error broken(std::string detail)
{
    return Error{ErrorCode::pdf_failed, {{"detail", std::move(detail)}}};
}

} // namespace

Result<std::string> finishPdf(const QByteArray& written, const PageSet& set, const QStringList& actualTexts,
                              const PdfMetadata& metadata)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", written.constData(), static_cast<std::size_t>(written.size()));
        pdf::Pages pages = pdf.getAllPages();
        if (static_cast<int>(pages.size()) != set.count())
            return tl::unexpected(broken("page count"));
        if (!pdf::replaceMarkers(pages, actualTexts))
            return tl::unexpected(broken("text markers"));
        pdf::addLinks(pdf, pages, set);
        pdf::addOutline(pdf, pages, set);
        pdf::addPageLabels(pdf, set);
        pdf::addMetadata(pdf, metadata);
        pdf::repairCharacters(pdf);
        return write(pdf);
    } catch (const std::exception& thrown) {
        return tl::unexpected(broken(thrown.what()));
    }
}

namespace pdf {

bool replaceMarkers(Pages& pages, const QStringList& actualTexts)
{
    qsizetype opened = 0;
    qsizetype closed = 0;
    for (QPDFObjectHandle& page : pages) {
        QPDFObjectHandle contents = page.getKey("/Contents");
        const std::shared_ptr<Buffer> data = contents.getStreamData(qpdf_dl_generalized);
        const std::string content(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        MarkedContent marked = report::replaceMarkers(content, actualTexts);
        opened += marked.opened;
        closed += marked.closed;
        if (marked.opened > 0)
            contents.replaceStreamData(marked.content, QPDFObjectHandle::newNull(),
                                       QPDFObjectHandle::newNull());
    }
    return opened == actualTexts.size() && closed == actualTexts.size();
}

} // namespace pdf
} // namespace atlas::ui::report
