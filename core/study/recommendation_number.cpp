#include "core/study/recommendation_number.h"

#include "core/dictionary/kinds/recommendation.h"
#include "core/study/study_file.h"

namespace atlas::study {

namespace fields = dictionary::recommendation;
using dictionary::Values;

namespace {

constexpr std::string_view frozen_states = "('approved', 'published')";

bool isNumbered(const Record& record)
{
    return record.layout().kind().key == fields::kind.key;
}

bool isFrozen(const Values& values)
{
    const std::string_view state = values.text(dictionary::common::status);
    return values.has(fields::number) && (state == "approved" || state == "published");
}

/// The statement's first value for the study and level of the record, other records only.
Result<std::int64_t> ask(const StudyFile& file, const Record& record, const std::string& what,
                         std::int64_t number)
{
    auto statement = file.db().prepare("SELECT " + what +
                                       " FROM recommendation WHERE study = ?1 AND level = ?2 AND pk <> ?3 "
                                       "AND (?4 = 0 OR number = ?4) AND (deleted_at IS NULL OR status IN " +
                                       std::string(frozen_states) + ")");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, record.study)
        .bind(1, record.values.text(fields::level))
        .bind(2, record.pk)
        .bind(3, number);
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return statement->integer(0);
}

} // namespace

Result<void> keepNumber(Record& record, const Record& stored)
{
    if (!isNumbered(record))
        return {};
    const bool moved = record.values.text(fields::level) != stored.values.text(fields::level);
    if (moved && isFrozen(stored.values))
        return fail(ErrorCode::record_refused,
                    {{"field", std::string(fields::level.key)},
                     {"problem", "The number of an approved recommendation is frozen with its level."},
                     {"reason", "number_frozen"}});
    const auto number = stored.values.integer(fields::number);
    if (number && !moved)
        record.values.set(fields::number, *number);
    else
        record.values.clear(fields::number);
    return {};
}

Result<bool> numberTaken(const StudyFile& file, const Record& record)
{
    const auto number = record.values.integer(fields::number);
    if (!isNumbered(record) || !number)
        return false;
    const auto others = ask(file, record, "count(*)", *number);
    if (!others)
        return tl::unexpected(others.error());
    return *others > 0;
}

Result<void> giveNumber(const StudyFile& file, Record& record)
{
    if (!isNumbered(record))
        return {};
    if (!record.values.has(fields::level)) {
        record.values.clear(fields::number);
        return {};
    }
    if (const auto number = record.values.integer(fields::number)) {
        const auto taken = *number > 0 ? numberTaken(file, record) : Result<bool>(true);
        if (!taken)
            return tl::unexpected(taken.error());
        if (!*taken || isFrozen(record.values))
            return {};
    }
    const auto last = ask(file, record, "coalesce(max(number), 0)", 0);
    if (!last)
        return tl::unexpected(last.error());
    record.values.set(fields::number, *last + 1);
    return {};
}

} // namespace atlas::study
