#pragma once

#include <string_view>

namespace atlas::report {

/// Whether a document that is handed around may carry this link: http, https or mailto, no white space or
/// control characters, at most 2,000 bytes. Anything else is printed as plain text.
[[nodiscard]] bool isPrintableLink(std::string_view url);

} // namespace atlas::report
