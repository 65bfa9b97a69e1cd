#include "core/analysis/counting_rules.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/computations.h"
#include "core/figures/women_shares.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace atlas::figures {

namespace {

namespace entity = dictionary::entity;
namespace fields = dictionary::entity_year;
using study::Condition;
using study::Filter;

constexpr std::size_t most_forms = 4;

using Years = std::vector<std::pair<std::int64_t, std::int64_t>>; ///< study, year

/// The year of each country: see analysis::reportedYear.
Result<Years> yearsOf(const Scope& scope, const Filter& all)
{
    analysis::CrossTabQuery query;
    query.filter = withKnownSex(all);
    query.by = {"study", std::string(fields::year.key)};
    query.asGiven = true;
    auto tab = scope.tab(std::move(query));
    if (!tab)
        return forward(std::move(tab));
    Years chosen;
    for (std::size_t row = 0; row < tab->rows.size(); ++row) {
        const auto pk = std::get<std::int64_t>(tab->rows[row]);
        const ScopeStudy* study = scope.find(pk);
        std::map<std::int64_t, std::int64_t> reported;
        for (std::size_t column = 0; column < tab->columns.size(); ++column)
            if (const auto* year = std::get_if<std::int64_t>(&tab->columns[column]))
                reported[*year] = tab->at(row, column).n;
        if (const auto year = analysis::reportedYear(reported, study != nullptr ? study->referenceYear : 0);
            year > 0)
            chosen.emplace_back(pk, year);
    }
    return chosen;
}

/// A country without a year is left out, whatever it has for the years of the others.
void restrictTo(Filter& filter, const Years& years)
{
    for (const auto& [study, latest] : years)
        filter.any.push_back({{"study", Condition::Test::any_of, {study}},
                              {std::string(fields::year.key), Condition::Test::any_of, {latest}}});
}

/// "2023", or "2021 to 2023" where the countries' years differ.
Message yearsText(const Years& years)
{
    const auto [first, last] =
        std::minmax_element(years.begin(), years.end(),
                            [](const auto& left, const auto& right) { return left.second < right.second; });
    const Year from{static_cast<std::int32_t>(first->second)};
    const Year to{static_cast<std::int32_t>(last->second)};
    return from == to ? message("", {from}) : message(ATLAS_TEXT("report", "%1 to %2"), {from, to});
}

/// The forms with most records behind their shares, in the order of the vocabulary; none where there is just
/// one.
std::vector<std::string> formsOf(const std::vector<RoleShares>& shares, const dictionary::Vocabulary& forms)
{
    std::map<std::string, std::int64_t> n;
    for (const RoleShares& one : shares)
        for (const auto& [form, cell] : one.byForm)
            n[form] += holdsValue(cell) ? cell.n : 0;
    std::vector<std::pair<std::int64_t, std::string>> order;
    for (const auto& [form, count] : n)
        if (count > 0)
            order.emplace_back(-count, form);
    if (order.size() < 2)
        return {};
    std::sort(order.begin(), order.end());
    order.resize(std::min(order.size(), most_forms));
    std::vector<std::string> chosen;
    for (const dictionary::Term& term : forms.terms)
        if (std::any_of(order.begin(), order.end(), [&](const auto& one) { return one.second == term.code; }))
            chosen.push_back(term.code);
    return chosen;
}

void fill(FigureData& data, const Scope& scope, const std::vector<RoleShares>& shares)
{
    const auto forms = formsOf(shares, *scope.context().vocabularies->find(entity::sse_form.vocabulary));
    data.columns = {onlyColumn()};
    if (!forms.empty()) {
        data.columnHeader = message(ATLAS_TEXT("report", "Form"));
        data.columns.front() = {"all", message(ATLAS_TEXT("report", "All forms")), "", false};
    }
    for (const std::string& form : forms)
        data.columns.push_back({form, scope.label(entity::sse_form.vocabulary, form), "", false});
    for (std::size_t role = 0; role < women_roles.size(); ++role) {
        data.rows.push_back(
            {std::string(women_roles.at(role).code), message(women_roles.at(role).label), "", false});
        data.cells.push_back(shares[role].all);
        for (const std::string& form : forms) {
            const auto found = shares[role].byForm.find(form);
            data.cells.push_back(found != shares[role].byForm.end() ? found->second : Cell());
        }
    }
}

/// "Women are 54 % of members and 31 % of chairs": the highest and the lowest share over all forms.
Message titleOf(const std::vector<RoleShares>& shares)
{
    std::optional<std::size_t> most, least;
    for (std::size_t role = 0; role < women_roles.size(); ++role) {
        if (!holdsValue(shares[role].all))
            continue;
        if (!most || shares[role].all.value > shares[*most].all.value)
            most = role;
        if (!least || shares[role].all.value <= shares[*least].all.value)
            least = role;
    }
    const auto percent = [&](std::size_t role) { return Percent{shares[role].all.value, 0}; };
    const auto name = [](std::size_t role) { return message(women_roles.at(role).name); };
    if (most == least)
        return message(ATLAS_TEXT("report", "Women are %1 of %2"), {percent(*most), name(*most)});
    return message(ATLAS_TEXT("report", "Women are %1 of %2 and %3 of %4"),
                   {percent(*most), name(*most), percent(*least), name(*least)});
}

FigureData begin(const Scope& scope)
{
    FigureData data = scope.begin("C14");
    data.rowHeader = message(ATLAS_TEXT("report", "Role"));
    data.format.style = ValueFormat::Style::percent;
    data.reference = 50;
    data.scaleMaximum = 100;
    data.columns = {onlyColumn()};
    data.subtitle = message(ATLAS_TEXT("report", "Share of women by role, %1"), {scope.place()});
    return data;
}

/// Says what was left out and why, and sets the base.
Result<void> addNotes(FigureData& data, const Scope& scope, const Filter& shown)
{
    Filter filter = withKnownSex(shown);
    filter.parent.clear();
    const auto reported = scope.count(filter);
    filter = analysis::counted(filter);
    const auto counted = scope.count(filter);
    filter.parent.push_back(analysis::belowUnions());
    const auto summed = scope.count(filter);
    for (const auto* number : {&reported, &counted, &summed})
        if (!*number)
            return tl::unexpected(number->error());
    data.n = *summed;
    addNote(
        data,
        ATLAS_PLURAL("report", "%n unions and federations are not counted: their members are cooperatives."),
        *counted - *summed);
    noteInactive(data, *reported - *counted);
    const auto units = scope.count(membersOtherThanPersons(shown));
    if (!units)
        return tl::unexpected(units.error());
    addNote(
        data,
        ATLAS_PLURAL("report",
                     "%n entities whose members are not recorded as persons are left out of the members."),
        *units);
    return {};
}

} // namespace

