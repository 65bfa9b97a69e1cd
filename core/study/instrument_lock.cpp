#include "core/study/instrument_lock.h"

#include "core/dictionary/kinds/choice_list.h"
#include "core/dictionary/kinds/choice_option.h"
#include "core/dictionary/kinds/instrument.h"
#include "core/dictionary/kinds/question.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <array>

namespace atlas::study {

namespace kinds = dictionary;

namespace {

/// How a record leads to instruments: ?1 is the pk of the instrument or list it is part of, or its own.
struct Way {
    std::string_view kind;
    bool byParent;
    std::string_view instruments; ///< their pks
};
constexpr std::string_view offering = "SELECT parent FROM question WHERE deleted_at IS NULL AND choices = ?1";
constexpr std::array ways{
    Way{kinds::instrument::kind.key, false, "SELECT ?1"}, Way{kinds::question::kind.key, true, "SELECT ?1"},
    Way{kinds::choice_list::kind.key, false, offering}, Way{kinds::choice_option::kind.key, true, offering}};

/// Whether the two differ in more than the fields that every record has.
bool differs(const Record& record, const Record& stored)
{
    const auto& columns = record.layout().columns();
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const bool common = std::any_of(
            kinds::common::fields.begin(), kinds::common::fields.end(),
            [&](const dictionary::Field& field) { return field.key == columns[index].field->key; });
        if (!common && !(record.values.cell(index) == stored.values.cell(index)))
            return true;
    }
    return false;
}

} // namespace

Result<void> refuseLockedRemoval(const StudyFile& file, const Record& record)
{
    const auto* const way = std::find_if(
        ways.begin(), ways.end(), [&](const Way& one) { return one.kind == record.layout().kind().key; });
    const std::int64_t pk = way == ways.end() ? 0 : way->byParent ? record.parent : record.pk;
    if (pk == 0)
        return {};
    auto statement = file.db().prepare(
        "SELECT i.title, i.version FROM instrument i WHERE i.deleted_at IS NULL AND i.pk IN (" +
        std::string(way->instruments) +
        ") AND EXISTS (SELECT 1 FROM response r WHERE r.instrument = i.pk AND r.deleted_at "
        "IS NULL AND coalesce(r.disposition, '') <> 'test') LIMIT 1");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, pk).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return {};
    return fail(ErrorCode::record_refused, {{"field", ""},
                                            {"problem", "This version of the instrument has responses."},
                                            {"reason", "instrument_locked"},
                                            {"title", std::string(statement->text(0))},
                                            {"version", std::string(statement->text(1))}});
}

Result<void> refuseLocked(const StudyFile& file, const Record& record, const Record* stored)
{
    return stored != nullptr && !differs(record, *stored) ? Result<void>()
                                                          : refuseLockedRemoval(file, record);
}

} // namespace atlas::study
