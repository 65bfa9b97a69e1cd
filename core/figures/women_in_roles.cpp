#include "core/analysis/counting_rules.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/computations.h"

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
constexpr std::string_view woman = "F";

/// A role whose holders' sex is known: counted by sex, or one person whose sex is a choice.
struct Role {
    std::string_view code;
    std::string_view label; ///< of the row
    std::string_view name;  ///< within a sentence
    const dictionary::Field* field;
};

constexpr std::array roles{
    Role{"members", ATLAS_TEXT("report", "Members"), ATLAS_TEXT("report", "members"), &fields::members},
    Role{"board", ATLAS_TEXT("report", "Board members"), ATLAS_TEXT("report", "board members"),
         &fields::board},
    Role{"chair", ATLAS_TEXT("report", "Chairs"), ATLAS_TEXT("report", "chairs"), &fields::chair_sex},
    Role{"manager", ATLAS_TEXT("report", "Managers"), ATLAS_TEXT("report", "managers"),
         &fields::manager_sex}};

/// The latest year of each country that is not after its reference year and that anybody reported on.
Result<std::vector<std::pair<std::int64_t, std::int64_t>>> yearsOf(const Scope& scope, const Filter& all)
{
    analysis::CrossTabQuery query;
    query.filter = all;
    query.by = {"study", std::string(fields::year.key)};
    query.asGiven = true;
    auto tab = scope.tab(std::move(query));
    if (!tab)
        return forward(std::move(tab));
    std::vector<std::pair<std::int64_t, std::int64_t>> chosen;
    for (std::size_t row = 0; row < tab->rows.size(); ++row) {
        const ScopeStudy* study = scope.find(std::get<std::int64_t>(tab->rows[row]));
        std::int64_t latest = 0;
        for (std::size_t column = 0; column < tab->columns.size(); ++column) {
            const auto* year = std::get_if<std::int64_t>(&tab->columns[column]);
            const bool late = year == nullptr ||
                              (study != nullptr && study->referenceYear > 0 && *year > study->referenceYear);
            if (!late && tab->at(row, column).n > 0)
                latest = std::max(latest, *year);
        }
        if (latest > 0)
            chosen.emplace_back(std::get<std::int64_t>(tab->rows[row]), latest);
    }
    return chosen;
}

void restrictTo(Filter& filter, const std::vector<std::pair<std::int64_t, std::int64_t>>& years)
{
    const std::string year(fields::year.key);
    const bool same = std::all_of(years.begin(), years.end(),
                                  [&](const auto& one) { return one.second == years.front().second; });
    if (same) {
        filter.all.push_back({year, Condition::Test::any_of, {years.front().second}});
        return;
    }
    for (const auto& [study, latest] : years)
        filter.any.push_back(
            {{"study", Condition::Test::any_of, {study}}, {year, Condition::Test::any_of, {latest}}});
}

/// "2023", or "2021 to 2023" where the countries' years differ.
Message yearsText(const std::vector<std::pair<std::int64_t, std::int64_t>>& years)
{
    const auto [first, last] =
        std::minmax_element(years.begin(), years.end(),
                            [](const auto& left, const auto& right) { return left.second < right.second; });
    const Year from{static_cast<std::int32_t>(first->second)};
    const Year to{static_cast<std::int32_t>(last->second)};
    return from == to ? message("", {from}) : message(ATLAS_TEXT("report", "%1 to %2"), {from, to});
}

analysis::CrossTabQuery queryOf(const Role& role, const Filter& filter)
{
    analysis::CrossTabQuery query;
    query.filter = filter;
    query.asGiven = true;
    const std::string name(role.field->key);
    if (role.field->type == dictionary::FieldType::count) {
        query.measure = analysis::Measure::share;
        query.value = name + "_women";
        query.of = name + "_total";
        // Women among households or cooperatives are no women among persons.
        if (role.field->key == fields::members.key)
            query.filter.all.push_back({std::string(fields::member_unit.key),
                                        Condition::Test::except,
                                        {"households", "legal_persons", "cooperatives"}});
    } else {
        query.filter.all.push_back({name, Condition::Test::any_of, {"F", "M", "X"}});
    }
    return query;
}

/// The shares of women in one role: over all forms, and by form.
struct RoleShares {
    Cell all;
    std::map<std::string, Cell> byForm;
};

/// Women of those whose sex is known, where the role is one person a record.
struct PersonCount {
    std::int64_t n = 0;
    std::int64_t women = 0;

