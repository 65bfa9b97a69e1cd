#pragma once

#include "core/dictionary/kinds/entity_year.h"
#include "core/figures/figure_parts.h"

#include <array>
#include <map>
#include <string>

/// Women of those whose sex is known, in roles of entities.
namespace atlas::figures {

/// A role whose holders' sex is known: counted by sex, or one person whose sex is a choice.
struct WomenRole {
    std::string_view code;
    std::string_view label; ///< of the row
    std::string_view name;  ///< within a sentence
    const dictionary::Field* field;
};

inline constexpr std::array women_roles{
    WomenRole{"members", ATLAS_TEXT("report", "Members"), ATLAS_TEXT("report", "members"),
              &dictionary::entity_year::members},
    WomenRole{"board", ATLAS_TEXT("report", "Board members"), ATLAS_TEXT("report", "board members"),
              &dictionary::entity_year::board},
    WomenRole{"chair", ATLAS_TEXT("report", "Chairs"), ATLAS_TEXT("report", "chairs"),
              &dictionary::entity_year::chair_sex},
    WomenRole{"manager", ATLAS_TEXT("report", "Managers"), ATLAS_TEXT("report", "managers"),
              &dictionary::entity_year::manager_sex}};

/// In percent: over all forms, and by form.
struct RoleShares {
    Cell all;
    std::map<std::string, Cell> byForm;
};

/// The filter, of entity years, narrowed to what says the sex of anybody in one of the roles.
[[nodiscard]] study::Filter withKnownSex(const study::Filter& filter);
/// The filter narrowed to members of whose sex something is said, and who are not recorded as persons: they
/// are in no share.
[[nodiscard]] study::Filter membersOtherThanPersons(study::Filter filter);

/// Where men are counted, those of known sex are women, men and others; beside women alone the rest of a
/// total are men. Whoever the total leaves over, nobody has asked. Of a role that one person holds: the
/// records. The filter is taken as it is.
[[nodiscard]] Result<RoleShares> womenShares(const Scope& scope, const WomenRole& role,
                                             const study::Filter& filter);

} // namespace atlas::figures
