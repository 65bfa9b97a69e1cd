#pragma once

#include "ui/report/pdf_finish.h"

#include <vector>

class QPDF;
class QPDFObjectHandle;

/// The parts of finishPdf().
namespace atlas::ui::report::pdf {

using Pages = std::vector<QPDFObjectHandle>;

/// [page /XYZ null top null]
[[nodiscard]] QPDFObjectHandle destination(const Pages& pages, const PageSet& set,
                                           const PageSet::Place& place);

void addLinks(QPDF& pdf, const Pages& pages, const PageSet& set);
void addOutline(QPDF& pdf, const Pages& pages, const PageSet& set);
void addPageLabels(QPDF& pdf, const PageSet& set);
void addMetadata(QPDF& pdf, const PdfMetadata& metadata);
/// False when a marker is missing or too many.
[[nodiscard]] bool replaceMarkers(Pages& pages, const QStringList& actualTexts);
/// Spaces and ligatures become the characters a reader would copy.
void repairCharacters(QPDF& pdf);

} // namespace atlas::ui::report::pdf
