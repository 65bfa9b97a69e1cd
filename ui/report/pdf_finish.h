#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

class QByteArray;

/// What happens to a PDF after QPdfWriter: libqpdf adds what Qt cannot write. This header and the sources
/// behind it keep to C++17: clang 14 refuses libqpdf's headers in C++20.
namespace atlas::ui::report {

/// What a PDF says about itself. UTF-8.
struct PdfMetadata {
    std::string title;
    std::string subject;
    std::vector<std::string> authors;
    std::vector<std::string> keywords;
    std::string language; ///< BCP 47
};

/// A place in the document, in points from the page's left top corner.
struct PdfPlace {
    int page = 0;
    double top = 0;
};

struct PdfLink {
    int page = 0; ///< the page it stands on
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    QString url; ///< empty: to `target`
    PdfPlace target;
};

struct PdfBookmark {
    int level = 1;
    QString title;
    PdfPlace target;
};

/// All that is added.
struct PdfAdditions {
    int pageCount = 0;          ///< must be the file's
    double pageHeight = 0;      ///< points
    std::vector<PdfLink> links; ///< by page, ascending
    std::vector<PdfBookmark> bookmarks;
    int firstBodyPage = 0;   ///< Roman labels before it, Arabic ones from it on
    QStringList actualTexts; ///< of the markers, in their order
    PdfMetadata metadata;
};

struct FinishedPdf {
    std::string bytes;   ///< empty when it failed
    std::string problem; ///< why it failed, for logs
    /// False: the markers were not found as they were drawn (another version of Qt may write them otherwise).
    /// The file is sound, but text in Khmer, Thai and their like cannot be searched or copied.
    bool textsPlaced = false;
};

/// Completes what QPdfWriter wrote: actual texts in place of their markers, links, bookmarks, page labels,
/// metadata, characters of glyphs.
[[nodiscard]] FinishedPdf finishPdf(const QByteArray& written, const PdfAdditions& additions);

} // namespace atlas::ui::report
