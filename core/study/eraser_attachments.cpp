#include "core/dictionary/kinds/attachment.h"
#include "core/study/attachment_blobs.h"
#include "core/study/attachment_rows.h"
#include "core/study/eraser.h"
#include "core/study/record_store.h"

#include <algorithm>
#include <set>

// What an erasure takes along of the files that belong to a record.
namespace atlas::study {

namespace attachment = dictionary::attachment;
using dictionary::Layout;

namespace {

const Layout& attachmentLayout()
{
    return dictionary::layoutOf(attachment::kind);
}

/// Selects every value that the column of row ?1 ever held; ?2 and ?3 are the ids of kind and column.
std::string everHeld(std::string_view column)
{
    return "SELECT " + std::string(column) +
           " FROM attachment WHERE pk = ?1 "
           "UNION SELECT coalesce(p.old, c.old) FROM change c LEFT JOIN change_personal p ON p.seq = c.seq "
           "WHERE c.kind = ?2 AND c.row = ?1 AND c.field = ?3 "
           "UNION SELECT coalesce(p.new, c.new) FROM change c LEFT JOIN change_personal p ON p.seq = c.seq "
           "WHERE c.kind = ?2 AND c.row = ?1 AND c.field = ?3";
}

Result<std::vector<std::string>> textsEver(const StudyFile& file, const dictionary::Field& field,
                                           std::int64_t pk)
{
    const std::string_view kind = attachment::kind.key;
    auto statement = file.db().prepare(everHeld(field.key));
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, pk).bind(1, file.ids().kind(kind)).bind(2, file.ids().column(kind, field.key));
    std::vector<std::string> texts;
    auto read = statement->each([&] {
        if (!statement->text(0).empty())
            texts.emplace_back(statement->text(0));
    });
    if (!read)
        return forward(std::move(read));
    return texts;
}

Result<bool> isPublic(const StudyFile& file, std::int64_t pk)
{
    auto statement = file.db().prepare("SELECT purpose FROM attachment WHERE pk = ?");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, pk).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row && attachment::consentNeeded(statement->text(0)).empty();
}

/// A step on a file, or on a record that is called after one, is named after it.
Result<void> clearSubjectsOf(const StudyFile& file, const Layout& layout, std::int64_t pk)
{
    auto statement = file.db().prepare("UPDATE action SET subject = '' WHERE subject <> '' AND seq IN "
                                       "(SELECT action FROM change WHERE kind = ? AND row = ?)");
    if (!statement)
        return forward(std::move(statement));
    return statement->bind(0, file.ids().kind(layout.kind().key)).bind(1, pk).run();
}

using Naming = std::set<std::pair<std::int64_t, std::string>>;

/// The records that name one of the files or did so once, and by which hash.
Result<Naming> namingEver(const StudyFile& file, const Layout& layout, const std::vector<std::string>& hashes)
{
    const std::string hash(file_hash_key);
    auto statement = file.db().prepare(
        "SELECT pk, " + hash + " FROM " + std::string(layout.kind().key) + " WHERE " + hash +
        " IS NOT NULL UNION SELECT row, old FROM change WHERE kind = ?1 AND field = ?2 "
        "UNION SELECT row, new FROM change WHERE kind = ?1 AND field = ?2");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, file.ids().kind(layout.kind().key))
        .bind(1, file.ids().column(layout.kind().key, file_hash_key));
    Naming naming;
    auto read = statement->each([&] {
        if (std::find(hashes.begin(), hashes.end(), statement->text(1)) != hashes.end())
            naming.emplace(statement->integer(0), std::string(statement->text(1)));
    });
    if (!read)
        return forward(std::move(read));
    return naming;
}

