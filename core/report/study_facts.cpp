#include "core/report/study_facts.h"

#include "core/analysis/counting_rules.h"
#include "core/analysis/cross_tab.h"
#include "core/analysis/screening_records.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/establishment.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/record_store.h"

#include <array>

namespace atlas::report {

using dictionary::Field;
using dictionary::Kind;
using dictionary::Value;
using study::Condition;
using study::Filter;

namespace {

/// What the study found; its own description is told elsewhere.
constexpr std::array<const Kind*, 6> evidence{
    &dictionary::source::kind,        &dictionary::entity::kind,    &dictionary::entity_year::kind,
    &dictionary::establishment::kind, &dictionary::statistic::kind, &dictionary::sdg_contribution::kind};

/// What the charts and tables of a report rest on.
constexpr std::array<const Field*, 5> entity_fields{
    &dictionary::entity::sse_form, &dictionary::entity::isic_section, &dictionary::entity::subdivision,
    &dictionary::entity::founded_year, &dictionary::entity::registration_status};
constexpr std::array<const Field*, 5> year_fields{
    &dictionary::entity_year::members, &dictionary::entity_year::workers, &dictionary::entity_year::board,
    &dictionary::entity_year::chair_sex, &dictionary::entity_year::manager_sex};

Filter of(const Kind& kind, std::int64_t study)
{
    return {std::string(kind.key), {study}, {}, {}};
}

/// Reads one study's facts; stops at the first error.
class Reading {
public:
    Reading(const study::StudyFile& file, analysis::ColumnCache& cache, std::int64_t study)
        : m_file(file)
        , m_cache(cache)
        , m_study(study)
    {}
    Result<StudyFacts> run();

private:
    Result<void> records(const dictionary::Layout& layout);
    Result<void> ways(const Kind& kind);
    Result<void> exclusions();
    template <std::size_t Size>
    Result<void> gaps(const Filter& filter, const std::array<const Field*, Size>& fields);

    [[nodiscard]] Result<std::int64_t> count(const Filter& filter) const
    {
        return analysis::countRecords(m_cache, m_file, filter);
    }

    const study::StudyFile& m_file;
    analysis::ColumnCache& m_cache;
    std::int64_t m_study;
    StudyFacts m_facts;
};

Result<void> Reading::records(const dictionary::Layout& layout)
{
    Filter filter = of(layout.kind(), m_study);
    const auto all = count(filter);
    if (!all)
        return tl::unexpected(all.error());
    if (*all == 0)
        return {};
    filter.all = {
        {std::string(dictionary::common::confidential.key), Condition::Test::any_of, {std::int64_t{1}}}};
    const auto confidential = count(filter);
    if (!confidential)
        return tl::unexpected(confidential.error());
    m_facts.records.push_back({&layout.kind(), *all, *confidential});
    return {};
}

Result<void> Reading::ways(const Kind& kind)
{
    auto found = study::inflows(m_file, dictionary::layoutOf(kind), m_study);
    if (!found)
        return forward(std::move(found));
    for (study::Inflow& inflow : *found)
        m_facts.ways.push_back({&kind, std::move(inflow)});
    return {};
}

Result<void> Reading::exclusions()
{
    const Filter entities = of(dictionary::entity::kind, m_study);
    const auto all = count(entities);
    const auto active = count(analysis::counted(entities));
    const auto summed = count(analysis::summed(entities));
    for (const auto* count : {&all, &active, &summed})
        if (!*count)
            return tl::unexpected(count->error());
    m_facts.inactive = *all - *active;
    m_facts.unions = *active - *summed;
    return {};
}

template <std::size_t Size>
Result<void> Reading::gaps(const Filter& filter, const std::array<const Field*, Size>& fields)
{
    auto values = analysis::missingValues(m_file, filter, fields);
    if (!values)
        return forward(std::move(values));
    for (std::size_t i = 0; i < fields.size(); ++i)
        if ((*values)[i].missing() > 0)
            m_facts.gaps.push_back({fields[i], std::move((*values)[i])});
    return {};
}

Result<StudyFacts> Reading::run()
{
    for (const Kind* kind : evidence) {
        if (auto read = records(dictionary::layoutOf(*kind)); !read)
            return forward(std::move(read));
        if (auto read = ways(*kind); !read)
            return forward(std::move(read));
    }
    if (auto read = exclusions(); !read)
        return forward(std::move(read));
    const Filter entities = analysis::counted(of(dictionary::entity::kind, m_study));
    if (auto read = gaps(entities, entity_fields); !read)
        return forward(std::move(read));
    const Filter years = analysis::counted(of(dictionary::entity_year::kind, m_study));
    if (auto read = gaps(years, year_fields); !read)
        return forward(std::move(read));
    const auto countries =
        study::RecordStore(m_file).count({std::string(dictionary::study::kind.key), {}, {}, {}});
    if (!countries)
        return tl::unexpected(countries.error());
    m_facts.countries = *countries;
    auto entries = analysis::entryErrors(m_file, std::array{m_study}, nullptr);
    if (!entries)
        return forward(std::move(entries));
    m_facts.doubleEntry = std::move(*entries);
    const auto screening = analysis::screeningAgreement(m_file, std::array{m_study});
    if (!screening)
        return tl::unexpected(screening.error());
    m_facts.screening = screening->verdict;
    return std::move(m_facts);
}

} // namespace

Result<StudyFacts> readFacts(const study::StudyFile& file, analysis::ColumnCache& cache, std::int64_t study)
{
    return Reading(file, cache, study).run();
}

} // namespace atlas::report
