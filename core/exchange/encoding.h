#pragma once

#include "core/exchange/text_stream.h"

namespace atlas::exchange {

/// Finds how the file is encoded: by its byte order mark; UTF-16 without one by where its zero bytes stand;
/// UTF-8 by being valid throughout; otherwise by the frequency of letters (uchardet), if the whole file then
/// converts into printable text. table_encoding with the line of the first byte that is not UTF-8 when
/// nothing fits.
[[nodiscard]] Result<Encoding> detectEncoding(ByteSource& source);

} // namespace atlas::exchange
