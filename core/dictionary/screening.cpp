#include "core/dictionary/screening.h"

#include <algorithm>

namespace atlas::dictionary::screening {

namespace {

constexpr std::array<std::string_view, criterion_count> criterion_codes{"P1", "P2", "O1", "O2", "O3", "G1",
                                                                        "G2", "G3", "D1", "D2", "A1"};
constexpr std::array<std::string_view, 5> answer_codes{"0", "1", "2", "unknown", "na"};
constexpr std::array<std::string_view, gate_count> gate_codes{"P1", "P2", "O3", "D1", "GOV", "OWN"};
constexpr std::array<std::string_view, 8> label_codes{"", "SIB", "CE", "CSR", "PUB", "CSO", "CONV", "INFO"};
constexpr std::array<std::string_view, tag_count> tag_codes{"circular",
                                                            "social_impact_claim",
                                                            "women_led_ownership",
                                                            "women_led_chair",
                                                            "informal",
                                                            "ex_lege",
                                                            "platform",
                                                            "green"};
constexpr std::array<std::string_view, 4> verdict_codes{"SSE", "BORDERLINE", "OUTSIDE", "INSUFFICIENT"};

template <typename Code, std::size_t size>
std::optional<Code> find(const std::array<std::string_view, size>& codes, std::string_view code)
{
    const auto* const found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end())
        return {};
    return static_cast<Code>(found - codes.begin());
}

template <typename Code, std::size_t size>
std::string_view codeIn(const std::array<std::string_view, size>& codes, Code code)
{
    return codes[static_cast<std::size_t>(code)];
}

constexpr bool scored(Answer answer)
{
    return answer == Answer::no || answer == Answer::partly || answer == Answer::yes;
}

GateState combined(Answer first, Answer second)
{
    const auto passes = [](Answer answer) { return answer == Answer::partly || answer == Answer::yes; };
    if (passes(first) || passes(second))
        return GateState::passed;
    if (first == Answer::unknown || second == Answer::unknown)
        return GateState::open;
    return first == Answer::no || second == Answer::no ? GateState::failed : GateState::open;
}

void addPoints(const Answers& answers, Screening& result)
{
    for (const Answer answer : answers) {
        if (answer == Answer::not_applicable)
            continue;
        result.lower.possible += 2;
        result.lower.points += scored(answer) ? static_cast<int>(answer) : 0;
        result.upper.points += scored(answer) ? static_cast<int>(answer) : 2;
    }
    result.upper.possible = result.lower.possible;
}

bool reaches(const Score& score, const Decimal& threshold)
{
    if (score.possible == 0)
        return false;
    std::int64_t scale = 100;
    for (int digit = 0; digit < threshold.digits; ++digit)
        scale *= 10;
    return score.points * scale >= threshold.scaled * score.possible;
}

Verdict verdictOf(const Screening& result, const Profile& profile)
{
    if (!result.failed.empty())
        return Verdict::outside;
    if (!result.open.empty() || result.lower.possible == 0)
        return Verdict::insufficient;
    return reaches(result.lower, profile.threshold) ? Verdict::sse : Verdict::borderline;
}

bool failed(const Screening& result, Gate gate)
{
    return std::find(result.failed.begin(), result.failed.end(), gate) != result.failed.end();
}

void nameControlled(const Answers& answers, Controller controller, Screening& result)
{
    result.labelGates = {Gate::o3};
    result.labelController = controller;
    if (controller != Controller::not_recorded) {
        result.label = controller == Controller::state ? Label::pub : Label::csr;
        return;
    }
    const bool bodyWithoutVotes =
        answers[at(Criterion::o1)] == Answer::not_applicable && failed(result, Gate::gov);
    result.label = bodyWithoutVotes ? Label::csr : Label::pub;
    if (bodyWithoutVotes)
        result.labelGates.push_back(Gate::gov);
}

void nameBusiness(Label other, Screening& result)
{
    result.label = result.tags.has(Tag::circular) ? Label::ce : other;
    if (result.label == Label::ce)
        result.labelTag = Tag::circular;
}

void nameOutsider(const Answers& answers, Controller controller, Screening& result)
{
    if (failed(result, Gate::p2)) {
        result.labelGates = {Gate::p2};
        if (failed(result, Gate::o3) && controller == Controller::state)
            return nameControlled(answers, controller, result);
        return nameBusiness(Label::conv, result);
    }
    if (failed(result, Gate::o3))
        return nameControlled(answers, controller, result);
    if (failed(result, Gate::p1)) {
        result.labelGates = {Gate::p1};
        result.label = Label::cso;
        return;
    }
    result.labelGates = result.failed;
    const auto known = [&](Gate gate) {
        return result.gates[static_cast<std::size_t>(gate)] == GateState::passed;
    };
    if (known(Gate::p1) && known(Gate::p2))
        result.label = Label::sib;
    else
        nameBusiness(Label::info, result);
}

} // namespace