Result<FigureData> womenInRoles(const Scope& scope)
{
    FigureData data = begin(scope);
    const auto nothing = [&] {
        return emptyFigure(
            std::move(data), ATLAS_TEXT("report", "Nothing is known yet of women in roles"),
            ATLAS_TEXT("report", "Enter members, board, chair or manager by sex for a year of an entity."));
    };
    Filter filter = analysis::summed(scope.filter(fields::kind.key));
    const auto years = yearsOf(scope, filter);
    if (!years)
        return tl::unexpected(years.error());
    if (years->empty())
        return nothing();
    restrictTo(filter, *years);
    std::vector<RoleShares> shares;
    for (const WomenRole& role : women_roles) {
        auto one = womenShares(scope, role, filter);
        if (!one)
            return forward(std::move(one));
        shares.push_back(std::move(*one));
    }
    fill(data, scope, shares);
    if (data.empty())
        return nothing();
    data.title = titleOf(shares);
    data.subtitle =
        message(ATLAS_TEXT("report", "Share of women among those whose sex is known, by role, %1, %2"),
                {scope.place(), yearsText(*years)});
    if (auto noted = addNotes(data, scope, filter); !noted)
        return forward(std::move(noted));
    data.sources = {scope.recordsSource()};
    return data;
}

} // namespace atlas::figures
