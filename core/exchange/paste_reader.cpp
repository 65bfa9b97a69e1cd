#include "core/exchange/paste_reader.h"

#include "core/base/text.h"
#include "core/dictionary/kinds/common.h"
#include "core/exchange/excerpt.h"
#include "core/exchange/paste_column.h"
#include "core/exchange/storable.h"

#include <algorithm>
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

/// A word of a row that is a reason for a missing value.
struct GivenReason {
    const PasteColumn* from = nullptr;
    std::string_view word;
    std::string code;
};

enum class Found : std::uint8_t { value, unknown, explained, unreadable, doubtful, share, accents };

/// What is told of text that a field cannot take. What may be personal does not go into the note, which is
/// not: it would leave the file, and stay when personal data are erased.
Message setAside(const Field& field, std::string_view kept)
{
    return why(field.personal ? std::string_view(ATLAS_TEXT(
                                    "exchange", "The field holds personal data; what it cannot take "
                                                "is left out and not kept in the note."))
                              : kept);
}

} // namespace

struct PasteReader::State {
    const PastedTable* table;
    const PastePlan* plan;
    dictionary::CheckContext context;
    std::vector<PasteColumn> bound;
    std::optional<CodeFinder> reasons;
    WordFolder folder;
    std::vector<UnknownWord> unknown;
    std::map<std::pair<std::size_t, std::string>, std::size_t> unknownAt;
    bool moreUnknown = false;
    std::vector<GivenReason> given; ///< in this row
    std::string kept;               ///< of this row, for its note
    std::string called;             ///< the record that Found::accents is about

    Result<Found> fill(PasteColumn& one, std::string_view cell, std::size_t row, dictionary::Values& values);
    Result<Found> fillWord(PasteColumn& one, std::string_view cell, std::size_t row,
                           dictionary::Values& values);
    void noteUnknown(const PasteColumn& one, std::string_view word, const std::string& folded,
                     std::size_t row);
    bool giveReason(const PasteColumn& one, std::string_view word);
    void keepInNote(const PasteColumn& one, std::string_view text);
    void settleReasons(dictionary::Values& values, std::vector<RowProblem>& problems);
    void leaveOutIrrelevant(std::size_t row, dictionary::Values& values, std::vector<RowProblem>& problems);
    void check(std::size_t row, dictionary::Values& values, std::vector<RowProblem>& problems);
    void takeOutUnreadable(std::size_t row, const dictionary::Problem& problem, dictionary::Values& values,
                           std::vector<RowProblem>& problems);
    void fillNote(dictionary::Values& values, std::vector<RowProblem>& problems) const;
    const PasteColumn* boundTo(std::string_view field) const;
};

