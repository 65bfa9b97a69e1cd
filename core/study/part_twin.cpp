#include "core/study/part_twin.h"

#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/study/record_merge.h"

namespace atlas::study {

using dictionary::Field;
using dictionary::Values;

namespace {

bool says(const Values& values, const Field& field)
{
    return values.has(field) || !values.missingReason(field).empty();
}

/// Whether `fits` holds for one of the columns of the field.
template <typename Fits>
bool anyColumn(const dictionary::Layout& layout, const Field& field, const Fits& fits)
{
    const auto& columns = layout.columns();
    for (std::size_t column = layout.columnOf(field);
         column < columns.size() && columns[column].field == &field; ++column)
        if (fits(column))
            return true;
    return false;
}

/// Whether a value of the field would be lost if only what the survivor says of it stayed.
bool saysMore(const Values& loser, const Values& survivor, const Field& field)
{
    return anyColumn(loser.layout(), field, [&](std::size_t column) {
        return !dictionary::isAbsent(loser.cell(column)) && loser.cell(column) != survivor.cell(column);
    });
}

bool sameYear(const Record& left, const Record& right)
{
    namespace year = dictionary::entity_year;
    return left.layout().kind().key == year::kind.key && left.values.has(year::year) &&
           left.values.integer(year::year) == right.values.integer(year::year);
}

Twin yearFilled(const Record& mine, const Record& lost)
{
    Twin twin{&mine, {}, nullptr};
    for (const Field* field : differingFields(mine.values, lost.values)) {
        if (!says(mine.values, *field))
            twin.fromLoser.push_back(field);
        else if (saysMore(lost.values, mine.values, *field))
            twin.differing = field;
    }
    return twin;
}

} // namespace

bool sameCells(const Values& left, const Values& right, const Field& field)
{
    return !anyColumn(left.layout(), field,
                      [&](std::size_t column) { return left.cell(column) != right.cell(column); });
}

std::vector<const Field*> differingFields(const Values& left, const Values& right)
{
    std::vector<const Field*> fields;
    for (const Field* field : left.layout().fields()) {
        if (field->key == dictionary::common::status.key || field->computed)
            continue;
        if (left.missingReason(*field) != right.missingReason(*field) || !sameCells(left, right, *field))
            fields.push_back(field);
    }
    return fields;
}

Twin twinOf(const std::vector<Record>& mine, const Record& lost)
{
    for (const Record& one : mine)
        if (differingFields(one.values, lost.values).empty())
            return {&one, {}, nullptr};
    Twin twin;
    for (const Record& one : mine)
        if (sameYear(one, lost) && (twin.part == nullptr || twin.differing != nullptr))
            twin = yearFilled(one, lost);
    return twin;
}

Error yearsDiffer(const Record& lost, const Field& field)
{
    const auto year = lost.values.integer(dictionary::entity_year::year);
    return {ErrorCode::record_refused,
            {{"field", std::string(field.key)},
             {"problem", "Both records have figures for one year, and they differ."},
             {"reason", "years_differ"},
             {"year", std::to_string(year.value_or(0))}}};
}

} // namespace atlas::study
