#pragma once

#include "core/exchange/citations/citation_builder.h"

/// The reader of each format. The text is UTF-8 without byte order mark.
namespace atlas::exchange {

void parseRis(std::string_view text, CitationBuilder& builder);
void parseBibtex(std::string_view text, CitationBuilder& builder);
void parseCsl(std::string_view text, CitationBuilder& builder);

} // namespace atlas::exchange
