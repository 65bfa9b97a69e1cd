#include "core/dictionary/screening.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

using namespace atlas;
using namespace atlas::dictionary::screening;

namespace {

/// "2 2 N U …" in the order of Criterion.
Answers answersOf(std::string_view text)
{
    Answers answers{};
    std::size_t next = 0;
    for (const char c : text)
        if (c != ' ')
            answers.at(next++) = c == 'N'   ? Answer::not_applicable
                                 : c == 'U' ? Answer::unknown
                                            : static_cast<Answer>(c - '0');
    BOOST_REQUIRE(next == answers.size());
    return answers;
}

std::string codes(const std::vector<Gate>& gates)
{
    std::string text;
    for (const Gate gate : gates)
        text += (text.empty() ? "" : " ") + std::string(code(gate));
    return text;
}

struct Vector {
    const char* name;
    const char* answers;
    double low, high; ///< percent, one decimal
    Verdict verdict;
    const char* gates; ///< that failed, or are open
    Label label;
    std::vector<Tag> tags;
    Controller controller;
};

/// The cases of the screening rules, with who controls case 7 and 8 as their descriptions say.
const std::vector<Vector> vectors{
    {"1", "2 2 2 2 2 2 2 2 2 2 2", 100, 100, Verdict::sse, "", Label::none, {}, {}},
    {"2", "2 1 2 2 2 2 2 1 1 2 1", 81.8, 81.8, Verdict::sse, "", Label::none, {Tag::informal}, {}},
    {"3a", "2 2 N 0 2 0 1 2 1 1 1", 60, 60, Verdict::borderline, "", Label::none, {}, {}},
    {"3b", "2 2 N 0 2 0 0 2 1 1 1", 55, 55, Verdict::outside, "GOV", Label::sib, {}, {}},
    {"4", "2 1 N 0 2 0 0 2 0 0 0", 35, 35, Verdict::outside, "D1 GOV OWN", Label::sib, {}, {}},
    {"5", "2 0 N 0 2 0 0 1 0 0 0", 25, 25, Verdict::outside, "P2 D1 GOV OWN", Label::ce, {Tag::circular}, {}},
    {"6", "2 2 2 2 2 2 2 1 2 2 2", 95.5, 95.5, Verdict::sse, "", Label::none, {Tag::circular}, {}},
    {"7", "2 1 1 1 0 1 1 1 1 1 2", 54.5, 54.5, Verdict::outside, "O3", Label::pub, {}, Controller::state},
    {"8", "1 2 N 2 0 0 0 1 2 2 2", 60, 60, Verdict::outside, "O3 GOV", Label::csr, {}, Controller::company},
    {"9", "0 2 2 2 2 2 2 2 2 N 2", 90, 90, Verdict::outside, "P1", Label::cso, {}, {}},
    {"10", "2 2 2 2 2 2 1 2 2 2 2", 95.5, 95.5, Verdict::sse, "", Label::none, {}, {}},
    {"11", "2 2 N 2 1 1 1 2 2 2 2", 85, 85, Verdict::sse, "", Label::none, {}, {}},
    {"12", "2 2 2 2 2 2 1 U U N U", 65, 95, Verdict::insufficient, "D1", Label::info, {}, {}},
    {"13", "1 1 1 1 1 1 0 0 1 1 1", 40.9, 40.9, Verdict::borderline, "", Label::none, {}, {}},
};

double rounded(const Score& score)
{
    return std::round(score.percent().value() * 10) / 10;
}

class Random {
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {}
    std::size_t below(std::size_t limit)
    {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_engine);
    }
    Answers answers()
    {
        Answers result{};
        for (Answer& answer : result)
            answer = static_cast<Answer>(below(5));
        return result;
    }
    Profile profile()
    {
        Profile result;
        result.threshold = {static_cast<std::int64_t>(below(1001)), 1};
        for (bool& advisory : result.advisory)
            advisory = below(4) == 0;
        return result;
    }
    Tags tags()
    {
        Tags result;
        for (std::size_t tag = 0; tag < tag_count; ++tag)
            if (below(2) == 0)
                result.add(static_cast<Tag>(tag));
        return result;
    }

private:
    std::mt19937 m_engine;
};

