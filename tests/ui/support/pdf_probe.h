#pragma once

#include <QString>

#include <array>
#include <string>
#include <utility>
#include <vector>

/// What a PDF says of itself, read with libqpdf. Keeps to C++17: clang 14 refuses libqpdf's headers in C++20.
namespace atlas::tests {

struct ProbedLink {
    int page = 0;
    std::array<double, 4> rect{}; ///< left, bottom, right, top in points from the left lower corner
    int target = -1;              ///< page; -1 for a link to the web
    std::string url;
};

struct ProbedBookmark {
    int level = 1;
    QString title;
    int target = -1;
};

struct PdfProbe {
    int pages = 0;
    std::string language;
    std::string xmp;
    std::vector<std::pair<int, std::string>> labels; ///< from which page on, and the style: "/r", "/D"
    std::vector<ProbedLink> links;
    std::vector<ProbedBookmark> bookmarks;
    bool warned = false; ///< libqpdf had to mend something
};

/// Throws what libqpdf throws.
[[nodiscard]] PdfProbe probePdf(const std::string& path);

} // namespace atlas::tests
