#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/bars.h"
#include "core/figures/computations.h"

#include <algorithm>

namespace atlas::figures {

namespace {

namespace entity = dictionary::entity;

/// More bars than this are no picture any more.
constexpr std::size_t most_places = 40;

/// What sets the figures of entities counted by one field apart.
struct EntityBars {
    std::string_view id;
    const dictionary::Field* field;
    std::string_view header;
    std::string_view subtitle;     ///< %1: the place
    std::string_view title;        ///< %1: the longest bar, %2: its share, %n: entities
    std::string_view tieTitle;     ///< %n: entities
    std::string_view nothingTitle; ///< %n: entities, none of which holds the field
    std::string_view absent;
    std::string_view advice;
    std::string_view mixedTitle; ///< where the codes are of two editions of a list
    std::string_view mixedAdvice;
    std::string_view residual;   ///< a code that stands last; "" for none
    std::string_view formerNote; ///< %n: entities under codes with successors; "" where codes have none
};

constexpr EntityBars by_form{
    "C08",
    &entity::sse_form,
    ATLAS_TEXT("report", "Form"),
    ATLAS_TEXT("report", "Number of entities by form, %1"),
    ATLAS_PLURAL("report", "%1 is the most frequent form: %2 of the %n entities recorded"),
    ATLAS_PLURAL("report", "The %n entities recorded, by form"),
    ATLAS_PLURAL("report", "None of the %n entities recorded has a form yet"),
    ATLAS_TEXT("report", "Not classified"),
    ATLAS_TEXT("report", "Add entities, or import a register, to see them by form."),
    "",
    "",
    "OTHER",
    ""};
constexpr EntityBars by_section{
    "C11",
    &entity::isic_section,
    ATLAS_TEXT("report", "Activity"),
    ATLAS_TEXT("report", "Number of entities by main activity (ISIC section), %1"),
    ATLAS_PLURAL("report", "%1 is the most frequent activity: %2 of the %n entities recorded"),
    ATLAS_PLURAL("report", "The %n entities recorded, by main activity"),
    ATLAS_PLURAL("report", "None of the %n entities recorded has a main activity yet"),
    ATLAS_TEXT("report", "Not classified"),
    ATLAS_TEXT("report", "Add entities, or import a register, to see them by activity."),
    ATLAS_TEXT("report", "Activities of two revisions of ISIC cannot stand in one chart"),
    ATLAS_TEXT("report", "Give every entity a section of the revision that the study uses."),
    "",
    ""};
constexpr EntityBars by_place{
    "C13",
    &entity::subdivision,
    ATLAS_TEXT("report", "Province or region"),
    ATLAS_TEXT("report", "Number of entities by province or region, %1"),
    ATLAS_PLURAL("report", "%1 has the most entities: %2 of the %n recorded"),
    ATLAS_PLURAL("report", "The %n entities recorded, by province or region"),
    ATLAS_PLURAL("report", "None of the %n entities recorded has a province or region yet"),
    ATLAS_TEXT("report", "Place not recorded"),
    ATLAS_TEXT("report", "Add entities, or import a register, to see them by province or region."),
    ATLAS_TEXT("report", "Provinces before and after a reform cannot stand in one chart"),
    ATLAS_TEXT("report", "Give every entity a province of the list that the study uses."),
    "",
    ATLAS_PLURAL("report", "%n entities are recorded under units that have since been merged or renamed.")};

Message titleOf(const EntityBars& what, const std::vector<Bar>& bars, std::int64_t n)
{
    const Bar* most = longest(bars);
    if (most == nullptr)
        return message(what.nothingTitle, {n});
    const auto equal = std::count_if(bars.begin(), bars.end(), [&](const Bar& bar) {
        return !bar.item.residual && bar.cell.n == most->cell.n;
    });
    if (equal > 1)
        return message(what.tieTitle, {n});
    return message(what.title,
                   {most->item.label, Percent{100 * most->cell.value / static_cast<double>(n), 0}, n});
}

/// Bars beyond the limit become one: "31 others".
void gatherRest(std::vector<Bar>& bars, const study::Filter& counted, const dictionary::Field& field)
{
    const auto residual =
        std::find_if(bars.begin(), bars.end(), [](const Bar& bar) { return bar.item.residual; });
    const auto named = static_cast<std::size_t>(residual - bars.begin());
    if (named <= most_places)
        return;
    const auto first = bars.begin() + static_cast<std::ptrdiff_t>(most_places - 1);
    Bar rest;
    study::Condition codes{std::string(field.key), study::Condition::Test::any_of, {}};
    for (auto bar = first; bar != residual; ++bar) {
        rest.cell.n += bar->cell.n;
        codes.values.emplace_back(bar->item.code);
    }
    rest.cell.state = CellState::value;
    rest.cell.value = static_cast<double>(rest.cell.n);
    rest.item.code = "rest";
    rest.item.label =
        message(ATLAS_PLURAL("report", "%n others"), {static_cast<std::int64_t>(codes.values.size())});
    rest.item.residual = true;
    rest.cell.records = counted;
    rest.cell.records->all.push_back(std::move(codes));
    bars.insert(bars.erase(first, residual), std::move(rest));
}

bool isMixed(const std::vector<Bar>& bars, const Scope& scope, const dictionary::Field& field)
{
    std::vector<std::string> codes;
    codes.reserve(bars.size());
    for (const Bar& bar : bars)
        codes.push_back(bar.item.code);
    return mixesEditions(*scope.context().vocabularies->find(field.vocabulary), codes);
}

/// Units that were merged or renamed stand beside their successors: that must be said.
void noteFormer(FigureData& data, const Scope& scope, const EntityBars& what, const std::vector<Bar>& bars)
{
    if (what.formerNote.empty())
        return;
    const dictionary::Vocabulary* codes = scope.context().vocabularies->find(what.field->vocabulary);
    std::int64_t former = 0;
    for (const Bar& bar : bars) {
        const dictionary::Term* term = codes->find(bar.item.code);
        if (term != nullptr && !term->successors.empty())
            former += bar.cell.n;
    }
    addNote(data, what.formerNote, former);
}

Result<FigureData> entityBars(const Scope& scope, const EntityBars& what)
{
    FigureData data = scope.begin(what.id);
    data.rowHeader = message(what.header);
    data.subtitle = message(what.subtitle, {scope.place()});
    data.format.unit = message(ATLAS_TEXT("report", "entities"));
    data.columns = {onlyColumn()};
    analysis::CrossTabQuery query;
    query.filter = scope.filter(entity::kind.key);
    query.by = {std::string(what.field->key)};
    auto tab = scope.tab(std::move(query));
    if (!tab)
        return forward(std::move(tab));
    if (auto noted = addInactiveNote(data, scope); !noted)
        return forward(std::move(noted));
    if (tab->total.n == 0)
        return emptyFigure(std::move(data), ATLAS_TEXT("report", "No entities are recorded yet"),
                           what.advice);
    std::vector<Bar> bars =
        barsOf(*tab, scope, {what.field->vocabulary, message(what.absent), {std::string(what.residual)}});
    if (isMixed(bars, scope, *what.field))
        return emptyFigure(std::move(data), what.mixedTitle, what.mixedAdvice);
    sortBars(bars);
    noteFormer(data, scope, what, bars);
    data.title = titleOf(what, bars, tab->total.n);
    gatherRest(bars, tab->query.filter, *what.field);
    setBars(data, std::move(bars));
    auto sources = entitySources(scope);
    if (!sources)
        return forward(std::move(sources));
    data.sources = std::move(*sources);
    return data;
}

} // namespace

Result<FigureData> entitiesByForm(const Scope& scope)
{
    return entityBars(scope, by_form);
}

Result<FigureData> entitiesBySection(const Scope& scope)
{
    return entityBars(scope, by_section);
}

Result<FigureData> entitiesByPlace(const Scope& scope)
{
    return entityBars(scope, by_place);
}

} // namespace atlas::figures
