#include "core/exchange/record_feed.h"

namespace atlas::exchange {
namespace {

constexpr std::size_t sample_bytes = 128 * 1024;

} // namespace

RecordFeed::RecordFeed(TextStream stream, TableLimits limits)
    : m_stream(std::move(stream))
    , m_limits(limits)
    , m_scanner({}, limits)
{}

Result<RecordFeed::Sample> RecordFeed::sample()
{
    while (!m_ended && m_text.size() < sample_bytes) {
        const auto more = m_stream.append(m_text);
        if (!more)
            return tl::unexpected<Error>(more.error());
        m_ended = !*more;
    }
    return Sample{m_text, m_ended};
}

void RecordFeed::begin(Dialect dialect, std::size_t skippedBytes)
{
    m_scanner = RecordScanner(dialect, m_limits);
    m_begin = skippedBytes;
    m_line = skippedBytes > 0 ? 2 : 1;
}

Result<bool> RecordFeed::next(bool asHeader)
{
    m_begin += m_scanner.consumed();
    m_line += m_scanner.lines();
    m_scanner.reset();
    while (true) {
        const std::string_view rest = std::string_view(m_text).substr(m_begin);
        if (rest.empty() && m_ended)
            return false;
        auto found = m_scanner.scan(rest, m_ended, m_line, asHeader);
        if (!found || *found)
            return found;
        m_text.erase(0, m_begin);
        m_begin = 0;
        const auto more = m_stream.append(m_text);
        if (!more)
            return tl::unexpected<Error>(more.error());
        m_ended = !*more;
    }
}

std::string_view RecordFeed::record() const
{
    return std::string_view(m_text).substr(m_begin, m_scanner.length());
}

} // namespace atlas::exchange
