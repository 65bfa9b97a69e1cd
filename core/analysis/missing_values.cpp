#include "core/analysis/missing_values.h"

#include "core/dictionary/values.h"
#include "core/study/filter_sql.h"
#include "core/study/study_file.h"

namespace atlas::analysis {

using dictionary::Field;

namespace {

/// Records that lack the same fields for the same reasons, as one row: their reasons, whether each field is
/// absent, and how many they are.
std::string groupedSql(const dictionary::Layout& layout, std::span<const Field* const> fields,
                       const std::string& where)
{
    std::string absent;
    std::string groups = "1";
    for (std::size_t i = 0; i < fields.size(); ++i) {
        absent += ", t." + layout.columns()[layout.columnOf(*fields[i])].name + " IS NULL";
        groups += ", " + std::to_string(i + 2);
    }
    return "SELECT t.missing" + absent + ", count(*) FROM " + std::string(layout.kind().key) + " t WHERE " +
           where + " GROUP BY " + groups;
}

} // namespace

std::int64_t MissingValues::missing() const
{
    std::int64_t sum = 0;
    for (const auto& [reason, n] : byReason)
        sum += n;
    return sum;
}

Result<std::vector<MissingValues>> missingValues(const study::StudyFile& file, const study::Filter& filter,
                                                 std::span<const Field* const> fields)
{
    const dictionary::Layout* layout = dictionary::findLayout(filter.kind);
    for (const Field* field : fields)
        if (layout == nullptr || layout->findField(field->key) == nullptr)
            return fail(ErrorCode::invalid_argument,
                        {{"detail", filter.kind + "." + std::string(field->key)}});
    const auto where = study::toSql(filter, file.db());
    if (!where)
        return tl::unexpected(where.error());
    auto statement = file.db().prepare(groupedSql(*layout, fields, where->where));
    if (!statement)
        return forward(std::move(statement));
    where->bindTo(*statement);
    std::vector<MissingValues> found(fields.size());
    const auto read = statement->each([&] {
        // Text that is no such JSON holds no reasons.
        dictionary::Values reasons(*layout);
        reasons.setMissingJson(statement->text(0));
        const std::int64_t n = statement->integer(static_cast<int>(fields.size()) + 1);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            found[i].records += n;
            if (statement->integer(static_cast<int>(i) + 1) != 0)
                found[i].byReason[std::string(reasons.missingReason(*fields[i]))] += n;
        }
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

} // namespace atlas::analysis
