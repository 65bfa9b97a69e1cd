#include "core/report/model.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::report;

namespace {

Inline part(Inline::Kind kind, std::string text, std::string target)
{
    return {kind, Message::literal(std::move(text)), std::move(target)};
}

/// A report nobody would stumble over.
Report soundReport()
{
    Report report;
    report.title = Message::literal("Report");
    Chapter chapter;
    chapter.anchor = "chapter-1";
    chapter.title = Message::literal("Landscape");
    chapter.blocks.emplace_back(Paragraph{{part(Inline::Kind::reference, "Figure 1", "figure-1"),
                                           part(Inline::Kind::reference, "Table 1", "table-1"),
                                           part(Inline::Kind::citation, "(VCA 2023)", "reference-1"),
                                           part(Inline::Kind::footnote, "1", "note-1")}});
    FigureBlock figure;
    figure.number = 1;
    figure.anchor = "figure-1";
    figure.alt = Message::literal("Bars");
    figure.data.title = Message::literal("It grew");
    figure.data.sources = {Message::literal("Register")};
    figure.data.rows.resize(1);
    figure.data.columns.resize(1);
    figure.data.cells.resize(1);
    figure.data.cells[0].state = figures::CellState::value;
    chapter.blocks.emplace_back(figure);
    TableBlock table;
    table.number = 1;
    table.anchor = "table-1";
    table.title = Message::literal("Provinces");
    table.sources = {Message::literal("Register")};
    table.columns.resize(1);
    table.rows.resize(1, std::vector<TableCell>(1));
    chapter.blocks.emplace_back(table);
    chapter.blocks.emplace_back(Bibliography{{{"reference-1", {part(Inline::Kind::text, "VCA", "")}}}});
    report.chapters.push_back(chapter);
    report.footnotes.push_back({"note-1", 1, {part(Inline::Kind::text, "Note", "")}});
    return report;
}

bool finds(const Report& report, const std::string& where, const std::string& text)
{
    const auto findings = check(report);
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.where == where && plain(finding.text) == text;
    });
}

template <typename T>
T& block(Report& report, std::size_t index)
{
    return std::get<T>(report.chapters[0].blocks[index]);
}

} // namespace

BOOST_AUTO_TEST_SUITE(check_of_reports)

BOOST_AUTO_TEST_CASE(a_sound_report_has_no_findings)
{
    BOOST_TEST(check(soundReport()).empty());
}

BOOST_AUTO_TEST_CASE(what_a_figure_lacks_is_found)
{
    Report report = soundReport();
    auto& figure = block<FigureBlock>(report, 1);
    figure.alt = {};
    figure.data.title = {};
    figure.data.sources.clear();
    figure.data.cells[0].state = figures::CellState::no_data;
    BOOST_TEST(finds(report, "figure-1", "Figure 1 has no title."));
    BOOST_TEST(finds(report, "figure-1", "Figure 1 has no source."));
    BOOST_TEST(finds(report, "figure-1", "Figure 1 has no description for those who cannot see it."));
    BOOST_TEST(finds(report, "figure-1", "Figure 1 shows no data."));
    BOOST_TEST(check(report).size() == 4u);
}

BOOST_AUTO_TEST_CASE(what_a_table_lacks_is_found)
{
    Report report = soundReport();
    auto& table = block<TableBlock>(report, 2);
    table.title = {};
    table.sources.clear();
    table.rows.clear();
    BOOST_TEST(finds(report, "table-1", "Table 1 has no title."));
    BOOST_TEST(finds(report, "table-1", "Table 1 has no source."));
    BOOST_TEST(finds(report, "table-1", "Table 1 has no rows."));
    table.number = 0;
    BOOST_TEST(check(report).empty());
}

BOOST_AUTO_TEST_CASE(references_to_nowhere_are_found)
{
    Report report = soundReport();
    Inlines& text = block<Paragraph>(report, 0).text;
    text.push_back(part(Inline::Kind::reference, "Figure 9", "figure-9"));
    text.push_back(part(Inline::Kind::citation, "(X 1900)", "reference-9"));
    text.push_back(part(Inline::Kind::footnote, "9", "figure-1"));
    BOOST_TEST(finds(report, "chapter-1", "“Figure 9” refers to something that is not in the report."));
    BOOST_TEST(finds(report, "chapter-1", "“(X 1900)” refers to something that is not in the report."));
    BOOST_TEST(finds(report, "chapter-1", "The footnote of mark “9” is missing."));
}

BOOST_AUTO_TEST_CASE(what_nobody_mentions_is_found)
{
    Report report = soundReport();
    block<Paragraph>(report, 0).text = {part(Inline::Kind::text, "Text", "")};
    BOOST_TEST(finds(report, "figure-1", "No text mentions figure 1."));
    BOOST_TEST(finds(report, "table-1", "No text mentions table 1."));
    BOOST_TEST(finds(report, "note-1", "No mark leads to footnote 1."));
}

BOOST_AUTO_TEST_CASE(empty_chapters_and_titles_are_found)
{
    Report report = soundReport();
    report.title = {};
    Chapter empty;
    empty.anchor = "chapter-2";
    empty.title = Message::literal("Outlook");
    empty.blocks.emplace_back(Heading{2, "", {}, ""});
    report.chapters.push_back(empty);
    BOOST_TEST(finds(report, "", "The report has no title."));
    BOOST_TEST(finds(report, "chapter-2", "The chapter “Outlook” is empty."));
    BOOST_TEST(finds(report, "chapter-2", "A heading is empty."));
}

BOOST_AUTO_TEST_CASE(names_used_twice_are_found)
{
    Report report = soundReport();
    report.footnotes.push_back({"figure-1", 2, {}});
    BOOST_TEST(finds(report, "figure-1", "Two places of the report have the same name: figure-1."));
    BOOST_TEST(finds(report, "figure-1", "Footnote 2 is empty."));
}

BOOST_AUTO_TEST_SUITE_END()
