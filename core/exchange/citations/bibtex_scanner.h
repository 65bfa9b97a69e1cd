#pragma once

#include "core/exchange/citations/citation_builder.h"

#include <map>
#include <string>
#include <string_view>

namespace atlas::exchange {

/// An entry as it stands in the file: abbreviations and concatenations resolved, LaTeX not.
struct BibtexEntry {
    std::int64_t line = 0;
    std::string type; ///< lower case, without "@"
    std::string key;
    std::map<std::string, std::string, std::less<>>
        fields; ///< names in lower case; the first of a name counts
};

/// Walks the entries of a BibTeX file. What cannot be read is a problem; the search goes on behind it.
class BibtexScanner {
public:
    BibtexScanner(std::string_view text, CitationBuilder& builder);

    /// The next entry; empty at the end of the file. @string, @preamble and @comment are dealt with inside.
    [[nodiscard]] std::optional<BibtexEntry> next();

private:
    enum class Outcome : std::uint8_t { read, passed, broken };
    [[nodiscard]] Outcome block(BibtexEntry& entry);
    [[nodiscard]] Outcome readString(char close);
    [[nodiscard]] Outcome readEntry(BibtexEntry& entry, char close);
    [[nodiscard]] bool skipBraced(char open, char close);
    /// Value of a field: pieces joined by "#". False when it does not end.
    [[nodiscard]] bool value(std::string& result);
    [[nodiscard]] bool piece(std::string& result);
    [[nodiscard]] bool enclosed(std::string& result, char close);
    void abbreviation(std::string& result);
    void append(std::string& result, std::string_view text);
    [[nodiscard]] std::string_view word();
    void skipBlanks();
    [[nodiscard]] bool at(char c) const { return m_position < m_text.size() && m_text[m_position] == c; }
    [[nodiscard]] std::int64_t line(std::size_t position);

    std::string_view m_text;
    CitationBuilder* m_builder;
    std::size_t m_position = 0;
    std::size_t m_limit = 0; ///< where the entry that is read must have ended
    std::size_t m_counted = 0;
    std::int64_t m_line = 1; ///< of m_counted
    std::size_t m_broken = 0;
    bool m_tooLong = false; ///< the value that is read
    std::map<std::string, std::string, std::less<>> m_strings;
};

} // namespace atlas::exchange
