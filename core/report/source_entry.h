#pragma once

#include "core/report/material.h"

namespace atlas::report {

/// How the text calls the source's author: family names ("Nguyen", "Nguyen and Tran", "Nguyen et al."), the
/// organisation's acronym where one is known, its name, or the title when there is neither.
[[nodiscard]] Message shortAuthor(const Material& material, const study::Record& source);

/// The entry of the list of references: author, year (given, as it may carry a letter), title in the original
/// with the English one in brackets, where it appeared, web address and the day it was read.
[[nodiscard]] Inlines sourceEntry(const Material& material, const study::Record& source, const Message& year);

/// Year of publication; "n.d." when neither year nor date is known.
[[nodiscard]] Message publicationYear(const study::Record& source, const std::string& letter);

} // namespace atlas::report
