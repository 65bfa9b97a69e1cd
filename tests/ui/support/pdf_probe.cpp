#include "tests/ui/support/pdf_probe.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace atlas::tests {
namespace {

class Prober {
public:
    explicit Prober(const std::string& path)
    {
        m_pdf.processFile(path.c_str());
        m_pages = m_pdf.getAllPages();
    }

    PdfProbe run()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        m_probe.pages = static_cast<int>(m_pages.size());
        m_probe.language = root.getKey("/Lang").getUTF8Value();
        const auto xmp = root.getKey("/Metadata").getStreamData(qpdf_dl_generalized);
        m_probe.xmp.assign(reinterpret_cast<const char*>(xmp->getBuffer()), xmp->getSize());
        QPDFObjectHandle labels = root.getKey("/PageLabels").getKey("/Nums");
        for (int i = 0; i + 1 < labels.getArrayNItems(); i += 2)
            m_probe.labels.emplace_back(static_cast<int>(labels.getArrayItem(i).getIntValue()),
                                        labels.getArrayItem(i + 1).getKey("/S").getName());
        for (int page = 0; page < m_probe.pages; ++page)
            addLinks(page);
        addBookmarks(root.getKey("/Outlines"), 1);
        m_probe.warned = m_pdf.anyWarnings();
        return m_probe;
    }

private:
    int pageOf(QPDFObjectHandle destination)
    {
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            if (m_pages[i].getObjGen() == destination.getArrayItem(0).getObjGen())
                return static_cast<int>(i);
        }
        return -1;
    }

    void addLinks(int page)
    {
        QPDFObjectHandle annotations = m_pages[static_cast<std::size_t>(page)].getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            QPDFObjectHandle annotation = annotations.getArrayItem(i);
            ProbedLink link;
            link.page = page;
            for (int edge = 0; edge < 4; ++edge)
                link.rect[static_cast<std::size_t>(edge)] =
                    annotation.getKey("/Rect").getArrayItem(edge).getNumericValue();
            if (annotation.hasKey("/Dest"))
                link.target = pageOf(annotation.getKey("/Dest"));
            else
                link.url = annotation.getKey("/A").getKey("/URI").getStringValue();
            m_probe.links.push_back(link);
        }
    }

    void addBookmarks(QPDFObjectHandle parent, int level)
    {
        for (QPDFObjectHandle entry = parent.getKey("/First"); entry.isDictionary();
             entry = entry.getKey("/Next")) {
            m_probe.bookmarks.push_back({level, QString::fromStdString(entry.getKey("/Title").getUTF8Value()),
                                         pageOf(entry.getKey("/Dest"))});
            addBookmarks(entry, level + 1);
        }
    }

    QPDF m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    PdfProbe m_probe;
};

} // namespace

PdfProbe probePdf(const std::string& path)
{
    return Prober(path).run();
}

} // namespace atlas::tests
