#pragma once

#include "core/base/decimal.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Whether an entity belongs to the social and solidarity economy: eleven criteria after the definition of
/// the International Labour Conference (2022), six of which, alone or in pairs, are gates. Computes from
/// answers alone; reads and writes nothing.
namespace atlas::dictionary::screening {

enum class Criterion : std::uint8_t {
    p1, ///< carries on an economic activity
    p2, ///< serving a collective or general interest is the primary purpose
    o1, ///< membership is voluntary and open
    o2, ///< members, users, workers, community or a purpose foundation hold control
    o3, ///< independent of state, company and donor
    g1, ///< decision power is independent of capital
    g2, ///< workers, users or community take part in decisions
    g3, ///< assembly held and accounts shown
    d1, ///< a rule limits the distribution of surplus to capital
    d2, ///< practice of the last three years was in line with it
    a1, ///< assets are locked when a member leaves or the entity is dissolved
};
inline constexpr std::size_t criterion_count = 11;

enum class Answer : std::uint8_t {
    no = 0,     ///< 0 points
    partly = 1, ///< 1 point
    yes = 2,    ///< 2 points
    unknown,    ///< 0 points in the lower bound, 2 in the upper one
    not_applicable,
};

/// By Criterion.
using Answers = std::array<Answer, criterion_count>;

[[nodiscard]] constexpr std::size_t at(Criterion criterion)
{
    return static_cast<std::size_t>(criterion);
}

enum class Gate : std::uint8_t {
    p1,
    p2,
    o3,
    d1,
    gov, ///< the better of G1 and G2: democratic and/or participatory
    own, ///< the better of O2 and A1: ownership by people or an asset lock
};
inline constexpr std::size_t gate_count = 6;

/// What decides a gate. `second` is that of a pair; a gate of one criterion has none.
struct GateRule {
    Gate gate;
    Criterion first;
    std::optional<Criterion> second;
};
inline constexpr std::array<GateRule, gate_count> gate_rules{
    GateRule{Gate::p1, Criterion::p1, {}},
    GateRule{Gate::p2, Criterion::p2, {}},
    GateRule{Gate::o3, Criterion::o3, {}},
    GateRule{Gate::d1, Criterion::d1, {}},
    GateRule{Gate::gov, Criterion::g1, Criterion::g2},
    GateRule{Gate::own, Criterion::o2, Criterion::a1}};

enum class GateState : std::uint8_t {
    passed, ///< an answer of 1 or 2 is there
    failed, ///< what applies is answered, with 0
    /// An unknown answer could still open it, or nothing of it applies: what nobody judged never opens a
    /// gate.
    open,
};
/// Of a pair, the answer that does not apply leaves the decision to the other one.
[[nodiscard]] GateState stateOf(Gate gate, const Answers& answers);

/// Told apart for what is outside; `none` for what is inside or on the border.
enum class Label : std::uint8_t {
    none,
    sib,  ///< social impact or mission-led business
    ce,   ///< circular economy business
    csr,  ///< corporate vehicle
    pub,  ///< public or state-controlled
    cso,  ///< civil society without economic activity
    conv, ///< conventional business
    info, ///< what is known does not tell
};

enum class Tag : std::uint8_t {
    circular,
    social_impact_claim,
    women_led_ownership, ///< at least 51 % of ownership or board are women
    women_led_chair,     ///< a woman chairs the board
    informal,
    ex_lege,
    platform,
    green
};
inline constexpr std::size_t tag_count = 8;

/// A set of tags. They never change a result; `circular` names what an outsider is instead.
class Tags {
public:
    constexpr Tags() = default;
    [[nodiscard]] constexpr bool has(Tag tag) const { return (m_bits & bit(tag)) != 0; }
    constexpr void add(Tag tag) { m_bits |= bit(tag); }
    constexpr bool operator==(const Tags&) const = default;

private:
    [[nodiscard]] static constexpr unsigned bit(Tag tag) { return 1U << static_cast<unsigned>(tag); }
    unsigned m_bits = 0;
};

/// Who appoints or vetoes the majority when O3 is 0.
enum class Controller : std::uint8_t { not_recorded, state, company, donor };

/// The national profile: a versioned record of the study.
struct Profile {
    std::string version;
    Decimal threshold{70, 0};                ///< percent of the lower bound from which on an entity is SSE
    std::array<bool, gate_count> advisory{}; ///< by Gate: reported, but neither failing nor holding up
    /// National law makes these entities SSE: withLegalPresumption() prefills their gates.
    bool legalPresumption = false;
};

/// The gates that national law answers for, all but O3, where they are open: of each, the first unknown
/// criterion becomes 1. What a researcher has answered stands, 0 too; O3, G3 and D2 are always asked, because
/// state-run cooperatives are lawful ones. Answers unchanged when the profile has no presumption.
[[nodiscard]] Answers withLegalPresumption(const Answers& answers, const Profile& profile);

/// Points of those possible, 2 for every criterion that applies.
struct Score {
    int points = 0;
    int possible = 0;
    [[nodiscard]] std::optional<double> percent() const; ///< empty when no criterion applies
    bool operator==(const Score&) const = default;
};

enum class Verdict : std::uint8_t {
    sse,
    borderline,   ///< a second assessor is needed (V24)
    outside,      ///< a gate failed
    insufficient, ///< none failed, but one is open
};

struct Screening {
    Score lower, upper;
    std::array<GateState, gate_count> gates{}; ///< by Gate, advisory ones too
    std::vector<Gate> failed;                  ///< in the order of Gate, without advisory ones
    std::vector<Gate> open;                    ///< like failed
    std::vector<Gate> advised;                 ///< advisory gates that failed or are open
    Verdict verdict = Verdict::insufficient;
    Label label = Label::none;
    std::vector<Gate> labelGates; ///< the gates that led to the label
    std::optional<Tag> labelTag;  ///< the tag that led to it
    Controller labelController{}; ///< the controller that led to it
    Tags tags;                    ///< as given
    std::string profile;          ///< version of the profile
};

/// Result: a gate failed: outside; else one is open: insufficient; else the lower bound reaches the
/// threshold: SSE; else borderline. Compared in whole numbers: 69.99 is not 70.
///
/// The label is a proposal from the answers, for the assessor to confirm. O3 failed: `csr` under a company or
/// donor, `pub` under the state; where no controller is recorded, a body without members (O1 not applicable)
/// whose GOV failed as well is taken for `csr`, any other for `pub`. P2 failed: `pub` under the state, `ce`
/// if tagged circular, else `conv`. P1 failed: `cso`. Only rules on power, profits or assets failed: `sib`,
/// if activity and purpose are known; else `ce` if tagged circular, else `info`.
[[nodiscard]] Screening screen(const Answers& answers, const Profile& profile = {}, Tags tags = {},
                               Controller controller = Controller::not_recorded);

/// Codes as records and tables write them: "P1", "GOV", "SSE", "SIB", "circular"; answers "0", "1", "2",
/// "unknown", "na".
[[nodiscard]] std::string_view code(Criterion criterion);
[[nodiscard]] std::string_view code(Answer answer);
[[nodiscard]] std::string_view code(Gate gate);
[[nodiscard]] std::string_view code(Label label); ///< "" for none
[[nodiscard]] std::string_view code(Tag tag);
[[nodiscard]] std::string_view code(Verdict verdict);
/// Back from the code; empty for any other text.
[[nodiscard]] std::optional<Answer> answerOf(std::string_view code);
[[nodiscard]] std::optional<Verdict> verdictOf(std::string_view code);
[[nodiscard]] std::optional<Gate> gateOf(std::string_view code);
[[nodiscard]] std::optional<Tag> tagOf(std::string_view code);

} // namespace atlas::dictionary::screening
