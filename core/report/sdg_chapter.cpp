#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/report/chapters.h"
#include "core/report/prose.h"

#include <algorithm>

namespace atlas::report {

namespace fields = dictionary::sdg_contribution;

namespace {

/// "8.5 Full employment and decent work", "Goal 8: Decent work and economic growth"
Message targetName(const Material& material, const Contribution& one)
{
    if (one.target.empty())
        return message(ATLAS_TEXT("report", "Goal %1: %2"),
                       {one.goal, material.label(fields::goal.vocabulary, one.goal)});
    return message(ATLAS_TEXT("report", "%1 %2"),
                   {one.target, material.label(fields::target.vocabulary, one.target)});
}

Message formName(const Material& material, const Contribution& one)
{
    if (!one.nationalForm.empty())
        return material.label(fields::national_form.vocabulary, one.nationalForm);
    if (!one.form.empty())
        return material.label(fields::sse_form.vocabulary, one.form);
    return message(one.ofTheWhole ? ATLAS_TEXT("report", "All forms")
                                  : ATLAS_TEXT("report", "Not classified"));
}

/// What does harm is said with what does good.
TableCell statementCell(const Contribution& one)
{
    TableCell made = cell(Message::literal(one.statement));
    if (one.direction == "mixed")
        made.text.push_back(plainText(message(ATLAS_TEXT("report", " (mixed effect)"))));
    else if (one.direction == "negative")
        made.text.push_back(plainText(message(ATLAS_TEXT("report", " (negative effect)"))));
    return made;
}

std::vector<TableCell> row(Composition& composition, const Contribution& one, bool withSources)
{
    const Material& material = composition.material;
    std::vector<TableCell> cells{cell(targetName(material, one)), cell(formName(material, one)),
                                 statementCell(one), cell(message("", {one.count})),
                                 cell(material.label(fields::strength.vocabulary, one.strength))};
    if (withSources)
        cells.push_back(one.source == 0 ? cell(Message::literal("…"))
                                        : TableCell{{composition.citations.point(one.source, one.locator)}});
    return cells;
}

TableBlock statements(Composition& composition)
{
    using Align = TableColumn::Align;
    const Contributions& contributions = composition.material.contributions;
    TableBlock table;
    table.anchor = "table-contributions";
    table.title = message(ATLAS_TEXT("report", "Contributions to the Sustainable Development Goals"));
    table.subtitle = composition.material.label("country", composition.material.country);
    table.columns = {{Align::start, message(ATLAS_TEXT("report", "Goal or target")), 2},
                     {Align::start, message(ATLAS_TEXT("report", "Form")), 1.1},
                     {Align::start, message(ATLAS_TEXT("report", "Contribution")), 2.4},
                     {Align::end, message(ATLAS_TEXT("report", "Cases")), 0.5},
                     {Align::start, message(ATLAS_TEXT("report", "Strongest evidence")), 1.4}};
    const bool withSources = std::any_of(contributions.shown.begin(), contributions.shown.end(),
                                         [](const Contribution& one) { return one.source != 0; });
    if (withSources)
        table.columns.push_back({Align::start, message(ATLAS_TEXT("report", "Source")), 1});
    for (const Contribution& one : contributions.shown)
        table.rows.push_back(row(composition, one, withSources));
    if (contributions.behindShown < contributions.recorded)
        table.notes.push_back(message(
            ATLAS_TEXT("report", "The statements with the strongest evidence; they stand for %1 of %2 "
                                 "contributions on record."),
            {contributions.behindShown, contributions.recorded}));
    table.notes.push_back(message(ATLAS_TEXT(
        "report",
        "Statements in the same words are given once; “Cases” says how many contributions they stand for.")));
    table.sources = {message(ATLAS_TEXT("report", "Records of the study."))};
    return table;
}

} // namespace

void addContributions(Composition& composition, Chapter& chapter)
{
    const Contributions& contributions = composition.material.contributions;
    if (composition.material.figures.contains("C26")) {
        chapter.blocks.emplace_back(
            heading(message(ATLAS_TEXT("report", "Goals by form")), chapter.anchor + "-forms"));
        addFigure(composition, chapter, "C26",
                  message(ATLAS_TEXT(
                      "report", "Not every form contributes to the same goals, and not everywhere is the "
                                "evidence equally strong")));
    }
    if (!contributions.shown.empty()) {
        chapter.blocks.emplace_back(
            heading(message(ATLAS_TEXT("report", "Contributions on record")), chapter.anchor + "-records"));
        Paragraph text =
            mention(message(ATLAS_PLURAL("report", "The study records %n contributions to the goals"),
                            {contributions.recorded}),
                    {"table-contributions"});
        if (contributions.withoutTarget > 0)
            text.text.push_back(
                plainText(message(ATLAS_PLURAL("report", " %n of them name a goal but no target."),
                                  {contributions.withoutTarget})));
        chapter.blocks.emplace_back(std::move(text));
        chapter.blocks.emplace_back(statements(composition));
    }
    if (composition.material.facts.countries > 1 && composition.material.figures.contains("C25")) {
        chapter.blocks.emplace_back(
            heading(message(ATLAS_TEXT("report", "Beside the other countries of the study")),
                    chapter.anchor + "-countries"));
        addFigure(
            composition, chapter, "C25",
            message(ATLAS_TEXT(
                "report", "The countries are shown side by side, not ranked: more evidence is found where "
                          "more was asked")));
    }
}

} // namespace atlas::report