/// Every way to answer what is unknown; at most three answers are unknown.
std::vector<Answers> completions(const Answers& answers)
{
    std::vector<Answers> all{answers};
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i] != Answer::unknown)
            continue;
        std::vector<Answers> next;
        for (Answers some : all)
            for (const Answer answer : {Answer::no, Answer::partly, Answer::yes}) {
                some[i] = answer;
                next.push_back(some);
            }
        all = std::move(next);
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(screening)

BOOST_AUTO_TEST_CASE(vectors_give_the_published_numbers)
{
    BOOST_TEST(vectors.size() == 14);
    for (const Vector& vector : vectors)
        BOOST_TEST_CONTEXT(vector.name)
        {
            Tags tags;
            for (const Tag tag : vector.tags)
                tags.add(tag);
            const Screening result = screen(answersOf(vector.answers), {}, tags, vector.controller);
            BOOST_TEST(rounded(result.lower) == vector.low);
            BOOST_TEST(rounded(result.upper) == vector.high);
            BOOST_TEST(code(result.verdict) == code(vector.verdict));
            BOOST_TEST(codes(vector.verdict == Verdict::outside ? result.failed : result.open) ==
                       vector.gates);
            BOOST_TEST(code(result.label) == code(vector.label));
            BOOST_TEST(result.labelGates.empty() == (vector.label == Label::none));
            // Told apart by the answers alone as well.
            BOOST_TEST(code(screen(answersOf(vector.answers), {}, tags).label) == code(vector.label));
        }
}

BOOST_AUTO_TEST_CASE(what_applies_of_a_pair_decides_its_gate)
{
    // G1 and G2 stand at 5 and 6.
    const auto gov = [](Answer first, Answer second) {
        Answers answers{};
        answers[at(Criterion::g1)] = first;
        answers[at(Criterion::g2)] = second;
        const GateState state = stateOf(Gate::gov, answers);
        std::swap(answers[at(Criterion::g1)], answers[at(Criterion::g2)]);
        BOOST_TEST((state == stateOf(Gate::gov, answers)));
        return state;
    };
    BOOST_TEST((gov(Answer::no, Answer::partly) == GateState::passed));
    BOOST_TEST((gov(Answer::unknown, Answer::yes) == GateState::passed));
    BOOST_TEST((gov(Answer::not_applicable, Answer::partly) == GateState::passed));
    BOOST_TEST((gov(Answer::no, Answer::no) == GateState::failed));
    BOOST_TEST((gov(Answer::not_applicable, Answer::no) == GateState::failed));
    BOOST_TEST((gov(Answer::no, Answer::unknown) == GateState::open));
    BOOST_TEST((gov(Answer::not_applicable, Answer::unknown) == GateState::open));
    BOOST_TEST((gov(Answer::unknown, Answer::unknown) == GateState::open));
    // Declaring a gate away does not open it.
    BOOST_TEST((gov(Answer::not_applicable, Answer::not_applicable) == GateState::open));
    const Screening dodged = screen(answersOf("2 2 2 2 2 N N 2 2 2 2"));
    BOOST_TEST(code(dodged.verdict) == "INSUFFICIENT");
    BOOST_TEST(codes(dodged.open) == "GOV");
}

BOOST_AUTO_TEST_CASE(a_failed_gate_outweighs_an_open_one)
{
    const Screening result = screen(answersOf("U 2 2 2 2 0 0 2 2 2 2"));
    BOOST_TEST(code(result.verdict) == "OUTSIDE");
    BOOST_TEST(codes(result.failed) == "GOV");
    BOOST_TEST(codes(result.open) == "P1");
    // Whether it trades is not known, so it is not called a business.
    BOOST_TEST(code(result.label) == "INFO");
}

BOOST_AUTO_TEST_CASE(nothing_that_applies_has_no_score)
{
    const Screening result =
        screen(answersOf("N N N N N N N N N N N"), {"", {0, 0}, {true, true, true, true, true, true}});
    BOOST_TEST(!result.lower.percent().has_value());
    BOOST_TEST(code(result.verdict) == "INSUFFICIENT");
}

