#pragma once

#include "core/exchange/record_scanner.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace atlas::exchange {

/// Splits one record into its cells with liborcus' CSV parser, after mending what that parser refuses: a tab
/// behind a closing quote, text behind a closing quote, an empty last cell.
class RecordParser {
public:
    explicit RecordParser(char delimiter);
    RecordParser(RecordParser&&) noexcept;
    ~RecordParser();

    /// `scanned` must have accepted `record`. The cells live as long as `record` and until the next call. A
    /// cell with text behind its closing quote is taken as it stands, without the quotes around it.
    [[nodiscard]] Result<std::span<const std::string_view>>
    parse(std::string_view record, const RecordScanner& scanned, std::int64_t line);

private:
    struct Cells;
    void rewrite(std::string_view record, const std::vector<OddCell>& odd, char delimiter);

    char m_delimiter;
    std::unique_ptr<Cells> m_cells;
    std::string m_rewritten;
};

} // namespace atlas::exchange
