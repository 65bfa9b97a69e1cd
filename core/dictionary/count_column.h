#pragma once

#include <string>
#include <string_view>

namespace atlas::dictionary {

/// The column of one part ("total", "women" …) of a field of type count: "members_women".
[[nodiscard]] inline std::string countColumn(std::string_view field, std::string_view part)
{
    return std::string(field) + "_" + std::string(part);
}

} // namespace atlas::dictionary
