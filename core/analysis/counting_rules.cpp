#include "core/analysis/counting_rules.h"

#include "core/dictionary/kinds/entity.h"
#include "core/study/study_file.h"

#include <algorithm>

namespace atlas::analysis {

using study::Condition;

namespace {

/// Where conditions on the entity stand: nullptr for a kind that is neither the entity nor a part of it.
std::vector<Condition>* onEntity(study::Filter& filter)
{
    if (filter.kind == dictionary::entity::kind.key)
        return &filter.all;
    const dictionary::Layout* layout = dictionary::findLayout(filter.kind);
    return layout != nullptr && layout->kind().parent == dictionary::entity::kind.key ? &filter.parent
                                                                                      : nullptr;
}

} // namespace

study::Condition belowUnions()
{
    return {
        std::string(dictionary::entity::coop_tier.key), Condition::Test::except, {"secondary", "tertiary"}};
}

study::Condition printable()
{
    return {std::string(dictionary::common::confidential.key), Condition::Test::except, {std::int64_t{1}}};
}

study::Filter counted(study::Filter filter)
{
    if (auto* conditions = onEntity(filter)) {
        conditions->push_back({std::string(dictionary::entity::activity_status.key),
                               Condition::Test::except,
                               {std::string("closed"), std::string("dormant")}});
        conditions->push_back(
            {std::string(dictionary::entity::closed_year.key), Condition::Test::absent, {}});
    }
    return filter;
}

study::Filter summed(study::Filter filter)
{
    filter = counted(std::move(filter));
    if (auto* conditions = onEntity(filter))
        conditions->push_back(belowUnions());
    return filter;
}

bool countsPeople(std::string_view kind, std::string_view column)
{
    const dictionary::Layout* layout = dictionary::findLayout(kind);
    const dictionary::Column* found = layout != nullptr ? layout->findColumn(column) : nullptr;
    return found != nullptr &&
           (found->field->unit == dictionary::Unit::persons || found->field->unit == dictionary::Unit::jobs);
}

std::int64_t reportedYear(const std::map<std::int64_t, std::int64_t>& reported, std::int64_t referenceYear)
{
    const auto counts = [&](const auto& one) {
        return one.second > 0 && (referenceYear == 0 || one.first <= referenceYear);
    };
    std::int64_t most = 0;
    for (const auto& one : reported)
        most = std::max(most, counts(one) ? one.second : 0);
    std::int64_t chosen = 0;
    for (const auto& one : reported)
        if (counts(one) && 2 * one.second >= most)
            chosen = one.first;
    return chosen;
}

Result<std::int64_t> lastChange(const study::StudyFile& file)
{
    return file.db().scalar("SELECT at FROM action WHERE state = 1 ORDER BY seq DESC LIMIT 1");
}

} // namespace atlas::analysis
