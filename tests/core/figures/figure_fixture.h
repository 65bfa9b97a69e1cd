#pragma once

#include "core/figures/catalogue.h"
#include "tests/core/study/fixture.h"

#include <string>
#include <vector>

namespace atlas::tests {

/// A study file whose figures are looked at.
struct FigureFixture : StudyFixture {
    std::string language = "en";
    std::vector<std::int64_t> scope;

    [[nodiscard]] figures::FigureData figure(std::string_view id) const
    {
        figures::FigureContext context;
        context.file = file.get();
        context.vocabularies = &vocabularies();
        context.language = language;
        context.studies = scope;
        return take(figures::compute(id, context));
    }
    study::Record save(study::Record record)
    {
        done(door().save(record));
        return record;
    }
    [[nodiscard]] study::Record newRecord(const dictionary::Kind& kind) const
    {
        study::Record record(dictionary::layoutOf(kind));
        record.study = studyPk;
        return record;
    }
    study::Record addEntityOf(const std::string& form, const std::string& activity = {})
    {
        study::Record record = newRecord(dictionary::entity::kind);
        record.values.set(dictionary::entity::name, "Entity");
        record.values.set(dictionary::entity::sse_form, form);
        record.values.set(dictionary::entity::activity_status, activity);
        return save(std::move(record));
    }
};

/// Every cell that offers its records lists exactly those it counted.
inline void checkRecords(const figures::FigureData& data, const study::RecordStore& store)
{
    BOOST_REQUIRE_EQUAL(data.cells.size(), data.rows.size() * data.columns.size());
    for (const figures::Cell& cell : data.cells)
        if (cell.records)
            BOOST_CHECK_EQUAL(take(store.count(*cell.records)), cell.n);
        else
            BOOST_CHECK_EQUAL(cell.n, 0);
}

} // namespace atlas::tests
