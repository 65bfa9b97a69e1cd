#include "core/analysis/source_use.h"

#include "core/dictionary/kinds/evidence.h"
#include "core/study/filter_sql.h"
#include "core/study/study_file.h"

namespace atlas::analysis {

namespace {

namespace evidence = dictionary::evidence;

/// Fields of evidence that say what it supports.
bool saysTarget(const dictionary::Field& field)
{
    return field.type == dictionary::FieldType::link && field.relevance &&
           field.relevance->field == evidence::target_type.key;
}

std::string sqlFor(const dictionary::Field& field, const dictionary::Kind& kind)
{
    const std::string title = kind.title.empty() ? "''" : "t." + std::string(kind.title);
    return "SELECT t.pk, t.uid, " + title + ", e.pk, e.source IS NOT ?1 FROM evidence e JOIN " +
           std::string(kind.key) + " t ON t.pk = e." + std::string(field.key) +
           " WHERE e.deleted_at IS NULL AND t.deleted_at IS NULL AND (e.source = ?1 OR e.from_statistic IN "
           "(SELECT s.pk FROM statistic s WHERE s.source = ?1 AND s.deleted_at IS NULL)) "
           "AND (?2 = 0 OR e.pk < ?2) ORDER BY t.pk, e.pk";
}

} // namespace

Result<std::vector<SupportedRecord>> supportedBySource(const study::StudyFile& file, std::int64_t source)
{
    // Nobody sees what a long write in progress has added.
    const auto pending = study::firstPending(file.db(), evidence::kind.key);
    if (!pending)
        return tl::unexpected(pending.error());
    std::vector<SupportedRecord> supported;
    for (const dictionary::Field* field : dictionary::layoutOf(evidence::kind).fields()) {
        const dictionary::Layout* const target =
            saysTarget(*field) ? dictionary::findLayout(field->target) : nullptr;
        if (target == nullptr)
            continue;
        auto statement = file.db().prepare(sqlFor(*field, target->kind()));
        if (!statement)
            return forward(std::move(statement));
        statement->bind(0, source).bind(1, *pending);
        const auto read = statement->each([&] {
            supported.push_back({target, statement->integer(0), std::string(statement->text(1)),
                                 std::string(statement->text(2)), statement->integer(3),
                                 statement->integer(4) != 0});
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return supported;
}

} // namespace atlas::analysis
