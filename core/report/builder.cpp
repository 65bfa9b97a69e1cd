#include "core/report/builder.h"

#include "core/report/author_text.h"
#include "core/report/chapters.h"
#include "core/report/front_matter.h"
#include "core/report/numbering.h"
#include "core/report/prose.h"

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
    ChapterPlan{"context", false, true, addContext},
    ChapterPlan{"landscape", false, true, addLandscape},
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
                     const FigureMaker& figures, const ReportOptions& options)
{
    const auto material = readMaterial(file, vocabularies, figures, options);
    if (!material)
        return tl::unexpected(material.error());
    Composition composition{*material, Citations(*material), {}};
    Report report;
    addFrontMatter(*material, report);
    const dictionary::Vocabulary* chapters = vocabularies.find("chapter");
    if (chapters == nullptr)
        return fail(ErrorCode::invalid_argument, {{"detail", "chapter"}});
    for (const dictionary::Term& term : chapters->terms)
        if (Chapter chapter = composed(composition, term); !chapter.blocks.empty())
            report.chapters.push_back(std::move(chapter));
    addReferences(composition, report);
    report.footnotes = std::move(composition.footnotes);
    number(report);
    return report;
}

} // namespace atlas::report
