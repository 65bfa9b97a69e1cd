#include "core/figures/women_shares.h"

#include "core/analysis/cross_tab.h"
#include "core/dictionary/count_column.h"
#include "core/dictionary/kinds/entity.h"

namespace atlas::figures {

namespace {

namespace entity = dictionary::entity;
namespace fields = dictionary::entity_year;
using dictionary::countColumn;
using study::Condition;
using study::Filter;

constexpr std::string_view woman = "F";

bool isPerson(const WomenRole& role)
{
    return role.field->type != dictionary::FieldType::count;
}

Condition present(std::string column)
{
    return {std::move(column), Condition::Test::present, {}};
}

/// The filter, and one of these lists besides.
Filter withOneOf(Filter filter, const std::vector<std::vector<Condition>>& lists)
{
    if (filter.any.empty())
        filter.any.emplace_back();
    std::vector<std::vector<Condition>> both;
    both.reserve(filter.any.size() * lists.size());
    for (const auto& known : filter.any)
        for (const auto& more : lists) {
            both.push_back(known);
            both.back().insert(both.back().end(), more.begin(), more.end());
        }
    filter.any = std::move(both);
    return filter;
}

/// What a record must hold for the sex of those in the role to be known.
std::vector<std::vector<Condition>> knownIn(const WomenRole& role)
{
    if (isPerson(role))
        return {{{std::string(role.field->key), Condition::Test::any_of, {"F", "M", "X"}}}};
    std::vector<Condition> women{present(countColumn(role.field->key, "women"))};
    // Women among households or cooperatives are no women among persons.
    if (role.field->key == fields::members.key)
        women.push_back({std::string(fields::member_unit.key), Condition::Test::any_of, {"persons"}});
    std::vector<Condition> ofTotal = women;
    women.push_back(present(countColumn(role.field->key, "men")));
    ofTotal.push_back(present(countColumn(role.field->key, "total")));
    return {women, ofTotal};
}

/// Women of those whose sex is known.
struct Share {
    std::int64_t n = 0; ///< records
    double women = 0;
    double known = 0;

    [[nodiscard]] Cell cell(Filter records) const
    {
        Cell cell;
        if (known <= 0)
            return cell;
        cell.state = CellState::value;
        cell.n = n;
        cell.value = 100 * women / known;
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

/// Over all forms, and by form.
class Shares {
public:
    explicit Shares(Filter records)
        : m_records(std::move(records))
    {}
    /// `add` gets what stands for the cell, and the cell.
    template <typename Add>
    void take(const analysis::CrossTab& tab, const Add& add)
    {
        for (std::size_t row = 0; row < tab.rows.size(); ++row)
            for (std::size_t column = 0; column < tab.columns.size(); ++column)
                for (Share* share : {&m_all, &m_byForm[tab.rows[row]]})
                    add(*share, tab, row, column);
    }
    [[nodiscard]] RoleShares shares() const
    {
        RoleShares made;
        made.all = m_all.cell(m_records);
        for (const auto& [form, share] : m_byForm)
            made.byForm[codeOf(form)] = share.cell(ofForm(m_records, form));
        return made;
    }

private:
    Filter m_records;
    Share m_all;
    std::map<dictionary::Value, Share> m_byForm;
};

const std::string form_of_parent = "parent." + std::string(entity::sse_form.key);

/// One person a record.
Result<RoleShares> personShares(const Scope& scope, const WomenRole& role, const Filter& filter)
{
    analysis::CrossTabQuery query;
    query.filter = withOneOf(filter, knownIn(role));
    query.by = {form_of_parent, std::string(role.field->key)};
    query.asGiven = true;
    Shares shares(query.filter);
    const auto tab = scope.tab(std::move(query));
    if (!tab)
        return tl::unexpected(tab.error());
    shares.take(*tab, [](Share& share, const analysis::CrossTab& of, std::size_t row, std::size_t column) {
        const auto n = of.at(row, column).n;
        share.n += n;
        share.known += static_cast<double>(n);
        share.women += codeOf(of.columns[column]) == woman ? static_cast<double>(n) : 0;
    });
    return shares.shares();
}

Result<RoleShares> countShares(const Scope& scope, const WomenRole& role, const Filter& filter)
{
    const auto known = knownIn(role);
    Shares shares(withOneOf(filter, known));
    Filter split = withOneOf(filter, {known.front()});
    Filter ofTotal = withOneOf(filter, {known.back()});
    ofTotal.all.push_back({countColumn(role.field->key, "men"), Condition::Test::absent, {}});
    struct Sum {
        const Filter* of;
        std::string_view part;
        bool women;
        bool known;
    };
    const std::array<Sum, 5> sums{Sum{&split, "women", true, true}, Sum{&split, "men", false, true},
                                  Sum{&split, "other", false, true}, Sum{&ofTotal, "women", true, false},
                                  Sum{&ofTotal, "total", false, true}};
    for (const Sum& sum : sums) {
        analysis::CrossTabQuery query;
        query.filter = *sum.of;
        query.measure = analysis::Measure::sum;
        query.value = countColumn(role.field->key, sum.part);
        query.by = {form_of_parent};
        query.asGiven = true;
        const auto tab = scope.tab(std::move(query));
        if (!tab)
            return tl::unexpected(tab.error());
        shares.take(*tab,
                    [&](Share& share, const analysis::CrossTab& of, std::size_t row, std::size_t column) {
                        const analysis::CrossTabCell& cell = of.at(row, column);
                        share.n += sum.women ? cell.n : 0;
                        share.women += sum.women ? cell.value.value_or(0) : 0;
                        share.known += sum.known ? cell.value.value_or(0) : 0;
                    });
    }
    return shares.shares();
}

} // namespace

study::Filter withKnownSex(const Filter& filter)
{
    std::vector<std::vector<Condition>> lists;
    for (const WomenRole& role : women_roles)
        for (auto& list : knownIn(role))
            lists.push_back(std::move(list));
    return withOneOf(filter, lists);
}

study::Filter membersOtherThanPersons(Filter filter)
{
    filter.all.push_back(present(countColumn(fields::members.key, "women")));
    filter.all.push_back({std::string(fields::member_unit.key), Condition::Test::except, {"persons"}});
    return filter;
}

Result<RoleShares> womenShares(const Scope& scope, const WomenRole& role, const Filter& filter)
{
    return isPerson(role) ? personShares(scope, role, filter) : countShares(scope, role, filter);
}

} // namespace atlas::figures
