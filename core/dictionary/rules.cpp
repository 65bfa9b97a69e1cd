#include "core/dictionary/rules.h"

#include <algorithm>
#include <cctype>

namespace atlas::dictionary::rules {

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
    const auto few = values.count(part).total;
    const auto all = values.count(whole).total;
    if (!few || !all || *few <= *all)
        return;
    problems.push_back({Severity::error, std::string(rule), std::string(part.key),
                        text(ATLAS_TEXT("problems", "%1 (%2) cannot be more than %3 (%4)."),
                             {label(part), *few, label(whole), *all})});
}

void oneOf(const Values& values, const Field& first, const Field& second, std::string_view rule,
           std::vector<Problem>& problems)
{
    if (values.has(first) || values.has(second))
        return;
    problems.push_back({Severity::error, std::string(rule), std::string(first.key),
                        text(ATLAS_TEXT("problems", "Give %1 or %2."), {label(first), label(second)})});
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

} // namespace atlas::dictionary::rules
