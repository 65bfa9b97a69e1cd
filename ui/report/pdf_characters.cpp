#include "ui/report/pdf_parts.h"

#include "ui/report/character_map.h"
#include "ui/report/content_spans.h"
#include "ui/report/glyph_learner.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <set>

namespace atlas::ui::report::pdf {
namespace {

std::string dataOf(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

/// The maps of all fonts, by the number of the font's object.
class FontMaps {
public:
    explicit FontMaps(QPDF& pdf)
    {
        for (QPDFObjectHandle& object : pdf.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
                continue;
            QPDFObjectHandle stream = object.getKey("/ToUnicode");
            CharacterMap map = CharacterMap::parse(dataOf(stream));
            map.repair();
            m_fonts.emplace(object.getObjectID(), Font{stream, std::move(map), {}});
        }
    }

    void learn(const Pages& pages)
    {
        for (const QPDFObjectHandle& page : pages)
            learnPage(page);
        for (auto& [number, font] : m_fonts) {
            for (const std::uint16_t code : font.unknown)
                font.map.add(code, m_learner.characters({number, code}));
        }
    }

    void write()
    {
        for (auto& [number, font] : m_fonts)
            font.stream.replaceStreamData(font.map.toString(), QPDFObjectHandle::newNull(),
                                          QPDFObjectHandle::newNull());
    }

private:
    struct Font {
        QPDFObjectHandle stream;
        CharacterMap map;
        std::set<std::uint16_t> unknown; ///< codes met without characters
    };

    void learnPage(QPDFObjectHandle page)
    {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        const auto known = [this](const GlyphLearner::Glyph& glyph) {
            const auto font = m_fonts.find(glyph.font);
            return font == m_fonts.end() ? std::u16string() : font->second.map.characters(glyph.code);
        };
        for (const ContentSpan& span : contentSpans(dataOf(page.getKey("/Contents")))) {
            std::vector<GlyphLearner::Glyph> glyphs;
            for (const auto& [name, code] : span.glyphs) {
                const GlyphLearner::Glyph glyph{fonts.isDictionary() ? fonts.getKey(name).getObjectID() : 0,
                                                code};
                glyphs.push_back(glyph);
                const auto font = m_fonts.find(glyph.font);
                if (font != m_fonts.end() && font->second.map.characters(code).empty())
                    font->second.unknown.insert(code);
            }
            m_learner.learn(glyphs, span.text, known);
        }
    }

    std::map<int, Font> m_fonts;
    GlyphLearner m_learner;
};

} // namespace

void repairCharacters(QPDF& pdf, const Pages& pages)
{
    FontMaps fonts(pdf);
    fonts.learn(pages);
    fonts.write();
}

} // namespace atlas::ui::report::pdf
