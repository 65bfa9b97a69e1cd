#include "ui/report/pdf_parts.h"

#include "ui/report/character_map.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace atlas::ui::report::pdf {

void repairCharacters(QPDF& pdf)
{
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
        const std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        CharacterMap map = CharacterMap::parse(text);
        map.repair();
        stream.replaceStreamData(map.toString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace atlas::ui::report::pdf