    void add(const analysis::CrossTab& tab, std::size_t row)
    {
        for (std::size_t column = 0; column < tab.columns.size(); ++column) {
            n += tab.at(row, column).n;
            women += codeOf(tab.columns[column]) == woman ? tab.at(row, column).n : 0;
        }
    }
    [[nodiscard]] Cell cell(study::Filter records) const
    {
        Cell cell;
        if (n == 0)
            return cell;
        cell.state = CellState::value;
        cell.n = n;
        cell.value = 100.0 * static_cast<double>(women) / static_cast<double>(n);
        cell.records = std::move(records);
        return cell;
    }
};

Filter ofForm(Filter filter, const dictionary::Value& form)
{
    const bool absent = dictionary::isAbsent(form);
    filter.parent.push_back(
        {std::string(entity::sse_form.key), absent ? Condition::Test::absent : Condition::Test::any_of, {}});
    if (!absent)
        filter.parent.back().values.push_back(form);
    return filter;
}

RoleShares personShares(const analysis::CrossTab& tab)
{
    RoleShares shares;
    PersonCount all;
    for (std::size_t row = 0; row < tab.rows.size(); ++row) {
        PersonCount one;
        one.add(tab, row);
        all.add(tab, row);
        shares.byForm[codeOf(tab.rows[row])] = one.cell(ofForm(tab.query.filter, tab.rows[row]));
    }
    shares.all = all.cell(tab.query.filter);
    return shares;
}

Result<RoleShares> sharesOf(const Scope& scope, const Role& role, const Filter& filter)
{
    const bool person = role.field->type != dictionary::FieldType::count;
    analysis::CrossTabQuery query = queryOf(role, filter);
    query.by = {"parent." + std::string(entity::sse_form.key)};
    if (person)
        query.by.emplace_back(role.field->key);
    auto tab = scope.tab(std::move(query));
    if (!tab)
        return forward(std::move(tab));
    if (person)
        return personShares(*tab);
    RoleShares shares;
    for (std::size_t row = 0; row < tab->rows.size(); ++row)
        shares.byForm[codeOf(tab->rows[row])] = cellOf(*tab, row);
    shares.all = totalCellOf(*tab);
    return shares;
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
    for (std::size_t role = 0; role < roles.size(); ++role) {
        data.rows.push_back({std::string(roles.at(role).code), message(roles.at(role).label), "", false});
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
    for (std::size_t role = 0; role < roles.size(); ++role) {
        if (!holdsValue(shares[role].all))
            continue;
        if (!most || shares[role].all.value > shares[*most].all.value)
            most = role;
        if (!least || shares[role].all.value <= shares[*least].all.value)
            least = role;
    }
    const auto percent = [&](std::size_t role) { return Percent{shares[role].all.value, 0}; };
    const auto name = [](std::size_t role) { return message(roles.at(role).name); };
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
    analysis::CrossTabQuery query;
    query.filter = shown;
    query.filter.parent.clear();
    query.by = {"parent." + std::string(entity::activity_status.key),
                "parent." + std::string(entity::coop_tier.key)};
    query.asGiven = true;
    const auto tab = scope.tab(query);
    if (!tab)
        return tl::unexpected(tab.error());
    std::int64_t unions = 0;
    std::int64_t closed = 0;
    for (std::size_t row = 0; row < tab->rows.size(); ++row)
        for (std::size_t column = 0; column < tab->columns.size(); ++column) {
            const std::string tier = codeOf(tab->columns[column]);
            const bool gone = codeOf(tab->rows[row]) == "closed";
            closed += gone ? tab->at(row, column).n : 0;
            unions += !gone && (tier == "secondary" || tier == "tertiary") ? tab->at(row, column).n : 0;
        }
    data.n = tab->total.n - closed - unions;
    addNote(
        data,
        ATLAS_PLURAL("report", "%n unions and federations are not counted: their members are cooperatives."),
        unions);
    addNote(data, ATLAS_PLURAL("report", "%n closed entities are not counted."), closed);
    Filter other = shown;
    other.all.push_back({std::string(fields::member_unit.key),
                         Condition::Test::any_of,
                         {"households", "legal_persons", "cooperatives"}});
    const auto units = scope.count(other);
    if (!units)
        return tl::unexpected(units.error());
    addNote(data,
            ATLAS_PLURAL("report", "%n entities whose members are not persons are left out of the members."),
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
    for (const Role& role : roles) {
        auto one = sharesOf(scope, role, filter);
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
