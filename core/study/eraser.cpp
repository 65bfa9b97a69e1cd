#include "core/study/eraser.h"

#include "core/dictionary/kinds/double_entry.h"
#include "core/dictionary/kinds/person.h"
#include "core/study/record_store.h"

#include <algorithm>

namespace atlas::study {

using dictionary::Field;
using dictionary::FieldType;
using dictionary::Layout;

namespace {

// Shorter ones stand inside too many other words to tell anything.
constexpr std::size_t shortest_trace = 3;

bool isText(const Field& field)
{
    return field.type == FieldType::text || field.type == FieldType::long_text;
}

std::string table(const Layout& layout)
{
    return std::string(layout.kind().key);
}

/// Selects the ids that the journal has for the columns, translations of them among them.
std::string columnIds(const Layout& layout, const std::vector<std::string>& columns)
{
    std::string list;
    for (const std::string& column : columns)
        list += (list.empty() ? "'" : ", '") + column + "'";
    return "SELECT id FROM dict_column WHERE kind = '" + table(layout) +
           "' AND substr(name || '@', 1, instr(name || '@', '@') - 1) IN (" + list + ")";
}

} // namespace

Eraser::Eraser(StudyFile& file, const Layout& layout, std::int64_t pk, Log log)
    : m_file(&file)
    , m_layout(&layout)
    , m_pk(pk)
    , m_log(log)
{}

bool Eraser::wholly() const
{
    return m_layout->kind().key == dictionary::person::kind.key;
}

/// Of a part of a person, what was written freely; of any other record, what is personal.
std::vector<std::string> Eraser::columns(const Layout& layout) const
{
    // What a second entry says of itself is about the typists.
    const bool freely = wholly() && layout.kind().key != dictionary::double_entry::kind.key;
    std::vector<std::string> names;
    for (const dictionary::Column& column : layout.columns())
        if (column.field->personal || (freely && (&layout == m_layout || isText(*column.field))))
            names.push_back(column.name);
    return names;
}

Result<std::int64_t> Eraser::write(const std::string& sql, const Layout& layout, std::int64_t pk) const
{
    auto statement = m_file->db().prepare(sql);
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, m_file->ids().kind(layout.kind().key)).bind(1, pk);
    if (auto done = statement->run(); !done)
        return forward(std::move(done));
    return m_file->db().changes();
}

bool Eraser::names(std::string_view text) const
{
    return std::any_of(m_traces.begin(), m_traces.end(),
                       [&](const std::string& trace) { return text.find(trace) != std::string_view::npos; });
}

void Eraser::keepTrace(const dictionary::Column& column, std::string_view text)
{
    if (!isText(*column.field) || text.size() < shortest_trace)
        return;
    if (std::find(m_traces.begin(), m_traces.end(), text) == m_traces.end())
        m_traces.emplace_back(text);
    if (column.field->key == m_layout->kind().title)
        m_names.keep(text);
}

Result<void> Eraser::collectNames()
{
    auto uid = m_file->db().prepare("SELECT uid FROM " + table(*m_layout) + " WHERE pk = ?");
    if (!uid)
        return forward(std::move(uid));
    if (const auto row = uid->bind(0, m_pk).step(); !row)
        return tl::unexpected(row.error());
    m_uid = uid->text(0);
    for (const dictionary::Column& column : m_layout->columns()) {
        if (!column.field->personal || !isText(*column.field))
            continue;
        auto statement = m_file->db().prepare(
            "SELECT " + column.name + " FROM " + table(*m_layout) +
            " WHERE pk = ?2 UNION SELECT p.old FROM change c JOIN change_personal p ON p.seq = c.seq "
            "WHERE c.kind = ?1 AND c.row = ?2 AND c.field = ?3 "
            "UNION SELECT p.new FROM change c JOIN change_personal p ON p.seq = c.seq "
            "WHERE c.kind = ?1 AND c.row = ?2 AND c.field = ?3");
        if (!statement)
            return forward(std::move(statement));
        statement->bind(0, m_file->ids().kind(m_layout->kind().key))
            .bind(1, m_pk)
            .bind(2, m_file->ids().column(m_layout->kind().key, column.name));
        if (auto read = statement->each([&] { keepTrace(column, statement->text(0)); }); !read)
            return read;
    }
    return collectTyped();
}

