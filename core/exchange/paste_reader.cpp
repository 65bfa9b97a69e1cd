#include "core/exchange/paste_reader.h"

#include "core/base/text.h"
#include "core/dictionary/kinds/common.h"
#include "core/exchange/cell_value.h"
#include "core/exchange/code_finder.h"
#include "core/exchange/excerpt.h"
#include "core/exchange/link_finder.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace atlas::exchange {
namespace {

using dictionary::Field;
using dictionary::FieldType;
using dictionary::Value;

Message why(std::string_view key, std::vector<Argument> arguments = {})
{
    return {"exchange", std::string(key), std::move(arguments)};
}

bool holdsText(const Field& field)
{
    return field.type == FieldType::text || field.type == FieldType::long_text;
}

/// A column of the paste that fills a column of the layout.
struct Bound {
    std::size_t at = 0;   ///< in the paste
    std::size_t cell = 0; ///< in the layout
    const Field* field = nullptr;
    std::optional<CodeFinder> codes;
    std::optional<LinkFinder> links;
};

enum class Found : std::uint8_t { value, unknown, explained, unreadable, doubtful };

} // namespace

struct PasteReader::State {
    const PastedTable* table;
    const PastePlan* plan;
    dictionary::CheckContext context;
    std::vector<Bound> bound;
    std::optional<CodeFinder> reasons;
    WordFolder folder;
    std::vector<UnknownWord> unknown;
    std::map<std::pair<std::size_t, std::string>, std::size_t> unknownAt;
    bool moreUnknown = false;

    void bind(const study::StudyFile& file, std::size_t column);
    Result<Found> fill(Bound& one, std::string_view cell, std::size_t row, dictionary::Values& values);
    Result<Found> fillWord(Bound& one, std::string_view cell, std::size_t row, dictionary::Values& values);
    Found fillNumber(const Bound& one, std::string_view cell, dictionary::Values& values) const;
    Result<std::string> wordValue(Bound& one, std::string_view word);
    std::string codeOf(const Bound& one, std::string_view word);
    std::vector<std::string_view> wordsOf(const Bound& one, std::string_view cell);
    void noteUnknown(const Bound& one, std::string_view word, const std::string& folded, std::size_t row);
    void keepInNote(std::size_t column, std::string_view text, dictionary::Values& values) const;
    void leaveOutIrrelevant(std::size_t row, dictionary::Values& values,
                            std::vector<RowProblem>& problems) const;
    void check(std::size_t row, dictionary::Values& values, std::vector<RowProblem>& problems) const;
    const Bound* boundTo(std::string_view field) const;
};

void PasteReader::State::bind(const study::StudyFile& file, std::size_t column)
{
    const std::size_t cell = plan->columns[column];
    if (cell == PastePlan::no_column || cell >= plan->layout->columns().size())
        return;
    Bound one;
    one.at = column;
    one.cell = cell;
    one.field = plan->layout->columns()[cell].field;
    const bool yesNo = one.field->type == FieldType::boolean;
    const std::string_view list = yesNo ? std::string_view("yes_no") : one.field->vocabulary;
    if (const auto* vocabulary = list.empty() ? nullptr : context.vocabularies->find(list))
        one.codes.emplace(*vocabulary, std::vector<ValueMap>(), context.country, context.today);
    if (one.field->type == FieldType::link)
        one.links.emplace(file, one.field->target, plan->study);
    bound.push_back(std::move(one));
}

/// By code, by label, or by both as lists show them: "8.10 Access to banking".
std::string PasteReader::State::codeOf(const Bound& one, std::string_view word)
{
    if (!one.codes)
        return {};
    if (const std::string_view code = one.codes->find(folder.fold(word)); !code.empty())
        return std::string(code);
    const std::size_t blank = word.find(' ');
    if (blank == std::string_view::npos)
        return {};
    const std::string first(one.codes->find(folder.fold(word.substr(0, blank))));
    const std::string_view second = one.codes->find(folder.fold(word.substr(blank + 1)));
    return first == second ? first : std::string();
}

/// The code, "yes" or "no", or the pk as text; "" when the word stands for nothing.
Result<std::string> PasteReader::State::wordValue(Bound& one, std::string_view word)
{
    if (one.links)
        return one.links->find(word);
    return codeOf(one, word);
}