void PasteReader::State::noteUnknown(const PasteColumn& one, std::string_view word, const std::string& folded,
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

Result<Found> PasteReader::State::fillWord(PasteColumn& one, std::string_view cell, std::size_t row,
                                           dictionary::Values& values)
{
    Found found = Found::value;
    std::vector<std::string> codes;
    for (const std::string_view word : one.wordsOf(cell, folder)) {
        const std::string folded = folder.fold(word);
        const auto explained = plan->words.find({one.at, folded});
        auto value = explained != plan->words.end() ? Result<NamedRecord>(NamedRecord{explained->second, {}})
                                                    : one.find(word, folder);
        if (!value)
            return tl::unexpected<Error>(value.error());
        if (!value->pk.empty()) {
            codes.push_back(std::move(value->pk));
            if (!value->name.empty()) {
                found = Found::accents;
                called = std::move(value->name);
            }
            continue;
        }
        if (explained == plan->words.end() && giveReason(one, word))
            continue;
        found = explained != plan->words.end() && found != Found::unknown ? Found::explained : Found::unknown;
        keepInNote(one, word);
        if (explained == plan->words.end())
            noteUnknown(one, word, folded, row);
    }
    if (!codes.empty())
        one.setFound(std::move(codes), values);
    return found;
}

Result<Found> PasteReader::State::fill(PasteColumn& one, std::string_view cell, std::size_t row,
                                       dictionary::Values& values)
{
    if (holdsText(*one.field)) {
        values.setCell(one.cell, std::string(cell));
        return Found::value;
    }
    if (one.codes || one.links)
        return fillWord(one, cell, row, values);
    switch (one.readNumber(cell, plan->habits, values)) {
    case PasteColumn::Read::value:
        return Found::value;
    case PasteColumn::Read::doubtful:
        return Found::doubtful;
    case PasteColumn::Read::share:
        return Found::share;
    case PasteColumn::Read::unreadable:
        break;
    }
    if (giveReason(one, cell))
        return Found::value;
    keepInNote(one, cell);
    return Found::unreadable;
}

bool PasteReader::State::giveReason(const PasteColumn& one, std::string_view word)
{
    const std::string_view code = reasons ? reasons->find(folder.fold(word)) : std::string_view();
    if (!code.empty())
        given.push_back({&one, word, std::string(code)});
    return !code.empty();
}

/// A reason belongs to a field that nothing of the row fills, none of the parts of a count either.
void PasteReader::State::settleReasons(dictionary::Values& values, std::vector<RowProblem>& problems)
{
    for (const GivenReason& one : given) {
        const Field& field = *one.from->field;
        const std::string_view before = values.missingReason(field);
        if (!values.has(field) && (before.empty() || before == one.code)) {
            values.setMissing(field, one.code);
            continue;
        }
        keepInNote(*one.from, one.word);
        problems.push_back(
            {one.from->at, std::string(excerpt(one.word)),
             setAside(field, ATLAS_TEXT("exchange", "A reason cannot stand beside a value or "
                                                    "another reason; it is kept in the note."))});
    }
}

void PasteReader::State::keepInNote(const PasteColumn& one, std::string_view text)
{
    if (one.field->personal)
        return;
    const std::string_view name =
        plan->header ? table->cell(0, one.at) : std::string_view(plan->layout->columns()[one.cell].name);
    kept.append(kept.empty() ? "" : "\n").append(name).append(": ").append(text);
}

const PasteColumn* PasteReader::State::boundTo(std::string_view field) const
{
    const auto found = std::find_if(bound.begin(), bound.end(),
                                    [field](const PasteColumn& one) { return one.field->key == field; });
    return found == bound.end() ? nullptr : &*found;
}

void PasteReader::State::leaveOutIrrelevant(std::size_t row, dictionary::Values& values,
                                            std::vector<RowProblem>& problems)
{
    for (const Field* field : plan->layout->fields()) {
        if (!field->relevance || !values.has(*field) || dictionary::relevant(values, *field))
            continue;
        values.clear(*field);
        for (const PasteColumn& one : bound) {
            const std::string_view cell = table->cell(row, one.at);
            if (one.field != field || cell.empty())
                continue;
            keepInNote(one, cell);
            problems.push_back(
                {one.at, std::string(excerpt(cell)),
                 setAside(*field,
                          ATLAS_TEXT("exchange", "The field does not apply to this record; the text is "
                                                 "kept in its note."))});
        }
    }
}

/// Takes out what the dictionary cannot store and tells what else it finds; what is only needed to submit is
/// for later.
void PasteReader::State::check(std::size_t row, dictionary::Values& values, std::vector<RowProblem>& problems)
{
    dictionary::normalise(values);
    for (const dictionary::Problem& problem : dictionary::check(values, context)) {
        // The note is judged when everything is in it.
        if (problem.rule == "required" || problem.field == dictionary::common::note.key)
            continue;
        const PasteColumn* from = boundTo(problem.field);
        RowProblem reported;
        if (from != nullptr) {
            reported.column = from->at;
            reported.value = excerpt(table->cell(row, from->at));
        }
        reported.why = problem.text;
        problems.push_back(std::move(reported));
        if (problem.severity == dictionary::Severity::unreadable)
            takeOutUnreadable(row, problem, values, problems);
    }
    fillNote(values, problems);
    dictionary::normalise(values);
}

/// Of a long text the note keeps what its field could not hold, of anything else the whole cell.
void PasteReader::State::takeOutUnreadable(std::size_t row, const dictionary::Problem& problem,
                                           dictionary::Values& values, std::vector<RowProblem>& problems)
{
    const Field* field = plan->layout->findField(problem.field);
    if (field == nullptr || !values.has(*field))
        return;
    const std::string rest = takeOut(*field, problem.rule, values);
    const PasteColumn* from = boundTo(problem.field);
    if (from == nullptr)
        return;
    const std::string_view cell = table->cell(row, from->at);
    keepInNote(*from, field->type == FieldType::long_text ? std::string_view(rest) : cell);
    if (field->personal)
        problems.push_back({from->at, std::string(excerpt(cell)), setAside(*field, {})});
}

/// Puts what is kept behind the note that the row itself holds.
void PasteReader::State::fillNote(dictionary::Values& values, std::vector<RowProblem>& problems) const
{
    const Field& note = dictionary::common::note;
    std::string text(values.text(note));
    text.append(text.empty() || kept.empty() ? "" : "\n").append(kept);
    values.set(note, text);
    const std::string rest = cutToFit(note, values);
    if (rest.empty())
        return;
    const PasteColumn* own = kept.empty() ? boundTo(note.key) : nullptr;
    problems.push_back(
        {own != nullptr ? own->at : RowProblem::no_column, std::string(excerpt(rest)),
         why(ATLAS_TEXT("exchange", "The note holds at most %1 characters; what begins here is "
                                    "left out."),
             {static_cast<std::int64_t>(mostCharacters(note))})});
}

PasteReader::PasteReader(const study::StudyFile& file, const PastedTable& table, const PastePlan& plan,
                         dictionary::CheckContext context, const dictionary::StudyCodes& studyCodes)
    : m_state(std::make_unique<State>())
{
    m_state->table = &table;
    m_state->plan = &plan;
    m_state->context = std::move(context);
    if (const auto* reasons = m_state->context.vocabularies->find("missing_reason"))
        m_state->reasons.emplace(*reasons, std::vector<ValueMap>(), "", m_state->context.today);
    for (std::size_t column = 0; column < plan.columns.size(); ++column)
        if (plan.columns[column] < plan.layout->columns().size())
            m_state->bound.emplace_back(file, plan, m_state->context, studyCodes, column);
}

PasteReader::PasteReader(PasteReader&&) noexcept = default;
PasteReader::~PasteReader() = default;

Result<void> PasteReader::read(std::size_t row, dictionary::Values& values, std::vector<RowProblem>& problems)
{
    m_state->given.clear();
    m_state->kept.clear();
    for (PasteColumn& one : m_state->bound) {
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
            tell(setAside(*one.field,
                          one.links
                              ? std::string_view(ATLAS_TEXT(
                                    "exchange", "No record goes by this name, or several do; the text is "
                                                "kept in the note."))
                              : std::string_view(ATLAS_TEXT(
                                    "exchange", "No code of the list stands for this word; it is kept "
                                                "in the note."))));
        else if (*found == Found::unreadable)
            tell(setAside(*one.field,
                          ATLAS_TEXT("exchange",
                                     "This cannot be read as the value that the field holds; it is kept "
                                     "in the note.")));
        else if (*found == Found::doubtful)
            tell(why(ATLAS_TEXT("exchange",
                                "This number can be read in two ways. Look whether the decimal sign "
                                "is right.")));
        else if (*found == Found::share)
            tell(why(ATLAS_TEXT("exchange",
                                "The percent sign was left out. Look whether the indicator is a share.")));
        else if (*found == Found::accents)
            tell(why(
                ATLAS_TEXT("exchange", "Taken for “%1”, which has other accents. Look whether it is meant."),
                {m_state->called}));
    }
    m_state->settleReasons(values, problems);
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
