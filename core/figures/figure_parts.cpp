#include "core/figures/figure_parts.h"

#include "core/analysis/counting_rules.h"
#include "core/base/clock.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/record_store.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace atlas::figures {

namespace {

constexpr std::array entity_columns{std::string_view("study"),
                                    dictionary::entity::sse_form.key,
                                    dictionary::entity::coop_tier.key,
                                    dictionary::entity::activity_status.key,
                                    dictionary::entity::closed_year.key,
                                    dictionary::entity::founded_year.key,
                                    dictionary::entity::isic_section.key,
                                    dictionary::entity::subdivision.key,
                                    dictionary::entity::source.key};
constexpr std::array contribution_columns{std::string_view("study"), dictionary::sdg_contribution::goal.key,
                                          dictionary::sdg_contribution::strength.key,
                                          dictionary::sdg_contribution::direction.key};

struct UsualColumns {
    std::string_view kind;
    std::span<const std::string_view> columns;
};
constexpr std::array usual_columns{
    UsualColumns{dictionary::entity::kind.key, entity_columns},
    UsualColumns{dictionary::sdg_contribution::kind.key, contribution_columns}};

} // namespace

Result<Scope> Scope::read(const FigureContext& context)
{
    Scope scope;
    scope.m_context = &context;
    auto records =
        study::RecordStore(*context.file).all({std::string(dictionary::study::kind.key), {}, {}, {}});
    if (!records)
        return forward(std::move(records));
    const auto take = [&](const study::Record& record) {
        const std::string country(record.values.text(dictionary::study::country));
        const auto year = record.values.integer(dictionary::study::reference_year).value_or(0);
        scope.m_studies.push_back({record.pk, country,
                                   std::string(record.values.text(dictionary::study::currency)),
                                   scope.label("country", country), static_cast<std::int32_t>(year)});
    };
    if (context.studies.empty())
        std::for_each(records->begin(), records->end(), take);
    for (const std::int64_t pk : context.studies) {
        const auto found = std::find_if(records->begin(), records->end(),
                                        [&](const auto& record) { return record.pk == pk; });
        if (found == records->end())
            return fail(ErrorCode::record_not_found, {{"kind", std::string(dictionary::study::kind.key)}});
        take(*found);
    }
    auto demonstration = context.file->meta("demonstration");
    if (!demonstration)
        return forward(std::move(demonstration));
    scope.m_demonstration = *demonstration == "1";
    auto changed = analysis::lastChange(*context.file);
    if (!changed)
        return forward(std::move(changed));
    scope.m_changedAt = *changed;
    scope.m_cache = context.cache;
    if (scope.m_cache == nullptr) {
        scope.m_ownCache = std::make_shared<analysis::ColumnCache>();
        scope.m_cache = scope.m_ownCache.get();
    }
    if (auto current = scope.m_cache->sync(*context.file); !current)
        return forward(std::move(current));
    return scope;
}

const ScopeStudy* Scope::find(std::int64_t study) const
{
    const auto found = std::find_if(m_studies.begin(), m_studies.end(),
                                    [&](const ScopeStudy& one) { return one.pk == study; });
    return found != m_studies.end() ? &*found : nullptr;
}

Message Scope::place() const
{
    if (m_studies.size() == 1)
        return m_studies.front().name;
    return message(ATLAS_PLURAL("report", "%n countries"), {static_cast<std::int64_t>(m_studies.size())});
}

Message Scope::label(std::string_view vocabulary, std::string_view code) const
{
    return Message::literal(
        std::string(m_context->vocabularies->label(vocabulary, code, m_context->language)));
}

study::Filter Scope::filter(std::string_view kind) const
{
    study::Filter filter;
    filter.kind = kind;
    filter.studies = m_context->studies;
    return filter;
}

FigureData Scope::begin(std::string_view id) const
{
    FigureData data;
    data.id = id;
    data.type = findFigure(id)->type;
    data.demonstration = m_demonstration;
    return data;
}

Result<void> Scope::readAhead(std::string_view kind) const
{
    for (const UsualColumns& usual : usual_columns) {
        if (usual.kind != kind)
            continue;
        analysis::ColumnRequest request{std::string(kind), {}};
        for (const std::string_view column : usual.columns)
            request.columns.emplace_back(column);
        return m_cache->require(*m_context->file, request);
    }
    return {};
}

Result<analysis::CrossTab> Scope::tab(analysis::CrossTabQuery query) const
{
    if (auto read = readAhead(query.filter.kind); !read)
        return forward(std::move(read));
    return analysis::crossTab(*m_cache, *m_context->file, std::move(query));
}

