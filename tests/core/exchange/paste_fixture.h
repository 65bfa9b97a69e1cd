#pragma once

#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/study.h"
#include "core/exchange/paste.h"
#include "tests/core/study/fixture.h"

#include <algorithm>

namespace atlas::tests {

struct PasteFixture : StudyFixture {
    const dictionary::Layout* layout = &dictionary::layoutOf(dictionary::entity::kind);
    exchange::PastedTable table;
    exchange::PastePlan plan;

    /// Pastes the text as it would be proposed, with these names for columns.
    void read(const std::string& text, const std::vector<std::size_t>& shown = {})
    {
        table = take(exchange::PastedTable::fromText(text));
        std::vector<exchange::ColumnName> names;
        for (std::size_t column = 0; column < layout->columns().size(); ++column)
            for (const std::string& name :
                 {layout->columns()[column].name, std::string(layout->columns()[column].field->label)})
                names.push_back({column, name});
        plan = exchange::proposePlan(table, *layout, names, shown);
        plan.study = studyPk;
    }
    exchange::PasteOutcome run(bool dryRun)
    {
        return take(exchange::paste(*file, vocabularies(), table, plan, dryRun, {}));
    }
    study::Record added(const std::string& name)
    {
        const auto all =
            take(store().all({"entity", {}, {{"name", study::Condition::Test::any_of, {name}}}, {}}));
        BOOST_REQUIRE(all.size() == 1);
        return all.front();
    }
    /// The only record that pasting the text leaves of another kind.
    dictionary::Values pasted(const dictionary::Kind& kind, const std::string& text)
    {
        layout = &dictionary::layoutOf(kind);
        read(text);
        last = run(false);
        const auto all = take(store().all({std::string(kind.key), {}, {}, {}}));
        BOOST_REQUIRE(all.size() == 1);
        return all.front().values;
    }
    [[nodiscard]] bool told(std::string_view part) const
    {
        return std::any_of(last.problems.begin(), last.problems.end(), [&](const auto& problem) {
            return plain(problem.why).find(part) != std::string::npos;
        });
    }
    exchange::PasteOutcome last;
    [[nodiscard]] std::size_t column(const dictionary::Field& field) const { return layout->columnOf(field); }
    void choose(const dictionary::Field& field, const std::string& code)
    {
        auto study = take(store().find(dictionary::layoutOf(dictionary::study::kind), studyPk));
        study.values.set(field, code);
        done(door().save(study));
    }
    std::int64_t addSource(const std::string& title)
    {
        study::Record source(dictionary::layoutOf(dictionary::source::kind));
        source.study = studyPk;
        source.values.set(dictionary::source::title, title);
        done(door().save(source));
        return source.pk;
    }
};

} // namespace atlas::tests
