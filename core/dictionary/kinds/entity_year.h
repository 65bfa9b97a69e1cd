#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"

/// What an entity reported for one year; a part of the entity.
namespace atlas::dictionary::entity_year {

inline constexpr Field year = Field::make("year", ATLAS_TEXT("dictionary", "Year"), FieldType::year)
                                  .asRequired()
                                  .asListed()
                                  .asCarried();
inline constexpr Field members = Field::make("members", ATLAS_TEXT("dictionary", "Members"), FieldType::count)
                                     .in(Unit::persons)
                                     .asListed();
inline constexpr Field member_unit =
    Field::choice("member_unit", ATLAS_TEXT("dictionary", "Members are"), "member_unit")
        .asListed()
        .hinted(
            ATLAS_TEXT("dictionary", "Households are not persons: the unit goes with the number everywhere."))
        .asCarried();
inline constexpr Field members_youth =
    Field::make("members_youth", ATLAS_TEXT("dictionary", "Young members"), FieldType::integer)
        .in(Unit::persons)
        .between(0, 1'000'000'000);
inline constexpr Field work_unit =
    Field::choice("work_unit", ATLAS_TEXT("dictionary", "Workers are counted as"), "work_unit")
        .asListed()
        .asCarried();
inline constexpr Field workers =
    Field::make("workers", ATLAS_TEXT("dictionary", "Workers"), FieldType::count).in(Unit::jobs).asListed();
inline constexpr Field workers_youth =
    Field::make("workers_youth", ATLAS_TEXT("dictionary", "Young workers"), FieldType::integer)
        .in(Unit::jobs)
        .between(0, 1'000'000'000);
inline constexpr Field member_workers =
    Field::make("member_workers", ATLAS_TEXT("dictionary", "of whom members"), FieldType::count)
        .in(Unit::jobs);
inline constexpr Field employees_permanent =
    Field::make("employees_permanent", ATLAS_TEXT("dictionary", "Permanent employees"), FieldType::count)
        .in(Unit::jobs);
inline constexpr Field employees_fixed =
    Field::make("employees_fixed", ATLAS_TEXT("dictionary", "Fixed-term employees"), FieldType::count)
        .in(Unit::jobs);
inline constexpr Field employees_casual =
    Field::make("employees_casual", ATLAS_TEXT("dictionary", "Short-term and casual employees"),
                FieldType::count)
        .in(Unit::jobs);
inline constexpr Field contractors =
    Field::make("contractors", ATLAS_TEXT("dictionary", "Dependent contractors"), FieldType::count)
        .in(Unit::jobs);
inline constexpr Field apprentices =
    Field::make("apprentices", ATLAS_TEXT("dictionary", "Apprentices, trainees and interns"),
                FieldType::count)
        .in(Unit::jobs);
inline constexpr Field family_workers =
    Field::make("family_workers", ATLAS_TEXT("dictionary", "Contributing family workers"), FieldType::count)
        .in(Unit::jobs);
inline constexpr Field insured_workers =
    Field::make("insured_workers", ATLAS_TEXT("dictionary", "Workers with social insurance"),
                FieldType::count)
        .in(Unit::persons);
inline constexpr Field volunteers =
    Field::make("volunteers", ATLAS_TEXT("dictionary", "Volunteers"), FieldType::count).in(Unit::persons);
inline constexpr Field volunteer_hours =
    Field::make("volunteer_hours", ATLAS_TEXT("dictionary", "Hours of volunteers in the year"),
                FieldType::integer)
        .in(Unit::hours)
        .between(0, 10'000'000'000);
inline constexpr Field board =
    Field::make("board", ATLAS_TEXT("dictionary", "Board members"), FieldType::count).in(Unit::persons);
inline constexpr Field chair_sex = Field::choice("chair_sex", ATLAS_TEXT("dictionary", "Chair"), "sex");
inline constexpr Field manager_sex = Field::choice("manager_sex", ATLAS_TEXT("dictionary", "Manager"), "sex");
inline constexpr Field turnover =
    Field::make("turnover", ATLAS_TEXT("dictionary", "Turnover"), FieldType::integer)
        .in(Unit::currency)
        .between(0, 1'000'000'000'000'000);
inline constexpr Field grants =
    Field::make("grants", ATLAS_TEXT("dictionary", "Grants received"), FieldType::integer)
        .in(Unit::currency)
        .between(0, 1'000'000'000'000'000);
inline constexpr Field donations =
    Field::make("donations", ATLAS_TEXT("dictionary", "Donations"), FieldType::integer)
        .in(Unit::currency)
        .between(0, 1'000'000'000'000'000);
inline constexpr Field contributions =
    Field::make("contributions", ATLAS_TEXT("dictionary", "Contributions of members"), FieldType::integer)
        .in(Unit::currency)
        .between(0, 1'000'000'000'000'000);
inline constexpr Field other_income =
    Field::make("other_income", ATLAS_TEXT("dictionary", "Other income"), FieldType::integer)
        .in(Unit::currency)
        .between(0, 1'000'000'000'000'000);
inline constexpr Field total_income =
    Field::make("total_income", ATLAS_TEXT("dictionary", "Total income"), FieldType::integer)
        .in(Unit::currency)
        .between(0, 1'000'000'000'000'000);
inline constexpr Field surplus =
    Field::make("surplus", ATLAS_TEXT("dictionary", "Surplus or deficit"), FieldType::integer)
        .in(Unit::currency)
        .between(-1'000'000'000'000'000, 1'000'000'000'000'000);
inline constexpr Field use_reserves =
    Field::decimal("use_reserves", ATLAS_TEXT("dictionary", "Surplus to reserves"), 1, Unit::percent)
        .between(0, 100);
inline constexpr Field use_patronage =
    Field::decimal("use_patronage", ATLAS_TEXT("dictionary", "Surplus by patronage"), 1, Unit::percent)
        .between(0, 100);
inline constexpr Field use_dividends =
    Field::decimal("use_dividends", ATLAS_TEXT("dictionary", "Surplus to capital"), 1, Unit::percent)
        .between(0, 100);
inline constexpr Field use_community =
    Field::decimal("use_community", ATLAS_TEXT("dictionary", "Surplus to the community"), 1, Unit::percent)
        .between(0, 100);
inline constexpr Field use_other =
    Field::decimal("use_other", ATLAS_TEXT("dictionary", "Surplus to other uses"), 1, Unit::percent)
        .between(0, 100);
inline constexpr Field assets = Field::make("assets", ATLAS_TEXT("dictionary", "Assets"), FieldType::integer)
                                    .in(Unit::currency)
                                    .between(0, 1'000'000'000'000'000);
inline constexpr Field reserve =
    Field::make("reserve", ATLAS_TEXT("dictionary", "Indivisible reserve"), FieldType::integer)
        .in(Unit::currency)
        .between(0, 1'000'000'000'000'000);
inline constexpr Field trading_share =
    Field::decimal("trading_share", ATLAS_TEXT("dictionary", "Income from trading"), 1, Unit::percent)
        .between(0, 100);
inline constexpr Field wage_women =
    Field::make("wage_women", ATLAS_TEXT("dictionary", "Median wage of women a month"), FieldType::integer)
        .in(Unit::currency)
        .between(0, 1'000'000'000'000'000);
inline constexpr Field wage_men =
    Field::make("wage_men", ATLAS_TEXT("dictionary", "Median wage of men a month"), FieldType::integer)
        .in(Unit::currency)
        .between(0, 1'000'000'000'000'000);
using cited::locator;
using cited::source;

inline constexpr std::array people{
    year,          members,        member_unit,         members_youth,   work_unit,        workers,
    workers_youth, member_workers, employees_permanent, employees_fixed, employees_casual, contractors,
    apprentices,   family_workers, insured_workers,     volunteers,      volunteer_hours,  board,
    chair_sex,     manager_sex};
inline constexpr std::array money{turnover,      grants,    donations,    contributions, other_income,
                                  total_income,  surplus,   use_reserves, use_patronage, use_dividends,
                                  use_community, use_other, assets,       reserve,       trading_share,
                                  wage_women,    wage_men};
inline constexpr std::array provenance{source, locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "People"), people},
                                     Section{ATLAS_TEXT("dictionary", "Money"), money},
                                     Section{ATLAS_TEXT("dictionary", "Source"), provenance}};

/// What the workers are, by status in employment (ICSE-18, shortened for the field).
inline constexpr std::array<const Field*, 6> statuses{
    &employees_permanent, &employees_fixed, &employees_casual, &contractors, &apprentices, &family_workers};
inline constexpr std::array<const Field*, 5> surplus_uses{&use_reserves, &use_patronage, &use_dividends,
                                                          &use_community, &use_other};
inline constexpr std::array<const Field*, 5> incomes{&turnover, &grants, &donations, &contributions,
                                                     &other_income};

inline void checkMoney(const Values& values, std::vector<Problem>& problems)
{
    rules::sumsTo(values, surplus_uses, 100, 1, "V02", problems);
    if (rules::above(values.integer(reserve), values.integer(assets)))
        problems.push_back(
            {Severity::error, "reserve", std::string(reserve.key),
             rules::text(ATLAS_TEXT("problems", "The indivisible reserve is a part of the assets."))});
    std::int64_t sum = 0;
    for (const Field* income : incomes)
        sum += values.integer(*income).value_or(0);
    const auto total = values.integer(total_income);
    if (total && values.has(turnover) && std::abs(sum - *total) > *total / 100)
        problems.push_back({Severity::warning, "income_sum", std::string(total_income.key),
                            rules::text(ATLAS_TEXT("problems", "The kinds of income add up to %1."), {sum})});
}

inline void checkWork(const Values& values, std::vector<Problem>& problems)
{
    const auto all = values.count(workers).total;
    std::int64_t sum = 0;
    for (const Field* status : statuses) {
        rules::notAbove(values, *status, workers, "worker_status", problems);
        sum += values.count(*status).total.value_or(0);
    }
    if (all && sum > *all)
        problems.push_back(
            {Severity::error, "worker_status", std::string(workers.key),
             rules::text(ATLAS_TEXT("problems", "The workers by status add up to %1, all workers are %2."),
                         {sum, *all})});
    if (values.text(member_unit) == "persons")
        rules::notAbove(values, member_workers, members, "member_workers", problems);
    if (values.has(workers) && !values.has(work_unit))
        problems.push_back(
            {Severity::warning, "work_unit", std::string(work_unit.key),
             rules::text(ATLAS_TEXT("problems", "Say whether heads or full-time equivalents are counted."))});
    if (rules::above(values.integer(workers_youth), all))
        problems.push_back({Severity::error, "youth", std::string(workers_youth.key),
                            rules::text(ATLAS_TEXT("problems", "The young are a part of all."))});
    if (rules::above(values.integer(members_youth), values.count(members).total))
        problems.push_back({Severity::error, "youth", std::string(members_youth.key),
                            rules::text(ATLAS_TEXT("problems", "The young are a part of all."))});
}

inline void check(const Values& values, std::vector<Problem>& problems)
{
    checkMoney(values, problems);
    checkWork(values, problems);
    if (values.has(members) && !values.has(member_unit))
        problems.push_back(
            {Severity::error, "member_unit", std::string(member_unit.key),
             rules::text(ATLAS_TEXT(
                 "problems",
                 "Say what is counted as a member: persons, households, legal persons or cooperatives."))});
    rules::notAbove(values, member_workers, workers, "member_workers", problems);
    rules::notAbove(values, insured_workers, workers, "insured_workers", problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"entity_year",
                           ATLAS_TEXT("dictionary", "Year of an entity"),
                           ATLAS_TEXT("dictionary", "Years of entities"),
                           "entity",
                           "",
                           sections,
                           record_rules};

} // namespace atlas::dictionary::entity_year
