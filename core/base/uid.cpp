#include "core/base/uid.h"

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <system_error>

namespace atlas {

namespace {

constexpr std::size_t uid_length = 36;
constexpr std::uint64_t time_bits = 48;
constexpr std::uint64_t low_bits = 62;
constexpr std::uint64_t high_mask = 0xfff;

/// Random numbers of the kernel, fetched in batches: an import makes a million uids.
class Randomness {
public:
    std::uint64_t next()
    {
        if (m_used == m_pool.size())
            refill();
        return m_pool.at(m_used++);
    }

private:
    void refill()
    {
        // Up to 256 bytes are never cut short once the kernel's pool is ready.
        while (getrandom(m_pool.data(), sizeof m_pool, 0) != static_cast<ssize_t>(sizeof m_pool))
            if (errno != EINTR)
                throw std::system_error(errno, std::generic_category(), "getrandom");
        m_used = 0;
    }

    std::array<std::uint64_t, 32> m_pool{};
    std::size_t m_used = m_pool.size();
};

/// The last uid made by this process: the next one must be greater (RFC 9562 section 6.2, method 2).
struct Sequence {
    std::mutex mutex;
    Randomness randomness;
    std::uint64_t time = 0;
    std::uint64_t high = 0; ///< rand_a, 12 bits
    std::uint64_t low = 0;  ///< rand_b, 62 bits

    void advance(std::uint64_t now)
    {
        if (now > time) {
            time = now;
            high =
                randomness.next() & (high_mask >> 1U); // top bit clear: room to count within the millisecond
            low = randomness.next() >> (64 - low_bits);
            return;
        }
        low += (randomness.next() >> 32U) + 1;
        high += low >> low_bits;
        low &= (std::uint64_t{1} << low_bits) - 1;
        time += high >> 12U;
        high &= high_mask;
    }
};

Sequence& sequence()
{
    static Sequence state;
    return state;
}

void appendHex(std::string& text, std::uint64_t value, int characters)
{
    for (int shift = (characters - 1) * 4; shift >= 0; shift -= 4)
        text += "0123456789abcdef"[(value >> static_cast<unsigned>(shift)) & 0xfU];
}

} // namespace

std::string newUid(const Clock& clock)
{
    constexpr std::int64_t last_time = (std::int64_t{1} << time_bits) - 1;
    const auto now = static_cast<std::uint64_t>(std::clamp<std::int64_t>(clock.now(), 0, last_time));
    Sequence& state = sequence();
    const std::lock_guard lock(state.mutex);
    state.advance(now);

    std::string uid;
    uid.reserve(uid_length);
    appendHex(uid, state.time >> 16U, 8);
    uid += '-';
    appendHex(uid, state.time & 0xffffU, 4);
    uid += '-';
    appendHex(uid, 0x7000U | state.high, 4);
    uid += '-';
    appendHex(uid, 0x8000U | (state.low >> 48U), 4);
    uid += '-';
    appendHex(uid, state.low & 0xffff'ffff'ffffU, 12);
    return uid;
}

bool isUid(std::string_view text)
{
    if (text.size() != uid_length)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
        if (dash ? character != '-' : !hex)
            return false;
    }
    return true;
}

} // namespace atlas
