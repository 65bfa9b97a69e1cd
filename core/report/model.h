#pragma once

#include "core/base/message.h"
#include "core/figures/figure_data.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// The report, complete and without a language, a font or a page: what the writers (PDF, later ODT, DOCX,
/// HTML) read. Numbering, citations and cross-references are settled here; page numbers only by a writer.
namespace atlas::report {

struct Inline {
    enum class Kind : std::uint8_t {
        text,
        strong,
        emphasis,
        link,      ///< `target` is a URL
        reference, ///< `target` is the anchor of a chapter, figure or table; `text` is "Figure 3"
        citation,  ///< `target` is the anchor of a reference entry; `text` is "(VCA 2023, p. 4)"
        footnote,  ///< `target` is the anchor of a Footnote of the report; `text` is its mark
        line_break,
    };
    Kind kind = Kind::text;
    Message text;
    std::string target;
};
using Inlines = std::vector<Inline>;

struct Paragraph {
    Inlines text;
};

struct Heading {
    int level = 2;      ///< 2 or 3; chapters are level 1
    std::string number; ///< "2.1"; "" when not numbered
    Message text;
    std::string anchor;
};

struct List {
    bool ordered = false;
    std::vector<Inlines> items;
};

/// A tinted box: the three-line summary at a chapter's head, a definition, a quotation.
struct Callout {
    Message title; ///< may be empty
    std::vector<Paragraph> paragraphs;
};

struct KeyFigure {
    Message value; ///< "31,364", "7.1 million", "4.8 %"
    Message label; ///< "cooperatives, end of 2023"
    Inlines source;
};

/// Boxes of numbers, three a row.
struct KeyFigures {
    std::vector<KeyFigure> figures;
};

struct FigureBlock {
    figures::FigureData data;
    int number = 0;     ///< 1 … through the report
    std::string anchor; ///< "figure-3"
    Message alt;        ///< text alternative
    bool atomic = true; ///< never broken over pages; may float to the next page's head
};

/// A cell of a table: text that may hold citations and footnotes, aligned by its column.
struct TableCell {
    Inlines text;
    bool strong = false;
};

struct TableColumn {
    enum class Align : std::uint8_t { start, end, centre } align = Align::start;
    Message header;
    double weight = 1; ///< relative width; the writer may widen what would not fit
};

struct TableBlock {
    int number = 0;
    std::string anchor; ///< "table-2"
    Message title;
    Message subtitle; ///< unit, place, year; may be empty
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows; ///< each as long as `columns`
    std::vector<Message> notes;
    std::vector<Message> sources;
};

/// One entry of the list of references.
struct Reference {
    std::string anchor;
    Inlines text;
};

struct Bibliography {
    std::vector<Reference> entries; ///< in order of print
};

using Block =
    std::variant<Paragraph, Heading, List, Callout, KeyFigures, FigureBlock, TableBlock, Bibliography>;

struct Chapter {
    std::string anchor; ///< "chapter-landscape"
    std::string number; ///< "5", "A" for an annex, "" for an unnumbered one
    Message kicker;     ///< "Chapter 5"; empty for an unnumbered one
    Message title;
    bool front = false; ///< roman page numbers, before the contents
    std::vector<Block> blocks;
};

struct Footnote {
    std::string anchor;
    int number = 0; ///< 1 … through the report
    Inlines text;
};

struct Report {
    std::string language; ///< BCP 47, of every Message that is not literal
    Message title;
    Message subtitle;
    Message country;
    Message date;                     ///< month and year on the cover
    std::vector<Message> publishers;  ///< teams or organisations on the cover
    std::vector<Message> imprint;     ///< publishing data, one paragraph each
    std::vector<std::string> authors; ///< for the metadata; roles or names as the study shows them
    std::vector<std::string> keywords;
    std::vector<Chapter> chapters; ///< front ones first
    std::vector<Footnote> footnotes;
    bool demonstration = false; ///< every page then says that the data are for demonstration
};

/// What a reader would stumble over, found before writing: empty chapters, figures without source or text
/// alternative, references that lead nowhere, figures never mentioned.
struct Finding {
    std::string where; ///< anchor
    Message text;
};
[[nodiscard]] std::vector<Finding> check(const Report& report);

} // namespace atlas::report
