#pragma once

#include "core/base/web_identifier.h"
#include "core/exchange/citations/citation.h"

#include <string>
#include <string_view>

/// What the readers of all formats share.
namespace atlas::exchange {

/// Gathers references and problems within the limits.
class CitationBuilder {
public:
    /// Puts the texts in order (citationText), takes DOI and ISBN out of what surrounds them, and keeps the
    /// reference. One without title, author and address says nothing and is a problem.
    void add(Citation citation);
    void problem(std::int64_t line, Message text);
    /// Says that a value was too long to be taken.
    void tooLong(std::int64_t line);
    /// Once the limit of references is reached, which is then a problem of this line.
    [[nodiscard]] bool full(std::int64_t line);
    [[nodiscard]] CitationList finish() && { return std::move(m_list); }
    [[nodiscard]] std::vector<Citation>& citations() { return m_list.citations; }

private:
    CitationList m_list;
};

/// NFC, control characters out, white space collapsed.
[[nodiscard]] std::string citationText(std::string_view text);

/// A number of a book whose check digit is right (ISBN-10 or ISBN-13).
[[nodiscard]] bool isIsbn(std::string_view text);

/// Reads "2023", "2023-06-20", "2023/06/20/", "2023/06". The Buddhist Era becomes Gregorian. What does not
/// begin with a year is left unread.
struct CitationDate {
    std::optional<std::int32_t> year;
    std::optional<Date> date;
};
[[nodiscard]] CitationDate citationDate(std::string_view text);
/// From its parts; a month or day that does not exist leaves the year.
[[nodiscard]] CitationDate citationDate(std::int64_t year, std::int64_t month, std::int64_t day);
/// 1 to 12 for "6", "jun", "June"; 0 for anything else.
[[nodiscard]] std::int64_t monthOf(std::string_view text);

/// The longest whole number at the head, at most six digits; empty when there is none.
[[nodiscard]] std::optional<std::int64_t> leadingNumber(std::string_view text);

/// "12–20": one of the two may be empty.
[[nodiscard]] std::string pageRange(std::string_view first, std::string_view last);

} // namespace atlas::exchange
