#pragma once

#include <string_view>

namespace atlas::embedded {

/// A data file compiled into the program, by its file name ("sse_form.json"); empty when there is none.
[[nodiscard]] std::string_view file(std::string_view name);

} // namespace atlas::embedded
