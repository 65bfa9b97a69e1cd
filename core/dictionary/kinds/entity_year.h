#pragma once

#include "core/dictionary/kinds/common.h"

/// What an entity reported for one year; a part of the entity.
namespace atlas::dictionary::entity_year {

inline constexpr Field year =
    Field::make("year", ATLAS_TEXT("dictionary", "Year"), FieldType::year).asRequired().asListed();
inline constexpr Field members = Field::make("members", ATLAS_TEXT("dictionary", "Members"), FieldType::count)
                                     .in(Unit::persons)
                                     .asListed();
inline constexpr Field member_unit =
    Field::choice("member_unit", ATLAS_TEXT("dictionary", "Members are"), "member_unit")
        .asListed()
        .hinted(ATLAS_TEXT("dictionary",
                           "Households are not persons: the unit goes with the number everywhere."));
inline constexpr Field members_youth =
    Field::make("members_youth", ATLAS_TEXT("dictionary", "Young members"), FieldType::integer)
        .in(Unit::persons)
        .between(0, 1'000'000'000);
inline constexpr Field workers =
    Field::make("workers", ATLAS_TEXT("dictionary", "Workers"), FieldType::count).in(Unit::jobs).asListed();
inline constexpr Field member_workers =
    Field::make("member_workers", ATLAS_TEXT("dictionary", "of whom members"), FieldType::count)
        .in(Unit::jobs);
inline constexpr Field insured_workers =
    Field::make("insured_workers", ATLAS_TEXT("dictionary", "Workers with social insurance"),
                FieldType::count)
        .in(Unit::persons);
inline constexpr Field volunteers =
    Field::make("volunteers", ATLAS_TEXT("dictionary", "Volunteers"), FieldType::count).in(Unit::persons);
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
inline constexpr Field surplus =
    Field::make("surplus", ATLAS_TEXT("dictionary", "Surplus or deficit"), FieldType::integer)
        .in(Unit::currency)
        .between(-1'000'000'000'000'000, 1'000'000'000'000'000);
inline constexpr Field assets = Field::make("assets", ATLAS_TEXT("dictionary", "Assets"), FieldType::integer)
                                    .in(Unit::currency)
                                    .between(0, 1'000'000'000'000'000);
inline constexpr Field trading_share =
    Field::decimal("trading_share", ATLAS_TEXT("dictionary", "Income from trading"), 1, Unit::percent)
        .between(0, 100);
inline constexpr Field source = Field::link("source", ATLAS_TEXT("dictionary", "Source"), "source");
inline constexpr Field locator =
    Field::make("locator", ATLAS_TEXT("dictionary", "Place in the source"), FieldType::text).upTo(200);

inline constexpr std::array people{year,    members,        member_unit,     members_youth,
                                   workers, member_workers, insured_workers, volunteers,
                                   board,   chair_sex,      manager_sex};
inline constexpr std::array money{turnover, grants, surplus, assets, trading_share};
inline constexpr std::array provenance{source, locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "People"), people},
                                     Section{ATLAS_TEXT("dictionary", "Money"), money},
                                     Section{ATLAS_TEXT("dictionary", "Source"), provenance}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
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
