#include "core/study/screening_result.h"

#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/kinds/screening_profile.h"
#include "core/study/record_store.h"

#include <algorithm>

namespace atlas::study {

namespace fields = dictionary::screening_assessment;
namespace profile_fields = dictionary::screening_profile;
namespace screening = dictionary::screening;
using dictionary::Values;
using screening::Answer;
using screening::Screening;
using screening::Verdict;

namespace {

constexpr std::string_view advisory_mode = "advisory";

static_assert(fields::criteria.size() == screening::criterion_count);
static_assert(profile_fields::all_gates.size() == screening::gate_count);

/// What is computed and never chosen.
constexpr std::array results{&fields::result, &fields::score_low, &fields::score_high, &fields::gates_failed};

bool begun(const Values& assessment)
{
    return std::any_of(fields::criteria.begin(), fields::criteria.end(),
                       [&](const fields::Criterion& criterion) { return assessment.has(*criterion.score); });
}

std::optional<Decimal> bound(const screening::Score& score)
{
    const auto percent = score.percent();
    return percent ? Decimal::rounded(*percent, fields::score_low.digits) : std::nullopt;
}

void setBound(Values& values, const dictionary::Field& field, const screening::Score& score)
{
    if (const auto percent = bound(score))
        values.set(field, *percent);
    else
        values.clear(field);
}

std::vector<std::string> gatesOf(const Screening& result)
{
    std::vector<std::string> codes;
    for (const screening::Gate gate : result.verdict == Verdict::outside ? result.failed : result.open)
        codes.emplace_back(code(gate));
    std::sort(codes.begin(), codes.end());
    return codes;
}

Result<std::optional<Record>> findIn(const StudyFile& file, const dictionary::Kind& kind, std::int64_t pk)
{
    auto record = RecordStore(file).find(dictionary::layoutOf(kind), pk);
    if (record)
        return std::optional(std::move(*record));
    if (record.error().code == ErrorCode::record_not_found)
        return std::optional<Record>();
    return tl::unexpected(record.error());
}

/// Empty when the assessment names none, or one that the file does not hold.
Result<std::optional<Values>> profileFor(const StudyFile& file, const Values& assessment)
{
    const auto found = findIn(file, profile_fields::kind, assessment.integer(fields::profile).value_or(0));
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional((*found)->values) : std::nullopt;
}

/// The label that was proposed for the answers that stand in the file, if it stands there as well; else "".
Result<std::string> proposedBefore(const StudyFile& file, const Record& record)
{
    const auto stored = record.pk != 0 ? findIn(file, fields::kind, record.pk) : std::optional<Record>();
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored || !(*stored)->values.has(fields::label))
        return std::string();
    const Values& before = (*stored)->values;
    const auto profile = profileFor(file, before);
    if (!profile)
        return tl::unexpected(profile.error());
    const std::string_view proposed = code(screenAssessment(before, *profile ? &**profile : nullptr).label);
    return std::string(before.text(fields::label) == proposed ? proposed : "");
}

} // namespace

screening::Answers answersOf(const Values& assessment)
{
    screening::Answers answers{};
    for (std::size_t i = 0; i < answers.size(); ++i)
        answers[i] =
            screening::answerOf(assessment.text(*fields::criteria[i].score)).value_or(Answer::unknown);
    return answers;
}

screening::Tags tagsOf(const Values& assessment)
{
    screening::Tags tags;
    for (const std::string& written : assessment.codes(fields::tags))
        if (const auto tag = screening::tagOf(written))
            tags.add(*tag);
    return tags;
}

screening::Profile profileOf(const Values& profile)
{
    screening::Profile result;
    result.version = profile.text(profile_fields::version);
    if (const auto threshold = profile.decimal(profile_fields::pass_score))
        result.threshold = *threshold;
    for (std::size_t i = 0; i < result.advisory.size(); ++i)
        result.advisory[i] = profile.text(*profile_fields::all_gates[i].mode) == advisory_mode;
    return result;
}

Screening screenAssessment(const Values& assessment, const Values* profile)
{
    return screening::screen(answersOf(assessment),
                             profile != nullptr ? profileOf(*profile) : screening::Profile{},
                             tagsOf(assessment));
}

void applyScreening(Values& assessment, const Values* profile, std::string_view proposed)
{
    if (!begun(assessment)) {
        for (const dictionary::Field* field : results)
            assessment.clear(*field);
        assessment.clear(fields::label);
        return;
    }
    const Screening result = screenAssessment(assessment, profile);
    assessment.set(fields::result, code(result.verdict));
    setBound(assessment, fields::score_low, result.lower);
    setBound(assessment, fields::score_high, result.upper);
    assessment.setCodes(fields::gates_failed, gatesOf(result));
    const bool chosen = assessment.has(fields::label) && assessment.text(fields::label) != proposed;
    if (result.label == screening::Label::none || !chosen)
        assessment.set(fields::label, code(result.label));
}

void prefillByLaw(Values& assessment)
{
    screening::Profile presumption;
    presumption.legalPresumption = assessment.integer(fields::by_law) == 1;
    const screening::Answers before = answersOf(assessment);
    const screening::Answers after = screening::withLegalPresumption(before, presumption);
    for (std::size_t i = 0; i < after.size(); ++i)
        if (after[i] != before[i])
            assessment.set(*fields::criteria[i].score, code(after[i]));
}

bool screeningIsCurrent(const Values& assessment, const Values* profile)
{
    Values computed = assessment;
    applyScreening(computed, profile);
    return std::all_of(results.begin(), results.end(), [&](const dictionary::Field* field) {
        const std::size_t column = assessment.layout().columnOf(*field);
        return assessment.cell(column) == computed.cell(column);
    });
}

bool isScreened(const Record& record)
{
    return record.layout().kind().key == fields::kind.key;
}

Result<void> applyScreening(const StudyFile& file, Record& record)
{
    if (!isScreened(record))
        return {};
    const auto proposed = proposedBefore(file, record);
    if (!proposed)
        return tl::unexpected(proposed.error());
    const auto profile = profileFor(file, record.values);
    if (!profile)
        return tl::unexpected(profile.error());
    applyScreening(record.values, *profile ? &**profile : nullptr, *proposed);
    return {};
}

} // namespace atlas::study
