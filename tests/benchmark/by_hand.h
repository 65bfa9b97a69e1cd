#pragma once

#include <memory>
#include <string_view>

namespace atlas::analysis {
class ColumnCache;
}
namespace atlas::figures {
struct FigureData;
}

namespace atlas::benchmark {

/// What somebody would write who needs the numbers of one figure and nothing else: one loop over the columns
/// of the cache, with the figure's exclusions.
class HandLoop {
public:
    virtual ~HandLoop() = default;
    virtual void run() = 0;
    /// Whether the last run counted what the figure and its notes say.
    [[nodiscard]] virtual bool agrees(const figures::FigureData& data) const = 0;
};

/// The loop for C08, C11, C12 or C25, whose columns the cache must hold; the columns must outlive it. Gives
/// up when a column is of another width than the loop was written for.
[[nodiscard]] std::unique_ptr<HandLoop> loopByHand(std::string_view id, const analysis::ColumnCache& cache);

} // namespace atlas::benchmark
