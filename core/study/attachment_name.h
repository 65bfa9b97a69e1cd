#pragma once

#include <string>
#include <string_view>

/// What the name of a file says, and a name that can be trusted.
namespace atlas::study {

/// A name that can do no harm as one of a file: no folders, no control characters, neither hidden nor an
/// option, at most 120 bytes with its ending; "file" when nothing is left.
[[nodiscard]] std::string tameFileName(std::string_view name);
/// By the ending; "application/octet-stream" for one that is not known.
[[nodiscard]] std::string_view mediaTypeOf(std::string_view name);
/// Whether a file of this name is a document, a picture or a recording, which another program shows without
/// running what stands in it. Only of these a copy is handed to the desktop.
[[nodiscard]] bool isShownOnly(std::string_view name);
/// What a file of this name most likely is, a code of `attachment_purpose`; "" where a person has to say so:
/// a document may be a public one or a consent form.
[[nodiscard]] std::string_view likelyPurpose(std::string_view name);

} // namespace atlas::study
