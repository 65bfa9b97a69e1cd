#include "core/exchange/table_reader.h"

#include "core/exchange/dialect.h"
#include "core/exchange/encoding.h"
#include "core/exchange/record_feed.h"
#include "core/exchange/record_parser.h"

#include <algorithm>
#include <utility>

namespace atlas::exchange {
namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t from = text.find_first_not_of(blanks);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

bool looksLikeNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789.,+-% ") == std::string_view::npos;
}

} // namespace

struct TableReader::State {
    ByteSource source;
    TableOptions options;
    TableShape shape;

    /// Stands before the first record when the dialect is settled.
    Result<RecordFeed> feed(bool detect)
    {
        auto stream = TextStream::open(source, shape.encoding);
        if (!stream)
            return forward(std::move(stream));
        RecordFeed feed(std::move(*stream), options.limits);
        const auto sample = feed.sample();
        if (!sample)
            return tl::unexpected<Error>(sample.error());
        if (detect)
            shape.dialect = detectDialect(sample->text, sample->whole);
        if (detect && options.delimiter != 0)
            shape.dialect.delimiter = options.delimiter;
        feed.begin(shape.dialect, separatorLine(sample->text));
        return feed;
    }

    Result<void> readHeader();
};

Result<void> TableReader::State::readHeader()
{
    auto records = feed(true);
    if (!records)
        return forward(std::move(records));
    do {
        const auto found = records->next(true);
        if (!found)
            return tl::unexpected<Error>(found.error());
        if (!*found)
            return fail(ErrorCode::table_empty);
    } while (records->scanned().blank());
    RecordParser parser(shape.dialect.delimiter);
    const auto cells = parser.parse(records->record(), records->scanned(), records->line());
    if (!cells)
        return tl::unexpected<Error>(cells.error());
    shape.headerLine = records->line();
    for (const std::string_view cell : *cells)
        shape.header.emplace_back(trimmed(cell));
    const bool named = std::any_of(shape.header.begin(), shape.header.end(),
                                   [](const std::string& name) { return !looksLikeNumber(name); });
    if (!named)
        return fail(ErrorCode::table_no_header);
    return {};
}

TableReader::TableReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}
TableReader::TableReader(TableReader&&) noexcept = default;
TableReader::~TableReader() = default;

Result<TableReader> TableReader::open(const std::filesystem::path& path, TableOptions options)
{
    auto source = ByteSource::open(path);
    if (!source)
        return forward(std::move(source));
    if (source->size() == 0)
        return fail(ErrorCode::table_empty);
    auto state = std::make_unique<State>(State{std::move(*source), std::move(options), {}});
    auto encoding = detectEncoding(state->source);
    if (!state->options.encoding.empty())
        encoding =
            Encoding{state->options.encoding, encoding && !encoding->guessed ? encoding->mark : 0, false};
    if (!encoding)
        return forward(std::move(encoding));
    state->shape.encoding = *encoding;
    if (auto header = state->readHeader(); !header)
        return forward(std::move(header));
    return TableReader(std::move(state));
}

const TableShape& TableReader::shape() const
{
    return m_state->shape;
}

Result<void> TableReader::read(const Handler& handler)
{
    auto records = m_state->feed(false);
    if (!records)
        return forward(std::move(records));
    RecordParser parser(m_state->shape.dialect.delimiter);
    const std::size_t columns = m_state->shape.header.size();
    while (true) {
        const auto found = records->next();
        if (!found)
            return tl::unexpected<Error>(found.error());
        if (!*found)
            return {};
        if (records->line() <= m_state->shape.headerLine || records->scanned().blank())
            continue;
        TableRow row{records->line(), {}, records->scanned().cells(), records->scanned().oddCells()};
        if (row.width <= m_state->options.limits.columns) {
            const auto cells = parser.parse(records->record(), records->scanned(), row.line);
            if (!cells)
                return tl::unexpected<Error>(cells.error());
            row.cells = cells->subspan(0, std::min(columns, cells->size()));
        }
        if (!handler(row))
            return fail(ErrorCode::cancelled);
    }
}

std::uint64_t TableReader::size() const
{
    return m_state->source.size();
}

std::uint64_t TableReader::position() const
{
    return m_state->source.offset();
}

} // namespace atlas::exchange
