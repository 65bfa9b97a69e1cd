#pragma once

#include "core/analysis/study_check.h"
#include "tests/core/study/fixture.h"

#include <functional>

namespace atlas::tests {

/// A study into which records are put with a line each, and what the check says of it.
struct RulesFixture : StudyFixture {
    using Fill = std::function<void(dictionary::Values&)>;

    std::int64_t add(const dictionary::Kind& kind, const Fill& fill, std::int64_t parent = 0)
    {
        study::Record record(dictionary::layoutOf(kind));
        record.study = studyPk;
        record.parent = parent;
        fill(record.values);
        done(door().save(record));
        return record.pk;
    }
    void change(const dictionary::Kind& kind, std::int64_t pk, const Fill& fill)
    {
        auto record = take(store().find(dictionary::layoutOf(kind), pk));
        fill(record.values);
        done(door().save(record));
    }
    void remove(const dictionary::Kind& kind, std::int64_t pk)
    {
        done(door().remove(dictionary::layoutOf(kind), pk));
    }
    /// How many records of the kind break the rule.
    [[nodiscard]] int broken(const dictionary::Kind& kind, const std::string& rule)
    {
        int count = 0;
        for (const analysis::RecordProblem& problem :
             take(analysis::checkStudy(*file, vocabularies())).problems)
            if (problem.kind == kind.key && problem.problem.rule == rule)
                ++count;
        return count;
    }
    std::int64_t addNamed(const char* name, const Fill& fill = {})
    {
        return add(dictionary::entity::kind, [&](dictionary::Values& values) {
            values.set(dictionary::entity::name, name);
            if (fill)
                fill(values);
        });
    }
};

} // namespace atlas::tests
