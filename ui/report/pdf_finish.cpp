#include "ui/report/pdf_finish.h"

#include "ui/report/marked_content.h"
#include "ui/report/pdf_parts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
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

} // namespace

FinishedPdf finishPdf(const QByteArray& written, const PdfAdditions& additions)
{
    FinishedPdf finished;
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", written.constData(), static_cast<std::size_t>(written.size()));
        pdf::Pages pages = pdf.getAllPages();
        if (static_cast<int>(pages.size()) != additions.pageCount) {
            finished.problem = "page count";
            return finished;
        }
        finished.textsPlaced = pdf::placeActualTexts(pages, additions.actualTexts);
        pdf::addLinks(pdf, pages, additions);
        pdf::addOutline(pdf, pages, additions);
        pdf::addPageLabels(pdf, additions);
        pdf::addMetadata(pdf, additions.metadata);
        pdf::repairCharacters(pdf, pages);
        finished.bytes = write(pdf);
    } catch (const std::exception& thrown) {
        finished.problem = thrown.what();
    }
    return finished;
}

namespace pdf {

bool placeActualTexts(Pages& pages, const QStringList& actualTexts)
{
    int opened = 0;
    int closed = 0;
    std::vector<std::string> contents;
    for (QPDFObjectHandle& page : pages) {
        const std::shared_ptr<Buffer> data = page.getKey("/Contents").getStreamData(qpdf_dl_generalized);
        const std::string content(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        MarkedContent marked = report::replaceMarkers(content, actualTexts);
        opened += marked.opened;
        closed += marked.closed;
        contents.push_back(marked.opened > 0 ? std::move(marked.content) : std::string());
    }
    if (opened != actualTexts.size() || closed != actualTexts.size())
        return false;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (!contents[i].empty())
            pages[i]
                .getKey("/Contents")
                .replaceStreamData(contents[i], QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
    return true;
}

} // namespace pdf
} // namespace atlas::ui::report
