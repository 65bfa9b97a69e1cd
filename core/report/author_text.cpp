#include "core/report/author_text.h"

#include "core/dictionary/kinds/narrative.h"
#include "core/report/markdown.h"
#include "core/report/prose.h"

#include <algorithm>

namespace atlas::report {

namespace fields = dictionary::narrative;
using study::Record;

namespace {

std::string_view languageOf(const Record& narrative)
{
    return narrative.values.text(dictionary::common::lang);
}

/// The chapter's texts in the report's language, else in that of the one written first.
std::vector<const Record*> chosenTexts(const Material& material, std::string_view chapterCode,
                                       const dictionary::Field& field)
{
    std::vector<const Record*> texts;
    for (const Record& narrative : material.narratives)
        if (narrative.values.text(fields::chapter) == chapterCode && narrative.values.has(field))
            texts.push_back(&narrative);
    if (texts.empty())
        return texts;
    const bool translated = std::any_of(texts.begin(), texts.end(), [&](const Record* text) {
        return languageOf(*text) == material.language;
    });
    const std::string language(translated ? std::string_view(material.language) : languageOf(*texts.front()));
    texts.erase(std::remove_if(texts.begin(), texts.end(),
                               [&](const Record* text) { return languageOf(*text) != language; }),
                texts.end());
    return texts;
}

void addSummary(const Material& material, std::string_view chapterCode, Chapter& chapter, bool& marked)
{
    Callout box;
    for (const Record* text : chosenTexts(material, chapterCode, fields::summary)) {
        const Message mark = untranslatedMark(material, *text);
        if (!mark.empty() && !marked)
            box.paragraphs.push_back({{emphasis(mark)}});
        marked = marked || !mark.empty();
        box.paragraphs.push_back({inlinesOf(text->values.text(fields::summary))});
    }
    if (!box.paragraphs.empty())
        chapter.blocks.emplace_back(std::move(box));
}

} // namespace

Message untranslatedMark(const Material& material, const Record& text)
{
    const std::string_view language = languageOf(text);
    if (language.empty() || language == material.language)
        return {};
    return message(
        ATLAS_TEXT("report",
                   "This text is printed in its original language (%1). A translation is not available yet."),
        {material.label("language", language)});
}

void addAuthorText(const Material& material, std::string_view chapterCode, Chapter& chapter)
{
    bool marked = false;
    addSummary(material, chapterCode, chapter, marked);
    int headings = 0;
    for (const Record* text : chosenTexts(material, chapterCode, fields::text)) {
        const Message mark = untranslatedMark(material, *text);
        if (!mark.empty() && !marked)
            chapter.blocks.emplace_back(Paragraph{{emphasis(mark)}});
        marked = marked || !mark.empty();
        for (Block& block : blocksOf(text->values.text(fields::text))) {
            if (auto* heading = std::get_if<Heading>(&block); heading != nullptr && heading->level == 2)
                heading->anchor = chapter.anchor + "-text-" + std::to_string(++headings);
            chapter.blocks.push_back(std::move(block));
        }
    }
}

} // namespace atlas::report
