#include "core/dictionary/check.h"

#include "core/base/text.h"
#include "core/dictionary/rules.h"

#include <algorithm>

namespace atlas::dictionary {

namespace {

constexpr std::int64_t first_year = 1600;
constexpr std::size_t default_length = 4000;

struct Checker {
    const Values& values;
    const CheckContext& context;
    std::vector<Problem>& problems;

    void add(Severity severity, std::string_view rule, const Field& field, Message text) const
    {
        problems.push_back({severity, std::string(rule), std::string(field.key), std::move(text)});
    }
    void field(const Field& field) const;
    void text(const Field& field) const;
    void date(const Field& field) const;
    [[nodiscard]] std::int32_t lastYear(const Field& field) const;
    void number(const Field& field) const;
    void count(const Field& field) const;
    void code(const Field& field, std::string_view code) const;
    void validCode(const Field& field, const Term& term) const;
    void parentCode(const Field& field, const Vocabulary& vocabulary, const Term& term) const;
};

void Checker::text(const Field& field) const
{
    const std::string_view text = values.text(field);
    if (!text::isUtf8(text)) {
        add(Severity::unreadable, "text", field,
            rules::text(ATLAS_TEXT("problems", "This text is not valid Unicode. Type it again.")));
        return;
    }
    const std::size_t limit = mostCharacters(field);
    if (text.size() > limit && text::length(text) > limit)
        add(Severity::unreadable, "length", field,
            rules::text(ATLAS_TEXT("problems", "%1 holds at most %2 characters."),
                        {rules::label(field), static_cast<std::int64_t>(limit)}));
    else if (!text.empty() && field.minLength > 0 &&
             text::length(text) < static_cast<std::size_t>(field.minLength))
        add(Severity::error, "length", field,
            rules::text(ATLAS_TEXT("problems", "%1 needs at least %2 characters to say something."),
                        {rules::label(field), static_cast<std::int64_t>(field.minLength)}));
    if (field.type == FieldType::date && !text.empty())
        date(field);
}

void Checker::date(const Field& field) const
{
    const auto date = values.date(field);
    if (!date)
        add(Severity::unreadable, "date", field,
            rules::text(ATLAS_TEXT("problems", "This is not a date of the calendar.")));
    else if (field.past && context.today < *date)
        add(Severity::error, "V22", field,
            rules::text(ATLAS_TEXT("problems", "%1 lies in the future."), {rules::label(field)}));
}

/// Next year can be planned for; an observation of it is a forecast, and says so.
std::int32_t Checker::lastYear(const Field& field) const
{
    const Field* status = field.key == "year" ? values.layout().findField("obs_status") : nullptr;
    const bool observed = status != nullptr && values.text(*status) != "F";
    return observed ? context.today.year : context.today.year + 1;
}

void Checker::number(const Field& field) const
{
    const auto number = values.integer(field);
    if (!number)
        return;
    if (field.type == FieldType::boolean && *number != 0 && *number != 1)
        add(Severity::unreadable, "range", field,
            rules::text(ATLAS_TEXT("problems", "Only yes or no fits here.")));
    if (field.type == FieldType::year && (*number < first_year || *number > lastYear(field)))
        add(Severity::error, "V03", field,
            rules::text(ATLAS_TEXT("problems", "A year from %1 to %2 fits here."),
                        {Year{first_year}, Year{lastYear(field)}}));
    if (!field.range)
        return;
    std::int64_t scale = 1;
    for (int digit = 0; digit < field.digits; ++digit)
        scale *= 10;
    const bool inside = *number >= field.range->from * scale && *number <= field.range->to * scale;
    if (!inside)
        add(Severity::error, field.unit == Unit::percent ? "V02" : "range", field,
            rules::text(ATLAS_TEXT("problems", "%1 lies between %2 and %3."),
                        {rules::label(field), field.range->from, field.range->to}));
}

void Checker::count(const Field& field) const
{
    const Count count = values.count(field);
    std::int64_t parts = 0;
    int given = 0;
    for (const auto& part : {count.women, count.men, count.other}) {
        parts += part.value_or(0);
        given += part ? 1 : 0;
    }
    for (const auto& part : {count.total, count.women, count.men, count.other})
        if (part && (*part < 0 || *part > 10'000'000'000)) {
            add(Severity::error, "range", field,
                rules::text(ATLAS_TEXT("problems", "A count is zero or more.")));
            return;
        }
    if (!count.total || given == 0)
        return;
    // Women and men given: what is left over is those not stated, so only three given parts must add up.
    if (parts > *count.total || (given == 3 && parts != *count.total))
        add(Severity::error, "V01", field,
            rules::text(ATLAS_TEXT("problems", "The parts add up to %1, the total says %2."),
                        {parts, *count.total}));
}

std::string_view ruleOfParent(std::string_view vocabulary)
{
    if (vocabulary == "sdg_target")
        return "V10";
    return vocabulary == "national_form" ? "V13" : "parent";
}

void Checker::parentCode(const Field& field, const Vocabulary& vocabulary, const Term& term) const
{
    if (vocabulary.parent.empty() || term.parent.empty())
        return;
    for (const Field* other : values.layout().fields()) {
        if (other->type != FieldType::choice || other->vocabulary != vocabulary.parent || !values.has(*other))
            continue;
        if (values.text(*other) != term.parent)
            add(Severity::error, ruleOfParent(vocabulary.key), field,
                rules::text(ATLAS_TEXT("problems", "%1 does not belong to %2."),
                            {std::string(term.label("en")),
                             std::string(context.vocabularies->label(other->vocabulary, values.text(*other),
                                                                     "en"))}));
        return;
    }
}

void Checker::code(const Field& field, std::string_view code) const
{
    const Vocabulary* vocabulary = context.vocabularies->find(field.vocabulary);
    const Term* term = vocabulary != nullptr ? vocabulary->find(code) : nullptr;
    if (term == nullptr) {
        add(Severity::unreadable, "vocabulary", field,
            rules::text(ATLAS_TEXT("problems", "\"%1\" is not a code of this list."), {std::string(code)}));
        return;
    }
    const bool foreign = !context.country.empty() && !term->country.empty() && term->country != "*" &&
                         term->country != context.country;
    if (foreign)
        add(Severity::error, "V13", field,
            rules::text(ATLAS_TEXT("problems", "%1 belongs to another country."),
                        {std::string(term->label("en"))}));
    if (term->validFrom || term->validTo)
        validCode(field, *term);
    parentCode(field, *vocabulary, *term);
}

void Checker::validCode(const Field& field, const Term& term) const
{
    const Field* day = values.layout().findField("date");
    const Field* year = values.layout().findField("year");
    if (day != nullptr && values.date(*day)) {
        if (term.validOn(*values.date(*day)))
            return;
    } else if (year == nullptr || !values.integer(*year)) {
        return;
    } else {
        const auto number = static_cast<std::int32_t>(*values.integer(*year));
        // A year that saw both lists takes either.
        if (term.validOn({number, 1, 1}) || term.validOn({number, 12, 31}))
            return;
    }
    add(Severity::error, "V12", field,
        rules::text(ATLAS_TEXT("problems", "%1 did not exist on that date."),
                    {std::string(term.label("en"))}));
}

void Checker::field(const Field& field) const
{
    const bool applies = relevant(values, field);
    if (applies && field.required && !values.has(field) && values.missingReason(field).empty())
        add(Severity::error, "required", field,
            rules::text(ATLAS_TEXT("problems", "%1 is needed, or the reason why it is missing."),
                        {rules::label(field)}));
    switch (field.type) {
    case FieldType::text:
    case FieldType::long_text:
    case FieldType::date:
        return text(field);
    case FieldType::integer:
    case FieldType::decimal:
    case FieldType::year:
    case FieldType::boolean:
        return number(field);
    case FieldType::count:
        return count(field);
    case FieldType::choice:
        if (values.has(field))
            code(field, values.text(field));
        return;
    case FieldType::choices:
        for (const std::string& code : values.codes(field))
            this->code(field, code);
        return;
    case FieldType::link:
        return;
    }
}

/// Keeps line breaks (and drops the carriage returns before them) only where lines are allowed.
std::string cleaned(std::string_view text, bool lines)
{
    std::string kept;
    kept.reserve(text.size());
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte >= 0x20 && byte != 0x7f)
            kept += character;
        else if (character == '\n' && lines)
            kept += character;
        else if (character == '\t' || character == '\n')
            kept += ' ';
    }
    return lines ? kept : text::simplified(kept);
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

} // namespace

std::size_t mostCharacters(const Field& field)
{
    return field.maxLength > 0 ? static_cast<std::size_t>(field.maxLength) : default_length;
}

bool relevant(const Values& values, const Field& field)
{
    if (!field.relevance)
        return true;
    const Field* other = values.layout().findField(field.relevance->field);
    if (other == nullptr || !values.has(*other))
        return false;
    std::string_view codes = field.relevance->codes;
    if (codes == "*")
        return true;
    const auto number = values.integer(*other);
    const std::string held = number ? std::to_string(*number) : std::string(values.text(*other));
    while (true) {
        const std::size_t bar = codes.find('|');
        if (held == codes.substr(0, bar))
            return true;
        if (bar == std::string_view::npos)
            return false;
        codes.remove_prefix(bar + 1);
    }
}

void leaveOutIrrelevant(Values& values)
{
    // A field that goes may be what another one depends on.
    for (bool again = true; again;) {
        again = false;
        for (const Field* field : values.layout().fields()) {
            if (relevant(values, *field))
                continue;
            again = again || values.has(*field);
            values.clear(*field);
            values.setMissing(*field, "");
        }
    }
}

std::vector<Problem> check(const Values& values, const CheckContext& context)
{
    std::vector<Problem> problems;
    const Checker checker{values, context, problems};
    for (const Field* field : values.layout().fields())
        checker.field(*field);
    for (const Rule rule : values.layout().kind().rules)
        rule(values, problems);
    return problems;
}

void normalise(Values& values)
{
    const auto& columns = values.layout().columns();
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const auto* text = std::get_if<std::string>(&values.cell(index));
        if (text == nullptr || !text::isUtf8(*text))
            continue;
        const std::string clean =
            text::nfc(cleaned(*text, columns[index].field->type == FieldType::long_text));
        const std::string_view kept = trimmed(clean);
        values.setCell(index, kept.empty() ? Value() : Value(std::string(kept)));
    }
}

} // namespace atlas::dictionary
