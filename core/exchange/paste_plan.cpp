#include "core/exchange/paste_plan.h"

#include "core/base/text.h"
#include "core/dictionary/kinds/common.h"

#include <algorithm>

namespace atlas::exchange {
namespace {

using Names = std::map<std::string, std::size_t, std::less<>>;

/// Letters and digits of the folded text: "Members (women)" is "Members: women".
std::string nameKey(std::string_view name)
{
    std::string key;
    for (const char byte : text::fold(name)) {
        const bool ascii = static_cast<unsigned char>(byte) < 0x80;
        const bool kept = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        if (!ascii || kept)
            key += byte;
    }
    return key;
}

Names known(const dictionary::Layout& layout, const std::vector<ColumnName>& names)
{
    Names keys;
    for (const ColumnName& one : names)
        if (const std::string key = nameKey(one.name);
            !key.empty() && pasteable(layout.columns()[one.column]))
            keys.emplace(key, one.column);
    return keys;
}

std::size_t columnOf(const Names& names, std::string_view cell)
{
    const auto found = names.find(nameKey(cell));
    return found == names.end() ? PastePlan::no_column : found->second;
}

bool namesColumns(const PastedTable& table, const Names& names)
{
    std::size_t filled = 0;
    std::size_t named = 0;
    for (std::size_t column = 0; column < table.width(); ++column) {
        const std::string_view cell = table.cell(0, column);
        filled += cell.empty() ? 0 : 1;
        named += !cell.empty() && columnOf(names, cell) != PastePlan::no_column ? 1 : 0;
    }
    return named > 0 && named * 2 >= filled;
}

} // namespace

bool pasteable(const dictionary::Column& column)
{
    return !column.field->computed && column.field->key != dictionary::common::status.key;
}

void matchColumns(PastePlan& plan, const PastedTable& table, const std::vector<ColumnName>& names,
                  const std::vector<std::size_t>& shown)
{
    plan.columns.assign(table.width(), PastePlan::no_column);
    plan.words.clear();
    plan.otherwise.clear();
    const Names keys = known(*plan.layout, names);
    std::set<std::size_t> taken;
    for (std::size_t column = 0; plan.header && column < table.width(); ++column) {
        const std::size_t named = columnOf(keys, table.cell(0, column));
        if (named != PastePlan::no_column && taken.insert(named).second)
            plan.columns[column] = named;
    }
    if (plan.header)
        return;
    std::vector<std::size_t> order;
    for (const std::size_t column : shown)
        if (pasteable(plan.layout->columns()[column]))
            order.push_back(column);
    if (table.width() <= order.size())
        std::copy_n(order.begin(), table.width(), plan.columns.begin());
}

PastePlan proposePlan(const PastedTable& table, const dictionary::Layout& layout,
                      const std::vector<ColumnName>& names, const std::vector<std::size_t>& shown)
{
    PastePlan plan;
    plan.layout = &layout;
    plan.header = namesColumns(table, known(layout, names));
    matchColumns(plan, table, names, shown);
    return plan;
}

} // namespace atlas::exchange
