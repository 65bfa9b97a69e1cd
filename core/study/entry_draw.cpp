#include "core/study/double_entry.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <random>

namespace atlas::study {

namespace {

constexpr std::int64_t whole = 1000; ///< permille of all

std::optional<std::int64_t> number(std::string_view& text)
{
    if (text.empty() || text.front() != ':')
        return std::nullopt;
    text.remove_prefix(1);
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return value;
}

/// Evenly from 0 to `bound` - 1; what would make some numbers likelier is drawn again.
std::uint64_t below(std::mt19937_64& engine, std::uint64_t bound)
{
    const std::uint64_t fair = std::numeric_limits<std::uint64_t>::max() / bound * bound;
    std::uint64_t value = engine();
    while (value >= fair)
        value = engine();
    return value % bound;
}

std::vector<std::int64_t> drawRandom(std::span<const std::int64_t> records, const Draw& draw)
{
    std::vector<std::size_t> places(records.size());
    for (std::size_t place = 0; place < places.size(); ++place)
        places[place] = place;
    const auto all = static_cast<std::int64_t>(records.size());
    const auto wanted = static_cast<std::size_t>((all * draw.permille + whole - 1) / whole);
    std::mt19937_64 engine(static_cast<std::uint64_t>(draw.seed));
    for (std::size_t next = 0; next < wanted; ++next)
        std::swap(places[next], places[next + below(engine, places.size() - next)]);
    places.resize(wanted);
    std::sort(places.begin(), places.end());
    std::vector<std::int64_t> drawn;
    drawn.reserve(wanted);
    for (const std::size_t place : places)
        drawn.push_back(records[place]);
    return drawn;
}

} // namespace

std::string Draw::toText() const
{
    switch (way) {
    case Way::every:
        return "every:" + std::to_string(step) + ":" + std::to_string(start);
    case Way::random:
        return "random:" + std::to_string(permille) + ":" + std::to_string(seed);
    case Way::chosen:
        break;
    }
    return "chosen";
}

std::optional<Draw> Draw::parse(std::string_view text)
{
    Draw draw;
    draw.way = Way::chosen;
    if (text == "chosen")
        return draw;
    const std::size_t end = std::min(text.find(':'), text.size());
    const std::string_view name = text.substr(0, end);
    if (name != "every" && name != "random")
        return std::nullopt;
    text.remove_prefix(end);
    const auto one = number(text);
    const auto other = one ? number(text) : std::nullopt;
    if (!other || !text.empty())
        return std::nullopt;
    const bool every = name == "every";
    draw.way = every ? Way::every : Way::random;
    (every ? draw.step : draw.permille) = *one;
    (every ? draw.start : draw.seed) = *other;
    return draw;
}

std::vector<std::int64_t> drawRecords(std::span<const std::int64_t> records, const Draw& draw)
{
    std::vector<std::int64_t> drawn;
    switch (draw.way) {
    case Draw::Way::chosen:
        drawn.assign(records.begin(), records.end());
        break;
    case Draw::Way::every:
        if (draw.step < 1 || draw.start < 1 || draw.start > draw.step)
            break;
        for (auto place = static_cast<std::size_t>(draw.start - 1); place < records.size();
             place += static_cast<std::size_t>(draw.step))
            drawn.push_back(records[place]);
        break;
    case Draw::Way::random:
        if (draw.permille >= 1 && draw.permille <= whole)
            drawn = drawRandom(records, draw);
        break;
    }
    return drawn;
}

} // namespace atlas::study
