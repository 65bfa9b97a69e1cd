#include "core/analysis/entity_queue.h"

#include "core/dictionary/kinds/entity_relation.h"
#include "core/study/filter_sql.h"
#include "core/study/record.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <set>

namespace atlas::analysis {

namespace fields = dictionary::entity_relation;

namespace {

constexpr const char* different = "different_from";

using Pairs = std::set<std::pair<std::int64_t, std::int64_t>>;

Result<Pairs> decidedPairs(const study::StudyFile& file)
{
    study::Filter filter{std::string(fields::kind.key), {}, {}, {}};
    filter.all = {{std::string(fields::relation.key),
                   study::Condition::Test::any_of,
                   {different, "same_as", "successor_of"}}};
    const auto where = study::toSql(filter, file.db());
    if (!where)
        return tl::unexpected(where.error());
    auto statement = file.db().prepare(
        "SELECT t.parent, t.other FROM entity_relation t WHERE t.other IS NOT NULL AND " + where->where);
    if (!statement)
        return forward(std::move(statement));
    where->bindTo(*statement);
    Pairs pairs;
    const auto read = statement->each([&] {
        const std::int64_t one = statement->integer(0);
        const std::int64_t other = statement->integer(1);
        pairs.emplace(std::min(one, other), std::max(one, other));
    });
    if (!read)
        return tl::unexpected(read.error());
    return pairs;
}

} // namespace

Result<std::vector<EntityCandidate>> entityQueue(const study::StudyFile& file,
                                                 std::span<const std::int64_t> studies,
                                                 const EntityDuplicateOptions& options)
{
    const auto decided = decidedPairs(file);
    if (!decided)
        return tl::unexpected(decided.error());
    const auto entities = readEntityIdentities(file, studies);
    if (!entities)
        return tl::unexpected(entities.error());
    bool stopped = false;
    EntityDuplicateOptions told = options;
    if (options.progress)
        told.progress = [&](std::int64_t done, std::int64_t all) {
            stopped = stopped || !options.progress(done, all);
            return !stopped;
        };
    auto found = entityDuplicates(*entities, LegalFormWords::embedded(), told);
    if (stopped)
        return fail(ErrorCode::cancelled);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const EntityCandidate& pair) {
                                   return decided->contains({pair.first, pair.second});
                               }),
                found.end());
    return found;
}

study::Record differentEntities(const study::Record& first, const study::Record& second)
{
    study::Record relation(dictionary::layoutOf(fields::kind));
    relation.study = first.study;
    relation.parent = first.pk;
    relation.values.set(fields::relation, different);
    relation.values.set(fields::other, second.pk);
    return relation;
}

} // namespace atlas::analysis
