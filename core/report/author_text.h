#pragma once

#include "core/report/material.h"

namespace atlas::report {

/// Appends to the chapter what the team wrote for it: the summary as a box at its head, then the text. A text
/// that does not exist in the report's language is printed as it was first written, with a mark that says so.
void addAuthorText(const Material& material, std::string_view chapterCode, Chapter& chapter);

/// Says that what this record holds is printed in its original language; empty when that is the report's, or
/// is not recorded.
[[nodiscard]] Message untranslatedMark(const Material& material, const study::Record& record);

} // namespace atlas::report
