#include "core/analysis/missing_values.h"

#include "core/dictionary/kind.h"
#include "core/study/filter_sql.h"
#include "core/study/study_file.h"

namespace atlas::analysis {

std::int64_t MissingValues::missing() const
{
    std::int64_t sum = 0;
    for (const auto& [reason, n] : byReason)
        sum += n;
    return sum;
}

Result<MissingValues> missingValues(const study::StudyFile& file, const study::Filter& filter,
                                    const dictionary::Field& field)
{
    const dictionary::Layout* layout = dictionary::findLayout(filter.kind);
    if (layout == nullptr || layout->findField(field.key) == nullptr)
        return fail(ErrorCode::invalid_argument, {{"detail", filter.kind + "." + std::string(field.key)}});
    const auto where = study::toSql(filter, file.db());
    if (!where)
        return tl::unexpected(where.error());
    // One pass: the reason of every record without a value, NULL for those with one.
    const std::string column = layout->columns()[layout->columnOf(field)].name;
    auto statement = file.db().prepare("SELECT CASE WHEN t." + column +
                                       " IS NULL THEN coalesce(CASE WHEN json_valid(t.missing) THEN "
                                       "json_extract(t.missing, '$." +
                                       std::string(field.key) + "') END, '') END AS reason, count(*) FROM " +
                                       filter.kind + " t WHERE " + where->where + " GROUP BY reason");
    if (!statement)
        return forward(std::move(statement));
    where->bindTo(*statement);
    MissingValues values;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return values;
        values.records += statement->integer(1);
        if (!statement->isNull(0))
            values.byReason[std::string(statement->text(0))] = statement->integer(1);
    }
}

} // namespace atlas::analysis