Result<void> Eraser::emptyRow(const Layout& layout, std::int64_t pk)
{
    const std::vector<std::string> names = columns(layout);
    if (names.empty())
        return {};
    std::string held;
    std::string cleared;
    for (const std::string& name : names) {
        held += (held.empty() ? "(" : " + (") + name + " IS NOT NULL)";
        cleared += ", " + name + " = NULL";
    }
    auto count = m_file->db().prepare("SELECT " + held + " FROM " + table(layout) + " WHERE pk = ?");
    if (!count)
        return forward(std::move(count));
    const auto row = count->bind(0, pk).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::record_not_found, {{"kind", table(layout)}});
    m_erased.values += count->integer(0);
    count->reset();
    if (std::find(names.begin(), names.end(), layout.kind().title) != names.end())
        cleared += ", title_key = ''";
    // A field that must be filled says why it is empty now.
    if (&layout == m_layout && wholly())
        cleared += ", missing = '{\"" + std::string(dictionary::person::name.key) + "\":\"suppressed\"}'";
    auto statement = m_file->db().prepare("UPDATE " + table(layout) + " SET rev = rev + 1, updated_at = ?1" +
                                          cleared + " WHERE pk = ?2");
    if (!statement)
        return forward(std::move(statement));
    m_touched.push_back({&layout, pk});
    return statement->bind(0, m_file->clock().now()).bind(1, pk).run();
}

Result<void> Eraser::emptyHistory(const Layout& layout, std::int64_t pk)
{
    const std::string fields = columnIds(layout, columns(layout));
    const std::string which = "FROM change WHERE kind = ?1 AND row = ?2 AND field IN (" + fields + ")";
    const auto personal =
        write("DELETE FROM change_personal WHERE seq IN (SELECT seq " + which + ")", layout, pk);
    if (!personal)
        return tl::unexpected(personal.error());
    // Of a person, values that are not marked go too: a position can tell who it was.
    const auto others = write("UPDATE change SET old = NULL, new = NULL WHERE kind = ?1 AND row = ?2 AND "
                              "field IN (" +
                                  fields + ") AND (old IS NOT NULL OR new IS NOT NULL)",
                              layout, pk);
    if (!others)
        return tl::unexpected(others.error());
    m_erased.history += *personal + *others;
    return {};
}

Result<void> Eraser::dropTranslations(const Layout& layout, std::int64_t pk)
{
    const auto gone = write("DELETE FROM translation WHERE kind = ?1 AND row = ?2 AND field IN (" +
                                columnIds(layout, columns(layout)) + ")",
                            layout, pk);
    m_erased.translations += gone.value_or(0);
    return gone ? Result<void>() : tl::unexpected(gone.error());
}

Result<void> Eraser::dropDrafts(const Layout& layout, std::int64_t pk, bool naming)
{
    auto find = m_file->db().prepare("SELECT d.uid, d.json FROM draft d JOIN " + table(layout) +
                                     " t ON t.uid = d.uid WHERE d.kind = ? AND t.pk = ?");
    if (!find)
        return forward(std::move(find));
    const auto row = find->bind(0, layout.kind().key).bind(1, pk).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row || (naming && !draftNames(find->text(1))))
        return {};
    return dropTyped(layout.kind().key, find->text(0));
}

