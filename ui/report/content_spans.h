#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace atlas::ui::report {

/// A span of a page's content with its actual text.
struct ContentSpan {
    std::u16string text;
    std::vector<std::pair<std::string, std::uint16_t>> glyphs; ///< name of the font, with its slash, and code
};

/// The spans replaceMarkers() made; reads nothing but what Qt writes. C++17.
[[nodiscard]] std::vector<ContentSpan> contentSpans(std::string_view content);

/// "0041D83D" as UTF-16; stops at what is no hexadecimal.
[[nodiscard]] std::u16string utf16OfHex(std::string_view hex);

} // namespace atlas::ui::report
