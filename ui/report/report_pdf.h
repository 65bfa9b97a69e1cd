#pragma once

#include "ui/report/page_set.h"

#include <cstdint>
#include <filesystem>

namespace atlas::ui::report {

struct PdfOutcome {
    int pages = 0;
    std::uintmax_t bytes = 0;
    QStringList missingFamilies; ///< fonts the report is meant to be set in and this machine lacks
    bool textRecoverable =
        true; ///< false: Khmer, Thai and their like cannot be searched or copied, see FinishedPdf
};

/// The report as a PDF, whole or not at all. Works in any thread and without a display.
/// Setting the type is the first half of the progress, painting the second; `total` is 100 throughout.
/// cancelled when `progress` asked for it; disk_full, file_unwritable, pdf_failed.
[[nodiscard]] Result<PdfOutcome> writePdf(const atlas::report::Report& report, const FigureDrawer& drawer,
                                          const Language& language, const std::filesystem::path& path,
                                          const Progress& progress = {});

} // namespace atlas::ui::report
