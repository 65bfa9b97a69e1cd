#include "core/exchange/bound_plan.h"

#include "core/base/text.h"

#include <unordered_map>

namespace atlas::exchange {
namespace {

using dictionary::FieldType;

/// Positions of column names; of two columns with one name the first counts.
class Header {
public:
    explicit Header(const std::vector<std::string>& header)
        : m_used(header.size(), false)
    {
        for (std::size_t column = 0; column < header.size(); ++column)
            m_positions.emplace(columnKey(header[column]), column);
    }
    std::size_t position(const std::string& name)
    {
        const auto found = m_positions.find(columnKey(name));
        if (found == m_positions.end())
            return RowProblem::no_column;
        m_used[found->second] = true;
        return found->second;
    }
    std::vector<std::size_t> positions(const std::vector<std::string>& names)
    {
        std::vector<std::size_t> found;
        found.reserve(names.size());
        for (const std::string& name : names)
            found.push_back(position(name));
        return found;
    }
    [[nodiscard]] std::vector<std::string> unused(const std::vector<std::string>& header) const
    {
        std::vector<std::string> names;
        for (std::size_t column = 0; column < header.size(); ++column)
            if (!m_used[column])
                names.push_back(header[column]);
        return names;
    }

private:
    std::unordered_map<std::string, std::size_t> m_positions;
    std::vector<bool> m_used;
};

BoundCase bindCase(const Case& one, Header& header)
{
    BoundCase bound{one.code, {}};
    for (const auto& [column, words] : one.when) {
        BoundCondition& condition = bound.when.emplace_back();
        condition.column = header.position(column);
        for (const std::string& word : words)
            condition.words.insert(text::fold(word));
    }
    return bound;
}

} // namespace

BoundPlan bindPlan(const Plan& plan, const std::vector<std::string>& columns,
                   const dictionary::Vocabularies& vocabularies, const MapContext& context)
{
    BoundPlan bound;
    Header header(columns);
    const dictionary::Layout& layout = *dictionary::findLayout(plan.kind);
    for (const Mapping& mapping : plan.mappings) {
        const dictionary::Column& column = *layout.findColumn(mapping.field);
        BoundMapping& one = bound.mappings.emplace_back();
        one.mapping = &mapping;
        one.field = column.field;
        one.cell = static_cast<std::size_t>(&column - layout.columns().data());
        one.columns = header.positions(mapping.columns);
        one.beside = header.positions(mapping.beside);
        const bool choice =
            column.field->type == FieldType::choice || column.field->type == FieldType::choices;
        if (const auto* vocabulary = vocabularies.find(column.field->vocabulary);
            choice && vocabulary != nullptr)
            one.codes.emplace(*vocabulary, mapping.values, context.country, context.today,
                              context.studyCodes);
        for (const Case& each : mapping.cases)
            one.cases.push_back(bindCase(each, header));
    }
    bound.country = header.positions(plan.country);
    bound.unused = header.unused(columns);
    return bound;
}

} // namespace atlas::exchange
