#include "core/study/eraser.h"

#include "core/dictionary/kinds/double_entry.h"
#include "core/study/double_entry.h"

#include <algorithm>

/// Second entries of a record hold what it held: they are emptied with it.
namespace atlas::study {

namespace {

namespace fields = dictionary::double_entry;
using dictionary::Layout;

/// Both entries stand as JSON, in drafts as JSON within JSON: compared without what escapes there.
std::string unescaped(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (const char letter : text)
        if (letter == '\n')
            plain += 'n';
        else if (letter != '\\')
            plain += letter;
    return plain;
}

/// The record itself, or the one that it is a part of: kind and uid.
struct Whole {
    std::string kind, uid;
};

Result<Whole> wholeOf(const Db& db, const Layout& layout, std::int64_t pk)
{
    const std::string kind(layout.kind().key);
    const std::string parent(layout.kind().parent);
    auto statement = db.prepare(parent.empty() ? "SELECT uid FROM " + kind + " WHERE pk = ?"
                                               : "SELECT p.uid FROM " + kind + " t JOIN " + parent +
                                                     " p ON p.pk = t.parent WHERE t.pk = ?");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, pk).step();
    if (!row)
        return tl::unexpected(row.error());
    return Whole{parent.empty() ? kind : parent, std::string(statement->text(0))};
}

} // namespace

Result<bool> Eraser::entryNames(std::int64_t entry) const
{
    std::vector<std::string> traces;
    for (const std::string& trace : m_traces)
        traces.push_back(unescaped(trace));
    auto texts = m_file->db().prepare(
        "SELECT coalesce(first_values, '') || ' ' || coalesce(second_values, '') FROM double_entry WHERE "
        "pk = ?2 UNION ALL SELECT d.json FROM draft d JOIN double_entry t ON t.uid = d.uid WHERE d.kind = "
        "'double_entry' AND t.pk = ?2 UNION ALL SELECT coalesce(p.old, '') || ' ' || coalesce(p.new, '') "
        "FROM change c JOIN change_personal p ON p.seq = c.seq WHERE c.kind = ?1 AND c.row = ?2");
    if (!texts)
        return forward(std::move(texts));
    bool found = false;
    const auto read = texts->bind(0, m_file->ids().kind(fields::kind.key)).bind(1, entry).each([&] {
        const std::string text = unescaped(texts->text(0));
        found = found || std::any_of(traces.begin(), traces.end(), [&](const std::string& trace) {
                    return text.find(trace) != std::string::npos;
                });
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<void> Eraser::eraseEntry(std::int64_t entry)
{
    const Layout& layout = dictionary::layoutOf(fields::kind);
    for (const auto step : {&Eraser::emptyRow, &Eraser::emptyHistory})
        if (auto done = (this->*step)(layout, entry); !done)
            return done;
    if (auto done = dropDrafts(layout, entry, false); !done)
        return done;
    // Nobody is to type the paper of an erased record, or to settle what is not there.
    auto ended = write("UPDATE double_entry SET state = 'erased' WHERE ?1 > 0 AND pk = ?2", layout, entry);
    return ended ? Result<void>() : tl::unexpected(ended.error());
}

Result<void> Eraser::eraseSecondEntries(const Layout& layout, std::int64_t pk, bool naming)
{
    const auto whole = wholeOf(m_file->db(), layout, pk);
    if (!whole)
        return tl::unexpected(whole.error());
    auto statement =
        m_file->db().prepare("SELECT pk FROM double_entry WHERE record_uid = ? AND record_kind = ?");
    if (!statement)
        return forward(std::move(statement));
    std::vector<std::int64_t> entries;
    auto read =
        statement->bind(0, std::string_view(whole->uid)).bind(1, std::string_view(whole->kind)).each([&] {
            entries.push_back(statement->integer(0));
        });
    if (!read)
        return read;
    for (const std::int64_t entry : entries) {
        const auto named = naming ? entryNames(entry) : Result<bool>(true);
        if (!named)
            return tl::unexpected(named.error());
        if (*named)
            if (auto done = eraseEntry(entry); !done)
                return done;
    }
    return {};
}

} // namespace atlas::study
