#include "ui/report/pdf_parts.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace atlas::ui::report::pdf {
namespace {

std::string escaped(const std::string& text)
{
    std::string safe;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        default:
            // What XML 1.0 cannot hold at all.
            if (static_cast<unsigned char>(letter) >= 0x20)
                safe += letter;
        }
    }
    return safe;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string list(const std::string& property, const std::string& container,
                 const std::vector<std::string>& items)
{
    if (items.empty())
        return {};
    std::string xml = "<dc:" + property + "><rdf:" + container + ">";
    for (const std::string& item : items)
        xml += "<rdf:li>" + escaped(item) + "</rdf:li>";
    return xml + "</rdf:" + container + "></dc:" + property + ">\n";
}

std::string alternative(const std::string& property, const std::string& text)
{
    if (text.empty())
        return {};
    return "<dc:" + property + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) +
           "</rdf:li></rdf:Alt></dc:" + property + ">\n";
}

std::string xmp(const PdfMetadata& metadata)
{
    std::string xml =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
        "<dc:format>application/pdf</dc:format>\n";
    xml += alternative("title", metadata.title) + alternative("description", metadata.subject);
    xml += list("creator", "Seq", metadata.authors) + list("subject", "Bag", metadata.keywords);
    if (!metadata.language.empty())
        xml += list("language", "Bag", {metadata.language});
    if (!metadata.keywords.empty())
        xml += "<pdf:Keywords>" + escaped(joined(metadata.keywords)) + "</pdf:Keywords>\n";
    xml += "<xmp:CreatorTool>SSE Atlas</xmp:CreatorTool>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
    return xml;
}

void put(QPDFObjectHandle& dictionary, const std::string& key, const std::string& text)
{
    if (text.empty())
        dictionary.removeKey(key);
    else
        dictionary.replaceKey(key, QPDFObjectHandle::newUnicodeString(text));
}

} // namespace

void addMetadata(QPDF& pdf, const PdfMetadata& metadata)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    put(info, "/Title", metadata.title);
    put(info, "/Subject", metadata.subject);
    put(info, "/Author", joined(metadata.authors));
    put(info, "/Keywords", joined(metadata.keywords));
    put(info, "/Creator", "SSE Atlas");

    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle packet = QPDFObjectHandle::newStream(&pdf, xmp(metadata));
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", packet);
    if (!metadata.language.empty())
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(metadata.language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
}

} // namespace atlas::ui::report::pdf
