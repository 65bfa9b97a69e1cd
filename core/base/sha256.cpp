#include "core/base/sha256.h"

#include <nettle/sha2.h>

#include <array>

namespace atlas {

namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

} // namespace

struct Sha256::State {
    sha256_ctx context{};
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    sha256_init(&m_state->context);
}

Sha256::Sha256(Sha256&& other) noexcept = default;
Sha256& Sha256::operator=(Sha256&& other) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    sha256_update(&m_state->context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

std::string Sha256::hex()
{
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&m_state->context, digest.size(), digest.data());
    std::string text;
    for (const std::uint8_t byte : digest) {
        text += hex_digits[byte >> 4U];
        text += hex_digits[byte & 0xfU];
    }
    return text;
}

bool isSha256(std::string_view text)
{
    return text.size() == 2 * SHA256_DIGEST_SIZE && text.find_first_not_of(hex_digits) == text.npos;
}

} // namespace atlas
