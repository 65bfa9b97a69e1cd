#include "ui/records/field_values.h"

namespace atlas::ui::records {

using dictionary::Field;
using dictionary::Values;

bool sameField(const Values& left, const Values& right, const Field& field)
{
    const auto& columns = left.layout().columns();
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (columns[column].field->key == field.key && left.cell(column) != right.cell(column))
            return false;
    return left.missingReason(field) == right.missingReason(field);
}

void copyField(Values& to, const Values& from, const Field& field)
{
    const auto& columns = to.layout().columns();
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (columns[column].field->key == field.key)
            to.setCell(column, from.cell(column));
    to.setMissing(field, from.missingReason(field));
}

} // namespace atlas::ui::records
