#include "core/analysis/column.h"

#include <algorithm>
#include <cstring>

namespace atlas::analysis {

namespace {

constexpr std::size_t first_slots = 64;

/// The bytes of a text of up to eight, a hash of a longer one.
std::uint64_t keyOf(std::string_view text)
{
    const std::size_t size = text.size();
    std::uint64_t key = 0;
    if (size > sizeof(key))
        return std::hash<std::string_view>{}(text);
    // Two loads that overlap are cheaper than one of a size that the compiler does not know.
    if (size >= sizeof(std::uint32_t)) {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::memcpy(&first, text.data(), sizeof(first));
        std::memcpy(&last, text.data() + size - sizeof(last), sizeof(last));
        return static_cast<std::uint64_t>(first) << 32U | last;
    }
    for (const char character : text)
        key = key << 8U | static_cast<unsigned char>(character);
    return key;
}

std::size_t placeOf(std::uint64_t key, std::size_t size, std::size_t mask)
{
    constexpr std::uint64_t multiplier = 0x9E3779B97F4A7C15;
    const std::uint64_t mixed = (key ^ size) * multiplier;
    return (mixed ^ (mixed >> 32U)) & mask;
}

template <typename Narrow, typename Wide>
std::vector<Narrow> narrowed(const std::vector<Wide>& values)
{
    std::vector<Narrow> narrow(values.size());
    std::transform(values.begin(), values.end(), narrow.begin(), [](Wide value) {
        if constexpr (std::is_signed_v<Narrow>) {
            if (value == absent_number)
                return std::numeric_limits<Narrow>::min();
            if (value == no_record_number)
                return std::numeric_limits<Narrow>::max();
        }
        return static_cast<Narrow>(value);
    });
    return narrow;
}

template <typename Narrow>
bool fits(std::int64_t low, std::int64_t high)
{
    return low > std::numeric_limits<Narrow>::min() && high < std::numeric_limits<Narrow>::max();
}

} // namespace

CodeList::CodeList()
    : m_texts(1)
    , m_slots(first_slots)
{}

std::size_t CodeList::slotOf(std::string_view text, std::uint64_t key) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = placeOf(key, text.size(), mask);
    while (true) {
        const Slot& slot = m_slots[place];
        const bool alike = slot.key == key && slot.size == text.size();
        if (slot.code == 0 || (alike && (text.size() <= sizeof(key) || m_texts[slot.code] == text)))
            return place;
        place = (place + 1) & mask;
    }
}

std::uint32_t CodeList::find(std::string_view text) const
{
    return m_slots[slotOf(text, keyOf(text))].code;
}

std::uint32_t CodeList::intern(std::string_view text)
{
    const std::uint64_t key = keyOf(text);
    Slot& slot = m_slots[slotOf(text, key)];
    if (slot.code != 0)
        return slot.code;
    const auto code = static_cast<std::uint32_t>(m_texts.size());
    m_texts.emplace_back(text);
    slot = {key, code, static_cast<std::uint32_t>(text.size())};
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return code;
}

void CodeList::grow()
{
    m_slots.assign(m_slots.size() * 2, {});
    for (std::uint32_t code = 1; code < m_texts.size(); ++code) {
        const std::uint64_t key = keyOf(m_texts[code]);
        m_slots[slotOf(m_texts[code], key)] = {key, code, static_cast<std::uint32_t>(m_texts[code].size())};
    }
}

std::size_t CodeList::bytes() const
{
    std::size_t sum = m_texts.capacity() * sizeof(std::string) + m_slots.capacity() * sizeof(Slot);
    for (const std::string& text : m_texts)
        sum += text.capacity() > std::string().capacity() ? text.capacity() : 0;
    return sum;
}

std::shared_ptr<const Chunk> Chunk::ofCodes(const std::vector<std::uint32_t>& codes)
{
    auto chunk = std::make_shared<Chunk>();
    const auto [least, greatest] = std::minmax_element(codes.begin(), codes.end());
    const std::uint32_t most = codes.empty() ? 0 : *greatest;
    chunk->low = codes.empty() ? 0 : *least;
    chunk->high = most;
    chunk->complete = true;
    if (most <= std::numeric_limits<std::uint8_t>::max())
        chunk->values = narrowed<std::uint8_t>(codes);
    else if (most <= std::numeric_limits<std::uint16_t>::max())
        chunk->values = narrowed<std::uint16_t>(codes);
    else
        chunk->values = codes;
    return chunk;
}

std::shared_ptr<const Chunk> Chunk::ofNumbers(const std::vector<std::int64_t>& numbers)
{
    auto chunk = std::make_shared<Chunk>();
    chunk->low = no_record_number;
    chunk->high = absent_number;
    chunk->complete = true;
    for (const std::int64_t number : numbers) {
        if (number == absent_number || number == no_record_number) {
            chunk->complete = false;
            continue;
        }
        chunk->low = std::min(chunk->low, number);
        chunk->high = std::max(chunk->high, number);
    }
    const bool none = chunk->low > chunk->high;
    if (none || fits<std::int16_t>(chunk->low, chunk->high))
        chunk->values = narrowed<std::int16_t>(numbers);
    else if (fits<std::int32_t>(chunk->low, chunk->high))
        chunk->values = narrowed<std::int32_t>(numbers);
    else
        chunk->values = numbers;
    return chunk;
}

std::size_t Chunk::size() const
{
    return std::visit([](const auto& all) { return all.size(); }, values);
}

std::size_t Chunk::bytes() const
{
    return sizeof(Chunk) +
           std::visit([](const auto& all) { return all.capacity() * sizeof(all.front()); }, values);
}

std::vector<std::uint32_t> Chunk::codes() const
{
    return std::visit([](const auto& all) { return std::vector<std::uint32_t>(all.begin(), all.end()); },
                      values);
}

std::vector<std::int64_t> Chunk::numbers() const
{
    std::vector<std::int64_t> wide(size());
    for (std::size_t row = 0; row < wide.size(); ++row)
        wide[row] = number(row);
    return wide;
}

std::uint32_t Chunk::code(std::size_t row) const
{
    return std::visit([row](const auto& all) { return static_cast<std::uint32_t>(all[row]); }, values);
}

std::int64_t Chunk::number(std::size_t row) const
{
    return std::visit(
        [row](const auto& all) {
            if constexpr (std::is_signed_v<std::decay_t<decltype(all.front())>>)
                return widened(all[row]);
            else
                return static_cast<std::int64_t>(all[row]);
        },
        values);
}

std::size_t Column::bytes() const
{
    std::size_t sum = list ? list->bytes() : 0;
    for (const auto& chunk : chunks)
        sum += chunk->bytes();
    return sum;
}

} // namespace atlas::analysis
