#pragma once

#include "core/study/record.h"
#include "core/study/study_file.h"

#include <string>

/// How a record stands in its table: the column lists and bindings that reading and writing share.
namespace atlas::study {

/// "pk, uid, rev, study, parent, created_at, updated_at, missing, <columns of the layout>"; 0 for study or
/// parent where the kind has none. `alias` qualifies the columns.
[[nodiscard]] std::string selectColumns(const dictionary::Layout& layout, const std::string& alias);
/// Reads a row selected with selectColumns.
[[nodiscard]] Record readRecord(const dictionary::Layout& layout, const Stmt& row);

/// Inserts one record into its table; reuses its statement over many rows.
class RowInserter {
public:
    [[nodiscard]] static Result<RowInserter> prepare(const Db& db, const dictionary::Layout& layout,
                                                     std::int64_t author);
    /// Sets pk, uid (when empty), revision 1 and times.
    [[nodiscard]] Result<void> insert(Record& record, const Clock& clock);

private:
    RowInserter(const Db& db, const dictionary::Layout& layout, Stmt statement, std::int64_t author)
        : m_db(&db)
        , m_layout(&layout)
        , m_statement(std::move(statement))
        , m_author(author)
    {}
    const Db* m_db;
    const dictionary::Layout* m_layout;
    Stmt m_statement;
    std::int64_t m_author;
};

/// The record's title folded for search and sorting; "" where the kind has no title field.
[[nodiscard]] std::string titleKey(const Record& record);
[[nodiscard]] std::string_view titleOf(const Record& record);

} // namespace atlas::study