/// Whether the record, or the one that it is a part of, has another file with the same bytes.
Result<bool> hasFile(const StudyFile& file, const Layout& layout, std::int64_t pk, std::string_view hash)
{
    const std::string kind(layout.kind().key);
    const std::string parent(layout.kind().parent);
    std::string sql = "SELECT 1 FROM attachment WHERE sha256 = ?2 AND deleted_at IS NULL AND owner_uid IN "
                      "(SELECT uid FROM " +
                      kind + " WHERE pk = ?1";
    if (!parent.empty())
        sql += " UNION SELECT p.uid FROM " + kind + " t JOIN " + parent +
               " p ON p.pk = t.parent WHERE t.pk = ?1";
    auto statement = file.db().prepare(sql + ")");
    if (!statement)
        return forward(std::move(statement));
    return statement->bind(0, pk).bind(1, hash).step();
}

} // namespace

Result<bool> Eraser::goesToo(std::int64_t pk, bool naming) const
{
    if (!wholly() && m_layout != &attachmentLayout()) {
        const auto open = isPublic(*m_file, pk);
        return open ? Result<bool>(!*open) : open;
    }
    if (!naming)
        return true;
    for (const dictionary::Field* field : {&attachment::title, &attachment::file_name}) {
        const auto texts = textsEver(*m_file, *field, pk);
        if (!texts)
            return tl::unexpected(texts.error());
        if (std::any_of(texts->begin(), texts->end(), [&](const std::string& text) { return names(text); }))
            return true;
    }
    return false;
}

Result<void> Eraser::eraseAttachment(std::int64_t pk)
{
    const auto hashes = textsEver(*m_file, attachment::sha256, pk);
    if (!hashes)
        return tl::unexpected(hashes.error());
    for (const std::string& sha256 : *hashes)
        if (std::find(m_erased.hashes.begin(), m_erased.hashes.end(), sha256) == m_erased.hashes.end())
            m_erased.hashes.push_back(sha256);
    if (auto cleared = clearSubjectsOf(*m_file, attachmentLayout(), pk); !cleared)
        return cleared;
    std::string emptied;
    for (const dictionary::Column& column : attachmentLayout().columns())
        emptied += ", " + column.name + " = NULL";
    const std::string ofRow = "kind = ?1 AND row = ?2";
    for (const std::string& sql :
         {"UPDATE attachment SET rev = rev + 1, title_key = '', missing = NULL, "
          "deleted_at = coalesce(deleted_at, updated_at)" +
              emptied + " WHERE ?1 > 0 AND pk = ?2",
          "DELETE FROM change_personal WHERE seq IN (SELECT seq FROM change WHERE " + ofRow + ")",
          "UPDATE change SET old = NULL, new = NULL WHERE " + ofRow,
          "DELETE FROM translation WHERE " + ofRow})
        if (const auto done = write(sql, attachmentLayout(), pk); !done)
            return tl::unexpected(done.error());
    m_touched.push_back({&attachmentLayout(), pk});
    ++m_erased.attachments;
    return dropDrafts(attachmentLayout(), pk, false);
}

Result<void> Eraser::eraseAttachments(const Layout& owner, std::int64_t pk, bool naming)
{
    if (&owner == &attachmentLayout())
        return naming ? Result<void>() : eraseAttachment(pk);
    const auto attachments = attachmentsOf(m_file->db(), owner, pk, Gone::included);
    if (!attachments)
        return tl::unexpected(attachments.error());
    for (const std::int64_t one : *attachments) {
        const auto goes = goesToo(one, naming);
        if (!goes)
            return tl::unexpected(goes.error());
        if (*goes)
            if (auto erased = eraseAttachment(one); !erased)
                return erased;
    }
    return {};
}

/// Those of a record that links to the person; of a part, those of the record it is a part of.
Result<void> Eraser::eraseAttachmentsNaming(const Layout& linking, std::int64_t pk)
{
    if (auto erased = eraseAttachments(linking, pk, true); !erased || linking.kind().parent.empty())
        return erased;
    const auto parent = m_file->db().scalar("SELECT parent FROM " + std::string(linking.kind().key) +
                                            " WHERE pk = " + std::to_string(pk));
    if (!parent)
        return tl::unexpected(parent.error());
    return eraseAttachmentsNaming(*dictionary::findLayout(linking.kind().parent), *parent);
}

