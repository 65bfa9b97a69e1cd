#pragma once

#include <cstdint>
#include <string>

namespace atlas::ui {

/// How well a name fits what was typed, the worst first.
enum class NameFit : std::uint8_t {
    none,
    inside,
    word, ///< one of its words begins so
    beginning,
    whole,
};

/// Both folded (text::fold).
[[nodiscard]] NameFit nameFit(const std::string& name, const std::string& typed);

} // namespace atlas::ui
