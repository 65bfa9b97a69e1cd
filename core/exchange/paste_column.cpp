#include "core/exchange/paste_column.h"

#include "core/exchange/cell_value.h"
#include "core/exchange/typed_value.h"

#include <charconv>

namespace atlas::exchange {

using dictionary::FieldType;

PasteColumn::PasteColumn(const study::StudyFile& file, const PastePlan& plan,
                         const dictionary::CheckContext& context, const dictionary::StudyCodes& studyCodes,
                         std::size_t column)
    : at(column)
    , cell(plan.columns[column])
    , field(plan.layout->columns()[cell].field)
{
    const bool yesNo = field->type == FieldType::boolean;
    const std::string_view list = yesNo ? std::string_view("yes_no") : field->vocabulary;
    if (const auto* vocabulary = list.empty() ? nullptr : context.vocabularies->find(list))
        codes.emplace(*vocabulary, std::vector<ValueMap>(), context.country, context.today, studyCodes);
    if (field->type == FieldType::link)
        links.emplace(file, field->target, plan.study);
}

/// By code, by label, or by both as lists show them: "8.10 Access to banking".
std::string PasteColumn::codeOf(std::string_view word, WordFolder& folder) const
{
    if (!codes)
        return {};
    if (const std::string_view code = codes->find(folder.fold(word)); !code.empty())
        return std::string(code);
    const std::size_t blank = word.find(' ');
    if (blank == std::string_view::npos)
        return {};
    const std::string first(codes->find(folder.fold(word.substr(0, blank))));
    const std::string_view second = codes->find(folder.fold(word.substr(blank + 1)));
    return first == second ? first : std::string();
}

Result<NamedRecord> PasteColumn::find(std::string_view word, WordFolder& folder)
{
    if (links)
        return links->find(word);
    return NamedRecord{codeOf(word, folder), {}};
}

std::vector<std::string_view> PasteColumn::wordsOf(std::string_view text, WordFolder& folder) const
{
    if (field->type != FieldType::choices || !codeOf(text, folder).empty())
        return {text};
    char separator = ',';
    for (const char candidate : {';', '\n', '|'})
        if (text.find(candidate) != std::string_view::npos) {
            separator = candidate;
            break;
        }
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t end = text.find(separator);
        if (const std::string_view word = trimmedCell(text.substr(0, end)); !word.empty())
            words.push_back(word);
        if (end == std::string_view::npos)
            return words;
        text.remove_prefix(end + 1);
    }
}

void PasteColumn::setFound(std::vector<std::string> found, dictionary::Values& values) const
{
    if (field->type == FieldType::choices)
        values.setCodes(*field, std::move(found));
    else if (field->type == FieldType::choice)
        values.setCell(cell, found.front());
    else if (field->type == FieldType::boolean)
        values.setCell(cell, std::int64_t{found.front() == "yes" ? 1 : 0});
    else {
        std::int64_t pk = 0;
        std::from_chars(found.front().data(), found.front().data() + found.front().size(), pk);
        values.setCell(cell, pk);
    }
}

PasteColumn::Read PasteColumn::readNumber(std::string_view text, const TypingHabits& habits,
                                          dictionary::Values& values) const
{
    if (field->type == FieldType::date) {
        const auto date = typedDate(text, habits);
        if (date)
            values.set(*field, *date);
        return date ? Read::value : Read::unreadable;
    }
    if (field->type == FieldType::year) {
        const auto year = typedYear(text, habits);
        if (year)
            values.setCell(cell, std::int64_t{*year});
        return year ? Read::value : Read::unreadable;
    }
    const auto number = typedNumber(text, field->digits, habits);
    // "45 %" of the participants are not 45 persons; of a statistic its indicator tells.
    const bool share = number && number->percent && field->unit != dictionary::Unit::percent;
    if (!number || (share && (field->type != FieldType::decimal || field->unit != dictionary::Unit::none)))
        return Read::unreadable;
    values.setCell(cell, number->scaled);
    if (number->doubtful)
        return Read::doubtful;
    return share ? Read::share : Read::value;
}

} // namespace atlas::exchange
