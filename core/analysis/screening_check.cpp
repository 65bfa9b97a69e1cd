#include "core/analysis/screening_check.h"

#include "core/analysis/screening_records.h"
#include "core/dictionary/kinds/case_study.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/rules.h"
#include "core/study/record_row.h"
#include "core/study/record_store.h"

#include <iterator>
#include <map>

namespace atlas::analysis {

namespace fields = dictionary::screening_assessment;
namespace case_study = dictionary::case_study;
using dictionary::Problem;
using dictionary::Severity;

namespace {

Problem problemAt(Severity severity, std::string_view rule, const dictionary::Field& field, Message text)
{
    return {severity, std::string(rule), std::string(field.key), std::move(text)};
}

Problem staleResult(const Assessed& assessed)
{
    return problemAt(
        Severity::error, "screening_result", fields::result,
        dictionary::rules::text(
            ATLAS_TEXT("problems", "The answers give the result %1; the record says something else. Save it "
                                   "again."),
            {std::string(code(assessed.screening.verdict))}));
}

Problem missingSecond()
{
    return problemAt(Severity::error, "V24", fields::second_assessor,
                     dictionary::rules::text(ATLAS_TEXT(
                         "problems", "This case is borderline and its second assessment is not there yet.")));
}

Problem disputed(const Assessed& first, const Assessed& second)
{
    return problemAt(
        Severity::warning, "screening_disputed", fields::result,
        dictionary::rules::text(
            ATLAS_TEXT("problems", "The assessors differ (%1, %2). Record the result on which they agree."),
            {std::string(code(first.screening.verdict)), std::string(code(second.screening.verdict))}));
}

Problem screenedTwice(std::int64_t count)
{
    return problemAt(Severity::error, "screened_twice", fields::round,
                     dictionary::rules::text(
                         ATLAS_TEXT("problems", "The entity has %1 assessments of this round."), {count}));
}

struct Found {
    const Assessed* assessed;
    Problem problem;
};

/// An assessment has no name of its own: it is known by that of its entity.
Result<std::vector<RecordProblem>> described(const study::StudyFile& file, std::vector<Found> found)
{
    const study::RecordStore store(file);
    std::vector<RecordProblem> problems;
    for (Found& some : found) {
        const auto record = store.find(dictionary::layoutOf(fields::kind), some.assessed->pk);
        if (!record)
            return tl::unexpected(record.error());
        const auto entity =
            store.title(dictionary::layoutOf(dictionary::entity::kind), some.assessed->entity);
        problems.push_back({std::string(fields::kind.key), record->pk, record->uid,
                            entity ? *entity : std::string(), record->study, std::move(some.problem)});
    }
    return problems;
}

using Verdicts = std::map<std::int64_t, screening::Verdict>; ///< by entity: what counts of its assessments

/// A borderline entity is told of for a reason that is given.
bool mayBeTold(const study::Record& story, const Verdicts& verdicts)
{
    const auto found = verdicts.find(story.values.integer(case_study::entity).value_or(0));
    if (found == verdicts.end())
        return false;
    return found->second == screening::Verdict::sse || (found->second == screening::Verdict::borderline &&
                                                        story.values.has(case_study::borderline_reason));
}

Result<std::vector<RecordProblem>> caseProblems(const study::StudyFile& file, const Verdicts& verdicts)
{
    using study::Condition;
    study::Filter filter{std::string(case_study::kind.key), {}, {}, {}};
    filter.all = {{std::string(case_study::entity.key), Condition::Test::present, {}},
                  {std::string(dictionary::common::status.key),
                   Condition::Test::any_of,
                   {std::string("approved"), std::string("published")}}};
    const auto stories = study::RecordStore(file).all(filter);
    if (!stories)
        return tl::unexpected(stories.error());
    std::vector<RecordProblem> problems;
    for (const study::Record& story : *stories)
        if (!mayBeTold(story, verdicts))
            problems.push_back(
                {std::string(case_study::kind.key), story.pk, story.uid, std::string(study::titleOf(story)),
                 story.study,
                 problemAt(Severity::error, "case_screened", case_study::entity,
                           dictionary::rules::text(ATLAS_TEXT(
                               "problems",
                               "A case study tells of an entity that was screened as part of the SSE.")))});
    return problems;
}

} // namespace

Result<std::vector<RecordProblem>> screeningProblems(const study::StudyFile& file)
{
    const auto assessments = screenStudy(file);
    if (!assessments)
        return tl::unexpected(assessments.error());
    std::vector<Found> found;
    const auto add = [&](const Assessed& assessed, Problem problem) {
        found.push_back({&assessed, std::move(problem)});
    };
    for (const Assessed& assessed : *assessments)
        if (!assessed.current)
            add(assessed, staleResult(assessed));
    for (const Repeated& repeated : repeatedRounds(*assessments))
        add((*assessments)[repeated.assessment], screenedTwice(repeated.count));
    Verdicts verdicts;
    for (const EntityScreening& entity : standings(*assessments)) {
        verdicts[entity.entity] = (*assessments)[entity.assessment].screening.verdict;
        const Assessed& first = (*assessments)[entity.first];
        if (entity.standing == Standing::disputed)
            add(first, disputed(first, (*assessments)[*entity.second]));
        else if (entity.standing == Standing::needs_second && first.secondNamed)
            add(first, missingSecond());
    }
    auto problems = described(file, std::move(found));
    auto ofCases = caseProblems(file, verdicts);
    if (!problems || !ofCases)
        return tl::unexpected(problems ? ofCases.error() : problems.error());
    std::move(ofCases->begin(), ofCases->end(), std::back_inserter(*problems));
    return problems;
}

} // namespace atlas::analysis
