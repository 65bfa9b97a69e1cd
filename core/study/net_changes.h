#pragma once

#include "core/study/replay.h"

#include <map>
#include <tuple>

/// What a run of changes came to: for each field the value before the first and after the last of them, for
/// each record whether it was there before and after.
namespace atlas::study {

struct Presence {
    std::int64_t last = 0; ///< of a run of records that begins at the map's key
    bool before = false;
    bool after = false;
    bool operator==(const Presence&) const = default;
};

class NetChanges {
public:
    /// Changes must come in the order in which they were made.
    void add(const StoredChange& change);

    using FieldKey = std::tuple<std::int64_t, std::int64_t, std::int64_t>; ///< kind, row, field
    using Spans = std::map<std::int64_t, Presence>;                        ///< by first row

    /// `before` of the first and `after` of the last change; those that came to nothing are among them.
    [[nodiscard]] const std::map<FieldKey, StoredChange>& fields() const { return m_fields; }
    /// By id of the kind; runs do not overlap.
    [[nodiscard]] const std::map<std::int64_t, Spans>& presence() const { return m_presence; }
    /// The key of a kind among the changes.
    [[nodiscard]] const std::string& kind(std::int64_t id) const { return m_kinds.at(id); }
    /// nullptr when no change was about the presence of the row.
    [[nodiscard]] const Presence* presenceOf(std::int64_t kind, std::int64_t row) const;
    [[nodiscard]] bool erased() const { return m_erased; }
    /// Whether anything is other than it was before.
    [[nodiscard]] bool anything() const;

private:
    std::map<FieldKey, StoredChange> m_fields;
    std::map<std::int64_t, Spans> m_presence;
    std::map<std::int64_t, std::string> m_kinds;
    bool m_erased = false;
};

} // namespace atlas::study
