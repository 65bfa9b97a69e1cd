#pragma once

#include "core/base/result.h"
#include "ui/report/page_set.h"

#include <QStringList>

#include <string>

class QByteArray;

namespace atlas::ui::report {

/// What a PDF says about itself. UTF-8.
struct PdfMetadata {
    std::string title;
    std::string subject;
    std::vector<std::string> authors;
    std::vector<std::string> keywords;
    std::string language; ///< BCP 47
};

/// Completes what QPdfWriter wrote: actual texts in place of their markers, links, bookmarks, page labels,
/// metadata, characters of glyphs. pdf_failed when the bytes are not what was expected; nothing is then half
/// done.
[[nodiscard]] Result<std::string> finishPdf(const QByteArray& written, const PageSet& pages,
                                            const QStringList& actualTexts, const PdfMetadata& metadata);

} // namespace atlas::ui::report
