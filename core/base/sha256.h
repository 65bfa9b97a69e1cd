#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace atlas {

/// SHA-256 (FIPS 180-4), fed in pieces of any size.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256&& other) noexcept;
    Sha256& operator=(Sha256&& other) noexcept;
    ~Sha256();

    void add(std::string_view bytes);
    /// 64 digits of [0-9a-f] for everything added since it was made or last asked; begins anew.
    [[nodiscard]] std::string hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Whether the text is one: 64 digits of [0-9a-f].
[[nodiscard]] bool isSha256(std::string_view text);

} // namespace atlas
