#pragma once

#include "core/analysis/cross_tab.h"
#include "tests/core/support/random_study.h"

namespace atlas::tests {

/// A category as text; "∅" for an absent one.
[[nodiscard]] std::string key(const dictionary::Value& value);

struct CrossTabFixture : RandomStudy {
    analysis::ColumnCache cache;

    [[nodiscard]] analysis::CrossTab tab(const analysis::CrossTabQuery& query)
    {
        done(cache.sync(*file));
        return take(analysis::crossTab(cache, *file, query));
    }

    /// Compares the columns' outcome, cell by cell, with one computed from rows that SQL selects by `filter`,
    /// the filter that must have been applied.
    void checkAgainstSql(const analysis::CrossTabQuery& query, const study::Filter& filter);
};

} // namespace atlas::tests
