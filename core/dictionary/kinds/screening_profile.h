#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"

/// How a country reads the screening method: thresholds, and which gates bind. A version that assessments use
/// is kept; a change is a new version. Printed with the criteria in the annex.
namespace atlas::dictionary::screening_profile {

inline constexpr Field name =
    Field::make("name", ATLAS_TEXT("dictionary", "Name"), FieldType::text).upTo(200).asRequired().asListed();
inline constexpr Field version = Field::make("version", ATLAS_TEXT("dictionary", "Version"), FieldType::text)
                                     .upTo(20)
                                     .asRequired()
                                     .asListed();
inline constexpr Field adopted_on =
    Field::make("adopted_on", ATLAS_TEXT("dictionary", "Adopted on"), FieldType::date).asListed();
inline constexpr Field adopted_by =
    Field::make("adopted_by", ATLAS_TEXT("dictionary", "Adopted by"), FieldType::text).upTo(300);
inline constexpr Field active =
    Field::make("active", ATLAS_TEXT("dictionary", "In use"), FieldType::boolean)
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "One version is in use at a time; new assessments take it."));
inline constexpr Field replaces =
    Field::link("replaces", ATLAS_TEXT("dictionary", "Replaces"), "screening_profile");
inline constexpr Field source =
    Field::link("source", ATLAS_TEXT("dictionary", "Source"), "source")
        .hinted(ATLAS_TEXT("dictionary", "The law or decision behind the thresholds."));
using cited::locator;

inline constexpr Field pass_score =
    Field::decimal("pass_score", ATLAS_TEXT("dictionary", "Score of an SSE entity, at least"), 1,
                   Unit::percent)
        .between(0, 100)
        .asRequired()
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "Of the lower bound. The method proposes 70."));
inline constexpr Field trading_share =
    Field::decimal("trading_share", ATLAS_TEXT("dictionary", "Income from trading, at least"), 1,
                   Unit::percent)
        .between(0, 100)
        .hinted(ATLAS_TEXT("dictionary", "For P1. The method proposes 25; Thai law asks for 50."));
inline constexpr Field reinvested_share =
    Field::decimal("reinvested_share", ATLAS_TEXT("dictionary", "Surplus reinvested, at least"), 1,
                   Unit::percent)
        .between(0, 100)
        .hinted(ATLAS_TEXT("dictionary",
                           "For D1. The method proposes 50; Vietnamese law asks for 51, Thai law for 70."));

inline constexpr Field gate_p1 =
    Field::choice("gate_p1", ATLAS_TEXT("dictionary", "Gate P1 Economic activity"), "gate_mode").asRequired();
inline constexpr Field gate_p2 =
    Field::choice("gate_p2", ATLAS_TEXT("dictionary", "Gate P2 Primary purpose"), "gate_mode").asRequired();
inline constexpr Field gate_o3 =
    Field::choice("gate_o3", ATLAS_TEXT("dictionary", "Gate O3 Independence"), "gate_mode").asRequired();
inline constexpr Field gate_d1 =
    Field::choice("gate_d1", ATLAS_TEXT("dictionary", "Gate D1 Limit on distribution"), "gate_mode")
        .asRequired();
inline constexpr Field gate_gov =
    Field::choice("gate_gov", ATLAS_TEXT("dictionary", "Gate Governance (G1 or G2)"), "gate_mode")
        .asRequired();
inline constexpr Field gate_own =
    Field::choice("gate_own", ATLAS_TEXT("dictionary", "Gate Ownership (O2 or A1)"), "gate_mode")
        .asRequired();
inline constexpr Field reasons =
    Field::make("reasons", ATLAS_TEXT("dictionary", "Why the profile departs from the method"),
                FieldType::long_text)
        .upTo(2000)
        .asTranslatable();
inline constexpr Field extra_questions =
    Field::make("extra_questions", ATLAS_TEXT("dictionary", "Additional questions"), FieldType::long_text)
        .upTo(2000)
        .asTranslatable();

inline constexpr std::array about{name, version, adopted_on, adopted_by, active, replaces, source, locator};
inline constexpr std::array thresholds{pass_score, trading_share, reinvested_share};
inline constexpr std::array gates{gate_p1,  gate_p2,  gate_o3, gate_d1,
                                  gate_gov, gate_own, reasons, extra_questions};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Profile"), about},
                                     Section{ATLAS_TEXT("dictionary", "Thresholds"), thresholds},
                                     Section{ATLAS_TEXT("dictionary", "Gates"), gates}};

/// The gates in the order of the method; codes of `screening_gate`.
struct Gate {
    std::string_view code; ///< "GOV"
    const Field* mode;     ///< codes of `gate_mode`; absent counts as binding
};
inline constexpr std::array<Gate, 6> all_gates{{{"P1", &gate_p1},
                                                {"P2", &gate_p2},
                                                {"O3", &gate_o3},
                                                {"D1", &gate_d1},
                                                {"GOV", &gate_gov},
                                                {"OWN", &gate_own}}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    if (!values.has(locator) && values.has(source))
        problems.push_back({Severity::warning, "screening_locator", std::string(locator.key),
                            rules::text(ATLAS_TEXT("problems", "Give the article or page of the source."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"screening_profile",
                           ATLAS_TEXT("dictionary", "Screening profile"),
                           ATLAS_TEXT("dictionary", "Screening profiles"),
                           "",
                           name.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::screening_profile
