#pragma once

#include "core/study/net_changes.h"
#include "core/study/take_back.h"

#include <set>

namespace atlas::study {

/// What later work stands on changes that are to be taken back. Callers hold the transaction.
class StandingWork {
public:
    /// All must outlive this, and may be filled after it was made. `steps`: those that are to be taken back.
    StandingWork(StudyFile& file, const NetChanges& net, const std::set<std::int64_t>& steps)
        : m_file(&file)
        , m_net(&net)
        , m_steps(&steps)
    {}

    /// Records that came or went otherwise since, and values written since into records that are to go.
    [[nodiscard]] Result<void> before();
    /// Once everything was taken back: records that point to what went, parts that came back to nothing.
    [[nodiscard]] Result<void> afterwards();
    /// `column` "": the record as a whole. No more than most_obstacles are kept.
    void add(std::int64_t kind, std::int64_t row, const std::string& column);
    [[nodiscard]] const std::vector<Obstacle>& obstacles() const { return m_obstacles; }

private:
    [[nodiscard]] Result<void> changedPresence(std::int64_t kind, std::int64_t first, const Presence& run);
    [[nodiscard]] Result<void> writtenSince(std::int64_t kind, std::int64_t first, const Presence& run);
    [[nodiscard]] Result<void> pointingTo(std::int64_t kind, const NetChanges::Spans& gone);
    [[nodiscard]] Result<void> linksBy(const dictionary::Layout& layout, const std::string& column,
                                       const NetChanges::Spans& gone);
    [[nodiscard]] Result<void> orphans(std::int64_t kind, std::int64_t first, const Presence& run);
    /// Only when a later step made it so: what pointed nowhere before may do so again.
    [[nodiscard]] Result<void> addIfLater(std::int64_t kind, std::int64_t row, const std::string& column,
                                          const std::string& shown);
    [[nodiscard]] bool full() const { return m_obstacles.size() >= most_obstacles; }

    StudyFile* m_file;
    const NetChanges* m_net;
    const std::set<std::int64_t>* m_steps;
    std::vector<Obstacle> m_obstacles;
};

} // namespace atlas::study
