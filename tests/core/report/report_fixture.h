#pragma once

#include "core/report/builder.h"
#include "tests/core/study/fixture.h"

namespace atlas::tests {

/// What to save as a statistic; the rest is set to sound values.
struct StatisticDraft {
    std::int64_t indicator = 0;
    std::int64_t source = 0;
    std::int64_t year = 2023;
    const char* value = "1";
    std::int64_t multiplier = 0;
    const char* form = "";
    const char* unit = "";
    bool preferred = false;
    bool keyFigure = false;
    const char* reliability = "3";
    const char* note = "";
    const char* age = "";
    const char* currency = "";
    std::int64_t study = 0; ///< 0: the fixture's own
};

/// A study of Viet Nam in two languages, and short ways to fill it.
struct ReportFixture : StudyFixture {
    ReportFixture();

    std::int64_t save(study::Record record);
    [[nodiscard]] study::Record record(const dictionary::Kind& kind) const;

    std::int64_t addIndicator(const char* code, const char* name, const char* domain, const char* unit = "");
    std::int64_t addSource(const char* organisation, std::int64_t year, const char* title);
    std::int64_t addStatistic(const StatisticDraft& draft);
    void addNarrative(const char* chapter, const char* language, const char* text, const char* summary = "");

    /// The report in this language, without figures.
    [[nodiscard]] report::Report build(const char* language = "en") const;
};

/// nullptr when there is none.
[[nodiscard]] const report::Chapter* chapter(const report::Report& report, std::string_view anchor);
/// The text of a run, references and footnote marks included.
[[nodiscard]] std::string text(const report::Inlines& inlines);
/// Every text of a chapter, a line each.
[[nodiscard]] std::string text(const report::Chapter& chapter);

template <typename BlockType>
std::vector<const BlockType*> blocksOf(const report::Report& report)
{
    std::vector<const BlockType*> found;
    for (const report::Chapter& chapter : report.chapters)
        for (const report::Block& block : chapter.blocks)
            if (const auto* content = std::get_if<BlockType>(&block))
                found.push_back(content);
    return found;
}

/// What report::check() finds, as one text; empty when it finds nothing.
[[nodiscard]] std::string findings(const report::Report& report);

} // namespace atlas::tests