/// The words of a cell: one, or for a field of several codes those between semicolons, or lines, or commas.
std::vector<std::string_view> PasteReader::State::wordsOf(const Bound& one, std::string_view cell)
{
    if (one.field->type != FieldType::choices || !codeOf(one, cell).empty())
        return {cell};
    char separator = ',';
    for (const char candidate : {';', '\n', '|'})
        if (cell.find(candidate) != std::string_view::npos) {
            separator = candidate;
            break;
        }
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t end = cell.find(separator);
        if (const std::string_view word = trimmedCell(cell.substr(0, end)); !word.empty())
            words.push_back(word);
        if (end == std::string_view::npos)
            return words;
        cell.remove_prefix(end + 1);
    }
}

void PasteReader::State::noteUnknown(const Bound& one, std::string_view word, const std::string& folded,
                                     std::size_t row)
{
    const auto [place, isNew] = unknownAt.try_emplace({one.at, folded}, unknown.size());
    if (!isNew) {
        ++unknown[place->second].times;
        return;
    }
    if (unknown.size() >= most_words) {
        unknownAt.erase(place);
        moreUnknown = true;
        return;
    }
    unknown.push_back({one.at, std::string(excerpt(word)), folded, 1, row});
}

Result<Found> PasteReader::State::fillWord(Bound& one, std::string_view cell, std::size_t row,
                                           dictionary::Values& values)
{
    Found found = Found::value;
    std::vector<std::string> codes;
    for (const std::string_view word : wordsOf(one, cell)) {
        const std::string folded = folder.fold(word);
        const auto explained = plan->words.find({one.at, folded});
        auto value =
            explained != plan->words.end() ? Result<std::string>(explained->second) : wordValue(one, word);
        if (!value)
            return tl::unexpected<Error>(value.error());
        if (!value->empty()) {
            codes.push_back(std::move(*value));
            continue;
        }
        const std::string_view reason = reasons ? reasons->find(folded) : std::string_view();
        if (explained == plan->words.end() && !reason.empty()) {
            values.setMissing(*one.field, reason);
            continue;
        }
        found = explained != plan->words.end() && found != Found::unknown ? Found::explained : Found::unknown;
        keepInNote(one.at, word, values);
        if (explained == plan->words.end())
            noteUnknown(one, word, folded, row);
    }
    if (codes.empty())
        return found;
    if (one.field->type == FieldType::choices)
        values.setCodes(*one.field, std::move(codes));
    else if (one.field->type == FieldType::choice)
        values.setCell(one.cell, codes.front());
    else if (one.field->type == FieldType::boolean)
        values.setCell(one.cell, std::int64_t{codes.front() == "yes" ? 1 : 0});
    else {
        std::int64_t pk = 0;
        std::from_chars(codes.front().data(), codes.front().data() + codes.front().size(), pk);
        values.setCell(one.cell, pk);
    }
    return found;
}

Found PasteReader::State::fillNumber(const Bound& one, std::string_view cell,
                                     dictionary::Values& values) const
{
    if (one.field->type == FieldType::date) {
        const auto date = typedDate(cell, plan->habits);
        if (date)
            values.set(*one.field, *date);
        return date ? Found::value : Found::unreadable;
    }
    if (one.field->type == FieldType::year) {
        const auto year = typedYear(cell, plan->habits);
        if (year)
            values.setCell(one.cell, std::int64_t{*year});
        return year ? Found::value : Found::unreadable;
    }
    const auto number = typedNumber(cell, one.field->digits, plan->habits);
    if (!number)
        return Found::unreadable;
    values.setCell(one.cell, number->scaled);
    return number->doubtful ? Found::doubtful : Found::value;
}

Result<Found> PasteReader::State::fill(Bound& one, std::string_view cell, std::size_t row,
                                       dictionary::Values& values)
{
    if (holdsText(*one.field)) {
        values.setCell(one.cell, std::string(cell));
        return Found::value;
    }
    if (one.codes || one.links)
        return fillWord(one, cell, row, values);
    const Found found = fillNumber(one, cell, values);
    if (found != Found::unreadable)
        return found;
    const std::string_view reason = reasons ? reasons->find(folder.fold(cell)) : std::string_view();
    if (!reason.empty()) {
        values.setMissing(*one.field, reason);
        return Found::value;
    }
    keepInNote(one.at, cell, values);
    return Found::unreadable;
}

void PasteReader::State::keepInNote(std::size_t column, std::string_view text,
                                    dictionary::Values& values) const
{
    const Field& note = dictionary::common::note;
    const std::string_view name = plan->header
                                      ? table->cell(0, column)
                                      : std::string_view(plan->layout->columns()[plan->columns[column]].name);
    std::string kept(values.text(note));
    kept.append(kept.empty() ? "" : "\n").append(name).append(": ").append(text);
    values.set(note, kept);
}

