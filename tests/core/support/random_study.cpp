#include "tests/core/support/random_study.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/sdg_contribution.h"

namespace atlas::tests {

namespace entity = dictionary::entity;
namespace entity_year = dictionary::entity_year;
namespace contribution = dictionary::sdg_contribution;
using study::Record;

namespace {

const std::vector<std::string> forms{"COOP", "COOP", "COOP", "SE", "SHG", "MUTUAL", "OTHER", ""};
const std::vector<std::string> activities{"active", "active", "dormant", "closed", "unknown", ""};
const std::vector<std::string> tiers{"primary", "primary", "secondary", "tertiary", ""};
const std::vector<std::string> sections{"ISIC4-A", "ISIC4-C", "ISIC4-K", "ISIC4-S", ""};
const std::vector<std::string> places{"VN-HN", "VN-SG", "KH-12", "KH-2", ""};
const std::vector<std::string> groups{"women", "youth", "elderly", "migrants"};
const std::vector<std::string> names{"Đồng Tâm", "Hợp tác xã A", "dong tam",
                                     "Sen Vàng", "សហករណ៍",        "100% _cotton_"};
const std::vector<std::string> nationalForms{"KH-AC", "KH-FA", "KH-SHG", ""};

} // namespace

RandomStudy::RandomStudy()
{
    studies = {studyPk, addStudy("KH", "Mapping of Cambodia"), addStudy("MN", "Mapping of Mongolia")};
}

Record RandomStudy::randomEntity()
{
    Record record(dictionary::layoutOf(entity::kind));
    record.study = studies[static_cast<std::size_t>(below(3))];
    record.values.set(entity::name, oneOf(names));
    record.values.set(entity::sse_form, oneOf(forms));
    record.values.set(entity::activity_status, oneOf(activities));
    record.values.set(entity::coop_tier, oneOf(tiers));
    record.values.set(entity::isic_section, oneOf(sections));
    record.values.set(entity::subdivision, oneOf(places));
    if (maybe(70))
        record.values.set(entity::founded_year, 1950 + below(75));
    if (maybe(10))
        record.values.set(entity::closed_year, 2025);
    if (maybe(50))
        record.values.set(entity::grant_share, Decimal{below(1001), 1});
    std::vector<std::string> targets;
    for (const std::string& group : groups)
        if (maybe(30))
            targets.push_back(group);
    record.values.setCodes(entity::target_groups, targets);
    return record;
}

Record RandomStudy::randomYear(std::int64_t of, std::int64_t study)
{
    Record record(dictionary::layoutOf(entity_year::kind));
    record.study = study;
    record.parent = of;
    record.values.set(entity_year::year, 2019 + below(6));
    const auto some = [&](int limit) {
        return maybe(75) ? std::optional<std::int64_t>(below(limit)) : std::nullopt;
    };
    record.values.set(entity_year::members, dictionary::Count{some(5000), some(2000), {}, {}});
    record.values.set(entity_year::workers, dictionary::Count{some(50), some(20), some(20), {}});
    record.values.set(entity_year::board, dictionary::Count{some(9), some(4), {}, {}});
    record.values.set(entity_year::chair_sex, oneOf({"F", "M", "M", "not_stated", ""}));
    record.values.set(entity_year::manager_sex, oneOf({"F", "M", "X", ""}));
    if (maybe(60))
        record.values.set(entity_year::surplus,
                          std::int64_t{below(2'000'000'000)} * 400'000 - 100'000'000'000'000);
    return record;
}

Record RandomStudy::randomContribution()
{
    Record record(dictionary::layoutOf(contribution::kind));
    record.study = studies[static_cast<std::size_t>(below(3))];
    record.values.set(contribution::goal, std::to_string(1 + below(17)));
    record.values.set(contribution::strength, oneOf({"0", "1", "2", "3", ""}));
    record.values.set(contribution::direction, oneOf({"positive", "positive", "mixed", "negative", ""}));
    record.values.set(contribution::mechanism, "How it works");
    switch (below(4)) {
    case 0:
        record.values.set(contribution::subject, "sse_form");
        record.values.set(contribution::sse_form, oneOf(forms));
        break;
    case 1:
        record.values.set(contribution::subject, "national_form");
        record.values.set(contribution::national_form, oneOf(nationalForms));
        break;
    case 2:
        record.values.set(contribution::subject, "entity");
        if (const std::int64_t pk = anyPk("entity"); pk > 0) {
            record.values.set(contribution::entity, pk);
            // Links stay within a country study.
            record.study =
                std::stoll(rows("SELECT study FROM entity WHERE pk = " + std::to_string(pk))[0][0]);
        }
        break;
    default:
        record.values.set(contribution::subject, oneOf({"study", ""}));
        break;
    }
    return record;
}

void RandomStudy::import(int entities, int years, int contributions)
{
    auto writer = take(study::BulkWriter::begin(*file, study::ActionKind::import, "register.csv"));
    std::vector<Record> added;
    for (int i = 0; i < entities; ++i) {
        added.push_back(randomEntity());
        done(writer->insert(added.back()));
    }
    for (int i = 0; i < years && !added.empty(); ++i) {
        const Record& of = added[static_cast<std::size_t>(below(static_cast<int>(added.size())))];
        Record record = randomYear(of.pk, of.study);
        done(writer->insert(record));
    }
    for (int i = 0; i < contributions; ++i) {
        Record record = randomContribution();
        done(writer->insert(record));
    }
    done(writer->close());
}

std::int64_t RandomStudy::anyPk(const std::string& kind)
{
    const auto all = rows("SELECT pk FROM " + kind + " WHERE deleted_at IS NULL ORDER BY pk");
    return all.empty() ? 0
                       : std::stoll(all[static_cast<std::size_t>(below(static_cast<int>(all.size())))][0]);
}

void RandomStudy::editRecord()
{
    switch (below(3)) {
    case 0: {
        Record record = randomEntity();
        if (const std::int64_t pk = anyPk("entity"); pk > 0 && maybe(70)) {
            const Record stored = take(store().find(record.layout(), pk));
            const dictionary::Values values = record.values;
            record = stored;
            record.values = values;
        }
        done(door().save(record));
        return;
    }
    case 1:
        if (const std::int64_t pk = anyPk("entity"); pk > 0) {
            Record record = randomYear(pk, take(store().find(dictionary::layoutOf(entity::kind), pk)).study);
            done(door().save(record));
        }
        return;
    default:
        std::vector<Record> records;
        for (int i = 0; i < 1 + below(5); ++i)
            records.push_back(randomContribution());
        done(door().saveAll(records, study::ActionKind::edit, "several"));
    }
}

void RandomStudy::removeRecord()
{
    const char* kind = maybe(60) ? "entity" : "sdg_contribution";
    if (const std::int64_t pk = anyPk(kind); pk > 0)
        done(door().remove(*dictionary::findLayout(kind), pk));
}

void RandomStudy::editSomething()
{
    const int what = below(10);
    if (what < 5)
        return editRecord();
    if (what < 7)
        return removeRecord();
    // There may be nothing to repeat.
    if (what == 9)
        return void(journal().redo());
    // The country studies stay: everything hangs on them.
    const auto step = take(journal().undoable());
    if (step && step->recordKind != "study")
        (void)journal().undo();
}

std::vector<std::vector<std::string>> RandomStudy::rows(const std::string& sql) const
{
    auto statement = take(file->db().prepare(sql));
    std::vector<std::vector<std::string>> all;
    while (take(statement.step())) {
        std::vector<std::string>& row = all.emplace_back();
        for (int column = 0; column < statement.columnCount(); ++column)
            row.push_back(statement.isNull(column) ? "∅" : std::string(statement.text(column)));
    }
    return all;
}

} // namespace atlas::tests
