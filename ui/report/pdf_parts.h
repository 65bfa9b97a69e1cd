#pragma once

#include "ui/report/pdf_finish.h"

#include <vector>

class QPDF;
class QPDFObjectHandle;

/// The parts of finishPdf(); C++17 like it.
namespace atlas::ui::report::pdf {

using Pages = std::vector<QPDFObjectHandle>;

void addLinks(QPDF& pdf, const Pages& pages, const PdfAdditions& additions);
void addOutline(QPDF& pdf, const Pages& pages, const PdfAdditions& additions);
void addPageLabels(QPDF& pdf, const PdfAdditions& additions);
void addMetadata(QPDF& pdf, const PdfMetadata& metadata);
/// Changes nothing and returns false when a marker is missing or too many.
[[nodiscard]] bool placeActualTexts(Pages& pages, const QStringList& actualTexts);
/// Spaces, ligatures and shaped glyphs get the characters a reader would copy. After placeActualTexts().
void repairCharacters(QPDF& pdf, const Pages& pages);

} // namespace atlas::ui::report::pdf
