#pragma once

#include "core/dictionary/kinds/common.h"

/// One assessor's judgement whether an entity belongs to the social and solidarity economy: eleven criteria,
/// each with its justification and source. Result, bounds and failed gates follow from them by the profile
/// (screening.md 4.3).
namespace atlas::dictionary::screening_assessment {

inline constexpr Field entity =
    Field::link("entity", ATLAS_TEXT("dictionary", "Entity"), "entity").asRequired().asListed().asIndexed();
inline constexpr Field profile =
    Field::link("profile", ATLAS_TEXT("dictionary", "Screening profile"), "screening_profile")
        .asRequired()
        .asListed()
        .hinted(
            ATLAS_TEXT("dictionary", "The version of the national profile by which the result is computed."))
        .asCarried();
inline constexpr Field round =
    Field::choice("round", ATLAS_TEXT("dictionary", "Round"), "screening_round")
        .asRequired()
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "The second assessor works without seeing the first assessment."))
        .asCarried();
inline constexpr Field assessor = Field::link("assessor", ATLAS_TEXT("dictionary", "Assessor"), "person")
                                      .asRequired()
                                      .asListed()
                                      .asCarried();
inline constexpr Field assessed_on =
    Field::make("assessed_on", ATLAS_TEXT("dictionary", "Assessed on"), FieldType::date)
        .asRequired()
        .asListed()
        .asCarried();
inline constexpr Field by_law =
    Field::make("by_law", ATLAS_TEXT("dictionary", "SSE by national law"), FieldType::boolean)
        .hinted(ATLAS_TEXT("dictionary",
                           "Gates may be prefilled with 1 by law; D2, O3 and G3 are asked all the same."));

constexpr Field criterion(std::string_view key, std::string_view label, std::string_view question)
{
    return Field::choice(key, label, "screening_score").asRequired().hinted(question);
}
constexpr Field reasonFor(const Field& score, std::string_view key, std::string_view label)
{
    return Field::make(key, label, FieldType::text).upTo(400).when(score, "*");
}
constexpr Field sourceFor(const Field& score, std::string_view key, std::string_view label)
{
    return Field::link(key, label, "source").when(score, "*");
}

inline constexpr Field p1 = criterion(
    "p1", ATLAS_TEXT("dictionary", "P1 Economic activity"),
    ATLAS_TEXT("dictionary", "Does it carry on an economic activity: goods, services, finance, services to "
                             "members, marketed or not? 0 none, or only advocacy or grant-giving; 1 "
                             "occasional, or less than 25 % of resources; 2 continuous."));
inline constexpr Field p1_reason = reasonFor(p1, "p1_reason", ATLAS_TEXT("dictionary", "P1 justification"));
inline constexpr Field p1_source = sourceFor(p1, "p1_source", ATLAS_TEXT("dictionary", "P1 source"));
inline constexpr Field p2 = criterion(
    "p2", ATLAS_TEXT("dictionary", "P2 Primary purpose"),
    ATLAS_TEXT(
        "dictionary",
        "Is serving a collective or general interest the primary purpose? 0 profit for the owners comes "
        "first; 1 stated but equal to others, or informal; 2 primary, and in statutes, rules or law."));
inline constexpr Field p2_reason = reasonFor(p2, "p2_reason", ATLAS_TEXT("dictionary", "P2 justification"));
inline constexpr Field p2_source = sourceFor(p2, "p2_source", ATLAS_TEXT("dictionary", "P2 source"));

inline constexpr Field o1 = criterion(
    "o1", ATLAS_TEXT("dictionary", "O1 Voluntary and open membership"),
    ATLAS_TEXT(
        "dictionary",
        "Is membership voluntary and open? 0 compulsory or assigned; 1 induced by a programme, free to "
        "leave; 2 voluntary and open. Does not apply to bodies without members."));
inline constexpr Field o1_reason = reasonFor(o1, "o1_reason", ATLAS_TEXT("dictionary", "O1 justification"));
inline constexpr Field o1_source = sourceFor(o1, "o1_source", ATLAS_TEXT("dictionary", "O1 source"));
inline constexpr Field o2 = criterion(
    "o2", ATLAS_TEXT("dictionary", "O2 Ownership and control"),
    ATLAS_TEXT("dictionary",
               "Who holds the majority of ownership or control rights? 0 investors or one private "
               "owner; 1 mixed; 2 members, users, workers, the community or a purpose foundation."));
inline constexpr Field o2_reason = reasonFor(o2, "o2_reason", ATLAS_TEXT("dictionary", "O2 justification"));
inline constexpr Field o2_source = sourceFor(o2, "o2_source", ATLAS_TEXT("dictionary", "O2 source"));
inline constexpr Field o3 =
    criterion("o3", ATLAS_TEXT("dictionary", "O3 Independence"),
              ATLAS_TEXT("dictionary", "Is it independent of state, company and donor? 0 an outside body "
                                       "appoints or vetoes the majority; 1 partly; 2 autonomous."));
