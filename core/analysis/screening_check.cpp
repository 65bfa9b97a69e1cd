#include "core/analysis/screening_check.h"

#include "core/analysis/screening_records.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/rules.h"
#include "core/study/record_store.h"

namespace atlas::analysis {

namespace fields = dictionary::screening_assessment;
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
    for (const EntityScreening& entity : standings(*assessments)) {
        const Assessed& first = (*assessments)[entity.first];
        if (entity.standing == Standing::disputed)
            add(first, disputed(first, (*assessments)[*entity.second]));
        else if (entity.standing == Standing::needs_second && first.secondNamed)
            add(first, missingSecond());
    }
    return described(file, std::move(found));
}

} // namespace atlas::analysis
