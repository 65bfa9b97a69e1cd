#include "core/dictionary/rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>

namespace atlas::dictionary::rules {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// ISO 2108: ISBN-10 weighs 10 to 1 modulo 11, ISBN-13 1 and 3 modulo 10.
bool checkDigitFits(std::string_view digits)
{
    if (digits.size() != 10 && digits.size() != 13)
        return false;
    const bool old = digits.size() == 10;
    int sum = 0;
    for (std::size_t index = 0; index < digits.size(); ++index) {
        const bool ten = old && index == 9 && digits[index] == 'X';
        if (!ten && !isDigit(digits[index]))
            return false;
        const int value = ten ? 10 : digits[index] - '0';
        sum += value * (old ? 10 - static_cast<int>(index) : (index % 2 == 0 ? 1 : 3));
    }
    return sum % (old ? 11 : 10) == 0;
}

} // namespace

Message text(std::string_view key, std::vector<Argument> arguments)
{
    return {"problems", std::string(key), std::move(arguments)};
}

Message label(const Field& field)
{
    return {"dictionary", std::string(field.label), {}};
}

void ascending(const Values& values, const Field& first, const Field& second, std::string_view rule,
               std::vector<Problem>& problems)
{
    const Value& from = values.cell(values.layout().columnOf(first));
    const Value& to = values.cell(values.layout().columnOf(second));
    if (isAbsent(from) || isAbsent(to) || from <= to)
        return;
    problems.push_back({Severity::error, std::string(rule), std::string(second.key),
                        text(ATLAS_TEXT("problems", "%1 comes before %2. One of the two is wrong."),
                             {label(second), label(first)})});
}

void notAbove(const Values& values, const Field& part, const Field& whole, std::string_view rule,
              std::vector<Problem>& problems)
{
    const Count few = values.count(part);
    const Count all = values.count(whole);
    struct Compared {
        std::string_view sentence;
        std::optional<std::int64_t> some, most;
    };
    const std::array<Compared, 4> parts{
        {{ATLAS_TEXT("problems", "%1 (%2) cannot be more than %3 (%4)."), few.total, all.total},
         {ATLAS_TEXT("problems", "Women: %1 (%2) cannot be more than %3 (%4)."), few.women, all.women},
         {ATLAS_TEXT("problems", "Men: %1 (%2) cannot be more than %3 (%4)."), few.men, all.men},
         {ATLAS_TEXT("problems", "Other: %1 (%2) cannot be more than %3 (%4)."), few.other, all.other}}};
    for (const auto& [sentence, some, most] : parts)
        if (above(some, most)) {
            problems.push_back({Severity::error, std::string(rule), std::string(part.key),
                                text(sentence, {label(part), *some, label(whole), *most})});
            return;
        }
}

void oneOf(const Values& values, const Field& first, const Field& second, std::string_view rule,
           std::vector<Problem>& problems)
{
    if (values.has(first) || values.has(second))
        return;
    problems.push_back({Severity::error, std::string(rule), std::string(first.key),
                        text(ATLAS_TEXT("problems", "Give %1 or %2."), {label(first), label(second)})});
}

void exactlyOne(const Values& values, const Field& first, const Field& second, std::string_view rule,
                std::vector<Problem>& problems)
{
    if (values.has(first) != values.has(second))
        return;
    problems.push_back(
        {Severity::error, std::string(rule), std::string(first.key),
         values.has(first)
             ? text(ATLAS_TEXT("problems", "Give %1 or %2, not both."), {label(first), label(second)})
             : text(ATLAS_TEXT("problems", "Give %1 or %2."), {label(first), label(second)})});
}

void sumsTo(const Values& values, std::span<const Field* const> parts, std::int64_t whole,
            std::int64_t margin, std::string_view rule, std::vector<Problem>& problems)
{
    std::int64_t sum = 0;
    std::int64_t scale = 1;
    for (int digit = 0; digit < parts.front()->digits; ++digit)
        scale *= 10;
    const Field* last = parts.back();
    bool complete = true;
    for (const Field* part : parts) {
        const auto value = values.integer(*part);
        complete = complete && value;
        last = value ? part : last;
        sum += value.value_or(0);
    }
    const std::int64_t excess = sum - whole * scale;
    if ((complete ? std::abs(excess) : excess) <= margin * scale)
        return;
    problems.push_back({Severity::error, std::string(rule), std::string(last->key),
                        text(ATLAS_TEXT("problems", "The parts add up to %1, not to %2."),
                             {Decimal{sum, parts.front()->digits}, whole})});
}

