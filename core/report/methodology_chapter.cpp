#include "core/base/clock.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/study.h"
#include "core/report/chapters.h"
#include "core/report/prose.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas::report {

namespace study_fields = dictionary::study;
using dictionary::Field;
using study::Record;

namespace {

Message dictionaryText(std::string_view key)
{
    Message text;
    text.context = "dictionary";
    text.key = key;
    return text;
}

Message count(std::int64_t n)
{
    return message("", {n});
}

/// One line of the description of the scope: what it is, then its value.
void addItem(List& list, Message what, const Message& value)
{
    if (value.empty())
        return;
    Inlines item{strongText(message(ATLAS_TEXT("report", "%1: "), {std::move(what)}))};
    item.push_back(plainText(value));
    list.items.push_back(std::move(item));
}

/// In the order of the vocabulary.
Message codes(const Material& material, const Field& field)
{
    const std::vector<std::string> chosen = material.study.values.codes(field);
    std::vector<Message> labels;
    if (const dictionary::Vocabulary* terms = material.vocabularies->find(field.vocabulary))
        for (const dictionary::Term& term : terms->terms)
            if (std::find(chosen.begin(), chosen.end(), term.code) != chosen.end())
                labels.push_back(material.label(field.vocabulary, term.code));
    return enumerated(labels);
}

Message period(const Record& study)
{
    const auto from = study.values.date(study_fields::ref_from);
    const auto to = study.values.date(study_fields::ref_to);
    if (from && to)
        return message(ATLAS_TEXT("report", "%1 to %2"), {*from, *to});
    if (from)
        return message(ATLAS_TEXT("report", "from %1"), {*from});
    return to ? message(ATLAS_TEXT("report", "until %1"), {*to}) : Message();
}

Message youth(const Record& study)
{
    const auto from = study.values.integer(study_fields::youth_from);
    const auto to = study.values.integer(study_fields::youth_to);
    return from && to ? message(ATLAS_TEXT("report", "%1 to %2 years"), {*from, *to}) : Message();
}

void addScope(Composition& composition, Chapter& chapter)
{
    const Material& material = composition.material;
    const auto& values = material.study.values;
    List list;
    addItem(list, message(ATLAS_TEXT("report", "Country")), material.label("country", material.country));
    addItem(list, message(ATLAS_TEXT("report", "Forms in scope")),
            codes(material, study_fields::scope_forms));
    if (const auto year = values.integer(study_fields::reference_year))
        addItem(list, message(ATLAS_TEXT("report", "Reference year")),
                Message::literal(std::to_string(*year)));
    addItem(list, message(ATLAS_TEXT("report", "Period of the study")), period(material.study));
    addItem(list, message(ATLAS_TEXT("report", "Classification of activities")),
            material.label(study_fields::isic_scheme.vocabulary, values.text(study_fields::isic_scheme)));
    addItem(list, message(ATLAS_TEXT("report", "Young people")), youth(material.study));
    addItem(list, message(ATLAS_TEXT("report", "Currency")),
            material.label(study_fields::currency.vocabulary, values.text(study_fields::currency)));
    chapter.blocks.emplace_back(heading(message(ATLAS_TEXT("report", "Scope")), chapter.anchor + "-scope"));
    chapter.blocks.emplace_back(std::move(list));
}

Message wayName(const study::Inflow& inflow)
{
    switch (inflow.kind) {
    case study::ActionKind::import:
        return message(ATLAS_TEXT("report", "Imported from “%1”"), {inflow.subject});
    case study::ActionKind::sample:
        return message(ATLAS_TEXT("report", "Sample study of the program"));
    case study::ActionKind::paste:
        return message(ATLAS_TEXT("report", "Pasted from other tables"));
    default:
        return message(ATLAS_TEXT("report", "Typed into the program"));
    }
}

/// What the records are, how many, and how they came in.
void addRecords(Composition& composition, Chapter& chapter)
{
    const StudyFacts& facts = composition.material.facts;
    if (facts.records.empty())
        return;
    using Align = TableColumn::Align;
    TableBlock table;
    table.anchor = "table-records";
    table.title = message(ATLAS_TEXT("report", "Records of the study and how they were collected"));
    table.columns = {{Align::start, message(ATLAS_TEXT("report", "Records")), 1.6},
                     {Align::end, message(ATLAS_TEXT("report", "Number")), 0.8},
                     {Align::start, message(ATLAS_TEXT("report", "How they came in")), 2.4},
                     {Align::start, message(ATLAS_TEXT("report", "Last entry")), 1.2}};
    for (const StudyFacts::Records& records : facts.records) {
        const Message name = dictionaryText(records.kind->plural);
        bool first = true;
        for (const StudyFacts::Way& way : facts.ways) {
            if (way.kind != records.kind)
                continue;
            table.rows.push_back({cell(first ? name : Message()), cell(count(way.inflow.records)),
                                  cell(wayName(way.inflow)), cell(message("", {dateOf(way.inflow.at)}))});
            first = false;
        }
        if (first)
            table.rows.push_back({cell(name), cell(count(records.all)), cell(Message()), cell(Message())});
    }
    table.sources = {message(ATLAS_TEXT("report", "Journal of the study file."))};
    chapter.blocks.emplace_back(
        heading(message(ATLAS_TEXT("report", "Records")), chapter.anchor + "-records"));
    chapter.blocks.emplace_back(
        mention(message(ATLAS_TEXT("report", "Every number of this report that names no other source was "
                                             "counted from the records of the study")),
                {table.anchor}));
    chapter.blocks.emplace_back(std::move(table));
}

/// How often typing goes wrong, for all fields and persons together: nobody is named.
void addDoubleEntry(Composition& composition, Chapter& chapter)
{
    const analysis::EntryErrors& errors = composition.material.facts.doubleEntry;
    const auto rate = analysis::rate(errors.different, errors.compared);
    if (!rate)
        return;
    chapter.blocks.emplace_back(
        heading(message(ATLAS_TEXT("report", "Double entry")), chapter.anchor + "-double-entry"));
    Paragraph text = paragraph(message(
        ATLAS_PLURAL("report", "%n records were typed a second time from their papers, without a look "
                               "at the first entry."),
        {errors.records}));
    text.text.push_back(plainText(message(ATLAS_TEXT("report", " Of %1 fields compared, %2 differed (%3)."),
                                          {errors.compared, errors.different, Percent{100 * *rate, 1}})));
    if (errors.open > 0)
        text.text.push_back(plainText(
            message(ATLAS_PLURAL("report", " %n of the differences are not settled yet."), {errors.open})));
    chapter.blocks.emplace_back(std::move(text));
}

/// Decimal of two digits: a kappa lies between -1 and 1.
Decimal hundredths(double value)
{
    return {std::llround(value * 100), 2};
}

void addAgreement(Composition& composition, Chapter& chapter)
{
    const analysis::Agreement& two = composition.material.facts.screening;
    if (!two.observed)
        return;
    chapter.blocks.emplace_back(
        heading(message(ATLAS_TEXT("report", "Agreement on the screening")), chapter.anchor + "-agreement"));
    Paragraph text = paragraph(
        message(ATLAS_PLURAL("report", "%n entities were screened by two people who answered separately."),
                {two.items}));
    const Percent same{100 * *two.observed, 0};
    text.text.push_back(plainText(
        two.kappa
            ? message(ATLAS_TEXT("report", " They came to the same result in %1 of the cases; Cohen’s "
                                           "kappa, the agreement beyond chance, is %2."),
                      {same, hundredths(*two.kappa)})
            : message(ATLAS_TEXT("report", " They came to the same result in %1 of the cases."), {same})));
    chapter.blocks.emplace_back(std::move(text));
}

void addExclusions(Composition& composition, Chapter& chapter)
{
    const StudyFacts& facts = composition.material.facts;
    const FormSizes& sizes = composition.material.sizes;
    const bool summed = !sizes.total.workers.empty() || !sizes.total.members.empty();
    List list;
    const auto add = [&list](std::string_view text, std::int64_t n) {
        if (n > 0)
            list.items.push_back({plainText(message(text, {n}))});
    };
    add(ATLAS_PLURAL("report", "%n closed or dormant entities are left out of all counts."), facts.inactive);
    add(ATLAS_PLURAL(
            "report",
            "%n unions and federations are left out of sums of members and workers: their members are "
            "cooperatives, whose own members would be counted twice."),
        summed ? facts.unions : 0);
    std::int64_t confidential = 0;
    for (const StudyFacts::Records& records : facts.records)
        confidential += records.confidential;
    add(ATLAS_PLURAL("report", "%n confidential records are counted but not shown one by one."),
        confidential);
    if (list.items.empty())
        return;
    chapter.blocks.emplace_back(
        heading(message(ATLAS_TEXT("report", "What is left out")), chapter.anchor + "-exclusions"));
    chapter.blocks.emplace_back(std::move(list));
}

void addSources(Composition& composition, Chapter& chapter)
{
    const Material& material = composition.material;
    const dictionary::Vocabulary* types = material.vocabularies->find(dictionary::source::type.vocabulary);
    if (material.sources.empty() || types == nullptr)
        return;
    std::map<std::string_view, std::int64_t> byType;
    for (const Record& source : material.sources)
        ++byType[source.values.text(dictionary::source::type)];
    std::vector<Message> parts;
    for (const dictionary::Term& type : types->terms)
        if (const auto n = byType.find(type.code); n != byType.end())
            parts.push_back(
                message(ATLAS_TEXT("report", "%1: %2"), {material.label(types->key, type.code), n->second}));
    chapter.blocks.emplace_back(
        heading(message(ATLAS_TEXT("report", "Written sources")), chapter.anchor + "-sources"));
    Paragraph text = paragraph(message(ATLAS_PLURAL("report", "The study rests on %n written sources."),
                                       {static_cast<std::int64_t>(material.sources.size())}));
    if (!parts.empty())
        text.text.push_back(plainText(message(ATLAS_TEXT("report", " By type: %1."), {enumerated(parts)})));
    chapter.blocks.emplace_back(std::move(text));
}

/// A column for each reason that occurs.
void addMissing(Composition& composition, Chapter& chapter)
{
    const Material& material = composition.material;
    if (material.facts.gaps.empty())
        return;
    using Align = TableColumn::Align;
    TableBlock table;
    table.anchor = "table-missing";
    table.title = message(ATLAS_TEXT("report", "Values that are missing, by reason"));
    table.subtitle = message(ATLAS_TEXT("report", "Number of records without a value"));
    table.columns = {{Align::start, message(ATLAS_TEXT("report", "Field")), 2},
                     {Align::end, message(ATLAS_TEXT("report", "Records")), 1},
                     {Align::end, message(ATLAS_TEXT("report", "Missing")), 1},
                     {Align::end, message(ATLAS_TEXT("report", "Share")), 1}};
    std::vector<std::string> reasons;
    for (const StudyFacts::Gap& gap : material.facts.gaps)
        for (const auto& [reason, n] : gap.values.byReason)
            if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
                reasons.push_back(reason);
    std::sort(reasons.begin(), reasons.end(), std::greater<>());
    for (const std::string& reason : reasons)
        table.columns.push_back({Align::end,
                                 reason.empty() ? message(ATLAS_TEXT("report", "No reason recorded"))
                                                : material.label("missing_reason", reason),
                                 1});
    for (const StudyFacts::Gap& gap : material.facts.gaps) {
        const std::int64_t missing = gap.values.missing();
        std::vector<TableCell> row{
            cell(dictionaryText(gap.field->label)), cell(count(gap.values.records)), cell(count(missing)),
            cell(message(
                "", {Percent{100.0 * static_cast<double>(missing) / static_cast<double>(gap.values.records),
                             1}}))};
        for (const std::string& reason : reasons) {
            const auto n = gap.values.byReason.find(reason);
            row.push_back(cell(n == gap.values.byReason.end() ? Message::literal("–") : count(n->second)));
        }
        table.rows.push_back(std::move(row));
    }
    table.notes = {message(
        ATLAS_TEXT("report", "A missing value is never counted as zero. Closed entities are left out."))};
    table.sources = {message(ATLAS_TEXT("report", "Records of the study."))};
    chapter.blocks.emplace_back(
        heading(message(ATLAS_TEXT("report", "Missing data")), chapter.anchor + "-missing"));
    chapter.blocks.emplace_back(mention(
        message(ATLAS_TEXT(
            "report", "Not every record says everything. What is missing limits how far the charts carry")),
        {table.anchor}));
    chapter.blocks.emplace_back(std::move(table));
}

} // namespace

void addMethodology(Composition& composition, Chapter& chapter)
{
    addScope(composition, chapter);
    addRecords(composition, chapter);
    addDoubleEntry(composition, chapter);
    addAgreement(composition, chapter);
    addSources(composition, chapter);
    addExclusions(composition, chapter);
    addMissing(composition, chapter);
    addClassifications(composition, chapter);
    addLimitations(composition, chapter);
}

} // namespace atlas::report
