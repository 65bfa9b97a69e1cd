#include "core/analysis/screening_check.h"
#include "core/analysis/screening_records.h"
#include "core/dictionary/kinds/person.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/kinds/screening_profile.h"
#include "core/study/screening_result.h"
#include "tests/core/study/fixture.h"

namespace atlas::tests {

namespace fields = dictionary::screening_assessment;
namespace profile_fields = dictionary::screening_profile;
using analysis::Standing;

namespace {

/// A study with a profile, two assessors, and records of assessments as a form makes them.
struct ScreeningFixture : StudyFixture {
    std::int64_t profilePk = 0;
    std::int64_t first = addPerson("First");
    std::int64_t second = addPerson("Second");

    ScreeningFixture()
    {
        study::Record profile(dictionary::layoutOf(profile_fields::kind));
        profile.study = studyPk;
        profile.values.set(profile_fields::name, "National reading");
        profile.values.set(profile_fields::version, "1");
        profile.values.set(profile_fields::pass_score, Decimal{700, 1});
        done(door().save(profile));
        profilePk = profile.pk;
    }
    std::int64_t addPerson(const char* name)
    {
        study::Record person(dictionary::layoutOf(dictionary::person::kind));
        person.study = studyPk;
        person.values.set(dictionary::person::name, name);
        done(door().save(person));
        return person.pk;
    }
    /// Answers as in screening_test: "2 2 N U …".
    [[nodiscard]] study::Record assessment(std::int64_t entity, const char* round, std::int64_t assessor,
                                           const char* date, std::string_view answers) const
    {
        study::Record record(dictionary::layoutOf(fields::kind));
        record.study = studyPk;
        record.values.set(fields::entity, entity);
        record.values.set(fields::profile, profilePk);
        record.values.set(fields::round, round);
        record.values.set(fields::assessor, assessor);
        record.values.set(fields::assessed_on, date);
        std::size_t next = 0;
        for (const char c : answers) {
            if (c == ' ')
                continue;
            const std::string code = c == 'N' ? "na" : c == 'U' ? "unknown" : std::string(1, c);
            if (c != '-')
                record.values.set(*fields::criteria.at(next).score, code);
            ++next;
        }
        return record;
    }
    std::int64_t add(std::int64_t entity, const char* round, std::int64_t assessor, const char* date,
                     std::string_view answers)
    {
        study::Record record = assessment(entity, round, assessor, date, answers);
        done(door().save(record));
        return record.pk;
    }
    /// Rules of the whole study, "rule record".
    [[nodiscard]] std::vector<std::string> problems() const
    {
        std::vector<std::string> rules;
        for (const analysis::RecordProblem& problem : take(analysis::screeningProblems(*file)))
            rules.push_back(problem.problem.rule + " " + problem.title);
        return rules;
    }
};

constexpr const char* inside = "2 2 2 2 2 2 2 2 2 2 2";
constexpr const char* border = "1 1 1 1 1 1 0 0 1 1 1";
constexpr const char* outside = "2 1 N 0 2 0 0 2 0 0 0";

} // namespace

BOOST_FIXTURE_TEST_SUITE(screening_records, ScreeningFixture)

BOOST_AUTO_TEST_CASE(the_result_is_written_as_computed)
{
    const std::int64_t entity = addEntity("Một").pk;
    study::Record record = assessment(entity, "first", first, "2023-05-01", outside);
    BOOST_TEST(!study::screeningIsCurrent(record.values, nullptr));
    done(study::applyScreening(*file, record));
    BOOST_TEST(record.values.text(fields::result) == "OUTSIDE");
    BOOST_TEST(record.values.decimal(fields::score_low).value().toString() == "35.0");
    BOOST_TEST(record.values.decimal(fields::score_high).value().toString() == "35.0");
    BOOST_TEST(record.values.codes(fields::gates_failed) == (std::vector<std::string>{"D1", "GOV", "OWN"}),
               boost::test_tools::per_element());
    BOOST_TEST(record.values.text(fields::label) == "SIB");
    // What the assessor calls it stays; what is inside has no such name.
    record.values.set(fields::label, "CONV");
    done(study::applyScreening(*file, record));
    BOOST_TEST(record.values.text(fields::label) == "CONV");
    BOOST_TEST(study::screeningIsCurrent(record.values, nullptr));
    for (const auto& criterion : fields::criteria)
        record.values.set(*criterion.score, "2");
    BOOST_TEST(!study::screeningIsCurrent(record.values, nullptr));
    done(study::applyScreening(*file, record));
    BOOST_TEST(record.values.text(fields::result) == "SSE");
    BOOST_TEST(!record.values.has(fields::label));
    BOOST_TEST(!record.values.has(fields::gates_failed));
}

BOOST_AUTO_TEST_CASE(open_gates_and_unanswered_criteria)
{
    study::Record record = assessment(1, "first", first, "2023-05-01", "2 2 2 2 2 2 1 - U N -");
    study::applyScreening(record.values, nullptr);
    BOOST_TEST(record.values.text(fields::result) == "INSUFFICIENT");
    BOOST_TEST(record.values.decimal(fields::score_low).value().toString() == "65.0");
    BOOST_TEST(record.values.decimal(fields::score_high).value().toString() == "95.0");
    BOOST_TEST(record.values.codes(fields::gates_failed) == std::vector<std::string>{"D1"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_proposed_label_follows_the_answers_and_a_chosen_one_stays)
{
    study::Record record =
        assessment(addEntity("Một").pk, "first", first, "2023-05-01", "2 2 2 2 2 2 1 - U N -");
    const auto label = [&] {
        done(door().save(record));
        return std::string(record.values.text(fields::label));
    };
    BOOST_TEST(label() == "INFO");
    record.values.set(fields::p1, "0");
    BOOST_TEST(label() == "CSO");
    record.values.set(fields::p1, "2");
    record.values.set(fields::p2, "0");
    BOOST_TEST(label() == "CONV");
    record.values.set(fields::label, "CSR"); // chosen
    BOOST_TEST(label() == "CSR");
    record.values.set(fields::p1, "0");
    BOOST_TEST(label() == "CSR");
    record.values.set(fields::label, "CONV"); // chosen in the same save as the answers change
    record.values.set(fields::p2, "2");
    BOOST_TEST(label() == "CONV");
    BOOST_TEST(take(store().find(record.layout(), record.pk)).values.text(fields::label) == "CONV");
}

BOOST_AUTO_TEST_CASE(the_profile_of_the_record_decides)
{
    study::Record profile = take(store().find(dictionary::layoutOf(profile_fields::kind), profilePk));
    profile.values.set(profile_fields::pass_score, Decimal{550, 1});
    profile.values.set(profile_fields::gate_gov, "advisory");
    profile.values.set(profile_fields::gate_p1, "binding");
    done(door().save(profile));
    study::Record record = assessment(1, "first", first, "2023-05-01", "2 2 N 0 2 0 0 2 1 1 1");
    done(study::applyScreening(*file, record));
    BOOST_TEST(record.values.text(fields::result) == "SSE");
    record.values.set(fields::profile, 999); // not in the file: the method alone
    done(study::applyScreening(*file, record));
    BOOST_TEST(record.values.text(fields::result) == "OUTSIDE");
    BOOST_TEST(study::profileOf(profile.values).version == "1");
}

BOOST_AUTO_TEST_CASE(law_prefills_gates_of_marked_entities)
{
    study::Record record = assessment(1, "first", first, "2023-05-01", "- - - - - - - - 0 - -");
    study::prefillByLaw(record.values);
    BOOST_TEST(!record.values.has(fields::p1));
    record.values.set(fields::by_law, 1);
    study::prefillByLaw(record.values);
    BOOST_TEST(record.values.text(fields::p1) == "1");
    BOOST_TEST(record.values.text(fields::g1) == "1");
    BOOST_TEST(record.values.text(fields::d1) == "0");
    for (const auto* field : {&fields::o1, &fields::o3, &fields::g3, &fields::d2})
        BOOST_TEST(!record.values.has(*field));
}

BOOST_AUTO_TEST_CASE(a_changed_profile_shows_results_that_are_stale)
{
    add(addEntity("Một").pk, "first", first, "2023-05-01", "2 1 2 2 2 2 2 1 1 2 1");
    BOOST_TEST(problems().empty());
    study::Record profile = take(store().find(dictionary::layoutOf(profile_fields::kind), profilePk));
    profile.values.set(profile_fields::pass_score, Decimal{900, 1});
    done(door().save(profile));
    BOOST_TEST(problems() == std::vector<std::string>{"screening_result Một"},
               boost::test_tools::per_element());
    // Saved again as it stands, it follows the profile.
    study::Record record = take(store().all({"screening_assessment", {}, {}, {}})).at(0);
    done(door().save(record));
    BOOST_TEST(record.values.text(fields::result) == "BORDERLINE");
    BOOST_TEST(problems().empty());
}

BOOST_AUTO_TEST_CASE(the_door_computes_whatever_was_typed)
{
    study::Record record = assessment(addEntity("Một").pk, "first", first, "2023-05-01", outside);
    record.values.set(fields::result, "SSE");
    record.values.set(fields::score_low, Decimal{1000, 1});
    record.values.setCodes(fields::gates_failed, {"P1"});
    // Judged as it will be saved: not as a borderline case, for instance.
    record.values.set(fields::second_assessor, first);
    const auto own = door().check(record);
    BOOST_TEST(std::none_of(own.begin(), own.end(),
                            [](const auto& problem) { return problem.rule == "screening_bounds"; }));
    done(door().save(record));
    BOOST_TEST(record.values.text(fields::result) == "OUTSIDE");
    const auto stored = take(store().find(record.layout(), record.pk));
    BOOST_TEST(stored.values.decimal(fields::score_low).value().toString() == "35.0");
    BOOST_TEST(stored.values.codes(fields::gates_failed) == (std::vector<std::string>{"D1", "GOV", "OWN"}),
               boost::test_tools::per_element());
    // Nothing answered, nothing computed.
    study::Record blank = assessment(addEntity("Hai").pk, "first", first, "2023-05-01", "");
    blank.values.set(fields::result, "SSE");
    done(door().save(blank));
    BOOST_TEST(!blank.values.has(fields::result));
    BOOST_TEST(problems().empty());
}

BOOST_AUTO_TEST_CASE(an_import_computes_as_the_door_does)
{
    study::Record record = assessment(addEntity("Một").pk, "first", first, "2023-05-01", border);
    auto writer = take(study::BulkWriter::begin(*file, study::ActionKind::import, "table.csv"));
    done(writer->insert(record));
    done(writer->close());
    BOOST_TEST(take(store().find(record.layout(), record.pk)).values.text(fields::result) == "BORDERLINE");
}

BOOST_AUTO_TEST_CASE(borderline_entities_need_a_second_assessor)
{
    const std::int64_t entity = addEntity("Một").pk;
    study::Record record = assessment(entity, "first", first, "2023-05-01", border);
    done(door().save(record));
    const auto standing = [&] {
        return analysis::standings(take(analysis::screenStudy(*file))).at(0).standing;
    };
    BOOST_TEST((standing() == Standing::needs_second));
    BOOST_TEST(problems().empty()); // the record says so itself
    const auto own = door().check(record);
    BOOST_TEST(
        std::any_of(own.begin(), own.end(), [](const auto& problem) { return problem.rule == "V24"; }));
    record.values.set(fields::second_assessor, second);
    done(door().save(record));
    BOOST_TEST(problems() == std::vector<std::string>{"V24 Một"}, boost::test_tools::per_element());
    const auto check = take(analysis::checkStudy(*file, vocabularies()));
    BOOST_TEST(std::any_of(check.problems.begin(), check.problems.end(),
                           [](const auto& problem) { return problem.problem.rule == "V24"; }));
    // The same person again is no second assessor.
    add(entity, "second", first, "2023-05-02", border);
    BOOST_TEST((standing() == Standing::needs_second));
    add(entity, "second", second, "2023-05-03", border);
    BOOST_TEST((standing() == Standing::settled));
    BOOST_TEST(problems().empty());
}

BOOST_AUTO_TEST_CASE(assessors_who_differ_must_agree)
{
    const std::int64_t entity = addEntity("Một").pk;
    add(entity, "first", first, "2023-05-01", border);
    const std::int64_t other = add(entity, "second", second, "2023-05-02", outside);
    BOOST_TEST(problems() == std::vector<std::string>{"screening_disputed Một"},
               boost::test_tools::per_element());
    const std::int64_t agreed = add(entity, "agreed", second, "2023-05-02", outside);
    auto all = take(analysis::screenStudy(*file));
    auto standing = analysis::standings(all).at(0);
    BOOST_TEST((standing.standing == Standing::settled));
    BOOST_TEST(all.at(standing.assessment).pk == agreed);
    BOOST_TEST(all.at(standing.second.value()).pk == other);
    BOOST_TEST(problems().empty());
    // Screened anew years later: what was agreed then is history.
    const std::int64_t anew = add(entity, "first", first, "2025-05-01", inside);
    all = take(analysis::screenStudy(*file));
    standing = analysis::standings(all).at(0);
    BOOST_TEST(all.at(standing.assessment).pk == anew);
    BOOST_TEST(!standing.second);
    BOOST_TEST((standing.standing == Standing::settled));
}

BOOST_AUTO_TEST_CASE(a_round_stands_once_in_a_cycle)
{
    const std::int64_t entity = addEntity("Một").pk;
    add(entity, "first", first, "2023-05-01", inside);
    add(entity, "second", second, "2023-05-01", inside);
    add(entity, "second", first, "2023-05-02", inside); // no second assessor, and none too many
    BOOST_TEST(problems().empty());
    // Screened anew: every round may come again.
    add(entity, "first", second, "2025-05-01", inside);
    add(entity, "second", first, "2025-06-01", inside);
    BOOST_TEST(problems().empty());
    const std::int64_t again = add(entity, "second", addPerson("Third"), "2025-05-20", inside);
    BOOST_TEST(problems() == std::vector<std::string>{"screened_twice Một"},
               boost::test_tools::per_element());
    auto all = take(analysis::screenStudy(*file));
    BOOST_TEST(analysis::repeatedRounds(all).size() == 1);
    BOOST_TEST(all.at(analysis::repeatedRounds(all).at(0).assessment).pk == again);
    BOOST_TEST(analysis::repeatedRounds(all).at(0).count == 2);
    done(door().remove(dictionary::layoutOf(fields::kind), again));
    // Two first assessments of one day: nothing says which of them counts.
    add(entity, "first", first, "2025-05-01", inside);
    BOOST_TEST(problems() == std::vector<std::string>{"screened_twice Một"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(pairs_of_the_study_are_measured)
{
    for (int i = 0; i < 4; ++i) {
        const std::int64_t entity = addEntity("E" + std::to_string(i)).pk;
        add(entity, "first", first, "2023-05-01", i < 2 ? inside : outside);
        if (i != 3)
            add(entity, "second", second, "2023-05-01", i == 0 ? inside : outside);
    }
    const std::int64_t otherStudy = addStudy("KH", "Another");
    const auto all = take(analysis::screenStudy(*file));
    BOOST_TEST(all.size() == 7);
    BOOST_TEST(take(analysis::screenStudy(*file, std::vector{otherStudy})).empty());
    const auto pairs = analysis::doubleCoded(all);
    BOOST_TEST(pairs.size() == 3);
    const auto agreement = analysis::agreement(pairs).verdict;
    // SSE twice, SSE against OUTSIDE, OUTSIDE twice.
    BOOST_TEST(agreement.observed.value() == 2.0 / 3, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(agreement.expected.value() == (2.0 * 1 + 1 * 2) / 9, boost::test_tools::tolerance(1e-12));
    BOOST_TEST((take(analysis::screeningAgreement(*file)).verdict == agreement));
    BOOST_TEST(take(analysis::screeningAgreement(*file, std::vector{otherStudy})).verdict.items == 0);
}

/// Whatever is answered, what is written is what is computed when it is read again from the file.
BOOST_AUTO_TEST_CASE(stored_results_are_current_after_any_answers)
{
    const std::int64_t entity = addEntity("Một").pk;
    std::vector<study::Record> records;
    for (unsigned round = 0; round < 300; ++round) {
        study::Record record = assessment(entity, "first", first, "2023-05-01", "");
        unsigned state = round * 2654435761U;
        for (const auto& criterion : fields::criteria) {
            state = state * 1664525U + 1013904223U;
            record.values.set(*criterion.score,
                              code(static_cast<dictionary::screening::Answer>((state >> 16U) % 5)));
        }
        records.push_back(std::move(record));
    }
    done(door().saveAll(records, study::ActionKind::create, "assessments"));
    for (const analysis::Assessed& assessed : take(analysis::screenStudy(*file)))
        BOOST_REQUIRE(assessed.current);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
