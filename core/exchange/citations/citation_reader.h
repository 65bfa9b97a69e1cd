#pragma once

#include "core/base/result.h"
#include "core/exchange/citations/citation.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace atlas::exchange {

enum class CitationFormat : std::uint8_t {
    ris,      ///< as reference managers write it, its looser variants included
    bibtex,   ///< BibTeX and the fields of BibLaTeX
    csl_json, ///< CSL 1.0.2: an array of items, or one item
};

/// By how the text begins; empty when it is none of them.
[[nodiscard]] std::optional<CitationFormat> citationFormatOf(std::string_view text);

/// Reads a bibliography of any of the formats, told apart by content, never by name. What cannot be read of
/// it is a problem with its line; the rest is read. no_references for another file and for one over
/// citation_limits::file_bytes; else the errors of ByteSource, detectEncoding and TextStream.
[[nodiscard]] Result<CitationList> readCitations(const std::filesystem::path& path);

/// The same for a text in memory, which must be UTF-8.
[[nodiscard]] CitationList parseCitations(std::string_view text, CitationFormat format);

} // namespace atlas::exchange
