#pragma once

#include "core/exchange/citations/citation_reader.h"

#include <random>
#include <string>

namespace atlas::exchange::test {

inline CitationList ris(std::string_view text)
{
    return parseCitations(text, CitationFormat::ris);
}

inline CitationList bibtex(std::string_view text)
{
    return parseCitations(text, CitationFormat::bibtex);
}

inline CitationList csl(std::string_view text)
{
    return parseCitations(text, CitationFormat::csl_json);
}

/// "Family, Given; [Organisation]"
[[nodiscard]] std::string names(const Citation& citation);

/// A reference of which every format can say everything.
[[nodiscard]] Citation randomCitation(std::mt19937& random);

/// The reference as a program of each format writes it.
[[nodiscard]] std::string asRis(const Citation& citation);
[[nodiscard]] std::string asBibtex(const Citation& citation);
[[nodiscard]] std::string asCsl(const Citation& citation);

} // namespace atlas::exchange::test
