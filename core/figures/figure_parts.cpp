#include "core/figures/figure_parts.h"

#include "core/analysis/counting_rules.h"
#include "core/base/clock.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/record_store.h"

#include <algorithm>

namespace atlas::figures {

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

void addNote(FigureData& data, std::string_view text, std::int64_t n)
{
    if (n != 0)
        data.notes.push_back(message(text, {n}));
}

} // namespace atlas::figures
