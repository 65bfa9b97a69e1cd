#include "core/analysis/counting_rules.h"

#include "core/dictionary/kinds/entity.h"
#include "core/study/study_file.h"

namespace atlas::analysis {

using study::Condition;

study::Condition notClosed()
{
    return {std::string(dictionary::entity::activity_status.key), Condition::Test::except, {"closed"}};
}

study::Condition belowUnions()
{
    return {
        std::string(dictionary::entity::coop_tier.key), Condition::Test::except, {"secondary", "tertiary"}};
}

Result<std::int64_t> lastChange(const study::StudyFile& file)
{
    return file.db().scalar("SELECT at FROM action WHERE state = 1 ORDER BY seq DESC LIMIT 1");
}

} // namespace atlas::analysis
