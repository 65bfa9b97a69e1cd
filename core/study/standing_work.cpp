#include "core/study/standing_work.h"

#include "core/study/record_store.h"

#include <algorithm>

namespace atlas::study {

using dictionary::Layout;

namespace {

/// The latest step that wrote the column of a row, or its presence, and is none of `steps`.
Result<std::int64_t> laterStep(const Db& db, const NewChange& place, const std::set<std::int64_t>& steps)
{
    auto statement = db.prepare("SELECT c.action FROM change c JOIN action a ON a.seq = c.action "
                                "WHERE c.kind = ?1 AND (c.row = ?2 OR (c.row < ?2 AND c.last >= ?2)) "
                                "AND (?3 = 0 OR c.field = ?3 OR c.op <> 2) AND a.state = 1 "
                                "ORDER BY c.seq DESC");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, place.kind).bind(1, place.row).bind(2, place.field);
    std::int64_t later = 0;
    auto read = statement->each([&]() -> Result<bool> {
        if (steps.count(statement->integer(0)) == 0)
            later = statement->integer(0);
        return later == 0;
    });
    if (!read)
        return forward(std::move(read));
    return later;
}

/// Whether some row of the spans that went is this one.
bool isGone(const NetChanges::Spans& spans, std::int64_t row)
{
    const auto next = spans.upper_bound(row);
    if (next == spans.begin())
        return false;
    const Presence& run = std::prev(next)->second;
    return run.last >= row && run.after && !run.before;
}

} // namespace

void StandingWork::add(std::int64_t kind, std::int64_t row, const std::string& column)
{
    const Layout* layout = nullptr;
    for (const Layout& known : dictionary::layouts())
        if (m_file->ids().kind(known.kind().key) == kind)
            layout = &known;
    const bool known = std::any_of(m_obstacles.begin(), m_obstacles.end(), [&](const Obstacle& one) {
        return one.layout == layout && one.pk == row && one.column == column;
    });
    if (layout == nullptr || full() || known)
        return;
    Obstacle obstacle{layout, row, titleInFile(m_file->db(), *layout, row), column, {}};
    NewChange place;
    place.kind = kind;
    place.row = row;
    place.field = column.empty() ? 0 : m_file->ids().column(layout->kind().key, column);
    obstacle.later =
        Journal(*m_file).find(laterStep(m_file->db(), place, *m_steps).value_or(0)).value_or(std::nullopt);
    m_obstacles.push_back(std::move(obstacle));
}

Result<void> StandingWork::addIfLater(std::int64_t kind, std::int64_t row, const std::string& column,
                                      const std::string& shown)
{
    NewChange place;
    place.kind = kind;
    place.row = row;
    for (const auto& [name, id] : m_file->ids().kinds)
        if (id == kind && !column.empty())
            place.field = m_file->ids().column(name, column);
    const auto later = laterStep(m_file->db(), place, *m_steps);
    if (!later)
        return tl::unexpected(later.error());
    if (*later > *m_steps->begin())
        add(kind, row, shown);
    return {};
}

Result<void> StandingWork::changedPresence(std::int64_t kind, std::int64_t first, const Presence& run)
{
    auto statement = m_file->db().prepare("SELECT pk FROM " + m_net->kind(kind) +
                                          " WHERE pk BETWEEN ?1 AND ?2 AND (deleted_at IS NULL) <> ?3");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, first).bind(1, run.last).bind(2, std::int64_t{run.after ? 1 : 0});
    return statement->each([&]() -> Result<bool> {
        add(kind, statement->integer(0), {});
        return !full();
    });
}

Result<void> StandingWork::writtenSince(std::int64_t kind, std::int64_t first, const Presence& run)
{
    auto changes = changesOfRows(m_file->db(), kind, first, run.last, *m_steps->begin());
    if (!changes)
        return forward(std::move(changes));
    NetChanges others;
    for (const StoredChange& change : *changes)
        if (change.op == Op::update && m_steps->count(change.action) == 0)
            others.add(change);
        else if (change.op == Op::erase)
            add(kind, change.row, {});
    for (const auto& [key, change] : others.fields())
        if (change.before != change.after)
            add(kind, change.row, change.field);
    return {};
}

Result<void> StandingWork::before()
{
    for (const auto& [kind, spans] : m_net->presence())
        for (const auto& [first, run] : spans) {
            if (run.before == run.after)
                continue;
            if (auto checked = changedPresence(kind, first, run); !checked)
                return checked;
            if (!run.before)
                if (auto checked = writtenSince(kind, first, run); !checked)
                    return checked;
        }
    return {};
}

Result<void> StandingWork::linksBy(const Layout& layout, const std::string& column,
                                   const NetChanges::Spans& gone)
{
    auto statement = m_file->db().prepare("SELECT pk, " + column + " FROM " + std::string(layout.kind().key) +
                                          " WHERE deleted_at IS NULL AND " + column + " BETWEEN ? AND ?");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, gone.begin()->first).bind(1, gone.rbegin()->second.last);
    return statement->each([&]() -> Result<bool> {
        if (isGone(gone, statement->integer(1)))
            if (auto added = addIfLater(m_file->ids().kind(layout.kind().key), statement->integer(0), column,
                                        column == "parent" ? std::string() : column);
                !added)
                return forward(std::move(added));
        return !full();
    });
}

Result<void> StandingWork::pointingTo(std::int64_t kind, const NetChanges::Spans& gone)
{
    const std::string& target = m_net->kind(kind);
    const auto goes = [](const auto& run) { return run.second.after && !run.second.before; };
    if (std::none_of(gone.begin(), gone.end(), goes))
        return {};
    for (const Layout& layout : dictionary::layouts()) {
        if (layout.kind().parent == target)
            if (auto checked = linksBy(layout, "parent", gone); !checked)
                return checked;
        for (const dictionary::Field* field : layout.fields())
            if (field->type == dictionary::FieldType::link && field->target == target)
                if (auto checked = linksBy(layout, std::string(field->key), gone); !checked)
                    return checked;
    }
    return {};
}

Result<void> StandingWork::orphans(std::int64_t kind, std::int64_t first, const Presence& run)
{
    const Layout* layout = dictionary::findLayout(m_net->kind(kind));
    if (layout == nullptr || layout->kind().parent.empty())
        return {};
    const std::string parent(layout->kind().parent);
    auto statement = m_file->db().prepare("SELECT p.pk FROM " + m_net->kind(kind) + " t JOIN " + parent +
                                          " p ON p.pk = t.parent WHERE t.pk BETWEEN ? AND ? "
                                          "AND p.deleted_at IS NOT NULL");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, first).bind(1, run.last);
    return statement->each([&]() -> Result<bool> {
        if (auto added = addIfLater(m_file->ids().kind(parent), statement->integer(0), {}, {}); !added)
            return forward(std::move(added));
        return !full();
    });
}

Result<void> StandingWork::afterwards()
{
    for (const auto& [kind, spans] : m_net->presence()) {
        if (auto checked = pointingTo(kind, spans); !checked)
            return checked;
        for (const auto& [first, run] : spans)
            if (run.before && !run.after)
                if (auto checked = orphans(kind, first, run); !checked)
                    return checked;
    }
    return {};
}

} // namespace atlas::study