Result<void> Eraser::eraseFileHistory(const Layout& layout, std::int64_t pk)
{
    const std::string_view kind = layout.kind().key;
    const std::string entries = "kind = ?1 AND row = ?2 AND field IN (" +
                                std::to_string(m_file->ids().column(kind, file_name_key)) + ", " +
                                std::to_string(m_file->ids().column(kind, file_hash_key)) + ")";
    for (const std::string& sql :
         {"DELETE FROM change_personal WHERE seq IN (SELECT seq FROM change WHERE " + entries + ")",
          "UPDATE change SET old = NULL, new = NULL WHERE " + entries +
              " AND (old IS NOT NULL OR new IS NOT NULL)"}) {
        const auto gone = write(sql, layout, pk);
        if (!gone)
            return tl::unexpected(gone.error());
        m_erased.history += *gone;
    }
    return {};
}

Result<void> Eraser::eraseFileName(const Layout& layout, std::int64_t pk, std::string_view hash)
{
    const dictionary::Field& name = *layout.findField(file_name_key);
    const bool called = layout.kind().title == file_name_key;
    if (auto done = eraseFileHistory(layout, pk); !done)
        return done;
    if (called)
        if (auto cleared = clearSubjectsOf(*m_file, layout, pk); !cleared)
            return cleared;
    // Without a hash it still has the name of the file that was taken off.
    auto statement = m_file->db().prepare(
        "UPDATE " + std::string(layout.kind().key) + " SET rev = rev + 1, " + std::string(file_name_key) +
        " = NULL, " + std::string(file_hash_key) + " = NULL" + (called ? ", title_key = ''" : "") +
        " WHERE pk = ?1 AND coalesce(" + std::string(file_hash_key) + ", ?2) = ?2 AND coalesce(" +
        std::string(file_name_key) + ", " + std::string(file_hash_key) + ") IS NOT NULL");
    if (!statement)
        return forward(std::move(statement));
    if (auto done = statement->bind(0, pk).bind(1, hash).run(); !done)
        return done;
    if (m_file->db().changes() > 0) {
        for (const std::string_view key : {file_name_key, file_hash_key})
            m_touched.push_back({&layout, pk, m_file->ids().column(layout.kind().key, key)});
        m_erased.linked.push_back({&layout, &name, pk, titleInFile(m_file->db(), layout, pk)});
    }
    if (auto done = eraseSecondEntries(layout, pk, true); !done)
        return done;
    return dropDrafts(layout, pk, true);
}

Result<void> Eraser::eraseFileNames()
{
    // Typing that has a file's hash has its name too.
    m_traces.insert(m_traces.end(), m_erased.hashes.begin(), m_erased.hashes.end());
    for (const Layout& layout : dictionary::layouts()) {
        if (m_erased.hashes.empty() || !namesFile(layout))
            continue;
        const auto naming = namingEver(*m_file, layout, m_erased.hashes);
        if (!naming)
            return tl::unexpected(naming.error());
        for (const auto& [pk, hash] : *naming) {
            const auto has = hasFile(*m_file, layout, pk, hash);
            if (!has)
                return tl::unexpected(has.error());
            if (!*has)
                if (auto done = eraseFileName(layout, pk, hash); !done)
                    return done;
        }
    }
    return {};
}

Result<void> Eraser::dropBytes()
{
    for (const std::string& sha256 : m_erased.hashes) {
        const auto held = isHeld(*m_file, sha256);
        if (!held)
            return tl::unexpected(held.error());
        if (!*held)
            if (auto dropped = dropParts(m_file->db(), sha256); !dropped)
                return dropped;
    }
    return {};
}

} // namespace atlas::study
