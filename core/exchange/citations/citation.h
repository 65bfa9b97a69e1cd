#pragma once

#include "core/base/date.h"
#include "core/base/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atlas::exchange {

/// An author as the file gives one. Of an organisation, and of a person whose name is not taken apart, the
/// whole name stands in `family`.
struct CitationName {
    std::string family;
    std::string given;
    bool organisation = false;
    bool operator==(const CitationName&) const = default;
};

/// One reference of a bibliography, whatever format it came in. Texts are UTF-8 in NFC on one line; what the
/// file does not say is empty.
struct Citation {
    std::int64_t line = 0;             ///< where it begins in the file, from 1
    std::string key;                   ///< the file's own name for it
    std::string type;                  ///< code of `source_type`; "" where the file's type has no counterpart
    std::vector<CitationName> authors; ///< in order; editors where there are no authors
    std::string organisation;          ///< that issued it, where the file keeps it apart from the authors
    std::optional<std::int32_t> year;  ///< Gregorian
    std::optional<Date> date;          ///< of publication, when the day is known; its year is `year`
    std::string title;
    std::string container; ///< journal, book, newspaper or website
    std::string publisher, place;
    std::string volume, issue; ///< of a journal
    std::string number;        ///< of a report, a law, or within a series
    std::string pages;         ///< "12–20"
    std::string isbn;          ///< as written
    std::string doi;           ///< "10.1000/182", without address
    std::string url;
    std::optional<Date> accessed;
    std::string language; ///< as the file writes it: "en", "vie", "English"

    bool operator==(const Citation&) const = default;
};

struct CitationProblem {
    std::int64_t line = 0;
    Message text; ///< context "exchange"
};

struct CitationList {
    std::vector<Citation> citations;
    std::vector<CitationProblem> problems; ///< the first `problems_kept`
    std::int64_t problemCount = 0;
};

/// What a hostile file may take of memory and time.
namespace citation_limits {
inline constexpr std::uint64_t file_bytes = 64 * 1024 * 1024;
inline constexpr std::size_t citations = 100'000;
inline constexpr std::size_t value_bytes = 16 * 1024;   ///< of one value; a longer one is left out
inline constexpr std::size_t entry_bytes = 1024 * 1024; ///< of one entry; a longer one is left out
inline constexpr std::size_t broken_entries = 100;      ///< after that many the rest is not read
inline constexpr std::size_t abbreviations = 10'000;    ///< @string of a file
inline constexpr std::size_t authors = 500;             ///< of one reference
inline constexpr std::size_t problems_kept = 1'000;
} // namespace citation_limits

} // namespace atlas::exchange
