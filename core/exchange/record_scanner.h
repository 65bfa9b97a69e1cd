#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace atlas::exchange {

/// What is taken before a limit is an error: a file from outside must not decide how much memory it costs.
struct TableLimits {
    std::size_t cellBytes = 1024 * 1024;
    std::size_t columns = 4096;
    std::size_t recordBytes = 16 * 1024 * 1024;
};

/// How the cells and rows of a delimited text are told apart.
struct Dialect {
    char delimiter = ',';
    bool returnEndsRow = false; ///< rows end at a bare CR; otherwise at LF or CR LF
    bool operator==(const Dialect&) const = default;
};

/// A cell that is not written as the format asks: text follows the closing quote.
struct OddCell {
    std::size_t column = 0;
    std::size_t begin = 0; ///< offsets in the record
    std::size_t end = 0;
};

/// Finds where the rows of a delimited text end, quotes respected, and guards the limits: what it lets
/// through, the parser proper can read in one go. Resumable: a row may arrive in several pieces.
class RecordScanner {
public:
    explicit RecordScanner(Dialect dialect, TableLimits limits = {});

    /// Looks for the end of the record at the beginning of `text`, which on a repeated call is the same text
    /// and more. false: more text is needed (never when `last`). Errors name row `line`: table_cell_large,
    /// table_malformed for a quote that is never closed and for a zero byte, table_too_wide only as the
    /// header (`asHeader`).
    [[nodiscard]] Result<bool> scan(std::string_view text, bool last, std::int64_t line,
                                    bool asHeader = false);
    /// Makes ready for the next record.
    void reset();

    [[nodiscard]] std::size_t length() const { return m_length; }     ///< of the record, without its line end
    [[nodiscard]] std::size_t consumed() const { return m_consumed; } ///< with its line end
    [[nodiscard]] std::int64_t lines() const { return m_lines; }      ///< line ends in it, its own included
    [[nodiscard]] std::size_t cells() const { return m_cells; }       ///< at least 1, not limited
    [[nodiscard]] bool quoted() const { return m_quoted; }            ///< holds a quoted cell
    [[nodiscard]] bool blank() const { return m_blank; }              ///< nothing but delimiters and blanks
    [[nodiscard]] const std::vector<OddCell>& oddCells() const { return m_odd; }

private:
    enum class State : std::uint8_t { begin, plain, quoted, quoteInQuoted, closed, odd };

    [[nodiscard]] bool atRowEnd(std::string_view text, bool last, bool& needMore) const;
    void step(char byte);
    void endCell();
    [[nodiscard]] Result<void> checkLimits(std::int64_t line, bool asHeader) const;
    void skipOrdinary(std::string_view text);

    Dialect m_dialect;
    TableLimits m_limits;
    State m_state = State::begin;
    std::size_t m_at = 0;
    std::size_t m_cellBegin = 0;
    std::size_t m_length = 0;
    std::size_t m_consumed = 0;
    std::int64_t m_lines = 0;
    std::size_t m_cells = 1;
    bool m_quoted = false;
    bool m_blank = true;
    std::vector<OddCell> m_odd;
};

} // namespace atlas::exchange