BOOST_AUTO_TEST_CASE(the_threshold_is_exact)
{
    // 14 of 20 points are 70 %.
    const Answers answers = answersOf("1 1 N 2 2 2 2 1 1 1 1");
    Profile profile;
    BOOST_TEST(code(screen(answers, profile).verdict) == "SSE");
    profile.threshold = {7'000'000'001, 8};
    BOOST_TEST(code(screen(answers, profile).verdict) == "BORDERLINE");
    profile.threshold = {51, 0};
    BOOST_TEST(code(screen(answers, profile).verdict) == "SSE");
}

BOOST_AUTO_TEST_CASE(a_profile_switches_gates_to_advisory)
{
    Profile profile{"VN 2", {51, 0}, {}};
    profile.advisory[static_cast<std::size_t>(Gate::gov)] = true;
    const Screening result = screen(answersOf("2 2 N 0 2 0 0 2 1 1 1"), profile);
    BOOST_TEST(code(result.verdict) == "SSE");
    BOOST_TEST(codes(result.advised) == "GOV");
    BOOST_TEST(result.profile == "VN 2");
    BOOST_TEST((result.gates[static_cast<std::size_t>(Gate::gov)] == GateState::failed));
}

BOOST_AUTO_TEST_CASE(law_answers_for_what_is_unknown_but_not_for_autonomy)
{
    Profile profile;
    const Answers asked = answersOf("U U U U U U U U U U U");
    BOOST_TEST((withLegalPresumption(asked, profile) == asked));
    profile.legalPresumption = true;
    BOOST_TEST((withLegalPresumption(asked, profile) == answersOf("1 1 U 1 U 1 U U 1 U U")));
    // A researcher's 0 stands; the asset lock is the unknown one of its pair; a known half is enough.
    BOOST_TEST((withLegalPresumption(answersOf("0 U U 0 U U 2 U U U U"), profile) ==
                answersOf("0 1 U 0 U U 2 U 1 U 1")));
    BOOST_TEST((withLegalPresumption(answersOf("N N N N N N N N N N N"), profile) ==
                answersOf("N N N N N N N N N N N")));
}

BOOST_AUTO_TEST_CASE(labels_tell_outsiders_apart)
{
    const auto label = [](const char* answers, std::optional<Tag> tag = {}, Controller controller = {}) {
        Tags tags;
        if (tag)
            tags.add(*tag);
        return code(screen(answersOf(answers), {}, tags, controller).label);
    };
    const char* const firm = "2 0 N 0 2 0 0 2 0 0 0";
    BOOST_TEST(label(firm) == "CONV");
    BOOST_TEST(label(firm, Tag::women_led_chair) == "CONV");
    BOOST_TEST(label(firm, Tag::social_impact_claim) == "CONV");
    BOOST_TEST(label(firm, Tag::circular) == "CE");
    const char* const stateFirm = "2 0 N 0 0 0 0 2 0 0 0";
    BOOST_TEST(label(stateFirm, {}, Controller::state) == "PUB");
    BOOST_TEST(label(stateFirm, {}, Controller::company) == "CONV");
    const char* const appointed = "2 2 2 2 0 1 1 2 2 2 2";
    BOOST_TEST(label(appointed) == "PUB");
    BOOST_TEST(label(appointed, {}, Controller::donor) == "CSR");
    BOOST_TEST(label("2 U N 0 2 0 0 2 0 0 0", Tag::circular) == "CE");
    BOOST_TEST(label("2 2 N 0 2 0 0 2 0 0 0", Tag::circular) == "SIB");
}

BOOST_AUTO_TEST_CASE(tags_never_change_a_result)
{
    Random random(1);
    for (int round = 0; round < 5000; ++round) {
        const Answers answers = random.answers();
        const Profile profile = random.profile();
        const Screening plain = screen(answers, profile);
        const Tags tags = random.tags();
        const Screening tagged = screen(answers, profile, tags);
        BOOST_REQUIRE((plain.verdict == tagged.verdict && plain.lower == tagged.lower &&
                       plain.upper == tagged.upper && plain.gates == tagged.gates &&
                       plain.failed == tagged.failed && plain.open == tagged.open));
        BOOST_REQUIRE((tagged.tags == tags));
    }
}

BOOST_AUTO_TEST_CASE(bounds_are_ordered_and_unknown_only_widens_them)
{
    Random random(2);
    for (int round = 0; round < 5000; ++round) {
        Answers answers = random.answers();
        const Screening before = screen(answers);
        BOOST_REQUIRE_LE(before.lower.points, before.upper.points);
        BOOST_REQUIRE_LE(before.upper.points, before.upper.possible);
        Answer& changed = answers[random.below(criterion_count)];
        if (changed == Answer::not_applicable)
            continue;
        changed = Answer::unknown;
        const Screening after = screen(answers);
        BOOST_REQUIRE_EQUAL(after.lower.possible, before.lower.possible);
        BOOST_REQUIRE_LE(after.lower.points, before.lower.points);
        BOOST_REQUIRE_GE(after.upper.points, before.upper.points);
    }
}

/// SSE and OUTSIDE hold however the gaps are filled; the bounds are reached; INSUFFICIENT can go either way.
BOOST_AUTO_TEST_CASE(results_hold_whatever_the_unknown_turns_out_to_be)
{
    Random random(3);
    for (int round = 0; round < 2000; ++round) {
        Answers answers = random.answers();
        if (std::count(answers.begin(), answers.end(), Answer::unknown) > 3)
            continue;
        const Profile profile = random.profile();
        const Screening result = screen(answers, profile);
        int lowest = 100;
        int highest = 0;
        std::array<int, 4> verdicts{};
        for (const Answers& filled : completions(answers)) {
            const Screening known = screen(filled, profile);
            lowest = std::min(lowest, known.lower.points);
            highest = std::max(highest, known.lower.points);
            ++verdicts.at(static_cast<std::size_t>(known.verdict));
        }
        BOOST_REQUIRE_EQUAL(lowest, result.lower.points);
        BOOST_REQUIRE_EQUAL(highest, result.upper.points);
        const auto seen = [&](Verdict verdict) { return verdicts.at(static_cast<std::size_t>(verdict)); };
        if (result.verdict == Verdict::sse)
            BOOST_REQUIRE_EQUAL(
                seen(Verdict::borderline) + seen(Verdict::outside) + seen(Verdict::insufficient), 0);
        if (result.verdict == Verdict::outside)
            BOOST_REQUIRE_EQUAL(seen(Verdict::sse) + seen(Verdict::borderline) + seen(Verdict::insufficient),
                                0);
        if (result.verdict == Verdict::borderline)
            BOOST_REQUIRE_GT(seen(Verdict::borderline), 0);
        if (result.verdict == Verdict::insufficient)
            BOOST_REQUIRE_GT(seen(Verdict::outside) + seen(Verdict::insufficient), 0);
    }
}

BOOST_AUTO_TEST_CASE(changing_places_of_other_criteria_does_not_change_the_score)
{
    constexpr std::array others{Criterion::o1, Criterion::g3, Criterion::d2};
    Random random(4);
    for (int round = 0; round < 2000; ++round) {
        Answers answers = random.answers();
        const Screening before = screen(answers);
        std::swap(answers[at(others[random.below(3)])], answers[at(others[random.below(3)])]);
        const Screening after = screen(answers);
        BOOST_REQUIRE((before.lower == after.lower && before.upper == after.upper));
        BOOST_REQUIRE((before.verdict == after.verdict));
    }
}

BOOST_AUTO_TEST_CASE(codes_lead_back)
{
    for (const char* answer : {"0", "1", "2", "unknown", "na"})
        BOOST_TEST(code(answerOf(answer).value()) == answer);
    BOOST_TEST(!answerOf("3").has_value());
    BOOST_TEST(!answerOf("").has_value());
    for (const char* verdict : {"SSE", "BORDERLINE", "OUTSIDE", "INSUFFICIENT"})
        BOOST_TEST(code(verdictOf(verdict).value()) == verdict);
    BOOST_TEST(code(gateOf("OWN").value()) == "OWN");
    BOOST_TEST(code(tagOf("green").value()) == "green");
    BOOST_TEST(code(Criterion::a1) == "A1");
    BOOST_TEST(code(Label::none).empty());
}

BOOST_AUTO_TEST_SUITE_END()
