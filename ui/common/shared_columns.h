#pragma once

#include "core/analysis/column_cache.h"

#include <memory>
#include <mutex>

namespace atlas::ui {

/// The columns of one open study, kept between computations and shared by every page. A session makes new
/// ones for every study it opens, so that a worker which outlasts the study cannot mix two files.
class SharedColumns {
public:
    /// The cache, for as long as the lease lives: one worker at a time, the next one waits. What computes
    /// calls ColumnCache::sync() with its own reader, as core's figures and reports do.
    class Lease {
    public:
        explicit Lease(std::shared_ptr<SharedColumns> columns)
            : m_columns(std::move(columns))
            , m_lock(m_columns->m_mutex)
        {}
        /// Valid as long as the lease is.
        [[nodiscard]] std::shared_ptr<analysis::ColumnCache> cache() const
        {
            return {m_columns, &m_columns->m_cache};
        }

    private:
        std::shared_ptr<SharedColumns> m_columns;
        std::unique_lock<std::mutex> m_lock;
    };

private:
    std::mutex m_mutex;
    analysis::ColumnCache m_cache;
};

} // namespace atlas::ui
