#pragma once

#include "core/report/model.h"

namespace atlas::report {

/// Settles what depends on the order of the whole report: numbers of the chapters that are to be numbered
/// (`number` not empty) and of their level-2 headings, of figures, tables and footnotes in the order of
/// reading; the words of references ("Figure 3", "Table 2", "Chapter 5", "Section 5.1") and footnote marks. A
/// reference or citation whose target does not exist becomes plain text or vanishes; a footnote that no text
/// calls is dropped, as is the call of a footnote that does not exist.
void number(Report& report);

} // namespace atlas::report