Result<void> Eraser::eraseParts()
{
    for (const Layout& part : dictionary::layouts()) {
        if (part.kind().parent != m_layout->kind().key)
            continue;
        auto statement =
            m_file->db().prepare("SELECT pk FROM " + table(part) + " WHERE parent = ? ORDER BY pk");
        if (!statement)
            return forward(std::move(statement));
        statement->bind(0, m_pk);
        std::vector<std::int64_t> pks;
        if (auto read = statement->each([&] { pks.push_back(statement->integer(0)); }); !read)
            return read;
        for (const std::int64_t pk : pks)
            for (const auto step : {&Eraser::emptyRow, &Eraser::emptyHistory, &Eraser::dropTranslations})
                if (auto done = (this->*step)(part, pk); !done)
                    return done;
        for (const std::int64_t pk : pks) {
            if (auto done = dropDrafts(part, pk, false); !done)
                return done;
            if (auto done = eraseAttachments(part, pk, false); !done)
                return done;
        }
    }
    return {};
}

/// The personal fields of a record that links to a person, where they name them.
Result<void> Eraser::eraseNaming(const Layout& layout, std::int64_t pk)
{
    for (const dictionary::Column& column : layout.columns()) {
        if (!column.field->personal || !isText(*column.field))
            continue;
        const std::string field = std::to_string(m_file->ids().column(layout.kind().key, column.name));
        auto old = m_file->db().prepare(
            "SELECT p.seq, coalesce(p.old, '') || ' ' || coalesce(p.new, '') FROM change c "
            "JOIN change_personal p ON p.seq = c.seq WHERE c.kind = ?1 AND c.row = ?2 AND c.field = " +
            field);
        if (!old)
            return forward(std::move(old));
        old->bind(0, m_file->ids().kind(layout.kind().key)).bind(1, pk);
        std::string seqs;
        auto read = old->each([&] {
            if (names(old->text(1)))
                seqs += (seqs.empty() ? "" : ", ") + std::to_string(old->integer(0));
        });
        if (!read)
            return read;
        if (!seqs.empty()) {
            const auto gone = write(
                "DELETE FROM change_personal WHERE ?1 > 0 AND ?2 > 0 AND seq IN (" + seqs + ")", layout, pk);
            if (!gone)
                return tl::unexpected(gone.error());
            m_erased.history += *gone;
        }
        auto now = m_file->db().prepare("SELECT " + column.name + " FROM " + table(layout) + " WHERE pk = ?");
        if (!now)
            return forward(std::move(now));
        const auto row = now->bind(0, pk).step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || !names(now->text(0)))
            continue;
        now->reset();
        if (auto done = write("UPDATE " + table(layout) + " SET " + column.name +
                                  " = NULL, rev = rev + 1 WHERE ?1 > 0 AND pk = ?2",
                              layout, pk);
            !done)
            return forward(std::move(done));
        m_touched.push_back({&layout, pk, m_file->ids().column(layout.kind().key, column.name)});
        m_erased.linked.push_back({&layout, column.field, pk, titleInFile(m_file->db(), layout, pk)});
    }
    if (auto done = eraseSecondEntries(layout, pk, true); !done)
        return done;
    if (auto done = eraseAttachmentsNaming(layout, pk); !done)
        return done;
    return dropDrafts(layout, pk, true);
}

/// Of a person also those that were deleted: what they say can be brought back.
Result<void> Eraser::eraseLinkedBy(const Layout& layout, const Field& link)
{
    auto linking = m_file->db().prepare("SELECT pk, deleted_at IS NULL FROM " + table(layout) + " WHERE " +
                                        std::string(link.key) + " = ? ORDER BY pk");
    if (!linking)
        return forward(std::move(linking));
    std::vector<std::int64_t> pks;
    auto read = linking->bind(0, m_pk).each([&] {
        pks.push_back(linking->integer(0));
        m_erased.citing += linking->integer(1);
    });
    if (!read || !wholly())
        return read;
    for (const std::int64_t pk : pks)
        if (auto done = eraseNaming(layout, pk); !done)
            return done;
    return {};
}

