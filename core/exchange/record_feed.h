#pragma once

#include "core/exchange/record_scanner.h"
#include "core/exchange/text_stream.h"

namespace atlas::exchange {

/// The records of a text one after the other, with a window over the text that holds one record and a piece.
class RecordFeed {
public:
    RecordFeed(TextStream stream, TableLimits limits);

    /// The beginning of the text, read ahead; `whole` tells whether it is all.
    struct Sample {
        std::string_view text;
        bool whole = false;
    };
    [[nodiscard]] Result<Sample> sample();
    /// Must be called before the first next().
    void begin(Dialect dialect, std::size_t skippedBytes);

    /// Advances to the next record; false at the end. The record and what the scanner says of it live until
    /// then.
    [[nodiscard]] Result<bool> next(bool asHeader = false);
    [[nodiscard]] std::string_view record() const;
    [[nodiscard]] const RecordScanner& scanned() const { return m_scanner; }
    [[nodiscard]] std::int64_t line() const { return m_line; } ///< where the record begins

private:
    TextStream m_stream;
    TableLimits m_limits;
    RecordScanner m_scanner;
    std::string m_text;
    std::size_t m_begin = 0;
    std::int64_t m_line = 1;
    bool m_ended = false;
};

} // namespace atlas::exchange
