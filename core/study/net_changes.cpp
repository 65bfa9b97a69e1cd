#include "core/study/net_changes.h"

#include <algorithm>

namespace atlas::study {

namespace {

/// So that no run reaches across the row: one ends before it, another begins with it.
void cutBefore(NetChanges::Spans& spans, std::int64_t row)
{
    auto next = spans.upper_bound(row);
    if (next == spans.begin())
        return;
    auto& [first, presence] = *std::prev(next);
    if (first == row || presence.last < row)
        return;
    Presence rest = presence;
    presence.last = row - 1;
    spans.emplace(row, rest);
}

void cover(NetChanges::Spans& spans, std::int64_t first, std::int64_t last, bool present)
{
    cutBefore(spans, first);
    cutBefore(spans, last + 1);
    for (std::int64_t row = first; row <= last;) {
        const auto found = spans.lower_bound(row);
        if (found == spans.end() || found->first > row) {
            const std::int64_t end = found == spans.end() ? last : std::min(last, found->first - 1);
            spans.emplace(row, Presence{end, !present, present});
            row = end + 1;
        } else {
            found->second.after = present;
            row = found->second.last + 1;
        }
    }
}

} // namespace

void NetChanges::add(const StoredChange& change)
{
    m_kinds.try_emplace(change.kindId, change.kind);
    if (change.op == Op::erase) {
        m_erased = true;
        return;
    }
    if (change.op != Op::update) {
        cover(m_presence[change.kindId], change.row, change.last != 0 ? change.last : change.row,
              change.op != Op::remove);
        return;
    }
    const auto [place, added] = m_fields.try_emplace({change.kindId, change.row, change.fieldId}, change);
    if (!added)
        place->second.after = change.after;
}

const Presence* NetChanges::presenceOf(std::int64_t kind, std::int64_t row) const
{
    const auto spans = m_presence.find(kind);
    if (spans == m_presence.end())
        return nullptr;
    const auto next = spans->second.upper_bound(row);
    if (next == spans->second.begin())
        return nullptr;
    const Presence& presence = std::prev(next)->second;
    return presence.last >= row ? &presence : nullptr;
}

bool NetChanges::anything() const
{
    if (m_erased)
        return true;
    const auto differs = [](const auto& entry) { return entry.second.before != entry.second.after; };
    return std::any_of(m_fields.begin(), m_fields.end(), differs) ||
           std::any_of(m_presence.begin(), m_presence.end(), [&](const auto& kind) {
               return std::any_of(kind.second.begin(), kind.second.end(), differs);
           });
}

} // namespace atlas::study