Result<void> Eraser::eraseLinked()
{
    for (const Layout& layout : dictionary::layouts())
        for (const Field* field : layout.fields())
            if (field->type == FieldType::link && field->target == m_layout->kind().key)
                if (auto done = eraseLinkedBy(layout, *field); !done)
                    return done;
    return {};
}

/// Steps are named after the record they were about.
Result<void> Eraser::clearSubjects()
{
    for (const std::string& name : m_names.all()) {
        auto statement = m_file->db().prepare("UPDATE action SET subject = '' WHERE instr(subject, ?) > 0 "
                                              "AND (subject = ?1 OR seq IN (SELECT action FROM change WHERE "
                                              "kind = ?2 AND row = ?3))");
        if (!statement)
            return forward(std::move(statement));
        statement->bind(0, std::string_view(name))
            .bind(1, m_file->ids().kind(m_layout->kind().key))
            .bind(2, m_pk);
        if (auto done = statement->run(); !done)
            return done;
    }
    return {};
}

Result<void> Eraser::findElsewhere()
{
    for (const Layout& layout : dictionary::layouts())
        for (const Field* field : layout.fields())
            for (const std::string& name : m_names.all()) {
                if (!isText(*field))
                    continue;
                const std::string key(field->key);
                auto statement = m_file->db().prepare("SELECT pk FROM " + table(layout) + " WHERE instr(" +
                                                      key + ", ?) > 0 LIMIT ?");
                if (!statement)
                    return forward(std::move(statement));
                const std::size_t room = most_elsewhere - m_erased.elsewhere.size();
                auto read = statement->bind(0, std::string_view(name))
                                .bind(1, static_cast<std::int64_t>(room))
                                .each([&] {
                                    const std::int64_t pk = statement->integer(0);
                                    m_erased.elsewhere.push_back(
                                        {&layout, field, pk, titleInFile(m_file->db(), layout, pk)});
                                });
                if (!read)
                    return read;
            }
    return {};
}

Result<std::int64_t> Eraser::step() const
{
    if (m_log == Log::last_step)
        return m_file->db().scalar("SELECT coalesce(max(seq), 0) FROM action WHERE state = 1");
    return addAction(*m_file, {ActionKind::erase, m_layout->kind().key, {}});
}

Result<void> Eraser::log()
{
    const auto action = step();
    if (!action)
        return tl::unexpected(action.error());
    auto changes = ChangeWriter::prepare(m_file->db());
    if (!changes)
        return forward(std::move(changes));
    for (const Touched& touched : m_touched) {
        NewChange change;
        change.action = *action;
        change.op = Op::erase;
        change.kind = m_file->ids().kind(touched.layout->kind().key);
        change.row = touched.pk;
        change.field = touched.field;
        if (auto logged = changes->add(change); !logged)
            return logged;
    }
    return {};
}

Result<Erased> Eraser::run()
{
    if (auto done = collectNames(); !done)
        return forward(std::move(done));
    for (const auto step : {&Eraser::emptyRow, &Eraser::emptyHistory, &Eraser::dropTranslations})
        if (auto done = (this->*step)(*m_layout, m_pk); !done)
            return forward(std::move(done));
    if (auto done = dropDrafts(*m_layout, m_pk, false); !done)
        return forward(std::move(done));
    if (auto done = eraseSecondEntries(*m_layout, m_pk, false); !done)
        return forward(std::move(done));
    if (auto done = eraseAttachments(*m_layout, m_pk, false); !done)
        return forward(std::move(done));
    for (const auto step : {&Eraser::eraseParts, &Eraser::eraseLinked, &Eraser::eraseTyped,
                            &Eraser::eraseFileNames, &Eraser::dropBytes, &Eraser::clearSubjects,
                            &Eraser::findElsewhere, &Eraser::findTyped, &Eraser::log})
        if (auto done = (this->*step)(); !done)
            return forward(std::move(done));
    return m_erased;
}

} // namespace atlas::study
