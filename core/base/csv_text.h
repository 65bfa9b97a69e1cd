#pragma once

#include <string>
#include <string_view>

/// What every table that leaves as CSV or through the clipboard writes its texts with.
namespace atlas {

/// The text as a field that no spreadsheet runs: an apostrophe before =, +, -, @, their full-width forms, tab
/// and line ends (OWASP, "CSV Injection"), and before an apostrophe that looks like this one. For cells of
/// the clipboard as well.
[[nodiscard]] std::string withoutFormula(std::string text);
/// Takes the apostrophe of withoutFormula() off again; any other stays.
[[nodiscard]] std::string_view withoutFormulaMark(std::string_view text);

/// Appends the field as RFC 4180 has it: in quotes, doubled inside, where it holds a comma, a quote or a line
/// end.
void appendCsvField(std::string& line, std::string_view field);

} // namespace atlas
