#include "core/exchange/row_mapper.h"

#include "core/base/text.h"
#include "core/exchange/bound_plan.h"
#include "core/exchange/cell_value.h"
#include "core/exchange/excerpt.h"
#include "core/exchange/storable.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace atlas::exchange {
namespace {

using dictionary::Field;
using dictionary::FieldType;

Message why(std::string_view key, std::vector<Argument> arguments = {})
{
    return {"exchange", std::string(key), std::move(arguments)};
}

std::string_view cellAt(const TableRow& row, std::size_t column)
{
    return column < row.cells.size() ? trimmedCell(row.cells[column]) : std::string_view();
}

bool isChoice(const Field& field)
{
    return field.type == FieldType::choice || field.type == FieldType::choices;
}

bool isText(const Field& field)
{
    return field.type == FieldType::text || field.type == FieldType::long_text;
}

/// A cell that was taken for a mapping.
struct Taken {
    std::size_t column = RowProblem::no_column;
    std::string text;
};

/// Appends the text of a cell, its lines joined like the columns are.
void appendCell(std::string_view cell, const Mapping& mapping, std::string& text)
{
    const std::string whole = transformed(cell, mapping);
    std::string_view rest = whole;
    while (!rest.empty()) {
        const std::size_t end = mapping.join.empty() ? std::string_view::npos : rest.find('\n');
        std::string_view line = trimmedCell(rest.substr(0, end));
        // An address line often ends with the comma that is put behind it here.
        if (!mapping.join.empty() && !line.empty() && line.back() == mapping.join.front())
            line.remove_suffix(1);
        if (!line.empty())
            text.append(text.empty() ? "" : mapping.join).append(line);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
}

Taken take(const TableRow& row, const BoundMapping& bound)
{
    Taken taken;
    const std::string& join = bound.mapping->join;
    for (std::size_t i = 0; i < bound.columns.size(); ++i) {
        const std::string_view cell = cellAt(row, bound.columns[i]);
        const bool paired = bound.beside.empty() || !cellAt(row, bound.beside[i]).empty();
        if (cell.empty() || !paired)
            continue;
        if (taken.column == RowProblem::no_column)
            taken.column = bound.columns[i];
        appendCell(cell, *bound.mapping, taken.text);
        if (join.empty())
            break;
    }
    return taken;
}

} // namespace

struct RowMapper::State {
    const Plan* plan;
    const dictionary::Layout* layout;
    MapContext context;
    dictionary::CheckContext check;
    BoundPlan boundPlan;
    std::optional<CodeFinder> countries;
    WordFolder folder;
    /// Cells of this row that stand for no value; no problem when another mapping fills the field.
    std::vector<std::pair<const BoundMapping*, Taken>> unmatched;

