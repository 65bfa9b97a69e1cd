#pragma once

#include "core/report/citations.h"
#include "core/report/material.h"

#include <string>
#include <string_view>
#include <vector>

/// The chapters of the national mapping report, one function each: they append what the file knows to a
/// chapter that already holds its author's text.
namespace atlas::report {

/// What the chapters share while they are written.
struct Composition {
    const Material& material;
    Citations citations;
    std::vector<Footnote> footnotes;
    std::vector<Message> emptyChapters; ///< titles of chapters of the plan that nothing was recorded for

    /// A footnote with this text; the inline that calls it.
    [[nodiscard]] Inline note(Inlines text);
};

[[nodiscard]] std::string figureAnchor(std::string_view id);
/// Appends the figure when the study has data for it, after a sentence that leads to it; false when not.
bool addFigure(const Composition& composition, Chapter& chapter, std::string_view id, Message sentence);

void addExecutiveSummary(Composition& composition, Chapter& chapter);
/// Reads `emptyChapters`: to be called after all other chapters are made.
void addMethodology(Composition& composition, Chapter& chapter);
void addClassifications(Composition& composition, Chapter& chapter);
void addLimitations(Composition& composition, Chapter& chapter);
void addContributions(Composition& composition, Chapter& chapter);
void addAbbreviations(Composition& composition, Chapter& chapter);
void addLandscape(Composition& composition, Chapter& chapter);
void addContext(Composition& composition, Chapter& chapter);

/// Entities, members and workers by form; national forms by registration. Nothing where neither is known.
void addSizeTable(Composition& composition, Chapter& chapter);
void addTypology(Composition& composition, Chapter& chapter);

/// Statistics of these domains (codes of `indicator_domain`) as one table under a sentence that leads to it;
/// nothing when there are none.
struct StatisticsTable {
    std::string_view anchor;
    std::vector<std::string_view> domains;
    bool ofTheCountry = false; ///< indicators about the country as a whole instead of its SSE
    Message sentence;
    Message title;
};
bool addStatistics(Composition& composition, Chapter& chapter, const StatisticsTable& table);

} // namespace atlas::report
