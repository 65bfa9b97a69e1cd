#include "core/report/contributions.h"

#include "core/analysis/counting_rules.h"
#include "core/analysis/cross_tab.h"
#include "core/analysis/evidence_strength.h"
#include "core/dictionary/kinds/case_study.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/study/linked_records.h"
#include "core/study/translations.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace atlas::report {

namespace fields = dictionary::sdg_contribution;
using dictionary::Value;
using study::Condition;
using study::Record;
using study::RecordStore;

namespace {

/// More are never read: a table of statements is for reading.
constexpr std::int64_t most_read = 5000;

/// Those of the highest strength; those about single entities only while there is room.
Result<std::vector<Record>> readStrongest(const RecordStore& store, std::int64_t study)
{
    std::vector<Record> read;
    for (const Condition::Test test : {Condition::Test::none_of, Condition::Test::any_of}) {
        study::Filter filter{std::string(fields::kind.key), {study}, {analysis::printable()}, {}};
        filter.all.push_back({std::string(fields::subject.key), test, {std::string("entity")}});
        const auto room = most_read - static_cast<std::int64_t>(read.size());
        const auto pks = store.ids(filter, {std::string(fields::strength.key), true}, room);
        if (!pks)
            return tl::unexpected(pks.error());
        auto records = store.load(dictionary::layoutOf(fields::kind), *pks);
        if (!records)
            return records;
        std::move(records->begin(), records->end(), std::back_inserter(read));
        if (static_cast<std::int64_t>(read.size()) >= most_read)
            break;
    }
    return read;
}

/// Strongest evidence first, none stronger than what it rests on.
Result<std::vector<Record>> strongest(const study::StudyFile& file, std::int64_t study)
{
    auto records = readStrongest(RecordStore(file), study);
    const auto evidence = analysis::EvidenceStrength::read(file, fields::kind);
    if (!records || !evidence)
        return tl::unexpected(records ? evidence.error() : records.error());
    for (Record& record : *records)
        record.values.set(fields::strength, evidence->shown(record.pk, record.values.text(fields::strength)));
    std::stable_sort(records->begin(), records->end(), [](const Record& left, const Record& right) {
        return left.values.text(fields::strength) > right.values.text(fields::strength);
    });
    return records;
}

/// The forms of those entities that contributions are about, by the contribution's pk.
using Forms = std::map<std::int64_t, std::string>;

/// The entity is the contribution's own, or that of its case study.
Result<Forms> formsOfEntities(const RecordStore& store, const std::vector<Record>& contributions)
{
    const auto cases = linkedRecords(store, contributions, fields::case_study);
    if (!cases)
        return tl::unexpected(cases.error());
    std::vector<Record> told;
    told.reserve(cases->size());
    for (const auto& [pk, one] : *cases)
        told.push_back(one);
    auto entities = linkedRecords(store, contributions, fields::entity);
    auto entitiesOfCases = linkedRecords(store, told, dictionary::case_study::entity);
    if (!entities || !entitiesOfCases)
        return tl::unexpected(entities ? entitiesOfCases.error() : entities.error());
    entities->merge(*entitiesOfCases);
    Forms forms;
    for (const Record& record : contributions) {
        auto about = record.values.integer(fields::entity);
        if (const auto story = cases->find(record.values.integer(fields::case_study).value_or(0));
            !about && story != cases->end())
            about = story->second.values.integer(dictionary::case_study::entity);
        if (const auto entity = entities->find(about.value_or(0)); entity != entities->end())
            forms[record.pk] = entity->second.values.text(dictionary::entity::sse_form);
    }
    return forms;
}

Contribution described(const Record& record, const Forms& forms)
{
    const auto& values = record.values;
    Contribution made;
    made.goal = values.text(fields::goal);
    made.target = values.text(fields::target);
    made.form = values.text(fields::sse_form);
    made.nationalForm = values.text(fields::national_form);
    made.ofTheWhole = values.text(fields::subject) == "study";
    const auto form = forms.find(record.pk);
    if (made.form.empty() && made.nationalForm.empty() && form != forms.end())
        made.form = form->second;
    made.direction = values.text(fields::direction);
    made.statement = values.text(fields::mechanism);
    made.strength = values.text(fields::strength);
    made.source = values.integer(fields::source).value_or(0);
    made.locator = values.text(fields::locator);
    return made;
}

/// "8.5" after "8", "10" after "9", "8.10" after "8.9", "8.a" after them.
std::tuple<int, std::size_t, std::string> order(const std::string& goal, const std::string& target)
{
    const std::string part = target.substr(std::min(target.size(), target.find('.') + 1));
    const bool letter = !part.empty() && (part.front() < '0' || part.front() > '9');
    return {std::atoi(goal.c_str()), part.size() + (letter ? 2U : 0U), part};
}

bool before(const Contribution& left, const Contribution& right)
{
    return std::tuple(order(left.goal, left.target), left.form, left.nationalForm, right.strength,
                      left.statement) < std::tuple(order(right.goal, right.target), right.form,
                                                   right.nationalForm, left.strength, right.statement);
}

/// `records` come with the strongest first, so the first of equal ones stands for all.
std::vector<Contribution> merged(const std::vector<Record>& records, const Forms& forms)
{
    std::vector<Contribution> statements;
    using Key =
        std::tuple<std::string, std::string, std::string, std::string, bool, std::string, std::string>;
    std::map<Key, std::size_t> known;
    for (const Record& record : records) {
        Contribution one = described(record, forms);
        const auto [place, isNew] = known.try_emplace(
            {one.goal, one.target, one.form, one.nationalForm, one.ofTheWhole, one.direction, one.statement},
            statements.size());
        if (isNew) {
            statements.push_back(std::move(one));
            continue;
        }
        Contribution& same = statements[place->second];
        ++same.count;
        // A source of weaker evidence does not stand for the strongest.
        if (same.source == 0 && one.strength == same.strength) {
            same.source = one.source;
            same.locator = std::move(one.locator);
        }
    }
    return statements;
}

} // namespace

Result<Contributions> readContributions(const study::StudyFile& file, analysis::ColumnCache& cache,
                                        const WantedContributions& wanted)
{
    const RecordStore store(file);
    Contributions made;
    study::Filter filter{std::string(fields::kind.key), {wanted.study}, {}, {}};
    const auto recorded = analysis::countRecords(cache, file, filter);
    filter.all.push_back({std::string(fields::target.key), Condition::Test::absent, {}});
    const auto withoutTarget = analysis::countRecords(cache, file, filter);
    if (!recorded || !withoutTarget)
        return tl::unexpected(recorded ? withoutTarget.error() : recorded.error());
    made.recorded = *recorded;
    made.withoutTarget = *withoutTarget;
    auto records = strongest(file, wanted.study);
    if (!records)
        return tl::unexpected(records.error());
    if (auto translated = study::Translations(file).putInto(*records, wanted.language); !translated)
        return forward(std::move(translated));
    const auto forms = formsOfEntities(store, *records);
    if (!forms)
        return tl::unexpected(forms.error());
    made.shown = merged(*records, *forms);
    std::stable_sort(
        made.shown.begin(), made.shown.end(),
        [](const Contribution& left, const Contribution& right) { return left.strength > right.strength; });
    if (made.shown.size() > wanted.limit)
        made.shown.erase(made.shown.begin() + static_cast<std::ptrdiff_t>(wanted.limit), made.shown.end());
    for (const Contribution& one : made.shown)
        made.behindShown += one.count;
    std::stable_sort(made.shown.begin(), made.shown.end(), before);
    return made;
}

} // namespace atlas::report