const Bound* PasteReader::State::boundTo(std::string_view field) const
{
    const auto found = std::find_if(bound.begin(), bound.end(),
                                    [field](const Bound& one) { return one.field->key == field; });
    return found == bound.end() ? nullptr : &*found;
}

void PasteReader::State::leaveOutIrrelevant(std::size_t row, dictionary::Values& values,
                                            std::vector<RowProblem>& problems) const
{
    for (const Field* field : plan->layout->fields()) {
        if (!field->relevance || !values.has(*field) || dictionary::relevant(values, *field))
            continue;
        values.clear(*field);
        const Bound* from = boundTo(field->key);
        if (from == nullptr)
            continue;
        const std::string_view cell = table->cell(row, from->at);
        keepInNote(from->at, cell, values);
        problems.push_back({from->at, std::string(excerpt(cell)),
                            why(ATLAS_TEXT("exchange", "The field does not apply to this record; the text is "
                                                       "kept in its note."))});
    }
}

/// Takes out what the dictionary cannot store and tells what else it finds; what is only needed to submit is
/// for later.
void PasteReader::State::check(std::size_t row, dictionary::Values& values,
                               std::vector<RowProblem>& problems) const
{
    dictionary::normalise(values);
    for (dictionary::Problem& problem : dictionary::check(values, context)) {
        if (problem.rule == "required")
            continue;
        const Bound* from = boundTo(problem.field);
        RowProblem reported;
        if (from != nullptr) {
            reported.column = from->at;
            reported.value = excerpt(table->cell(row, from->at));
        }
        reported.why = std::move(problem.text);
        problems.push_back(std::move(reported));
        const Field* field = plan->layout->findField(problem.field);
        if (problem.severity != dictionary::Severity::unreadable || field == nullptr)
            continue;
        values.clear(*field);
        if (from != nullptr && field->key != dictionary::common::note.key)
            keepInNote(from->at, excerpt(table->cell(row, from->at)), values);
    }
    dictionary::normalise(values);
}

PasteReader::PasteReader(const study::StudyFile& file, const PastedTable& table, const PastePlan& plan,
                         dictionary::CheckContext context)
    : m_state(std::make_unique<State>())
{
    m_state->table = &table;
    m_state->plan = &plan;
    m_state->context = std::move(context);
    if (const auto* reasons = m_state->context.vocabularies->find("missing_reason"))
        m_state->reasons.emplace(*reasons, std::vector<ValueMap>(), "", m_state->context.today);
    for (std::size_t column = 0; column < plan.columns.size(); ++column)
        m_state->bind(file, column);
}

PasteReader::PasteReader(PasteReader&&) noexcept = default;
PasteReader::~PasteReader() = default;

Result<void> PasteReader::read(std::size_t row, dictionary::Values& values, std::vector<RowProblem>& problems)
{
    for (Bound& one : m_state->bound) {
        const std::string_view cell = m_state->table->cell(row, one.at);
        if (cell.empty())
            continue;
        const auto found = m_state->fill(one, cell, row, values);
        if (!found)
            return tl::unexpected<Error>(found.error());
        const auto tell = [&](Message message) {
            problems.push_back({one.at, std::string(excerpt(cell)), std::move(message)});
        };
        if (*found == Found::unknown)
            tell(one.links
                     ? why(ATLAS_TEXT("exchange", "No record goes by this name, or several do; the text is "
                                                  "kept in the note."))
                     : why(ATLAS_TEXT("exchange", "No code of the list stands for this word; it is kept "
                                                  "in the note.")));
        else if (*found == Found::unreadable)
            tell(why(ATLAS_TEXT("exchange",
                                "This cannot be read as the value that the field holds; it is kept "
                                "in the note.")));
        else if (*found == Found::doubtful)
            tell(why(ATLAS_TEXT("exchange",
                                "This number can be read in two ways. Look whether the decimal sign "
                                "is right.")));
    }
    m_state->leaveOutIrrelevant(row, values, problems);
    m_state->check(row, values, problems);
    return {};
}

const std::vector<UnknownWord>& PasteReader::unknown() const
{
    return m_state->unknown;
}

bool PasteReader::moreUnknown() const
{
    return m_state->moreUnknown;
}

} // namespace atlas::exchange
