#include "core/study/inflow.h"

#include "core/study/change_log.h"

namespace atlas::study {
namespace {

/// What a person typed is many actions of one way; an import is one.
std::string bulkKinds()
{
    return std::to_string(static_cast<int>(ActionKind::import)) + ", " +
           std::to_string(static_cast<int>(ActionKind::sample));
}

} // namespace

Result<std::vector<Inflow>> inflows(const StudyFile& file, const dictionary::Layout& layout,
                                    std::int64_t study)
{
    // Actions count from 1, so that what was pasted stands apart from what was typed.
    const std::string whole = "CASE WHEN a.kind IN (" + bulkKinds() + ") THEN a.seq WHEN a.kind = " +
                              std::to_string(static_cast<int>(ActionKind::paste)) + " THEN -1 ELSE 0 END";
    auto statement = file.db().prepare(
        "SELECT " + whole +
        " AS way, max(a.kind), max(a.subject), max(a.at), count(*) FROM change c "
        "JOIN action a ON a.seq = c.action JOIN " +
        std::string(layout.kind().key) +
        " t ON t.pk BETWEEN c.row AND coalesce(c.last, c.row) WHERE c.op = ?1 AND c.kind = ?2 "
        "AND a.state = ?3 AND t.study = ?4 AND t.deleted_at IS NULL GROUP BY way ORDER BY way > 0, way < 0, "
        "way");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, static_cast<std::int64_t>(Op::insert))
        .bind(1, file.ids().kind(layout.kind().key))
        .bind(2, static_cast<std::int64_t>(ActionState::closed))
        .bind(3, study);
    std::vector<Inflow> ways;
    const auto read = statement->each([&] {
        const bool typed = statement->integer(0) == 0;
        ways.push_back({typed ? ActionKind::create : static_cast<ActionKind>(statement->integer(1)),
                        typed ? std::string() : std::string(statement->text(2)), statement->integer(3),
                        statement->integer(4)});
    });
    if (!read)
        return tl::unexpected(read.error());
    return ways;
}

} // namespace atlas::study
