#include "core/analysis/screening_records.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/kinds/screening_profile.h"

#include "core/study/record_store.h"
#include "core/study/screening_result.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace atlas::analysis {

namespace fields = dictionary::screening_assessment;
namespace profile_fields = dictionary::screening_profile;
using dictionary::Values;
using screening::Verdict;
using study::Record;

namespace {

constexpr std::size_t page = 1000;

const Values* find(const std::map<std::int64_t, Values>& profiles, const Values& assessment)
{
    const auto found = profiles.find(assessment.integer(fields::profile).value_or(0));
    return found == profiles.end() ? nullptr : &found->second;
}

Result<std::map<std::int64_t, Values>> readProfiles(const study::StudyFile& file)
{
    const auto records = study::RecordStore(file).all({std::string(profile_fields::kind.key), {}, {}, {}});
    if (!records)
        return tl::unexpected(records.error());
    std::map<std::int64_t, Values> profiles;
    for (const Record& record : *records)
        profiles.emplace(record.pk, record.values);
    return profiles;
}

Assessed assessedOf(const Record& record, const Values* profile)
{
    const Values& values = record.values;
    Assessed assessed;
    assessed.pk = record.pk;
    assessed.study = record.study;
    assessed.entity = values.integer(fields::entity).value_or(0);
    assessed.assessor = values.integer(fields::assessor).value_or(0);
    assessed.round = values.text(fields::round);
    assessed.date = values.text(fields::assessed_on);
    assessed.reconciled = assessed.round == "agreed" || values.has(fields::reconciled_by);
    assessed.secondNamed = values.has(fields::second_assessor);
    assessed.current = study::screeningIsCurrent(values, profile);
    assessed.answers = study::answersOf(values);
    assessed.screening = study::screenAssessment(values, profile);
    return assessed;
}

/// The assessments of one entity, earlier ones first.
class Cycle {
public:
    Cycle(std::span<const Assessed> all, std::vector<std::size_t> own)
        : m_all(all)
        , m_own(std::move(own))
    {
        std::sort(m_own.begin(), m_own.end(), [&](std::size_t left, std::size_t right) {
            return std::tie(all[left].date, all[left].pk) < std::tie(all[right].date, all[right].pk);
        });
    }
    [[nodiscard]] EntityScreening standing() const;
    [[nodiscard]] std::vector<Repeated> repeated() const;

private:
    /// The first assessment whose cycle this one falls into; nullptr before any.
    [[nodiscard]] const Assessed* opener(const Assessed& some) const;

    template <typename Wanted>
    [[nodiscard]] std::optional<std::size_t> last(Wanted wanted) const
    {
        const auto found = std::find_if(m_own.rbegin(), m_own.rend(),
                                        [&](std::size_t index) { return wanted(m_all[index]); });
        return found == m_own.rend() ? std::nullopt : std::optional(*found);
    }

