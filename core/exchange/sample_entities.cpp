#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/study.h"
#include "core/exchange/sample_records.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace atlas::exchange {

using dictionary::Count;
using nlohmann::json;
using study::Record;
namespace entity = dictionary::entity;
namespace entity_year = dictionary::entity_year;
namespace contribution = dictionary::sdg_contribution;

namespace {

/// splitmix64 (Steele, Lea and Flood 2014): the same numbers with every compiler and library, which the
/// distributions of <random> do not promise.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {}
    /// From `low` to `high`, inclusive. The slight unevenness of the remainder does not matter here.
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool oneIn(std::int64_t times) { return between(1, times) == 1; }
    const json& pick(const json& list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(list.size()) - 1))];
    }

private:
    std::uint64_t next()
    {
        std::uint64_t mixed = m_state += 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }
    std::uint64_t m_state;
};

constexpr std::uint64_t seed = 20231231;
constexpr int first_reported_year = 2021;
constexpr int last_reported_year = 2023;

std::string numbered(std::string pattern, int number)
{
    const std::size_t place = pattern.find("%1");
    return place == std::string::npos ? pattern : pattern.replace(place, 2, std::to_string(number));
}

/// A number drawn from [low, high] and how it divides between women and men; parts are sometimes not known.
Count drawCount(Dice& dice, const json& range, const json& women)
{
    Count count;
    count.total = dice.between(range[0], range[1]);
    if (women.empty() || dice.oneIn(7))
        return count;
    count.women = *count.total * dice.between(women[0], women[1]) / 100;
    count.men = *count.total - *count.women;
    return count;
}

struct Generator {
    SampleWriter& writer;
    const json& mechanisms;
    Dice dice{seed};
    int number = 0;

    [[nodiscard]] Record drawEntity(const json& country, const json& group, std::int64_t study);
    [[nodiscard]] Result<void> addYears(const json& group, const Record& parent);
    [[nodiscard]] Result<void> addContribution(const json& group, const Record& of);
    [[nodiscard]] Result<void> addGroup(const json& country, const json& group, std::int64_t study);
};

Record Generator::drawEntity(const json& country, const json& group, std::int64_t study)
{
    Record record(dictionary::layoutOf(entity::kind));
    record.study = study;
    auto& values = record.values;
    values.set(entity::name, numbered(group["name"].get<std::string>(), number));
    values.set(entity::name_en, numbered(group["english"].get<std::string>(), number));
    values.set(entity::sse_form, group["form"].get<std::string>());
    values.set(entity::national_form, group["national"].get<std::string>());
    if (group.contains("type")) {
        values.set(entity::coop_type, group["type"].get<std::string>());
        values.set(entity::coop_tier, group["tier"].get<std::string>());
    }
    const std::string registration = group["registration"];
    values.set(entity::registration_status, registration);
    if (registration != "unregistered")
        values.set(entity::reg_number, "DEMO-" + std::to_string(10000 + number));
    const std::int64_t founded = 2023 - std::min(dice.between(0, 26), dice.between(0, 26));
    values.set(entity::founded_year, founded);
    const bool closed = dice.oneIn(18) && founded < 2021;
    values.set(entity::activity_status, closed ? "closed" : dice.oneIn(12) ? "dormant" : "active");
    if (closed)
        values.set(entity::closed_year, dice.between(founded + 1, 2023));
    values.set(entity::subdivision, dice.pick(country["subdivisions"]).get<std::string>());
    if (dice.oneIn(15))
        values.setMissing(entity::isic_section, "not_known");
    else
        values.set(entity::isic_section, "ISIC4-" + dice.pick(group["sections"]).get<std::string>());
    values.set(entity::urban_rural, dice.oneIn(3) ? "urban" : "rural");
    values.set(entity::origin, dice.oneIn(3) ? "government" : dice.oneIn(4) ? "donor" : "member");
    return record;
}

Result<void> Generator::addYears(const json& group, const Record& parent)
{
    const json none = json::array();
    for (int year = first_reported_year; year <= last_reported_year; ++year) {
        if (parent.values.integer(entity::founded_year).value_or(0) > year || dice.oneIn(5))
            continue;
        Record record(dictionary::layoutOf(entity_year::kind));
        record.study = parent.study;
        record.parent = parent.pk;
        auto& values = record.values;
        values.set(entity_year::year, year);
        if (!group["members"].empty()) {
            values.set(entity_year::members, drawCount(dice, group["members"], group["women"]));
            values.set(entity_year::member_unit, group["unit"].get<std::string>());
        }
        const json share = json::array({30, 70});
        if (!group["workers"].empty())
            values.set(entity_year::workers, drawCount(dice, group["workers"], share));
        if (values.has(entity_year::workers))
            values.set(entity_year::work_unit, "headcount");
        if (dice.oneIn(6))
            values.setMissing(entity_year::board, "not_available_by_sex");
        else
            values.set(entity_year::board, drawCount(dice, json::array({3, 9}), json::array({10, 60})));
        values.set(entity_year::chair_sex, dice.oneIn(4) ? "F" : "M");
        values.set(entity_year::manager_sex, dice.oneIn(3) ? "F" : "M");
        if (auto inserted = writer.insert(record); !inserted)
            return inserted;
    }
    return {};
}

Result<void> Generator::addContribution(const json& group, const Record& of)
{
    const std::string target = dice.pick(group["targets"]);
    Record record(dictionary::layoutOf(contribution::kind));
    record.study = of.study;
    auto& values = record.values;
    values.set(contribution::goal, target.substr(0, target.find('.')));
    values.set(contribution::target, target);
    values.set(contribution::subject, "entity");
    values.set(contribution::entity, of.pk);
    values.set(contribution::sse_form, group["form"].get<std::string>());
    values.set(contribution::direction, dice.oneIn(9) ? "mixed" : "positive");
    values.set(contribution::mechanism, mechanisms.at(target).get<std::string>());
    values.set(contribution::strength, std::to_string(std::min(dice.between(0, 3), dice.between(0, 3))));
    values.set(contribution::scale, dice.oneIn(4) ? "provincial" : "local");
    if (auto inserted = writer.insert(record); !inserted)
        return inserted;
    return addSampleEvidence(writer, record);
}

Result<void> Generator::addGroup(const json& country, const json& group, std::int64_t study)
{
    for (int index = 0; index < group["count"].get<int>(); ++index) {
        ++number;
        Record record = drawEntity(country, group, study);
        if (auto inserted = writer.insert(record); !inserted)
            return inserted;
        if (auto added = addYears(group, record); !added)
            return added;
        // Two of three entities have a documented contribution.
        if (number % 3 != 0)
            if (auto added = addContribution(group, record); !added)
                return added;
    }
    return {};
}

} // namespace

Result<void> generateEntities(SampleWriter& writer, std::string_view text)
{
    const json sample = json::parse(text);
    Generator generator{writer, sample.at("mechanisms")};
    for (const json& country : sample.at("generated"))
        for (const json& group : country.at("groups"))
            if (auto added =
                    generator.addGroup(country, group, writer.pks.at(country.at("study").get<std::string>()));
                !added)
                return added;
    return {};
}

} // namespace atlas::exchange