GateState stateOf(Gate gate, const Answers& answers)
{
    const GateRule& rule = gate_rules[static_cast<std::size_t>(gate)];
    const Answer first = answers[at(rule.first)];
    return combined(first, rule.second ? answers[at(*rule.second)] : Answer::not_applicable);
}

Answers withLegalPresumption(const Answers& answers, const Profile& profile)
{
    Answers result = answers;
    if (!profile.legalPresumption)
        return result;
    for (const GateRule& rule : gate_rules) {
        if (rule.gate == Gate::o3 || stateOf(rule.gate, answers) != GateState::open)
            continue;
        if (answers[at(rule.first)] == Answer::unknown)
            result[at(rule.first)] = Answer::partly;
        else if (rule.second && answers[at(*rule.second)] == Answer::unknown)
            result[at(*rule.second)] = Answer::partly;
    }
    return result;
}

std::optional<double> Score::percent() const
{
    if (possible == 0)
        return {};
    return 100.0 * points / possible;
}

Screening screen(const Answers& answers, const Profile& profile, Tags tags, Controller controller)
{
    Screening result;
    result.tags = tags;
    result.profile = profile.version;
    addPoints(answers, result);
    for (const GateRule& rule : gate_rules) {
        const auto index = static_cast<std::size_t>(rule.gate);
        const GateState state = stateOf(rule.gate, answers);
        result.gates[index] = state;
        if (state == GateState::passed)
            continue;
        if (profile.advisory[index])
            result.advised.push_back(rule.gate);
        else
            (state == GateState::failed ? result.failed : result.open).push_back(rule.gate);
    }
    result.verdict = verdictOf(result, profile);
    if (result.verdict == Verdict::outside)
        nameOutsider(answers, controller, result);
    else if (result.verdict == Verdict::insufficient) {
        result.label = Label::info;
        result.labelGates = result.open;
    }
    return result;
}

std::string_view code(Criterion criterion)
{
    return codeIn(criterion_codes, criterion);
}

std::string_view code(Answer answer)
{
    return codeIn(answer_codes, answer);
}

std::string_view code(Gate gate)
{
    return codeIn(gate_codes, gate);
}

std::string_view code(Label label)
{
    return codeIn(label_codes, label);
}

std::string_view code(Tag tag)
{
    return codeIn(tag_codes, tag);
}

std::string_view code(Verdict verdict)
{
    return codeIn(verdict_codes, verdict);
}

std::optional<Answer> answerOf(std::string_view code)
{
    return find<Answer>(answer_codes, code);
}

std::optional<Verdict> verdictOf(std::string_view code)
{
    return find<Verdict>(verdict_codes, code);
}

std::optional<Gate> gateOf(std::string_view code)
{
    return find<Gate>(gate_codes, code);
}

std::optional<Tag> tagOf(std::string_view code)
{
    return find<Tag>(tag_codes, code);
}

} // namespace atlas::dictionary::screening
