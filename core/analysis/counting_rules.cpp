#include "core/analysis/counting_rules.h"

#include "core/dictionary/kinds/entity.h"
#include "core/study/study_file.h"

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

study::Condition notClosed()
{
    return {std::string(dictionary::entity::activity_status.key), Condition::Test::except, {"closed"}};
}

study::Condition belowUnions()
{
    return {
        std::string(dictionary::entity::coop_tier.key), Condition::Test::except, {"secondary", "tertiary"}};
}

study::Filter counted(study::Filter filter)
{
    if (auto* conditions = onEntity(filter))
        conditions->push_back(notClosed());
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

Result<std::int64_t> lastChange(const study::StudyFile& file)
{
    return file.db().scalar("SELECT at FROM action WHERE state = 1 ORDER BY seq DESC LIMIT 1");
}

} // namespace atlas::analysis
