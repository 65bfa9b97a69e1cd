#include "core/report/builder.h"

#include "core/report/author_text.h"
#include "core/report/chapters.h"
#include "core/report/front_matter.h"
#include "core/report/numbering.h"
#include "core/report/prose.h"

#include <algorithm>
#include <array>

namespace atlas::report {
namespace {

/// What the program adds to a chapter, by its code in the vocabulary `chapter`, whose order is that of the
/// report.
struct ChapterPlan {
    std::string_view code;
    bool front = false;
    bool numbered = true;
    void (*add)(Composition&, Chapter&) = nullptr;
};
constexpr std::array plans{
    ChapterPlan{"foreword", true, false, nullptr},
    ChapterPlan{"acknowledgements", true, false, nullptr},
    ChapterPlan{"executive_summary", false, false, addExecutiveSummary},
    ChapterPlan{"methodology", false, true, addMethodology},
    ChapterPlan{"context", false, true, addContext},
    ChapterPlan{"landscape", false, true, addLandscape},
    ChapterPlan{"sdg", false, true, addContributions},
};

ChapterPlan planOf(std::string_view code)
{
    for (const ChapterPlan& plan : plans)
        if (plan.code == code)
            return plan;
    return {code};
}

Chapter composed(Composition& composition, const dictionary::Term& term)
{
    const ChapterPlan plan = planOf(term.code);
    Chapter chapter;
    chapter.anchor = "chapter-" + term.code;
    chapter.number = plan.numbered ? "?" : "";
    chapter.front = plan.front;
    chapter.title = composition.material.label("chapter", term.code);
    addAuthorText(composition.material, term.code, chapter);
    if (plan.add != nullptr)
        plan.add(composition, chapter);
    return chapter;
}

/// In the order of the vocabulary, without empty ones. The methodology is made last, as it tells what the
/// others lack.
std::vector<Chapter> composedAll(Composition& composition, const dictionary::Vocabulary& terms)
{
    std::vector<Chapter> chapters;
    std::size_t place = 0;
    const dictionary::Term* methodology = terms.find("methodology");
    for (const dictionary::Term& term : terms.terms) {
        if (&term == methodology) {
            place = chapters.size();
            continue;
        }
        Chapter chapter = composed(composition, term);
        if (!chapter.blocks.empty())
            chapters.push_back(std::move(chapter));
        else if (!chapter.number.empty())
            composition.emptyChapters.push_back(chapter.title);
    }
    if (methodology != nullptr)
        chapters.insert(chapters.begin() + static_cast<std::ptrdiff_t>(place),
                        composed(composition, *methodology));
    return chapters;
}

void addListOfAbbreviations(Composition& composition, Report& report)
{
    Chapter chapter;
    chapter.anchor = "chapter-abbreviations";
    chapter.title = message(ATLAS_TEXT("report", "Abbreviations"));
    chapter.front = true;
    addAbbreviations(composition, chapter);
    const auto place = std::find_if(report.chapters.begin(), report.chapters.end(),
                                    [](const Chapter& one) { return !one.front; });
    report.chapters.insert(place, std::move(chapter));
}

void addReferences(const Composition& composition, Report& report)
{
    Chapter chapter;
    chapter.anchor = "chapter-references";
    chapter.title = message(ATLAS_TEXT("report", "References"));
    Bibliography cited = composition.citations.cited();
    Bibliography others = composition.citations.uncited();
    if (!cited.entries.empty())
        chapter.blocks.emplace_back(std::move(cited));
    if (!others.entries.empty()) {
        chapter.blocks.emplace_back(
            heading(message(ATLAS_TEXT("report", "Further sources")), "chapter-references-further"));
        chapter.blocks.emplace_back(std::move(others));
    }
    if (!chapter.blocks.empty())
        report.chapters.push_back(std::move(chapter));
}

} // namespace

Result<Report> build(const study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                     const FigureSource& figures, const ReportOptions& options)
{
    const auto material = readMaterial(file, vocabularies, figures, options);
    if (!material)
        return tl::unexpected(material.error());
    Composition composition{*material, Citations(*material), {}, {}};
    Report report;
    addFrontMatter(*material, report);
    const dictionary::Vocabulary* chapters = vocabularies.find("chapter");
    if (chapters == nullptr)
        return fail(ErrorCode::invalid_argument, {{"detail", "chapter"}});
    for (Chapter& chapter : composedAll(composition, *chapters))
        report.chapters.push_back(std::move(chapter));
    addListOfAbbreviations(composition, report);
    addReferences(composition, report);
    report.footnotes = std::move(composition.footnotes);
    number(report);
    return report;
}

} // namespace atlas::report
