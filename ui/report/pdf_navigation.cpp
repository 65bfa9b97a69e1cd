#include "ui/report/pdf_parts.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QUrl>

#include <algorithm>
#include <sstream>

namespace atlas::ui::report::pdf {
namespace {

QPDFObjectHandle real(qreal value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

QPDFObjectHandle name(const char* text)
{
    return QPDFObjectHandle::newName(text);
}

QPDFObjectHandle text(const QString& value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/// [page /XYZ null top null]
QPDFObjectHandle destination(const Pages& pages, const PdfAdditions& additions, const PdfPlace& place)
{
    constexpr double air = 12; // what is jumped to should not touch the window's edge
    const double top = std::min(additions.pageHeight, additions.pageHeight - place.top + air);
    return QPDFObjectHandle::newArray({pages[static_cast<std::size_t>(place.page)], name("/XYZ"),
                                       QPDFObjectHandle::newNull(), real(top), QPDFObjectHandle::newNull()});
}

QPDFObjectHandle annotation(const Pages& pages, const PdfAdditions& additions, const PdfLink& link)
{
    const double height = additions.pageHeight;
    QPDFObjectHandle made = QPDFObjectHandle::newDictionary();
    made.replaceKey("/Type", name("/Annot"));
    made.replaceKey("/Subtype", name("/Link"));
    made.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed
    made.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    made.replaceKey("/Rect", QPDFObjectHandle::newArray({real(link.left), real(height - link.bottom),
                                                         real(link.right), real(height - link.top)}));
    if (link.url.isEmpty()) {
        made.replaceKey("/Dest", destination(pages, additions, link.target));
        return made;
    }
    QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/S", name("/URI"));
    const QByteArray encoded = QUrl(link.url).toEncoded();
    action.replaceKey("/URI", QPDFObjectHandle::newString(encoded.toStdString()));
    made.replaceKey("/A", action);
    return made;
}

/// Bookmarks as the tree that a PDF keeps: every node knows its neighbours, its first and its last child.
class OutlineTree {
public:
    explicit OutlineTree(QPDF& pdf)
        : m_pdf(pdf)
        , m_root(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()))
        , m_path{{0, m_root, 0}}
    {
        m_root.replaceKey("/Type", name("/Outlines"));
    }

    void add(int level, const QString& title, const QPDFObjectHandle& target)
    {
        while (m_path.size() > 1 && m_path.back().level >= level)
            pop();
        QPDFObjectHandle parent = m_path.back().object;
        QPDFObjectHandle entry = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", text(title));
        entry.replaceKey("/Parent", parent);
        entry.replaceKey("/Dest", target);
        if (parent.hasKey("/Last")) {
            QPDFObjectHandle previous = parent.getKey("/Last");
            previous.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", previous);
        } else {
            parent.replaceKey("/First", entry);
        }
        parent.replaceKey("/Last", entry);
        ++m_path.back().children;
        m_path.push_back({level, entry, 0});
    }

    [[nodiscard]] QPDFObjectHandle finish()
    {
        while (m_path.size() > 1)
            pop();
        m_root.replaceKey("/Count", QPDFObjectHandle::newInteger(m_path.front().children));
        return m_root;
    }

private:
    struct Node {
        int level;
        QPDFObjectHandle object;
        int children;
    };

    // Chapters open closed: a negative count.
    void pop()
    {
        Node& node = m_path.back();
        if (node.children > 0)
            node.object.replaceKey("/Count", QPDFObjectHandle::newInteger(-node.children));
        m_path.pop_back();
    }

    QPDF& m_pdf;
    QPDFObjectHandle m_root;
    std::vector<Node> m_path;
};

} // namespace

void addLinks(QPDF& pdf, const Pages& pages, const PdfAdditions& additions)
{
    auto link = additions.links.begin();
    while (link != additions.links.end()) {
        const int page = link->page;
        QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
        for (; link != additions.links.end() && link->page == page; ++link)
            annotations.appendItem(pdf.makeIndirectObject(annotation(pages, additions, *link)));
        QPDFObjectHandle object = pages[static_cast<std::size_t>(page)];
        object.replaceKey("/Annots", annotations);
    }
}

void addOutline(QPDF& pdf, const Pages& pages, const PdfAdditions& additions)
{
    if (additions.bookmarks.empty())
        return;
    OutlineTree tree(pdf);
    for (const PdfBookmark& bookmark : additions.bookmarks)
        tree.add(bookmark.level, bookmark.title, destination(pages, additions, bookmark.target));
    pdf.getRoot().replaceKey("/Outlines", tree.finish());
    pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
}

void addPageLabels(QPDF& pdf, const PdfAdditions& additions)
{
    std::ostringstream labels;
    labels << "<</Nums [0 <</S /r>>";
    if (additions.firstBodyPage < additions.pageCount)
        labels << ' ' << additions.firstBodyPage << " <</S /D>>";
    labels << "]>>";
    pdf.getRoot().replaceKey("/PageLabels", QPDFObjectHandle::parse(labels.str()));
}

} // namespace atlas::ui::report::pdf
