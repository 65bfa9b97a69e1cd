#pragma once

#include "core/analysis/column_table.h"
#include "core/study/db.h"

/// How rows get from the file into columns.
namespace atlas::analysis {

/// Reads rows of a kind as a request wants them.
class RowReader {
public:
    /// `condition` stands after WHERE; the table's alias is t.
    [[nodiscard]] static Result<RowReader> prepare(const study::Db& db, const ColumnRequest& request,
                                                   const std::string& condition);

    [[nodiscard]] study::Stmt& statement() { return m_statement; }
    [[nodiscard]] ColumnTable emptyTable() const;

    /// Of the row that stands ready.
    [[nodiscard]] bool dead() const { return !m_statement.isNull(0); }
    [[nodiscard]] std::int64_t pk() const { return m_statement.integer(1); }
    [[nodiscard]] std::int64_t number(std::size_t column) const;
    /// Empty with a null pointer for an absent text.
    [[nodiscard]] std::string_view text(std::size_t column) const;

private:
    explicit RowReader(study::Stmt statement)
        : m_statement(std::move(statement))
    {}
    study::Stmt m_statement;
    ColumnTable m_empty;
};

/// Builds a table from rows, or a changed one from a table and rows; touches only the chunks that differ.
class TableWriter {
public:
    explicit TableWriter(ColumnTable table);

    /// A row behind all others.
    void append(const RowReader& row);
    /// Replaces the row with this pk or appends it; rows come by ascending pk. False when its place would be
    /// between others.
    [[nodiscard]] bool put(const RowReader& row);
    [[nodiscard]] ColumnTable finish() &&;

private:
    /// One column of the chunk that is being written, in its widest form.
    struct OpenColumn {
        std::vector<std::uint32_t> codes;
        std::vector<std::int64_t> numbers;
        std::shared_ptr<CodeList> list; ///< ours to change; nullptr until there is a new text
        bool changed = false;
    };
    [[nodiscard]] std::uint32_t codeOf(std::size_t column, std::string_view text);
    void notePk(std::int64_t pk);
    void open(std::size_t chunk);
    void seal();
    void write(std::size_t row, const RowReader& from);

    ColumnTable m_table;
    std::vector<OpenColumn> m_open;
    std::vector<std::uint32_t> m_dead;
    bool m_deadChanged = false;
    std::optional<std::size_t> m_chunk;               ///< the open one
    std::unique_ptr<std::vector<std::int64_t>> m_pks; ///< once rows were added to pks with gaps
    std::int64_t m_lastPk = 0;
};

} // namespace atlas::analysis
