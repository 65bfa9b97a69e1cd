#pragma once

#include <string_view>

namespace atlas::exchange {

/// The beginning of a cell, enough to recognise it in a list: at most 120 bytes, whole characters.
[[nodiscard]] inline std::string_view excerpt(std::string_view text)
{
    constexpr std::size_t limit = 120;
    if (text.size() <= limit)
        return text;
    std::size_t end = limit;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

} // namespace atlas::exchange