void together(const Values& values, const Field& first, const Field& second, std::vector<Problem>& problems)
{
    if (values.has(first) == values.has(second))
        return;
    const Field& empty = values.has(first) ? second : first;
    problems.push_back({Severity::error, "together", std::string(empty.key),
                        text(ATLAS_TEXT("problems", "%1 and %2 belong together: give both or neither."),
                             {label(first), label(second)})});
}

void chosen(const Values& values, const Field& selector, std::string_view code, const Field& field,
            std::vector<Problem>& problems)
{
    if (values.text(selector) != code || values.has(field))
        return;
    problems.push_back({Severity::error, "required", std::string(field.key),
                        text(ATLAS_TEXT("problems", "Choose %1."), {label(field)})});
}

void email(const Values& values, const Field& field, std::vector<Problem>& problems)
{
    const std::string_view address = values.text(field);
    const std::size_t at = address.find('@');
    const bool plausible = at != std::string_view::npos && at > 0 && address.rfind('@') == at &&
                           address.find('.', at + 2) != std::string_view::npos && address.back() != '.' &&
                           address.find(' ') == std::string_view::npos;
    if (address.empty() || plausible)
        return;
    problems.push_back(
        {Severity::error, "email", std::string(field.key),
         text(ATLAS_TEXT("problems", "This is not an e-mail address: name@example.org is one."))});
}

void webAddress(const Values& values, const Field& field, std::vector<Problem>& problems)
{
    const std::string_view address = values.text(field);
    const bool scheme = address.substr(0, 7) == "http://" || address.substr(0, 8) == "https://";
    const bool clean = std::none_of(address.begin(), address.end(), [](unsigned char c) {
        return std::isspace(c) != 0 || std::iscntrl(c) != 0;
    });
    if (address.empty() || (scheme && clean && address.size() > 10))
        return;
    problems.push_back(
        {Severity::warning, "web_address", std::string(field.key),
         text(ATLAS_TEXT("problems", "A web address begins with http:// or https:// and has no spaces."))});
}

void doi(const Values& values, const Field& field, std::vector<Problem>& problems)
{
    const std::string_view name = values.text(field);
    const std::size_t slash = name.find('/');
    const bool prefix = name.substr(0, 3) == "10." && slash != std::string_view::npos && slash > 6;
    const bool clean = prefix && slash + 1 < name.size() && name.find(' ') == std::string_view::npos &&
                       std::all_of(name.begin() + 3, name.begin() + static_cast<std::ptrdiff_t>(slash),
                                   [](unsigned char c) { return std::isdigit(c) != 0 || c == '.'; });
    if (name.empty() || clean)
        return;
    problems.push_back({Severity::error, "doi", std::string(field.key),
                        text(ATLAS_TEXT("problems", "A DOI begins with 10. and has a slash: 10.1000/182."))});
}

void isbn(const Values& values, const Field& field, std::vector<Problem>& problems)
{
    std::string digits;
    for (const char c : values.text(field))
        if (c != '-' && c != ' ')
            digits += c;
    if (digits.empty() || checkDigitFits(digits))
        return;
    problems.push_back(
        {Severity::error, "isbn", std::string(field.key),
         text(ATLAS_TEXT("problems",
                         "This ISBN has a wrong digit: it has 10 or 13, the last one is a check."))});
}

void consented(const Values& values, const Field& published, const Field& scopes, std::string_view scope,
               std::vector<Problem>& problems)
{
    const auto codes = values.codes(scopes);
    if (values.integer(published) != 1 || std::find(codes.begin(), codes.end(), scope) != codes.end())
        return;
    problems.push_back(
        {Severity::error, "V16", std::string(published.key),
         text(ATLAS_TEXT("problems", "%1 needs a consent that covers it."), {label(published)})});
}

} // namespace atlas::dictionary::rules