    std::string_view codeByCase(const TableRow& row, const BoundMapping& bound);
    void fill(const TableRow& row, const BoundMapping& bound, dictionary::Values& values,
              std::vector<RowProblem>& problems);
    std::string_view codeOf(const BoundMapping& bound, std::string_view word);
    bool fillChoice(const BoundMapping& bound, const Taken& taken, dictionary::Values& values,
                    std::vector<RowProblem>& problems);
    bool fillNumber(const BoundMapping& bound, const Taken& taken, dictionary::Values& values) const;
    void reportUnmatched(const TableRow& row, dictionary::Values& values,
                         std::vector<RowProblem>& problems) const;
    void fillDefaults(dictionary::Values& values) const;
    void settle(const TableRow& row, dictionary::Values& values, std::vector<RowProblem>& problems) const;
    void checkCountry(const TableRow& row, std::vector<RowProblem>& problems);
    const BoundMapping* mappingOf(std::string_view field) const;
};

std::string_view RowMapper::State::codeByCase(const TableRow& row, const BoundMapping& bound)
{
    for (const BoundCase& one : bound.cases) {
        const bool fits = std::all_of(one.when.begin(), one.when.end(), [&](const BoundCondition& condition) {
            const std::string word = transformed(cellAt(row, condition.column), *bound.mapping);
            return !word.empty() && condition.words.count(folder.fold(word)) > 0;
        });
        if (fits)
            return one.code;
    }
    return {};
}

std::string_view RowMapper::State::codeOf(const BoundMapping& bound, std::string_view word)
{
    return bound.codes ? bound.codes->find(folder.fold(word)) : std::string_view();
}

bool RowMapper::State::fillChoice(const BoundMapping& bound, const Taken& taken, dictionary::Values& values,
                                  std::vector<RowProblem>& problems)
{
    if (bound.field->type == FieldType::choice) {
        const std::string_view code = codeOf(bound, taken.text);
        values.set(*bound.field, code);
        return !code.empty();
    }
    std::vector<std::string> codes;
    const std::string& separator = plan->listSeparator;
    std::string_view rest = taken.text;
    bool more = true;
    while (more) {
        const std::size_t end = separator.empty() ? std::string_view::npos : rest.find(separator);
        more = end != std::string_view::npos;
        const std::string word = transformed(rest.substr(0, end), *bound.mapping);
        rest.remove_prefix(more ? end + separator.size() : rest.size());
        const std::string_view code = codeOf(bound, word);
        if (!code.empty())
            codes.emplace_back(code);
        else if (!word.empty())
            problems.push_back({taken.column, std::string(excerpt(word)),
                                why(ATLAS_TEXT("exchange", "No code of the list stands for this word."))});
    }
    values.setCodes(*bound.field, std::move(codes));
    return true;
}

bool RowMapper::State::fillNumber(const BoundMapping& bound, const Taken& taken,
                                  dictionary::Values& values) const
{
    if (bound.field->type == FieldType::date) {
        const auto date = readDate(taken.text, bound.mapping->dateOrder);
        if (date)
            values.set(*bound.field, *date);
        return date.has_value();
    }
    const auto number = readNumber(taken.text, *bound.field, *bound.mapping);
    if (number)
        values.setCell(bound.cell, *number);
    return number.has_value();
}

void RowMapper::State::reportUnmatched(const TableRow& row, dictionary::Values& values,
                                       std::vector<RowProblem>& problems) const
{
    const Field* note = layout->findField("note");
    for (const auto& [bound, taken] : unmatched) {
        if (values.has(*bound->field) || bound->mapping->quiet)
            continue;
        problems.push_back(
            {taken.column, std::string(excerpt(row.cells[taken.column])),
             isChoice(*bound->field)
                 ? why(ATLAS_TEXT("exchange", "No code of the list stands for this word."))
                 : why(ATLAS_TEXT("exchange", "This cannot be read as the value that the field holds."))});
        if (!bound->mapping->keepUnmatched || note == nullptr)
            continue;
        std::string text(values.text(*note));
        text += (text.empty() ? "" : "\n") + bound->mapping->columns.front() + ": " + taken.text;
        values.set(*note, text);
    }
}

void RowMapper::State::fill(const TableRow& row, const BoundMapping& bound, dictionary::Values& values,
                            std::vector<RowProblem>& problems)
{
    const auto isFilled = [&] { return !dictionary::isAbsent(values.cell(bound.cell)); };
    if (isFilled() || !dictionary::relevant(values, *bound.field))
        return;
    Taken taken = take(row, bound);
    if (!taken.text.empty() && isText(*bound.field)) {
        values.set(*bound.field, taken.text);
        return;
    }
    const bool understood =
        taken.text.empty() || (isChoice(*bound.field) ? fillChoice(bound, taken, values, problems)
                                                      : fillNumber(bound, taken, values));
    if (isFilled())
        return;
    if (const std::string_view code = codeByCase(row, bound); !code.empty())
        values.set(*bound.field, code);
    else if (!understood)
        unmatched.emplace_back(&bound, std::move(taken));
}

void RowMapper::State::fillDefaults(dictionary::Values& values) const
{
    for (const auto& [key, value] : plan->defaults) {
        const Field& field = *layout->findField(key);
        if (!values.has(field))
            values.set(field, value == "{file}" ? std::string_view(context.file) : std::string_view(value));
    }
}

const BoundMapping* RowMapper::State::mappingOf(std::string_view field) const
{
    for (const BoundMapping& one : boundPlan.mappings)
        if (one.field->key == field)
            return &one;
    return nullptr;
}

/// Takes out what the dictionary cannot store, gives the reasons for what is missing, and reports both.
void RowMapper::State::settle(const TableRow& row, dictionary::Values& values,
                              std::vector<RowProblem>& problems) const
{
    for (const Field* field : layout->fields())
        if (field->relevance && values.has(*field) && !dictionary::relevant(values, *field))
            values.clear(*field);
    dictionary::normalise(values);
    for (dictionary::Problem& problem : dictionary::check(values, check)) {
        if (problem.rule == "required")
            continue;
        const BoundMapping* from = mappingOf(problem.field);
        const Field* field = layout->findField(problem.field);
        RowProblem reported;
        if (from != nullptr && !from->columns.empty())
            reported.column = take(row, *from).column;
        if (reported.column != RowProblem::no_column)
            reported.value = excerpt(cellAt(row, reported.column));
        reported.why = std::move(problem.text);
        problems.push_back(std::move(reported));
        if (problem.severity == dictionary::Severity::unreadable && field != nullptr)
            takeOut(*field, problem.rule, values);
    }
    for (const BoundMapping& one : boundPlan.mappings)
        if (!one.mapping->missing.empty() && !values.has(*one.field) &&
            dictionary::relevant(values, *one.field))
            values.setMissing(*one.field, one.mapping->missing);
}

void RowMapper::State::checkCountry(const TableRow& row, std::vector<RowProblem>& problems)
{
    if (!countries || context.country.empty())
        return;
    for (const std::size_t column : boundPlan.country) {
        const std::string_view cell = cellAt(row, column);
        if (cell.empty())
            continue;
        const std::string_view code = countries->find(folder.fold(cell));
        if (code != context.country)
            problems.push_back({column, std::string(excerpt(cell)),
                                code.empty()
                                    ? why(ATLAS_TEXT("exchange", "No country is known by this name."))
                                    : why(ATLAS_TEXT("exchange", "The row names another country than the "
                                                                 "study's."))});
        return;
    }
}

RowMapper::RowMapper(const Plan& plan, const std::vector<std::string>& header,
                     const dictionary::Vocabularies& vocabularies, MapContext context)
    : m_state(std::make_unique<State>())
{
    m_state->plan = &plan;
    m_state->layout = dictionary::findLayout(plan.kind);
    m_state->boundPlan = bindPlan(plan, header, vocabularies, context);
    m_state->check = {&vocabularies, context.country, context.today};
    if (const auto* countries = vocabularies.find("country"); countries != nullptr && !plan.country.empty())
        m_state->countries.emplace(*countries, plan.countries, "", context.today);
    m_state->context = std::move(context);
}

RowMapper::RowMapper(RowMapper&&) noexcept = default;
RowMapper::~RowMapper() = default;

void RowMapper::map(const TableRow& row, dictionary::Values& values, std::vector<RowProblem>& problems)
{
    for (const OddCell& odd : row.odd)
        if (odd.column < row.cells.size())
            problems.push_back(
                {odd.column, std::string(excerpt(row.cells[odd.column])),
                 why(ATLAS_TEXT("exchange", "The quotes of this cell do not match; it was taken as it "
                                            "stands."))});
    m_state->unmatched.clear();
    for (const BoundMapping& one : m_state->boundPlan.mappings)
        m_state->fill(row, one, values, problems);
    m_state->reportUnmatched(row, values, problems);
    m_state->fillDefaults(values);
    m_state->checkCountry(row, problems);
    m_state->settle(row, values, problems);
}

std::size_t RowMapper::columnOf(std::string_view field) const
{
    const BoundMapping* mapping = m_state->mappingOf(field);
    if (mapping != nullptr)
        for (const std::size_t column : mapping->columns)
            if (column != RowProblem::no_column)
                return column;
    return RowProblem::no_column;
}

const std::vector<std::string>& RowMapper::unusedColumns() const
{
    return m_state->boundPlan.unused;
}

} // namespace atlas::exchange
