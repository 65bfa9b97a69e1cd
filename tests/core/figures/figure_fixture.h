#pragma once

#include "core/figures/catalogue.h"
#include "tests/core/support/random_study.h"

#include <string>
#include <vector>

namespace atlas::tests {

/// Asks for figures of the study file of `Base`.
template <typename Base>
struct WithFigures : Base {
    std::string language = "en";
    std::vector<std::int64_t> scope;
    analysis::ColumnCache* cache = nullptr;

    [[nodiscard]] figures::FigureData figure(std::string_view id) const
    {
        figures::FigureContext context;
        context.file = this->file.get();
        context.vocabularies = &vocabularies();
        context.language = language;
        context.studies = scope;
        context.cache = cache;
        return take(figures::compute(id, context));
    }
    study::Record save(study::Record record)
    {
        done(this->door().save(record));
        return record;
    }
    [[nodiscard]] study::Record newRecord(const dictionary::Kind& kind) const
    {
        study::Record record(dictionary::layoutOf(kind));
        record.study = this->studyPk;
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

using FigureFixture = WithFigures<StudyFixture>;

/// Every cell that offers its records lists exactly those it counted, and every other one counted none.
inline void checkRecords(const figures::FigureData& data, const study::RecordStore& store)
{
    BOOST_REQUIRE_EQUAL(data.cells.size(), data.rows.size() * data.columns.size());
    for (const figures::Cell& cell : data.cells)
        if (cell.records)
            BOOST_CHECK_EQUAL(take(store.count(*cell.records)), cell.n);
        else
            BOOST_CHECK_EQUAL(cell.n, 0);
}

inline std::vector<std::string> rowCodes(const figures::FigureData& data)
{
    std::vector<std::string> codes;
    for (const figures::Item& row : data.rows)
        codes.push_back(row.code);
    return codes;
}

inline std::vector<std::string> notesOf(const figures::FigureData& data)
{
    std::vector<std::string> notes;
    for (const Message& note : data.notes)
        notes.push_back(plain(note));
    return notes;
}

} // namespace atlas::tests