inline constexpr Field o3_reason = reasonFor(o3, "o3_reason", ATLAS_TEXT("dictionary", "O3 justification"));
inline constexpr Field o3_source = sourceFor(o3, "o3_source", ATLAS_TEXT("dictionary", "O3 source"));

inline constexpr Field g1 =
    criterion("g1", ATLAS_TEXT("dictionary", "G1 Decisions independent of capital"),
              ATLAS_TEXT("dictionary", "Is decision power independent of capital: one member one vote, "
                                       "trustees? 0 by capital; 1 mixed; 2 yes."));
inline constexpr Field g1_reason = reasonFor(g1, "g1_reason", ATLAS_TEXT("dictionary", "G1 justification"));
inline constexpr Field g1_source = sourceFor(g1, "g1_source", ATLAS_TEXT("dictionary", "G1 source"));
inline constexpr Field g2 =
    criterion("g2", ATLAS_TEXT("dictionary", "G2 Participation"),
              ATLAS_TEXT("dictionary", "Do workers, users or the community take part in decisions? 0 no; 1 "
                                       "consulted; 2 represented with a vote."));
inline constexpr Field g2_reason = reasonFor(g2, "g2_reason", ATLAS_TEXT("dictionary", "G2 justification"));
inline constexpr Field g2_source = sourceFor(g2, "g2_source", ATLAS_TEXT("dictionary", "G2 source"));
inline constexpr Field g3 =
    criterion("g3", ATLAS_TEXT("dictionary", "G3 Assembly and accounts"),
              ATLAS_TEXT("dictionary", "Was an assembly held in the last 24 months, and were accounts "
                                       "shown? 0 no; 1 one of the two; 2 both."));
inline constexpr Field g3_reason = reasonFor(g3, "g3_reason", ATLAS_TEXT("dictionary", "G3 justification"));
inline constexpr Field g3_source = sourceFor(g3, "g3_source", ATLAS_TEXT("dictionary", "G3 source"));

inline constexpr Field d1 =
    criterion("d1", ATLAS_TEXT("dictionary", "D1 Limit on distribution"),
              ATLAS_TEXT("dictionary", "Is distribution of surplus to capital limited by rule? 0 no limit; "
                                       "1 at most 50 % or the threshold of national law, or mainly "
                                       "patronage; 2 none, or a capped return and the rest reinvested."));
inline constexpr Field d1_reason = reasonFor(d1, "d1_reason", ATLAS_TEXT("dictionary", "D1 justification"));
inline constexpr Field d1_source = sourceFor(d1, "d1_source", ATLAS_TEXT("dictionary", "D1 source"));
inline constexpr Field d2 =
    criterion("d2", ATLAS_TEXT("dictionary", "D2 Practice of distribution"),
              ATLAS_TEXT("dictionary", "Was practice in the last three years in line with the rule? 0 no; "
                                       "1 partly; 2 yes. Does not apply if there never was a surplus."));
inline constexpr Field d2_reason = reasonFor(d2, "d2_reason", ATLAS_TEXT("dictionary", "D2 justification"));
inline constexpr Field d2_source = sourceFor(d2, "d2_source", ATLAS_TEXT("dictionary", "D2 source"));
inline constexpr Field a1 = criterion(
    "a1", ATLAS_TEXT("dictionary", "A1 Assets on dissolution"),
    ATLAS_TEXT(
        "dictionary",
        "What happens to the assets on exit or dissolution? 0 to the owners by capital; 1 partly locked, "
        "or an indivisible reserve; 2 locked, passed on to a similar purpose."));
inline constexpr Field a1_reason = reasonFor(a1, "a1_reason", ATLAS_TEXT("dictionary", "A1 justification"));
inline constexpr Field a1_source = sourceFor(a1, "a1_source", ATLAS_TEXT("dictionary", "A1 source"));

inline constexpr Field result =
    Field::choice("result", ATLAS_TEXT("dictionary", "Result"), "screening_result")
        .asListed()
        .asIndexed()
        .asComputed();
inline constexpr Field score_low =
    Field::decimal("score_low", ATLAS_TEXT("dictionary", "Score, lower bound"), 1, Unit::percent)
        .between(0, 100)
        .asListed()
        .hinted(
            ATLAS_TEXT("dictionary",
                       "Share of the points that the criteria which apply could give; unknown counts as 0."))
        .asComputed();
inline constexpr Field score_high =
    Field::decimal("score_high", ATLAS_TEXT("dictionary", "Score, upper bound"), 1, Unit::percent)
        .between(0, 100)
        .hinted(ATLAS_TEXT("dictionary", "As the lower bound; unknown counts as 2."))
        .asComputed();
inline constexpr Field gates_failed =
    Field::choices("gates_failed", ATLAS_TEXT("dictionary", "Gates not passed"), "screening_gate")
        .asComputed();
inline constexpr Field label =
    Field::choice("label", ATLAS_TEXT("dictionary", "Label of what is outside"), "screening_label")
        .when(result, "OUTSIDE|INSUFFICIENT")
        .asListed();