    std::span<const Assessed> m_all;
    std::vector<std::size_t> m_own;
};

bool opensCycle(const Assessed& some)
{
    return some.round != "second" && some.round != "agreed";
}

EntityScreening Cycle::standing() const
{
    EntityScreening result;
    result.first = last(opensCycle).value_or(m_own.back());
    const Assessed& first = m_all[result.first];
    result.entity = first.entity;
    result.assessment = result.first;
    result.second = last([&](const Assessed& some) {
        return some.round == "second" && some.date >= first.date && some.assessor != first.assessor;
    });
    const auto agreed =
        last([&](const Assessed& some) { return some.reconciled && some.date >= first.date; });
    if (agreed) {
        result.assessment = *agreed;
        return result;
    }
    if (!result.second) {
        if (first.screening.verdict == Verdict::borderline)
            result.standing = Standing::needs_second;
        return result;
    }
    if (m_all[*result.second].screening.verdict == first.screening.verdict)
        result.assessment = *result.second;
    else
        result.standing = Standing::disputed;
    return result;
}

const Assessed* Cycle::opener(const Assessed& some) const
{
    const auto found =
        last([&](const Assessed& other) { return opensCycle(other) && other.date <= some.date; });
    return found ? &m_all[*found] : nullptr;
}

std::vector<Repeated> Cycle::repeated() const
{
    std::map<std::pair<std::string, std::string>, Repeated> rounds;
    for (const std::size_t index : m_own) {
        const Assessed& some = m_all[index];
        const Assessed* const first = opener(some);
        const bool sameAgain = some.round == "second" && first != nullptr && some.assessor == first->assessor;
        if (some.round.empty() || sameAgain)
            continue;
        // What comes before any first assessment has a cycle of its own; no date is as early as this.
        auto& repeated = rounds[{first != nullptr ? first->date : std::string("-"), some.round}];
        if (repeated.count++ == 0 || some.pk > m_all[repeated.assessment].pk)
            repeated.assessment = index;
    }
    std::vector<Repeated> result;
    for (const auto& [key, repeated] : rounds)
        if (repeated.count > 1)
            result.push_back(repeated);
    return result;
}

} // namespace

Result<std::vector<Assessed>> screenStudy(const study::StudyFile& file, std::span<const std::int64_t> studies)
{
    const auto profiles = readProfiles(file);
    if (!profiles)
        return tl::unexpected(profiles.error());
    const study::RecordStore store(file);
    const dictionary::Layout& layout = dictionary::layoutOf(fields::kind);
    const auto pks =
        store.ids({std::string(fields::kind.key), {studies.begin(), studies.end()}, {}, {}}, {"pk"});
    if (!pks)
        return tl::unexpected(pks.error());
    std::vector<Assessed> result;
    result.reserve(pks->size());
    for (std::size_t done = 0; done < pks->size(); done += page) {
        const auto records = store.load(layout, {pks->data() + done, std::min(page, pks->size() - done)});
        if (!records)
            return tl::unexpected(records.error());
        for (const Record& record : *records)
            result.push_back(assessedOf(record, find(*profiles, record.values)));
    }
    return result;
}

std::vector<EntityScreening> standings(std::span<const Assessed> assessments)
{
    std::map<std::int64_t, std::vector<std::size_t>> byEntity;
    for (std::size_t i = 0; i < assessments.size(); ++i)
        byEntity[assessments[i].entity].push_back(i);
    std::vector<EntityScreening> result;
    result.reserve(byEntity.size());
    for (auto& [entity, own] : byEntity)
        result.push_back(Cycle(assessments, std::move(own)).standing());
    return result;
}

std::vector<Repeated> repeatedRounds(std::span<const Assessed> assessments)
{
    std::map<std::int64_t, std::vector<std::size_t>> byEntity;
    for (std::size_t i = 0; i < assessments.size(); ++i)
        if (assessments[i].entity != 0)
            byEntity[assessments[i].entity].push_back(i);
    std::vector<Repeated> result;
    for (const auto& [entity, own] : byEntity)
        if (own.size() > 1)
            for (const Repeated& repeated : Cycle(assessments, own).repeated())
                result.push_back(repeated);
    return result;
}

std::vector<DoubleCoded> doubleCoded(std::span<const Assessed> assessments)
{
    std::vector<DoubleCoded> pairs;
    for (const EntityScreening& entity : standings(assessments)) {
        if (!entity.second)
            continue;
        const Assessed& first = assessments[entity.first];
        const Assessed& second = assessments[*entity.second];
        pairs.push_back({first.answers, second.answers, first.screening.verdict, second.screening.verdict});
    }
    return pairs;
}

Result<ScreeningAgreement> screeningAgreement(const study::StudyFile& file,
                                              std::span<const std::int64_t> studies)
{
    const auto assessed = screenStudy(file, studies);
    if (!assessed)
        return tl::unexpected(assessed.error());
    return agreement(doubleCoded(*assessed));
}

} // namespace atlas::analysis
