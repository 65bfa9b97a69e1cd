#include "core/study/record_writer.h"

#include "core/dictionary/kinds/attachment.h"
#include "core/study/attachment_rows.h"
#include "core/study/record_row.h"
#include "core/study/record_store.h"
#include "core/study/translation_row.h"

namespace atlas::study {

using dictionary::Layout;

Result<RecordWriter> RecordWriter::begin(StudyFile& file, const NewAction& action)
{
    if (auto free = requireNoOpenAction(file.db()); !free)
        return forward(std::move(free));
    const auto seq = addAction(file, action);
    if (!seq)
        return tl::unexpected(seq.error());
    const auto author = authorId(file);
    if (!author)
        return tl::unexpected(author.error());
    auto changes = ChangeWriter::prepare(file.db());
    if (!changes)
        return forward(std::move(changes));
    return RecordWriter(file, std::move(*changes), *seq, *author);
}

Result<void> RecordWriter::insert(Record& record)
{
    auto row = RowInserter::prepare(m_file->db(), record.layout(), m_author);
    if (!row)
        return forward(std::move(row));
    if (auto inserted = row->insert(record, m_file->clock()); !inserted)
        return inserted;
    NewChange change;
    change.action = m_action;
    change.op = Op::insert;
    change.kind = m_file->ids().kind(record.layout().kind().key);
    change.row = record.pk;
    return m_changes.add(change);
}

Result<void> RecordWriter::logUpdate(const Record& record, const Record& stored)
{
    const std::string_view kind = record.layout().kind().key;
    NewChange change;
    change.action = m_action;
    change.kind = m_file->ids().kind(kind);
    change.row = record.pk;
    for (std::size_t index = 0; index < record.layout().columns().size(); ++index) {
        const dictionary::Column& column = record.layout().columns()[index];
        if (record.values.cell(index) == stored.values.cell(index))
            continue;
        change.field = m_file->ids().column(kind, column.name);
        change.before = &stored.values.cell(index);
        change.after = &record.values.cell(index);
        change.personal = column.field->personal;
        if (auto logged = m_changes.add(change); !logged)
            return logged;
    }
    if (record.values.missing() == stored.values.missing())
        return {};
    const dictionary::Value before = stored.values.missingJson();
    const dictionary::Value after = record.values.missingJson();
    change.field = m_file->ids().column(kind, "missing");
    change.before = &before;
    change.after = &after;
    change.personal = false;
    return m_changes.add(change);
}

Result<void> RecordWriter::update(Record& record, const Record& stored)
{
    const Layout& layout = record.layout();
    const bool titled = !layout.kind().title.empty();
    std::string sql = "UPDATE " + std::string(layout.kind().key) +
                      " SET rev = rev + 1, updated_at = ?, updated_by = ?, missing = ?";
    if (titled)
        sql += ", title_key = ?";
    for (const dictionary::Column& column : layout.columns())
        sql += ", " + column.name + " = ?";
    auto statement = m_file->db().prepare(sql + " WHERE pk = ?");
    if (!statement)
        return forward(std::move(statement));
    const std::int64_t now = m_file->clock().now();
    const std::string missing = record.values.missingJson();
    statement->bind(0, now).bind(1, m_author);
    record.values.missing().empty() ? statement->bindNull(2) : statement->bind(2, std::string_view(missing));
    int next = 3;
    if (titled)
        statement->bind(next++, std::string_view(titleKey(record)));
    for (const dictionary::Value& cell : record.values.cells())
        bindValue(*statement, next++, &cell);
    if (auto updated = statement->bind(next, record.pk).run(); !updated)
        return updated;
    record.revision = stored.revision + 1;
    record.updatedAt = now;
    return logUpdate(record, stored);
}

Result<void> RecordWriter::translateOne(const Record& record, const Translation& text)
{
    const Layout& layout = record.layout();
    const TranslationPlace place{&layout, record.pk, text.field, text.language};
    const auto before = readTranslation(*m_file, place);
    if (!before)
        return tl::unexpected(before.error());
    const dictionary::Value after = text.text.empty() ? dictionary::Value() : dictionary::Value(text.text);
    if (*before == after)
        return {};
    if (auto written = writeTranslation(*m_file, place, after); !written)
        return written;
    const auto column =
        translationColumn(m_file->db(), layout.kind().key, translationName(text.field, text.language));
    if (!column)
        return tl::unexpected(column.error());
    NewChange change;
    change.action = m_action;
    change.kind = m_file->ids().kind(layout.kind().key);
    change.row = record.pk;
    change.field = *column;
    change.before = &*before;
    change.after = &after;
    change.personal = layout.findField(text.field)->personal;
    return m_changes.add(change);
}

Result<void> RecordWriter::translate(const Record& record, const std::vector<Translation>& texts)
{
    for (const Translation& text : texts)
        if (auto done = translateOne(record, text); !done)
            return done;
    return {};
}

Result<void> RecordWriter::move(const Layout& layout, std::int64_t pk, std::int64_t from, std::int64_t to)
{
    const std::string_view kind = layout.kind().key;
    auto statement = m_file->db().prepare("UPDATE " + std::string(kind) +
                                          " SET parent = ?, rev = rev + 1, updated_at = ?, updated_by = ? "
                                          "WHERE pk = ? AND parent = ?");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, to).bind(1, m_file->clock().now()).bind(2, m_author).bind(3, pk).bind(4, from);
    if (auto moved = statement->run(); !moved)
        return moved;
    const dictionary::Value before = from;
    const dictionary::Value after = to;
    NewChange change;
    change.action = m_action;
    change.kind = m_file->ids().kind(kind);
    change.row = pk;
    change.field = m_file->ids().column(kind, "parent");
    change.before = &before;
    change.after = &after;
    return m_changes.add(change);
}

Result<void> RecordWriter::removeAttachments(const Layout& owner, std::int64_t pk)
{
    const auto attachments = attachmentsOf(m_file->db(), owner, pk, Gone::left_out);
    if (!attachments)
        return tl::unexpected(attachments.error());
    for (const std::int64_t attachment : *attachments)
        if (auto removed = remove(dictionary::layoutOf(dictionary::attachment::kind), attachment); !removed)
            return removed;
    return {};
}

Result<void> RecordWriter::remove(const Layout& layout, std::int64_t pk)
{
    for (const Layout& part : dictionary::layouts()) {
        if (part.kind().parent != layout.kind().key)
            continue;
        Filter filter;
        filter.kind = part.kind().key;
        filter.all.push_back({"parent", Condition::Test::any_of, {pk}});
        auto parts = RecordStore(*m_file).ids(filter, {"pk"});
        if (!parts)
            return forward(std::move(parts));
        for (const std::int64_t child : *parts)
            if (auto removed = remove(part, child); !removed)
                return removed;
    }
    if (auto removed = removeAttachments(layout, pk); !removed)
        return removed;
    auto statement =
        m_file->db().prepare("UPDATE " + std::string(layout.kind().key) +
                             " SET deleted_at = ?, rev = rev + 1 WHERE pk = ? AND deleted_at IS NULL");
    if (!statement)
        return forward(std::move(statement));
    if (auto removed = statement->bind(0, m_file->clock().now()).bind(1, pk).run(); !removed)
        return removed;
    NewChange change;
    change.action = m_action;
    change.op = Op::remove;
    change.kind = m_file->ids().kind(layout.kind().key);
    change.row = pk;
    return m_changes.add(change);
}

} // namespace atlas::study
