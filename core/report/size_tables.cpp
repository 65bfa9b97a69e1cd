#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/report/chapters.h"
#include "core/report/prose.h"

#include <algorithm>
#include <array>

namespace atlas::report {
namespace {

using Align = TableColumn::Align;

/// Missing is not zero: "…" is explained below the table.
Message unknown()
{
    return Message::literal("…");
}

Message formLabel(const Material& material, const std::string& form)
{
    return form.empty() ? message(ATLAS_TEXT("report", "Not classified"))
                        : material.label(dictionary::entity::sse_form.vocabulary, form);
}

Message unitLabel(std::string_view unit)
{
    struct Word {
        std::string_view code;
        std::string_view text;
    };
    static constexpr std::array words{
        Word{"persons", ATLAS_PLURAL("report", "%n persons")},
        Word{"households", ATLAS_PLURAL("report", "%n households")},
        Word{"legal_persons", ATLAS_PLURAL("report", "%n legal persons")},
        Word{"cooperatives", ATLAS_PLURAL("report", "%n cooperatives")},
        Word{"headcount", ATLAS_PLURAL("report", "%n persons")},
        Word{"fte", ATLAS_PLURAL("report", "%n full-time equivalents")},
    };
    for (const Word& word : words)
        if (word.code == unit)
            return message(word.text);
    return message(ATLAS_TEXT("report", "%1 (unit not recorded)"));
}

/// A number, or the dash that stands for zero in tables.
Message orDash(std::int64_t n)
{
    return n == 0 ? Message::literal("–") : message("", {n});
}

/// A line for each unit, so that numbers of different units stand apart.
struct SumCells {
    TableCell sums;
    TableCell entities;
};

SumCells sumCells(const std::vector<ReportedSum>& reported)
{
    SumCells cells;
    for (const ReportedSum& sum : reported) {
        for (TableCell* one : {&cells.sums, &cells.entities})
            if (!one->text.empty())
                one->text.push_back({Inline::Kind::line_break, {}, {}});
        Message number = unitLabel(sum.unit);
        number.arguments = {sum.sum};
        cells.sums.text.push_back(plainText(std::move(number)));
        cells.entities.text.push_back(plainText(message("", {sum.entities})));
    }
    if (reported.empty())
        cells = {cell(unknown()), cell(orDash(0))};
    return cells;
}

std::vector<TableCell> row(const FormSize& size, const Message& label, bool withWorkers, bool withMembers)
{
    std::vector<TableCell> cells{cell(label), cell(message("", {size.entities}))};
    const auto add = [&](const std::vector<ReportedSum>& reported) {
        SumCells made = sumCells(reported);
        cells.push_back(std::move(made.sums));
        cells.push_back(std::move(made.entities));
    };
    if (withMembers)
        add(size.members);
    if (withWorkers)
        add(size.workers);
    return cells;
}

std::vector<TableColumn> sizeColumns(bool withWorkers, bool withMembers)
{
    std::vector<TableColumn> columns{{Align::start, message(ATLAS_TEXT("report", "Form")), 1.8},
                                     {Align::end, message(ATLAS_TEXT("report", "Entities")), 0.9}};
    if (withMembers) {
        columns.push_back({Align::end, message(ATLAS_TEXT("report", "Members")), 1.8});
        columns.push_back({Align::end, message(ATLAS_TEXT("report", "reported by")), 0.9});
    }
    if (withWorkers) {
        columns.push_back({Align::end, message(ATLAS_TEXT("report", "Workers")), 1.8});
        columns.push_back({Align::end, message(ATLAS_TEXT("report", "reported by")), 0.9});
    }
    return columns;
}

void addSizeNotes(const Material& material, TableBlock& table)
{
    const FormSizes& sizes = material.sizes;
    if (sizes.year != 0)
        table.notes.push_back(message(
            ATLAS_TEXT(
                "report",
                "Members and workers are those reported for %1, by the number of entities given; nothing is "
                "estimated for the others. A person who belongs to two entities is counted twice."),
            {Year{sizes.year}}));
    if (material.facts.unions > 0)
        table.notes.push_back(message(ATLAS_TEXT(
            "report",
            "Unions and federations are counted as entities but left out of members and workers.")));
    if (sizes.total.members.size() > 1)
        table.notes.push_back(message(ATLAS_TEXT(
            "report",
            "Members counted in different units (persons, households, organisations) are never added.")));
    if (sizes.total.workers.size() > 1)
        table.notes.push_back(message(
            ATLAS_TEXT("report", "Workers counted as heads and as full-time equivalents are never added.")));
    table.notes.push_back(message(ATLAS_TEXT("report", "– : zero; … : no data.")));
}

} // namespace

void addSizeTable(Composition& composition, Chapter& chapter)
{
    const Material& material = composition.material;
    const FormSizes& sizes = material.sizes;
    const bool members = !sizes.total.members.empty();
    const bool workers = !sizes.total.workers.empty();
    // The number of entities alone is what the chart shows.
    if (!members && !workers)
        return;
    TableBlock table;
    table.anchor = "table-forms";
    table.title = message(ATLAS_TEXT("report", "Entities, members and workers by form"));
    table.subtitle = listed({material.label("country", material.country),
                             sizes.year != 0 ? Message::literal(std::to_string(sizes.year)) : Message()});
    table.columns = sizeColumns(workers, members);
    for (const FormSize& size : sizes.forms)
        table.rows.push_back(row(size, formLabel(material, size.form), workers, members));
    table.rows.push_back(row(sizes.total, message(ATLAS_TEXT("report", "Total")), workers, members));
    for (TableCell& one : table.rows.back())
        one.strong = true;
    addSizeNotes(material, table);
    table.sources = {message(ATLAS_TEXT("report", "Records of the study."))};
    chapter.blocks.emplace_back(mention(
        message(ATLAS_TEXT("report", "Members and workers are known only where entities reported them")),
        {table.anchor}));
    chapter.blocks.emplace_back(std::move(table));
}

void addTypology(Composition& composition, Chapter& chapter)
{
    const Material& material = composition.material;
    const bool named = std::any_of(material.sizes.national.begin(), material.sizes.national.end(),
                                   [](const NationalForm& one) { return !one.nationalForm.empty(); });
    if (!named)
        return;
    TableBlock table;
    table.anchor = "table-typology";
    table.title = message(ATLAS_TEXT("report", "National forms and their registration"));
    table.subtitle = material.label("country", material.country);
    table.columns = {{Align::start, message(ATLAS_TEXT("report", "Form")), 1.4},
                     {Align::start, message(ATLAS_TEXT("report", "National form")), 2},
                     {Align::end, message(ATLAS_TEXT("report", "Entities")), 0.9},
                     {Align::end, message(ATLAS_TEXT("report", "Registered")), 0.9},
                     {Align::end, message(ATLAS_TEXT("report", "Unregistered")), 1},
                     {Align::end, message(ATLAS_TEXT("report", "Not known")), 0.9}};
    const std::string* previous = nullptr;
    for (const NationalForm& one : material.sizes.national) {
        const bool same = previous != nullptr && *previous == one.form;
        previous = &one.form;
        table.rows.push_back(
            {cell(same ? Message() : formLabel(material, one.form)),
             cell(one.nationalForm.empty()
                      ? message(ATLAS_TEXT("report", "Not classified"))
                      : material.label(dictionary::entity::national_form.vocabulary, one.nationalForm)),
             cell(orDash(one.entities)), cell(orDash(one.registered)), cell(orDash(one.unregistered)),
             cell(orDash(one.entities - one.registered - one.unregistered))});
    }
    table.notes = {message(ATLAS_TEXT("report", "Registered under any law, certified or labelled."))};
    table.sources = {message(ATLAS_TEXT("report", "Records of the study."))};
    chapter.blocks.emplace_back(mention(
        message(ATLAS_TEXT(
            "report", "Each form takes national shapes, with a legal basis of their own or without any")),
        {table.anchor}));
    chapter.blocks.emplace_back(std::move(table));
}

} // namespace atlas::report
