#include "core/exchange/record_parser.h"

#include <orcus/csv_parser.hpp>

#include <algorithm>

namespace atlas::exchange {
namespace {

/// Stand for a delimiter that the parser would take for white space.
constexpr std::string_view substitutes = "\x1F\x1E\x1D\x1C\x01\x02\x03\x04";

void appendQuoted(std::string_view text, std::string& to)
{
    to += '"';
    for (const char byte : text) {
        if (byte == '"')
            to += '"';
        to += byte;
    }
    to += '"';
}

std::string_view withoutOuterQuotes(std::string_view raw)
{
    while (!raw.empty() && (raw.back() == ' ' || raw.back() == '\t' || raw.back() == '\r'))
        raw.remove_suffix(1);
    return raw.size() > 1 && raw.back() == '"' ? raw.substr(1, raw.size() - 2) : raw;
}

} // namespace

/// Receives the parser's events. Cells it had to unescape come in a buffer that the next cell overwrites.
struct RecordParser::Cells : orcus::csv_handler {
    struct Part {
        const char* begin = nullptr;
        std::size_t offset = 0;
        std::size_t size = 0;
    };
    std::vector<Part> parts;
    std::string unescaped;
    std::vector<std::string_view> views;

    void cell(const char* begin, std::size_t size, bool transient)
    {
        if (transient) {
            parts.push_back({nullptr, unescaped.size(), size});
            unescaped.append(begin, size);
        } else {
            parts.push_back({size == 0 ? "" : begin, 0, size});
        }
    }
    void clear()
    {
        parts.clear();
        unescaped.clear();
        views.clear();
    }
    void settle(std::size_t count)
    {
        for (const Part& part : parts)
            views.emplace_back(part.begin ? part.begin : unescaped.data() + part.offset, part.size);
        // The parser drops an empty cell at the end of its input.
        if (views.size() + 1 == count)
            views.emplace_back();
    }
};

RecordParser::RecordParser(char delimiter)
    : m_delimiter(delimiter)
    , m_cells(std::make_unique<Cells>())
{}
RecordParser::RecordParser(RecordParser&&) noexcept = default;
RecordParser::~RecordParser() = default;

void RecordParser::rewrite(std::string_view record, const std::vector<OddCell>& odd, char delimiter)
{
    m_rewritten.clear();
    auto nextOdd = odd.begin();
    bool cellBegins = true;
    bool quoted = false;
    for (std::size_t at = 0; at < record.size(); ++at) {
        if (nextOdd != odd.end() && at == nextOdd->begin) {
            appendQuoted(withoutOuterQuotes(record.substr(at, nextOdd->end - at)), m_rewritten);
            at = nextOdd->end - 1;
            ++nextOdd;
            cellBegins = false;
            continue;
        }
        const char byte = record[at];
        if (!quoted && byte == m_delimiter) {
            m_rewritten += delimiter;
            cellBegins = true;
            continue;
        }
        if (quoted && record.substr(at, 2) == "\"\"") {
            m_rewritten += byte;
            ++at;
        } else if (byte == '"' && (cellBegins || quoted)) {
            quoted = !quoted;
        }
        m_rewritten += byte;
        cellBegins = false;
    }
}

Result<std::span<const std::string_view>> RecordParser::parse(std::string_view record,
                                                              const RecordScanner& scanned, std::int64_t line)
{
    const auto malformed = [&](std::string_view detail) {
        return fail(ErrorCode::table_malformed,
                    {{"row", std::to_string(line)}, {"detail", std::string(detail)}});
    };
    orcus::csv::parser_config config;
    config.delimiters = m_delimiter;
    config.text_qualifier = '"';
    config.trim_cell_value = false;
    const bool tabs = m_delimiter == '\t' && scanned.quoted();
    if (tabs || !scanned.oddCells().empty()) {
        if (tabs) {
            const std::size_t free =
                std::find_if(substitutes.begin(), substitutes.end(),
                             [&](char byte) { return record.find(byte) == std::string_view::npos; }) -
                substitutes.begin();
            if (free == substitutes.size())
                return malformed("control characters");
            config.delimiters = substitutes[free];
        }
        rewrite(record, scanned.oddCells(), config.delimiters.front());
        record = m_rewritten;
    }
    m_cells->clear();
    try {
        orcus::csv_parser<Cells> parser(record.data(), record.size(), *m_cells, config);
        parser.parse();
    } catch (const std::exception& exception) {
        return malformed(exception.what());
    }
    m_cells->settle(scanned.cells());
    if (m_cells->views.size() != scanned.cells())
        return malformed("cells cannot be told apart");
    return std::span<const std::string_view>(m_cells->views);
}

} // namespace atlas::exchange
