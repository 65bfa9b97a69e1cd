#include "core/dictionary/kind.h"

#include "core/dictionary/count_column.h"
#include "core/dictionary/kinds/common.h"

#include <all_kinds.h>

#include <algorithm>
#include <stdexcept>

namespace atlas::dictionary {

namespace {

constexpr bool everyParentIsAKind()
{
    return std::all_of(all_kinds.begin(), all_kinds.end(), [](const Kind* part) {
        return part->parent.empty() || std::any_of(all_kinds.begin(), all_kinds.end(), [&](const Kind* kind) {
                   return kind->key == part->parent;
               });
    });
}
static_assert(everyParentIsAKind(), "a part of a kind that does not exist would have no table");

ColumnType columnType(FieldType type)
{
    switch (type) {
    case FieldType::integer:
    case FieldType::decimal:
    case FieldType::year:
    case FieldType::boolean:
    case FieldType::count:
    case FieldType::link:
        return ColumnType::integer;
    case FieldType::text:
    case FieldType::long_text:
    case FieldType::date:
    case FieldType::choice:
    case FieldType::choices:
        break;
    }
    return ColumnType::text;
}

void appendColumns(const Field& field, std::vector<Column>& columns)
{
    if (field.type != FieldType::count) {
        columns.push_back({std::string(field.key), columnType(field.type), &field, 0});
        return;
    }
    for (std::size_t part = 0; part < count_parts.size(); ++part)
        columns.push_back({countColumn(field.key, count_parts[part]), ColumnType::integer, &field, part});
}

} // namespace

Layout::Layout(const Kind& kind)
    : m_kind(&kind)
{
    for (const Section& section : kind.sections)
        for (const Field& field : section.fields)
            m_fields.push_back(&field);
    for (const Field& field : common::fields)
        m_fields.push_back(&field);
    for (const Field* field : m_fields)
        appendColumns(*field, m_columns);
}

std::size_t Layout::columnOf(std::string_view key) const
{
    for (std::size_t index = 0; index < m_columns.size(); ++index)
        if (m_columns[index].field->key == key)
            return index;
    throw std::logic_error("no field " + std::string(key) + " in kind " + std::string(m_kind->key));
}

const Field* Layout::findField(std::string_view key) const
{
    for (const Field* field : m_fields)
        if (field->key == key)
            return field;
    return nullptr;
}

const Column* Layout::findColumn(std::string_view name) const
{
    for (const Column& column : m_columns)
        if (column.name == name)
            return &column;
    return nullptr;
}

std::span<const Layout> layouts()
{
    static const std::vector<Layout> all = [] {
        std::vector<Layout> made;
        made.reserve(all_kinds.size());
        const auto appendPartsOf = [&made](std::string_view parent) {
            for (const Kind* kind : all_kinds)
                if (kind->parent == parent)
                    made.emplace_back(*kind);
        };
        appendPartsOf({});
        for (std::size_t next = 0; next < made.size(); ++next)
            appendPartsOf(made[next].kind().key);
        return made;
    }();
    return all;
}

const Layout* findLayout(std::string_view kind)
{
    for (const Layout& layout : layouts())
        if (layout.kind().key == kind)
            return &layout;
    return nullptr;
}

const Layout& layoutOf(const Kind& kind)
{
    if (const Layout* layout = findLayout(kind.key))
        return *layout;
    throw std::logic_error("kind " + std::string(kind.key) + " is not registered");
}

} // namespace atlas::dictionary
