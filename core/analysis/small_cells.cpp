#include "core/analysis/small_cells.h"

#include "core/dictionary/kinds/response.h"

#include <algorithm>

namespace atlas::analysis {

namespace {

using dictionary::Layout;
using study::ColumnPath;
using study::Condition;

/// A path that nobody knows fails when the query is run.
bool isPersonal(std::string_view kind, std::string_view path)
{
    ColumnPath step = ColumnPath::parse(path);
    const Layout* layout = dictionary::findLayout(kind);
    while (layout != nullptr && !step.via.empty()) {
        layout = dictionary::findLayout(study::targetOf(*layout, step.via));
        step = ColumnPath::parse(step.column);
    }
    const dictionary::Column* column = layout != nullptr ? layout->findColumn(step.column) : nullptr;
    return column != nullptr && column->field->personal;
}

bool isAnswer(const Layout& layout)
{
    constexpr std::string_view response = dictionary::response::kind.key;
    return layout.kind().key == response || layout.kind().parent == response;
}

} // namespace

bool tellsOfPersons(const CrossTabQuery& query)
{
    const Layout* layout = dictionary::findLayout(query.filter.kind);
    if (layout == nullptr)
        return false;
    const auto personal = [&](const std::string& path) { return isPersonal(query.filter.kind, path); };
    const auto tests = [&](const Condition& condition) { return personal(condition.column); };
    const auto testsParent = [&](const Condition& condition) {
        return isPersonal(layout->kind().parent, condition.column);
    };
    const auto anyOf = [&](const std::vector<Condition>& list) {
        return std::any_of(list.begin(), list.end(), tests);
    };
    const study::Filter& filter = query.filter;
    return isAnswer(*layout) || personal(query.value) || personal(query.of) ||
           std::any_of(query.by.begin(), query.by.end(), personal) || anyOf(filter.all) ||
           std::any_of(filter.any.begin(), filter.any.end(), anyOf) ||
           std::any_of(filter.parent.begin(), filter.parent.end(), testsParent);
}

} // namespace atlas::analysis
