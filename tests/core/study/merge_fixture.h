#pragma once

#include "core/dictionary/kinds/case_study.h"
#include "core/dictionary/kinds/entity_relation.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/study/incoming_links.h"
#include "core/study/record_merge.h"
#include "core/study/schema.h"
#include "core/study/translations.h"
#include "tests/core/study/fixture.h"

#include <map>
#include <random>

namespace atlas::tests {

namespace kinds = dictionary;
namespace entity = dictionary::entity;
using dictionary::Field;
using dictionary::FieldType;
using dictionary::Layout;
using study::Record;
using study::RecordMerge;

inline const Layout& entityLayout()
{
    return dictionary::layoutOf(entity::kind);
}

inline bool leadsToEntities(const Field& field)
{
    return field.type == FieldType::link && field.target == entity::kind.key;
}

struct MergeFixture : StudyFixture {
    std::mt19937 chance{20231101};
    std::map<std::string, std::vector<std::int64_t>> known; ///< by kind

    [[nodiscard]] std::size_t below(std::size_t limit)
    {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(chance);
    }
    [[nodiscard]] std::int64_t any(std::string_view kind)
    {
        const auto& pks = known[std::string(kind)];
        return pks[below(pks.size())];
    }
    [[nodiscard]] RecordMerge wanted(std::int64_t survivor, std::int64_t loser)
    {
        RecordMerge merge;
        merge.layout = &entityLayout();
        merge.survivor = survivor;
        merge.survivorRevision = take(store().find(entityLayout(), survivor)).revision;
        merge.loser = loser;
        merge.loserRevision = take(store().find(entityLayout(), loser)).revision;
        return merge;
    }
    study::Merged merge(const RecordMerge& wish)
    {
        return take(study::mergeRecords(*file, vocabularies(), wish));
    }
    /// A record whose links to entities are random ones; of a part, in a random record of its parent.
    std::int64_t addAnything(const Layout& layout)
    {
        Record record(layout);
        record.study = studyPk;
        const std::string_view parent = layout.kind().parent;
        if (!parent.empty() && known[std::string(parent)].empty())
            addAnything(*dictionary::findLayout(parent));
        if (!parent.empty())
            record.parent = any(parent);
        for (const Field* field : layout.fields())
            if (leadsToEntities(*field) && below(4) != 0)
                record.values.set(*field, any(entity::kind.key));
        done(door().save(record));
        known[std::string(layout.kind().key)].push_back(record.pk);
        return record.pk;
    }
    /// Every entity, and records of every kind that has to do with entities.
    void fill()
    {
        for (int i = 0; i < 12; ++i) {
            Record record = newEntity("Entity " + std::to_string(i));
            if (below(2) == 0)
                record.values.set(entity::description, "What it does");
            else
                record.values.setMissing(entity::founded_year, "not_known");
            done(door().save(record, {{"description", "vi", "Mô tả " + std::to_string(i)}}));
            known["entity"].push_back(record.pk);
        }
        for (const Layout& layout : dictionary::layouts()) {
            const auto& fields = layout.fields();
            const bool concerned = layout.kind().parent == entity::kind.key ||
                                   std::any_of(fields.begin(), fields.end(),
                                               [](const Field* field) { return leadsToEntities(*field); });
            for (int i = 0; concerned && layout.kind().key != entity::kind.key && i < 25; ++i)
                addAnything(layout);
        }
    }
    /// Everything that stands in the tables of records, but for when and how often it was written.
    [[nodiscard]] std::vector<std::string> contents() const
    {
        std::vector<std::string> rows = rowsOf("SELECT kind, row, field, lang, text FROM translation "
                                               "ORDER BY kind, row, field, lang");
        for (const Layout& layout : dictionary::layouts()) {
            std::string columns = "'" + std::string(layout.kind().key) + "'";
            for (const auto& [name, type] : study::tableColumns(layout))
                if (name != "rev" && name != "updated_at" && name != "updated_by")
                    columns += ", " + name;
            const auto more = rowsOf("SELECT " + columns + " FROM " + std::string(layout.kind().key) +
                                     " WHERE deleted_at IS NULL ORDER BY pk");
            rows.insert(rows.end(), more.begin(), more.end());
        }
        return rows;
    }
    [[nodiscard]] std::vector<std::string> rowsOf(const std::string& sql) const
    {
        auto statement = take(file->db().prepare(sql));
        std::vector<std::string> rows;
        while (take(statement.step())) {
            std::string& row = rows.emplace_back();
            for (int column = 0; column < statement.columnCount(); ++column)
                row += (statement.isNull(column) ? "∅" : std::string(statement.text(column))) + "|";
        }
        return rows;
    }
    [[nodiscard]] std::int64_t linksTo(std::int64_t pk) const
    {
        std::int64_t links = 0;
        for (const auto& incoming : take(study::incomingLinks(*file, entityLayout(), pk)))
            links += incoming.count;
        return links;
    }
    /// Those by which parts of the two lead to one of them.
    [[nodiscard]] std::int64_t linksAmong(std::int64_t one, std::int64_t two)
    {
        std::int64_t links = 0;
        for (const Layout& layout : dictionary::layouts())
            for (const Field* field : layout.fields()) {
                if (layout.kind().parent != entity::kind.key || !leadsToEntities(*field))
                    continue;
                study::Filter filter{std::string(layout.kind().key), {}, {}, {}};
                filter.all.push_back({"parent", study::Condition::Test::any_of, {one, two}});
                filter.all.push_back({std::string(field->key), study::Condition::Test::any_of, {one, two}});
                links += take(store().count(filter));
            }
        return links;
    }
    Record addYear(const Record& of, std::int64_t year, const dictionary::Count& members)
    {
        Record record(dictionary::layoutOf(kinds::entity_year::kind));
        record.study = studyPk;
        record.parent = of.pk;
        record.values.set(kinds::entity_year::year, year);
        record.values.set(kinds::entity_year::members, members);
        record.values.set(kinds::entity_year::member_unit, "persons");
        done(door().save(record));
        return record;
    }
    [[nodiscard]] std::vector<Record> years() { return take(store().all({"entity_year", {}, {}, {}})); }
    [[nodiscard]] std::int64_t partsOf(std::int64_t pk)
    {
        std::int64_t parts = 0;
        for (const Layout& layout : dictionary::layouts())
            if (layout.kind().parent == entity::kind.key) {
                study::Filter filter{std::string(layout.kind().key), {}, {}, {}};
                filter.all.push_back({"parent", study::Condition::Test::any_of, {pk}});
                parts += take(store().count(filter));
            }
        return parts;
    }
};

} // namespace atlas::tests
