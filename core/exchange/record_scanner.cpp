#include "core/exchange/record_scanner.h"

#include <algorithm>

namespace atlas::exchange {
namespace {

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

tl::unexpected<Error> malformed(std::int64_t line, std::string_view detail)
{
    return fail(ErrorCode::table_malformed, {{"row", std::to_string(line)}, {"detail", std::string(detail)}});
}

} // namespace

RecordScanner::RecordScanner(Dialect dialect, TableLimits limits)
    : m_dialect(dialect)
    , m_limits(limits)
{}

void RecordScanner::reset()
{
    m_state = State::begin;
    m_at = m_cellBegin = m_length = m_consumed = 0;
    m_lines = 0;
    m_cells = 1;
    m_quoted = false;
    m_blank = true;
    m_odd.clear();
}

bool RecordScanner::atRowEnd(std::string_view text, bool last, bool& needMore) const
{
    if (m_state == State::quoted)
        return false;
    if (text[m_at] == '\n')
        return true;
    if (text[m_at] != '\r')
        return false;
    if (m_at + 1 < text.size())
        return text[m_at + 1] == '\n' || m_dialect.returnEndsRow;
    needMore = !last;
    return m_dialect.returnEndsRow || last;
}

void RecordScanner::endCell()
{
    if (m_state == State::odd && m_odd.size() < m_limits.columns)
        m_odd.push_back({m_cells - 1, m_cellBegin, m_at});
}

/// Bytes inside a cell that change nothing are most of a file.
void RecordScanner::skipOrdinary(std::string_view text)
{
    const char delimiter = m_dialect.delimiter;
    const std::size_t from = m_at;
    if (m_state == State::quoted) {
        while (m_at < text.size() && text[m_at] != '"' && text[m_at] != '\n' && text[m_at] != '\0')
            ++m_at;
    } else if (m_state == State::plain || m_state == State::odd) {
        while (m_at < text.size() && text[m_at] != delimiter && text[m_at] != '\n' && text[m_at] != '\r' &&
               text[m_at] != '\0')
            ++m_at;
    }
    if (m_blank)
        m_blank = std::all_of(text.begin() + static_cast<std::ptrdiff_t>(from),
                              text.begin() + static_cast<std::ptrdiff_t>(m_at), isBlank);
}

void RecordScanner::step(char byte)
{
    if (m_state != State::quoted && byte == m_dialect.delimiter) {
        endCell();
        ++m_cells;
        m_cellBegin = m_at + 1;
        m_state = State::begin;
        return;
    }
    switch (m_state) {
    case State::begin:
        m_state = byte == '"' ? State::quoted : State::plain;
        m_quoted = m_quoted || byte == '"';
        break;
    case State::quoted:
        if (byte == '"')
            m_state = State::quoteInQuoted;
        break;
    case State::quoteInQuoted:
        m_state = byte == '"' ? State::quoted : isBlank(byte) ? State::closed : State::odd;
        break;
    case State::closed:
        m_state = isBlank(byte) ? State::closed : State::odd;
        break;
    case State::plain:
    case State::odd:
        break;
    }
    m_blank = m_blank && (byte == '"' || isBlank(byte));
    if (byte == '\n')
        ++m_lines;
}

Result<void> RecordScanner::checkLimits(std::int64_t line, bool asHeader) const
{
    if (m_at - m_cellBegin > m_limits.cellBytes)
        return fail(ErrorCode::table_cell_large, {{"row", std::to_string(line)},
                                                  {"column", std::to_string(m_cells)},
                                                  {"limit", std::to_string(m_limits.cellBytes)}});
    if (asHeader && m_cells > m_limits.columns)
        return fail(ErrorCode::table_too_wide, {{"limit", std::to_string(m_limits.columns)}});
    if (m_at > m_limits.recordBytes)
        return malformed(line, "row larger than 16 MiB");
    return {};
}

Result<bool> RecordScanner::scan(std::string_view text, bool last, std::int64_t line, bool asHeader)
{
    bool needMore = false;
    while (m_at < text.size()) {
        skipOrdinary(text);
        if (m_at == text.size())
            break;
        if (text[m_at] == '\0')
            return malformed(line + m_lines, "zero byte");
        if (atRowEnd(text, last, needMore)) {
            if (needMore)
                return false;
            endCell();
            m_length = m_at;
            m_consumed = m_at + (text.substr(m_at, 2) == "\r\n" ? 2 : 1);
            ++m_lines;
            return checkLimits(line, asHeader).map([] { return true; });
        }
        if (needMore)
            return false;
        if (text[m_at] == m_dialect.delimiter || m_at - m_cellBegin > m_limits.cellBytes)
            if (auto fits = checkLimits(line, asHeader); !fits)
                return tl::unexpected<Error>(fits.error());
        step(text[m_at]);
        ++m_at;
    }
    if (auto fits = checkLimits(line, asHeader); !fits)
        return tl::unexpected<Error>(fits.error());
    if (!last)
        return false;
    if (m_state == State::quoted)
        return malformed(line, "quote never closed");
    endCell();
    m_length = m_consumed = text.size();
    return true;
}

} // namespace atlas::exchange