Result<std::int64_t> Scope::count(const study::Filter& filter) const
{
    if (auto read = readAhead(filter.kind); !read)
        return forward(std::move(read));
    return analysis::countRecords(*m_cache, *m_context->file, filter);
}

Message Scope::recordsSource() const
{
    return message(ATLAS_TEXT("report", "Records of the study, as of %1"), {dateOf(m_changedAt)});
}

Message sourceLine(const study::Record& source, std::string_view locator)
{
    namespace fields = dictionary::source;
    std::string_view who = source.values.text(fields::organisation);
    if (who.empty())
        who = source.values.text(fields::authors);
    if (who.empty())
        who = source.values.text(fields::title);
    Message line = Message::literal(std::string(who));
    if (const auto year = source.values.integer(fields::year))
        line = message(ATLAS_TEXT("report", "%1 (%2)"), {line, Year{static_cast<std::int32_t>(*year)}});
    if (!locator.empty())
        line = message(ATLAS_TEXT("report", "%1, %2"), {line, std::string(locator)});
    return line;
}

Item onlyColumn()
{
    return {};
}

Cell cellOf(const analysis::CrossTab& tab, std::size_t row, std::size_t column)
{
    const analysis::CrossTabCell& from = tab.at(row, column);
    Cell cell;
    cell.n = from.n;
    if (from.n > 0)
        cell.records = tab.records(row, column);
    if (from.value) {
        cell.state = CellState::value;
        cell.value = *from.value;
    }
    if (from.suppressed)
        cell.state = CellState::suppressed;
    return cell;
}

std::string codeOf(const dictionary::Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

void addNote(FigureData& data, std::string_view text, std::int64_t n)
{
    if (n != 0)
        data.notes.push_back(message(text, {n}));
}

void noteInactive(FigureData& data, std::int64_t n)
{
    addNote(data, ATLAS_PLURAL("report", "%n closed or dormant entities are not counted."), n);
}

Result<void> addInactiveNote(FigureData& data, const Scope& scope)
{
    const study::Filter entities = scope.filter(dictionary::entity::kind.key);
    const auto all = scope.count(entities);
    const auto active = scope.count(analysis::counted(entities));
    for (const auto* count : {&all, &active})
        if (!*count)
            return tl::unexpected(count->error());
    noteInactive(data, *all - *active);
    return {};
}

Result<std::vector<Message>> entitySources(const Scope& scope)
{
    constexpr std::size_t most_sources = 3;
    std::vector<Message> lines{scope.recordsSource()};
    analysis::CrossTabQuery query;
    query.filter = scope.filter(dictionary::entity::kind.key);
    query.filter.all = {{std::string(dictionary::entity::source.key), study::Condition::Test::present, {}}};
    query.by = {std::string(dictionary::entity::source.key)};
    auto tab = scope.tab(std::move(query));
    if (!tab)
        return forward(std::move(tab));
    std::vector<std::pair<std::int64_t, std::int64_t>> order;
    for (std::size_t row = 0; row < tab->rows.size(); ++row)
        order.emplace_back(-tab->at(row).n, std::get<std::int64_t>(tab->rows[row]));
    std::sort(order.begin(), order.end());
    std::vector<std::int64_t> pks;
    for (std::size_t place = 0; place < std::min(order.size(), most_sources); ++place)
        pks.push_back(order[place].second);
    auto sources =
        study::RecordStore(*scope.context().file).load(dictionary::layoutOf(dictionary::source::kind), pks);
    if (!sources)
        return forward(std::move(sources));
    for (const study::Record& source : *sources)
        lines.push_back(sourceLine(source, {}));
    return lines;
}

bool mixesEditions(const dictionary::Vocabulary& vocabulary, const std::vector<std::string>& codes)
{
    std::map<std::string_view, std::string_view> schemes; // by country
    return std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
        const dictionary::Term* const term = vocabulary.find(code);
        if (term == nullptr || term->attribute("scheme").empty())
            return false;
        return schemes.emplace(term->country, term->attribute("scheme")).first->second !=
               term->attribute("scheme");
    });
}

FigureData emptyFigure(FigureData data, std::string_view title, std::string_view advice)
{
    data.title = message(title);
    data.notes = {message(advice)};
    data.cells.assign(data.cells.size(), Cell());
    data.n = 0;
    return data;
}

} // namespace atlas::figures