inline constexpr Field tags =
    Field::choices("tags", ATLAS_TEXT("dictionary", "Tags"), "screening_tag")
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "Recorded whatever the result is; tags never decide."));
inline constexpr Field labour_breach =
    Field::choice("labour_breach", ATLAS_TEXT("dictionary", "Known breach of fundamental rights at work"),
                  "yes_no_unknown")
        .hinted(ATLAS_TEXT("dictionary", "Not scored: a red flag for the coordinator."));
inline constexpr Field labour_breach_text =
    Field::make("labour_breach_text", ATLAS_TEXT("dictionary", "What is known of the breach"),
                FieldType::text)
        .upTo(400)
        .when(labour_breach, "yes");
inline constexpr Field second_assessor =
    Field::link("second_assessor", ATLAS_TEXT("dictionary", "Second assessor"), "person");
inline constexpr Field reconciled_by =
    Field::link("reconciled_by", ATLAS_TEXT("dictionary", "Reconciled by"), "person");

inline constexpr std::array about{entity, profile, round, assessor, assessed_on, by_law};
inline constexpr std::array purpose_part{p1, p1_reason, p1_source, p2, p2_reason, p2_source};
inline constexpr std::array ownership{o1,        o1_reason, o1_source, o2,       o2_reason,
                                      o2_source, o3,        o3_reason, o3_source};
inline constexpr std::array governance{g1,        g1_reason, g1_source, g2,       g2_reason,
                                       g2_source, g3,        g3_reason, g3_source};
inline constexpr std::array profits{d1,        d1_reason, d1_source, d2,       d2_reason,
                                    d2_source, a1,        a1_reason, a1_source};
inline constexpr std::array outcome{result,          score_low,    score_high,    gates_failed,
                                    label,           tags,         labour_breach, labour_breach_text,
                                    second_assessor, reconciled_by};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Assessment"), about},
                                     Section{ATLAS_TEXT("dictionary", "Activity and purpose"), purpose_part},
                                     Section{ATLAS_TEXT("dictionary", "Ownership"), ownership},
                                     Section{ATLAS_TEXT("dictionary", "Governance"), governance},
                                     Section{ATLAS_TEXT("dictionary", "Profits and assets"), profits},
                                     Section{ATLAS_TEXT("dictionary", "Result"), outcome}};

/// A criterion with its justification and source, in the order of the method (P1 P2 O1 O2 O3 G1 G2 G3 D1 D2
/// A1).
struct Criterion {
    std::string_view code; ///< "P1"
    const Field* score;    ///< codes of `screening_score`: 0, 1, 2, unknown, na
    const Field* reason;
    const Field* source;
};
inline constexpr std::array<Criterion, 11> criteria{{{"P1", &p1, &p1_reason, &p1_source},
                                                     {"P2", &p2, &p2_reason, &p2_source},
                                                     {"O1", &o1, &o1_reason, &o1_source},
                                                     {"O2", &o2, &o2_reason, &o2_source},
                                                     {"O3", &o3, &o3_reason, &o3_source},
                                                     {"G1", &g1, &g1_reason, &g1_source},
                                                     {"G2", &g2, &g2_reason, &g2_source},
                                                     {"G3", &g3, &g3_reason, &g3_source},
                                                     {"D1", &d1, &d1_reason, &d1_source},
                                                     {"D2", &d2, &d2_reason, &d2_source},
                                                     {"A1", &a1, &a1_reason, &a1_source}}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::ascending(values, score_low, score_high, "screening_bounds", problems);
    for (const Criterion& criterion : criteria)
        if (const std::string_view score = values.text(*criterion.score);
            (score == "0" || score == "1" || score == "2") && !values.has(*criterion.reason))
            problems.push_back({Severity::warning, "screening_reason", std::string(criterion.reason->key),
                                rules::text(ATLAS_TEXT("problems", "Say in one line why %1 has this score."),
                                            {rules::label(*criterion.score)})});
    // The first of two is borderline until the second has judged as well.
    const std::string_view turn = values.text(round);
    if (turn != "second" && turn != "agreed" && values.text(result) == "BORDERLINE" &&
        !values.has(second_assessor))
        problems.push_back(
            {Severity::error, "V24", std::string(second_assessor.key),
             rules::text(ATLAS_TEXT("problems", "A borderline case needs a second assessor."))});
    if (values.has(second_assessor) && values.integer(second_assessor) == values.integer(assessor))
        problems.push_back(
            {Severity::error, "V24", std::string(second_assessor.key),
             rules::text(ATLAS_TEXT("problems", "The second assessor is another person than the first."))});
    rules::chosen(values, labour_breach, "yes", labour_breach_text, problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"screening_assessment",
                           ATLAS_TEXT("dictionary", "Screening"),
                           ATLAS_TEXT("dictionary", "Screenings"),
                           "",
                           "",
                           sections,
                           record_rules};

} // namespace atlas::dictionary::screening_assessment
